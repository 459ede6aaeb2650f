// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed_text.h"

using namespace triage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzzed::check(readQuestionnaire(fuzzed::text(data, size), "fuzzed.json"));
    return 0;
}
