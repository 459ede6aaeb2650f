// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/model.h"
#include "dmn/write_model.h"
#include "fuzzed_text.h"

using namespace triage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzzed::check(dmn::readModel(fuzzed::text(data, size), "fuzzed.dmn"));
    return 0;
}
