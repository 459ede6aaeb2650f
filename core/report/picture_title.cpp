// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture_title.h"

#include <string_view>
#include <utility>

namespace triage {

namespace {

/// Where the words of the first title begin and end; nowhere where there is none.
std::pair<std::size_t, std::size_t> placeOfTitle(std::string_view svg)
{
    constexpr std::string_view opening = "<title>";
    const auto begin = svg.find(opening);
    const auto end = begin == std::string::npos ? begin : svg.find("</title>", begin);
    return end == std::string::npos ? std::pair<std::size_t, std::size_t>()
                                    : std::pair(begin + opening.size(), end);
}

} // namespace

std::string pictureTitle(const std::string &svg)
{
    const auto [begin, end] = placeOfTitle(svg);
    return svg.substr(begin, end - begin);
}

std::string withPictureTitle(std::string svg, const std::string &title)
{
    const auto [begin, end] = placeOfTitle(svg);
    return begin == end ? svg : svg.replace(begin, end - begin, title);
}

} // namespace triage
