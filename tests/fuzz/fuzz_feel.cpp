// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/feel.h"
#include "fuzzed_text.h"

using namespace triage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::vector<std::string> names = {"pain activity", "age", "side"};
    const auto expression = dmn::parseExpression(fuzzed::text(data, size), names);
    fuzzed::check(expression);
    if (expression)
        (void)dmn::evaluate(*expression, {});
    fuzzed::check(dmn::parseUnaryTests(fuzzed::text(data, size), names));
    return 0;
}
