// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/xml_namespaces.h"

#include <algorithm>
#include <array>

namespace triage::dmn {

namespace {

struct Written {
    Space space;
    std::string_view prefix;
    std::string_view uri;
};

constexpr std::array<Written, 4> written{
    {{Space::Model, "", "https://www.omg.org/spec/DMN/20191111/MODEL/"},
     {Space::Diagram, "dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/"},
     {Space::Canvas, "dc", "http://www.omg.org/spec/DMN/20180521/DC/"},
     {Space::Shapes, "di", "http://www.omg.org/spec/DMN/20180521/DI/"}}};

const Written *find(Space space)
{
    const auto *found = std::find_if(written.begin(), written.end(),
                                     [&](const Written &one) { return one.space == space; });
    return found == written.end() ? nullptr : found;
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

Space spaceOf(std::string_view uri)
{
    if (has(uri, "omg.org/spec/FEEL/"))
        return Space::Feel; // of DMN 1.1
    if (!has(uri, "omg.org/spec/DMN/"))
        return Space::Other;
    constexpr std::pair<std::string_view, Space> ends[] = {
        {"/MODEL/", Space::Model}, {"/dmn.xsd", Space::Model}, {"/DMNDI/", Space::Diagram},
        {"/DC/", Space::Canvas},   {"/DI/", Space::Shapes},    {"/FEEL/", Space::Feel}};
    for (const auto &[end, space] : ends)
        if (uri.ends_with(end))
            return space;
    return Space::Other;
}

std::string_view prefixOf(Space space)
{
    const Written *found = find(space);
    return found == nullptr ? std::string_view() : found->prefix;
}

std::string_view uriOf(Space space)
{
    const Written *found = find(space);
    return found == nullptr ? std::string_view() : found->uri;
}

QualifiedName splitName(std::string_view name)
{
    const auto colon = name.find(':');
    if (colon == std::string_view::npos)
        return {{}, name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

std::string_view uriOf(const Declared &declared, std::string_view prefix)
{
    const auto found = declared.find(prefix);
    return found == declared.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace triage::dmn
