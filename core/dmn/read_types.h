// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/read_text.h"

#include <map>
#include <string>
#include <vector>

namespace triage::dmn {

/// An item definition: a named type.
struct ItemType {
    std::string base; ///< the type it narrows, or empty for a structure
    UnaryTests allowed;
    std::vector<std::string> components; ///< names of its direct members, if a structure
};

/// The item definitions of a file.
struct ItemTypes {
    std::map<std::string, ItemType, std::less<>> byName;
    std::vector<std::string> deeperMembers; ///< names of components of components

    /// The allowed values of a type: its own, or those of the type it narrows.
    [[nodiscard]] UnaryTests allowed(std::string_view type) const;

    /// The structure a type is or narrows; nullptr for simple types.
    [[nodiscard]] const ItemType *structure(std::string_view type) const;

    /// The names of all components, for names behind a point.
    [[nodiscard]] std::vector<std::string> members() const;

private:
    template<typename Found>
    [[nodiscard]] const ItemType *search(std::string_view type, Found found) const;
};

/// Reads all item definitions of a file.
[[nodiscard]] Result<ItemTypes> readTypes(const XmlFile &file);

} // namespace triage::dmn
