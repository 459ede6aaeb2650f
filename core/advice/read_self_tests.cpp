// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/read_self_tests.h"

namespace triage {

namespace {

SelfTestOption readOption(ContentObject &entry)
{
    return {.text = entry.words("text"), .code = entry.optionalWords("code")};
}

SelfTestAsk readAsk(ContentObject &entry)
{
    return {.question = entry.words("question"),
            .text = entry.words("text"),
            .options = entry.each("options", readOption)};
}

SelfTest readSelfTest(const std::string &code, ContentObject &entry)
{
    SelfTest test{.code = code,
                  .title = entry.words("title"),
                  .shows = entry.words("shows"),
                  .need = entry.words("need"),
                  .steps = entry.list("steps"),
                  .stop = entry.words("stop"),
                  .asks = entry.each("asks", readAsk),
                  .reading = entry.list("reading"),
                  .clinical = entry.words("clinical"),
                  .picture = entry.words("picture"),
                  .source = entry.sources()};
    if (test.steps.empty())
        entry.refuse("steps", "lists none", "write how it is done, one short step a line");
    if (test.asks.empty())
        entry.refuse("asks", "lists none", "name the question that it answers");
    return test;
}

} // namespace

void readSelfTests(ContentFolder &folder, Catalogue &catalogue)
{
    catalogue.selfTests =
        folder.coded("advice/self_tests.json", "self_tests", "code", readSelfTest);
}

} // namespace triage
