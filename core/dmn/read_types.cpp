// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/read_types.h"

#include <fmt/format.h>

namespace triage::dmn {

namespace {

/// Collects the names of all components below an item definition, however deep.
Result<std::vector<std::string>> memberNames(const XmlFile &file, pugi::xml_node definition)
{
    std::vector<std::string> names;
    std::vector<pugi::xml_node> open{definition};
    while (!open.empty()) {
        const auto parent = open.back();
        open.pop_back();
        for (const auto component : file.children(parent, "itemComponent")) {
            auto name = file.required(component, "name");
            if (!name)
                return tl::unexpected(name.error());
            names.push_back(std::move(*name));
            open.push_back(component);
        }
    }
    return names;
}

Result<ItemType> readType(const XmlFile &file, pugi::xml_node definition)
{
    if (auto error = file.onlyHas(definition,
                                  {"typeRef", "allowedValues", "typeConstraint", "itemComponent"}))
        return tl::unexpected(*error);
    ItemType type;
    type.isList = definition.attribute("isCollection").as_bool();
    type.base = trimmed(file.child(definition, "typeRef").child_value());
    if (const auto values = file.child(definition, "allowedValues")) {
        auto cell = readCell(file, values, {});
        if (!cell)
            return tl::unexpected(cell.error());
        type.allowed = cell->tests;
    }
    return type;
}

} // namespace

UnaryTests ItemTypes::allowed(std::string_view type) const
{
    // Why: a type may be written to narrow itself by way of others; no chain is longer than all.
    for (std::size_t steps = 0; steps <= byName.size(); ++steps) {
        const auto found = byName.find(type);
        if (found == byName.end())
            return {};
        if (!found->second.allowed.any())
            return found->second.allowed;
        type = found->second.base;
    }
    return {};
}

Result<ItemTypes> readTypes(const XmlFile &file)
{
    ItemTypes types;
    for (const auto definition : file.children(file.root(), "itemDefinition")) {
        const auto name = file.required(definition, "name");
        if (!name)
            return tl::unexpected(name.error());
        auto type = readType(file, definition);
        if (!type)
            return tl::unexpected(type.error());
        if (!types.byName.emplace(*name, std::move(*type)).second)
            return file.problem(definition, fmt::format("a second item definition {}", *name),
                                "rename or remove one of them");
        auto members = memberNames(file, definition);
        if (!members)
            return tl::unexpected(members.error());
        types.members.insert(types.members.end(), members->begin(), members->end());
    }
    return types;
}

} // namespace triage::dmn
