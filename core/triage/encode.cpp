// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/encode.h"

#include <algorithm>

namespace triage {

namespace {

dmn::Value tickedCodes(const Question &question, const std::vector<std::string> &ticked)
{
    const auto has = [&](std::string_view code) {
        return std::find(ticked.begin(), ticked.end(), code) != ticked.end();
    };
    const char *rest = has(unsureCode) ? "unsure" : "no";
    dmn::Context codes;
    for (const Option &option : question.options)
        codes.emplace(option.code, has(option.code) ? "yes" : rest);
    return codes;
}

} // namespace

dmn::Value encode(const Question &question, const AnswerValue &answer)
{
    if (const auto *yes = std::get_if<bool>(&answer))
        return *yes ? "yes" : "no";
    if (const auto *number = std::get_if<double>(&answer))
        return *number;
    if (const auto *ticked = std::get_if<std::vector<std::string>>(&answer))
        return tickedCodes(question, *ticked);
    if (const auto *text = std::get_if<std::string>(&answer))
        return *text;
    return {};
}

} // namespace triage
