// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace triage::test {

/// What a run of the command line ended with and wrote.
struct Ended {
    int code = -1;
    std::string out;
    std::string err;
};

/// The command line with a data folder of its own, empty at first and removed at the end.
class Program {
public:
    Program();
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Runs it with these arguments, as a shell reads them, and this standard input.
    [[nodiscard]] Ended run(const std::string &arguments, const std::string &input = {}) const;

    /// Writes a file and gives its path.
    [[nodiscard]] std::string file(const std::string &name, const std::string &content) const;

    [[nodiscard]] std::filesystem::path folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
};

/// The lines of a text.
[[nodiscard]] std::vector<std::string> linesOf(const std::string &text);

} // namespace triage::test
