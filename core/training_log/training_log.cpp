// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/training_log.h"

#include "training_log/archive_entries.h"
#include "training_log/doubts.h"
#include "training_log/file_reading.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace triage {

namespace {

constexpr std::size_t mostFilesInside = 100'000;
constexpr std::size_t mostWarnings = 50;

// Copies in a phone's or app's export that are no activities of their own.
bool isSetAside(const std::filesystem::path &inside)
{
    constexpr std::array<std::string_view, 5> folders{"routes", "workout-routes", "media",
                                                      "__MACOSX", "segments"};
    return std::any_of(inside.begin(), inside.end(), [&](const std::filesystem::path &part) {
        const std::string name = part.string();
        return (name.size() > 1 && name[0] == '.' && name != "..") ||
               std::find(folders.begin(), folders.end(), name) != folders.end();
    });
}

std::uint64_t bytesOf(const std::filesystem::path &file)
{
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    return problem ? 0 : size;
}

/// The files in a folder, sorted; links are not followed.
std::vector<std::filesystem::path> filesInside(const std::filesystem::path &folder)
{
    std::error_code problem;
    const auto options = std::filesystem::directory_options::skip_permission_denied;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::recursive_directory_iterator entry(folder, options, problem), end;
         !problem && entry != end && files.size() < mostFilesInside; entry.increment(problem))
        if (entry->is_regular_file(problem) && !entry->is_symlink(problem))
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

/// The bytes on the disk of all files and of those in folders.
std::uint64_t bytesOfAll(const std::vector<std::filesystem::path> &paths)
{
    std::uint64_t total = 0;
    for (const auto &path : paths) {
        std::error_code problem;
        if (!std::filesystem::is_directory(path, problem))
            total += bytesOf(path);
        else
            for (const auto &file : filesInside(path))
                total += bytesOf(file);
    }
    return total;
}

class LogReader {
public:
    LogReader(const ReadOptions &options, const ReadWatch &watch, std::uint64_t total)
        : m_options(&options), m_watch(&watch)
    {
        m_progress.total = total;
    }

    void read(const std::filesystem::path &path)
    {
        m_log.files.push_back({.name = path.filename().empty()
                                           ? path.parent_path().filename().string()
                                           : path.filename().string(),
                               .format = {},
                               .warnings = {},
                               .refused = {}});
        std::error_code problem;
        if (std::filesystem::is_directory(path, problem))
            readFolder(path);
        else if (std::filesystem::is_regular_file(path, problem)) {
            readFile(path);
            passOver(path);
        } else
            refuse(
                {.where = {},
                 .what = std::filesystem::exists(path, problem) ? "is no file" : "does not exist",
                 .remedy = "choose a file, a folder or a zip"});
    }

    [[nodiscard]] bool stopped() const { return m_log.stopped; }

    TrainingLog finish() { return std::move(m_log); }

private:
    FileReport &report() { return m_log.files.back(); }

    void refuse(Error why)
    {
        why.where = report().name;
        report().refused = std::move(why);
    }

    void warn(const std::string &line)
    {
        if (report().warnings.size() < mostWarnings)
            report().warnings.push_back(line);
        else if (report().warnings.size() == mostWarnings)
            report().warnings.emplace_back("There is more of this kind.");
    }

    bool goOn(std::uint64_t bytes)
    {
        m_progress.bytes += bytes;
        if (*m_watch && !(*m_watch)(m_progress))
            m_log.stopped = true;
        return !m_log.stopped;
    }

    // Why: of a file that is left aside, or that is refused at its head, not all is read.
    void passOver(const std::filesystem::path &file)
    {
        m_passed += bytesOf(file);
        m_progress.bytes = m_passed;
    }

    void keep(Reading &&reading, const std::string &recording)
    {
        if (reading.listUnit)
            report().listUnit = reading.listUnit;
        for (Activity &activity : reading.activities) {
            if (m_log.activities.size() == mostActivities)
                return warn("Only the first 200,000 activities are kept.");
            activity.file = m_log.files.size() - 1;
            if (activity.attachment.empty())
                activity.attachment = recording;
            activity.doubts = doubtsOf(activity, m_options->today);
            m_log.activities.push_back(std::move(activity));
            ++report().activities;
        }
    }

