// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

namespace triage {

Result<std::string> readFile(const std::filesystem::path &path)
{
    std::error_code status;
    if (std::filesystem::is_directory(path, status))
        return fail(path.string(), "this is a folder, not a file", "name a file inside it");
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return fail(path.string(), std::string("cannot be opened: ") + std::strerror(errno),
                    "check that the file exists and that you may read it");
    std::string content;
    // Why: a pipe has no size; then the text grows as it comes.
    const auto size = std::filesystem::file_size(path, status);
    content.reserve(status ? 0 : size);
    for (std::array<char, 65536> part{}; in.read(part.data(), part.size()) || in.gcount() > 0;)
        content.append(part.data(), static_cast<std::size_t>(in.gcount()));
    if (in.bad())
        return fail(path.string(), "could not be read to its end", "check the disk and try again");
    return content;
}

Result<void> replaceFile(const std::filesystem::path &path, const std::string &content)
{
    auto beside = path;
    beside += ".new";
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out << content;
    out.close();
    std::error_code status;
    if (!out) {
        std::filesystem::remove(beside, status);
        return fail(path.string(), "could not be written",
                    "check that you may write to its folder and that the disk has room");
    }
    std::filesystem::rename(beside, path, status);
    if (status)
        return fail(path.string(), "could not be replaced: " + status.message(),
                    "check that you may write to its folder");
    return {};
}

Result<std::vector<std::filesystem::path>> filesIn(const std::filesystem::path &folder,
                                                   const std::string &extension)
{
    std::error_code status;
    std::filesystem::directory_iterator entries(folder, status);
    if (status)
        return fail(folder.string(), "cannot be listed: " + status.message(),
                    "check that the folder exists and that you may read it");
    std::vector<std::filesystem::path> files;
    for (const auto &entry : entries)
        if (entry.path().extension() == extension)
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace triage
