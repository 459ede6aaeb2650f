// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"
#include "training_log/xml_readers.h"

using namespace triage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzzed::checkText(readGpx, data, size);
    return 0;
}
