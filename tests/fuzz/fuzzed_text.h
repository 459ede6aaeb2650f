// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "base/result.h"
#include "interview/questionnaire.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace triage::fuzzed {

/// The bytes that libFuzzer gives, as text.
inline std::string_view text(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// What is refused is refused with words; ends the program where it is not.
template<typename T>
void check(const Result<T> &result)
{
    if (!result && (result.error().what.empty() || result.error().remedy.empty()))
        std::abort();
}

/// The shipped questions, read once.
inline const Questionnaire &questions()
{
    static const Questionnaire read = [] {
        const auto file = std::string(TRIAGE_RESOURCES) + "/questionnaire/questionnaire.json";
        return readQuestionnaire(readFile(file).value(), file).value();
    }();
    return read;
}

} // namespace triage::fuzzed
