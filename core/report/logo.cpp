// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/logo.h"

#include <string_view>

namespace triage {

namespace {

constexpr std::size_t largestLogo = 2U << 20U;

std::string typeOf(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv))
        return "image/png";
    if (bytes.starts_with("\xff\xd8\xff"sv))
        return "image/jpeg";
    const std::string_view head = bytes.substr(0, 1000);
    if (head.find("<svg") != std::string_view::npos &&
        head.find('<') == head.find_first_not_of("\xef\xbb\xbf \t\r\n"sv))
        return "image/svg+xml";
    return {};
}

} // namespace

Result<DocumentPicture> logoPicture(std::string bytes, const std::string &place)
{
    const std::string type = typeOf(bytes);
    if (type.empty())
        return fail(place, "this is no picture that a report can show",
                    "name an SVG, PNG or JPEG file");
    if (bytes.size() > largestLogo)
        return fail(place, "the picture is larger than 2 MB", "save it smaller");
    return DocumentPicture{.type = type, .bytes = std::move(bytes), .alt = {}, .own = false};
}

} // namespace triage
