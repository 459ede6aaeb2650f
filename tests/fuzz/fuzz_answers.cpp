// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed_text.h"
#include "interview/answers_json.h"

using namespace triage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzzed::check(readAnswers(fuzzed::questions(), fuzzed::text(data, size), "fuzzed.json"));
    return 0;
}
