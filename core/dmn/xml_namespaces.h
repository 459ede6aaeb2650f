// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace triage::dmn {

/// What a namespace of a DMN file is for, whichever version of the standard it belongs to.
enum class Space { Model, Diagram, Canvas, Shapes, Feel, Other };

[[nodiscard]] Space spaceOf(std::string_view uri);

/// The prefix under which DMN 1.3 is written; empty for the model itself.
[[nodiscard]] std::string_view prefixOf(Space space);

/// The namespace of DMN 1.3; empty for Feel and Other.
[[nodiscard]] std::string_view uriOf(Space space);

/// The prefixes declared so far, with their namespaces; the empty one is the default.
using Declared = std::map<std::string, std::string, std::less<>>;

/// "dmn:text" taken apart; the prefix is empty where there is none.
struct QualifiedName {
    std::string_view prefix;
    std::string_view local;
};
[[nodiscard]] QualifiedName splitName(std::string_view name);

/// The namespace of a prefix; empty where it is not declared.
[[nodiscard]] std::string_view uriOf(const Declared &declared, std::string_view prefix);

} // namespace triage::dmn
