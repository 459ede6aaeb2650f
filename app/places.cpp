// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include "network_drive.h"

#include <cstdlib>
#include <system_error>

namespace triage {

namespace {

namespace fs = std::filesystem;

constexpr const char *programFolder = "hamstring-triage";
constexpr const char *recordsFile = "records.sqlite";
constexpr const char *settingsName = "window.ini";

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

bool holdsContent(const fs::path &folder)
{
    std::error_code status;
    return fs::is_directory(folder / "rules", status);
}

fs::path dataFolder()
{
    if (const auto named = environment("HAMSTRING_TRIAGE_DATA"); !named.empty())
        return named;
    if (const auto data = environment("XDG_DATA_HOME"); !data.empty())
        return fs::path(data) / programFolder;
    if (const auto home = environment("HOME"); !home.empty())
        return fs::path(home) / ".local" / "share" / programFolder;
    return {};
}

Result<fs::path> privateFolder(const fs::path &folder)
{
    std::error_code status;
    if (fs::is_directory(folder, status))
        return folder;
    fs::create_directories(folder, status);
    if (!status)
        fs::permissions(folder, fs::perms::owner_all, status);
    if (status)
        return fail("data folder " + folder.string(), "cannot be made: " + status.message(),
                    "check that you may write there, or name a file with --database");
    return folder;
}

Result<fs::path> fileInData(const char *name)
{
    const fs::path folder = dataFolder();
    if (folder.empty())
        return fail(name, "there is no home folder to keep it in",
                    "set HAMSTRING_TRIAGE_DATA to a folder, or name a file with --database");
    return privateFolder(folder).map([&](const fs::path &made) { return made / name; });
}

} // namespace

Result<fs::path> resourcesFolder(const std::string &named)
{
    if (!named.empty()) {
        if (!holdsContent(named))
            return fail(named, "there is no folder \"rules\" in it",
                        "name the folder that holds questionnaire, rules and advice");
        return named;
    }
    std::error_code status;
    const fs::path program = fs::read_symlink("/proc/self/exe", status);
    const fs::path installed = program.parent_path().parent_path() / "share" / programFolder;
    for (const fs::path &folder : {installed, fs::path(TRIAGE_SOURCE_RESOURCES)})
        if (holdsContent(folder))
            return folder;
    return fail(installed.string(), "the questions and rules are not here",
                "name their folder with --resources");
}

Result<fs::path> databaseFile(const std::string &named)
{
    const auto file = named.empty() ? fileInData(recordsFile) : Result<fs::path>(named);
    if (!file)
        return file;
    return refuseNetworkDrive(*file).map([&] { return *file; });
}

Result<fs::path> runtimeFolder()
{
    const auto runtime = environment("XDG_RUNTIME_DIR");
    return privateFolder(runtime.empty() ? dataFolder() : fs::path(runtime) / programFolder);
}

Result<fs::path> settingsFile()
{
    return fileInData(settingsName);
}

} // namespace triage
