// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"
#include "training_log/xml_readers.h"

using namespace triage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    MemorySource memory(fuzzed::bytes(data, size));
    BufferedSource source(memory);
    Utf8Source utf8(source);
    BufferedSource text(utf8);
    fuzzed::check(readAppleHealth(text));
    return 0;
}
