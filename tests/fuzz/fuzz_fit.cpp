// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"
#include "training_log/fit_reader.h"

using namespace triage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    MemorySource memory(fuzzed::bytes(data, size));
    BufferedSource source(memory);
    fuzzed::check(readFit(source));
    return 0;
}
