// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/fhir_bundle.h"
#include "fuzzed_text.h"

using namespace triage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzzed::check(readBundle(fuzzed::text(data, size), fuzzed::questions(), "fuzzed.json"));
    return 0;
}
