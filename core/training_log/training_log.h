// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"
#include "training_log/read_options.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace triage {

/// What one file, folder or zip gave.
struct FileReport {
    std::string name;
    std::string format; ///< "FIT", "GPX", "zip", ...; empty when not recognised
    std::size_t activities = 0;
    std::size_t leftAside = 0;                 ///< files inside that are no training log
    std::optional<DistanceUnit> listUnit = {}; ///< taken for a list that names none
    std::vector<std::string> warnings;         ///< at most 50
    std::optional<Error> refused;
    std::shared_ptr<const ListSample> unknownList = {}; ///< see Reading

    bool operator==(const FileReport &) const = default;
};

struct ReadProgress {
    std::size_t files = 0;   ///< read so far, those inside a zip or folder included
    std::uint64_t bytes = 0; ///< gone through on the disk so far
    std::uint64_t total = 0; ///< to go through; 0 where that is not known
};

/// Told now and then how far it is; false stops the reading.
using ReadWatch = std::function<bool(const ReadProgress &)>;

struct TrainingLog {
    std::vector<Activity> activities; ///< `file` is the index in `files`
    std::vector<FileReport> files;
    bool stopped = false;
};

/// Reads files, folders and zips; their content decides what they are. Never fails as a whole: each
/// file has its report. Takes less than 256 MiB whatever the files hold.
[[nodiscard]] TrainingLog readTrainingLog(const std::vector<std::filesystem::path> &paths,
                                          const ReadOptions &options, const ReadWatch &watch = {});

/// One file from memory, unpacked already or gzip: for tests and tools.
[[nodiscard]] Reading readTrainingFile(ByteSource &bytes, const ReadOptions &options,
                                       std::string *format = nullptr);

} // namespace triage
