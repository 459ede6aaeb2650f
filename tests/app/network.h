// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace triage::test {

/// What a shell command writes to standard output.
[[nodiscard]] std::string outputOf(const std::string &command);

/// Functions of the network that a program asks the system's libraries for, and libraries of the
/// network that it names.
[[nodiscard]] std::vector<std::string> networkNames(const std::filesystem::path &program);

/// Whether system calls can be watched here.
[[nodiscard]] bool canTrace();

/// Lines of a trace of system calls that reach beyond this computer.
[[nodiscard]] std::vector<std::string> callsOutside(const std::filesystem::path &trace);

} // namespace triage::test
