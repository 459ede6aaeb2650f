// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/value.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace triage::conformance {

/// What a decision must come to.
struct Expectation {
    std::string decision;
    dmn::Value value;
};

/// One case of the kit.
struct Case {
    std::string id;
    dmn::Context inputs;
    std::vector<Expectation> expected;
};

/// Where the kit is: the folder that DMN_TCK names, or the shared one; none where absent.
[[nodiscard]] std::optional<std::filesystem::path> kitFolder();

/// The folders of a level that hold one model each, sorted.
[[nodiscard]] std::vector<std::filesystem::path> modelFolders(const std::filesystem::path &level);

/// Reads the cases of one test file.
[[nodiscard]] Result<std::vector<Case>> readCases(const std::filesystem::path &file);

/// Equality with 1e-8 relative tolerance for numbers, as the kit allows.
[[nodiscard]] bool agree(const dmn::Value &expected, const dmn::Value &actual);

} // namespace triage::conformance
