// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/drawn_picture.h"
#include "print/measured_blocks.h"
#include "text.h"

#include <cmath>

namespace triage {

Strips measuredHead(const Document &document, double width)
{
    const double half = width * 0.62;
    Strips left;
    if (const auto found = document.pictures.find(document.logo);
        found != document.pictures.end()) {
        left.push_back(
            DrawnPicture(found->second).strip(0, 55 * unitsInMillimetre, 13 * unitsInMillimetre));
        left.push_back(airOf(5));
    }
    for (Strip &strip : textStrips(toScreen(document.title), {}, 0, half, {18, true}))
        left.push_back(std::move(strip));
    for (Strip &strip : textStrips({}, toScreen(document.subtitle), 0, half, {9.5, false, true}))
        left.push_back(std::move(strip));
    Strips right;
    const auto addRight = [&](const std::string &text, const TextStyle &style) {
        for (Strip &strip :
             textStrips({}, toScreen(text), half, width - half, style, Qt::AlignRight))
            right.push_back(std::move(strip));
    };
    for (const std::string &text : {document.clinic, document.subject})
        if (!text.empty())
            addRight(text, {9.5, true});
    if (!document.date.empty())
        addRight(document.date, {9.5, false, true});
    // Both end on the same line.
    const double lower = heightOf(left) - heightOf(right);
    Strip above;
    above.height = std::abs(lower);
    Strips &shorter = lower > 0 ? right : left;
    shorter.insert(shorter.begin(), above);
    Strip rule;
    rule.height = 0;
    return {besideEachOther({left, right}), airOf(8), ruled(rule, 0, width, theme::Role::Text, 1.4),
            airOf(12)};
}

} // namespace triage
