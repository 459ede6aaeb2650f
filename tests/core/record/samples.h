// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/store.h"

namespace triage::test {

/// A folder of its own for one test, removed with everything in it.
class Folder {
public:
    explicit Folder(const std::filesystem::path &place = std::filesystem::temp_directory_path());
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    [[nodiscard]] std::filesystem::path file(const std::string &name) const;
    /// Names of what is in it, sorted.
    [[nodiscard]] std::vector<std::string> content() const;

private:
    std::filesystem::path m_path;
};

/// Where files are in memory, for tests that open them thousands of times; what a killed program
/// wrote is there as it is on a disk.
[[nodiscard]] std::filesystem::path memoryPlace();

[[nodiscard]] Instant at(std::int64_t seconds);

/// An answer of every kind, one skipped.
[[nodiscard]] Answers someAnswers();

/// An assessment with something in every field.
[[nodiscard]] Assessment someAssessment();

/// Opens the file or fails the test.
[[nodiscard]] Store open(const std::filesystem::path &file);

/// A finished assessment of the client.
[[nodiscard]] AssessmentId finished(Store &store, const std::string &client, std::int64_t seconds);

} // namespace triage::test
