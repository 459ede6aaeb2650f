// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/log_format.h"

#include <algorithm>
#include <utility>

namespace triage {

namespace {

constexpr std::string_view blanks = " \t\r\n";

// The name of the root element, or that which the document type gives it; without prefix.
std::string_view rootName(std::string_view text)
{
    while (!text.empty()) {
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(blanks)));
        if (text.starts_with("<?"))
            text.remove_prefix(std::min(text.size(), std::max<std::size_t>(2, text.find("?>"))));
        else if (text.starts_with("<!--"))
            text.remove_prefix(std::min(text.size(), std::max<std::size_t>(4, text.find("-->"))));
        else if (text.starts_with("<!DOCTYPE"))
            text.remove_prefix(9);
        else if (text.starts_with("?>"))
            text.remove_prefix(2);
        else if (text.starts_with("-->"))
            text.remove_prefix(3);
        else
            break;
    }
    if (text.starts_with('<'))
        text.remove_prefix(1);
    const auto name = text.substr(0, text.find_first_of(" \t\r\n/>[<"));
    return name.substr(name.rfind(':') + 1);
}

LogFormat xmlFormat(std::string_view text)
{
    const auto root = rootName(text);
    if (root == "gpx")
        return LogFormat::Gpx;
    if (root == "TrainingCenterDatabase")
        return LogFormat::Tcx;
    return root == "HealthData" ? LogFormat::AppleHealth : LogFormat::OtherXml;
}

// Why: some apps write blanks before the XML declaration, which no XML reader takes.
Result<void> passBlanks(BufferedSource &text)
{
    for (;;) {
        const auto start = text.peek(1024);
        if (!start)
            return tl::unexpected<Error>(start.error());
        const auto first = start->find_first_not_of(blanks);
        if (first == std::string_view::npos && !start->empty()) {
            text.drop(start->size());
            continue;
        }
        text.drop(first == std::string_view::npos ? 0 : first);
        return {};
    }
}

} // namespace

Result<LogFormat> formatOf(BufferedSource &text)
{
    if (const auto passed = passBlanks(text); !passed)
        return tl::unexpected<Error>(passed.error());
    const auto start = text.peek(16 * 1024);
    if (!start)
        return tl::unexpected<Error>(start.error());
    if (start->starts_with('<'))
        return xmlFormat(*start);
    const auto firstLine = start->substr(0, start->find('\n'));
    const bool control = std::any_of(firstLine.begin(), firstLine.end(), [](char letter) {
        return letter >= 0 && letter < ' ' && blanks.find(letter) == std::string_view::npos;
    });
    return control ? LogFormat::Binary : LogFormat::List;
}

} // namespace triage