    void readFile(const std::filesystem::path &path)
    {
        auto file = FileSource::open(path);
        if (!file)
            return refuse(file.error());
        const std::function<bool(std::uint64_t)> goOnWith = [this](std::uint64_t bytes) {
            return goOn(bytes);
        };
        WatchedSource watched(**file, goOnWith);
        BufferedSource bytes(watched);
        const auto start = bytes.peek(4);
        if (start && packingOf(*start) == Packing::Zip)
            return readZip(bytes);
        Reading reading = readLogFile(bytes, *m_options, report().format);
        ++m_progress.files;
        report().unknownList = reading.unknownList;
        if (reading.refused)
            return refuse(std::move(*reading.refused));
        for (const std::string &line : reading.warnings)
            warn(line);
        keep(std::move(reading), path.filename().string());
    }

    void readZip(BufferedSource &bytes)
    {
        report().format = "zip";
        ArchiveEntries entries(bytes, Packing::Zip);
        for (std::size_t count = 0;; ++count) {
            const auto more = entries.next();
            if (!more && report().activities == 0)
                return refuse(more.error());
            if (!more)
                return warn("It " + more.error().what + "; what stands before that was read.");
            if (!*more)
                break;
            if (count == mostFilesInside)
                return warn("Only the first 100,000 files inside were read.");
            if (!readInside(entries, entries.name()))
                return;
        }
        refuseIfNothing();
    }

    void readFolder(const std::filesystem::path &folder)
    {
        report().format = "folder";
        for (const auto &path : filesInside(folder)) {
            auto file = FileSource::open(path);
            if (!file) {
                warn(path.filename().string() + " " + file.error().what + ".");
                continue;
            }
            const std::function<bool(std::uint64_t)> goOnWith = [this](std::uint64_t size) {
                return goOn(size);
            };
            WatchedSource watched(**file, goOnWith);
            if (!readInside(watched, path.lexically_relative(folder).string()))
                return;
            passOver(path);
        }
        refuseIfNothing();
    }

    // One file inside a zip or folder; false to stop.
    bool readInside(ByteSource &source, const std::string &name)
    {
        const std::filesystem::path inside(name);
        if (name.ends_with('/'))
            return true;
        if (isSetAside(inside)) {
            ++report().leftAside;
            return true;
        }
        std::string format;
        Reading reading = readLogFile(source, *m_options, format);
        ++m_progress.files;
        if (m_log.stopped)
            return false;
        const bool otherList = format == "CSV" && inside.filename() != "activities.csv";
        if (reading.refused && (format.empty() || otherList) &&
            (otherList || reading.refused->what == noKnownLog)) {
            ++report().leftAside;
            return true;
        }
        if (reading.refused)
            warn(fmt::format("{} {}.", name.substr(0, 200), reading.refused->what));
        for (const std::string &line : reading.warnings)
            warn(fmt::format("{}: {}", name.substr(0, 200), line));
        keep(std::move(reading), inside.filename().string());
        return true;
    }

    void refuseIfNothing()
    {
        if (report().activities == 0 && report().warnings.empty())
            refuse({.where = {},
                    .what = "holds no training log that is known here",
                    .remedy = "take the export as Strava, Garmin or Apple made it"});
    }

    const ReadOptions *m_options;
    const ReadWatch *m_watch;
    TrainingLog m_log;
    ReadProgress m_progress;
    std::uint64_t m_passed = 0; ///< bytes of the files that are done with
};

} // namespace

TrainingLog readTrainingLog(const std::vector<std::filesystem::path> &paths,
                            const ReadOptions &options, const ReadWatch &watch)
{
    LogReader reader(options, watch, watch ? bytesOfAll(paths) : 0);
    for (const auto &path : paths)
        if (!reader.stopped())
            reader.read(path);
    return reader.finish();
}

Reading readTrainingFile(ByteSource &bytes, const ReadOptions &options, std::string *format)
{
    std::string found;
    Reading reading = readLogFile(bytes, options, format ? *format : found);
    for (Activity &activity : reading.activities)
        activity.doubts = doubtsOf(activity, options.today);
    return reading;
}

} // namespace triage
