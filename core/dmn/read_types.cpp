// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/read_types.h"

#include <fmt/format.h>

namespace triage::dmn {

namespace {

/// The names of the components directly below an item definition or component.
Result<std::vector<std::string>> componentNames(const XmlFile &file, pugi::xml_node parent)
{
    std::vector<std::string> names;
    for (const auto component : file.children(parent, "itemComponent")) {
        auto name = file.required(component, "name");
        if (!name)
            return tl::unexpected(name.error());
        names.push_back(std::move(*name));
    }
    return names;
}

/// The names of all components of components, however deep.
Result<std::vector<std::string>> deeperNames(const XmlFile &file, pugi::xml_node definition)
{
    std::vector<std::string> all;
    auto open = file.children(definition, "itemComponent");
    while (!open.empty()) {
        const auto parent = open.back();
        open.pop_back();
        const auto names = componentNames(file, parent);
        if (!names)
            return tl::unexpected(names.error());
        all.insert(all.end(), names->begin(), names->end());
        for (const auto component : file.children(parent, "itemComponent"))
            open.push_back(component);
    }
    return all;
}

Result<ItemType> readType(const XmlFile &file, pugi::xml_node definition)
{
    if (auto error = file.onlyHas(definition,
                                  {"typeRef", "allowedValues", "typeConstraint", "itemComponent"}))
        return tl::unexpected(*error);
    ItemType type;
    type.base = trimmed(file.child(definition, "typeRef").child_value());
    if (const auto values = file.child(definition, "allowedValues")) {
        auto cell = readCell(file, values, {});
        if (!cell)
            return tl::unexpected(cell.error());
        type.allowed = cell->tests;
    }
    auto components = componentNames(file, definition);
    if (!components)
        return tl::unexpected(components.error());
    type.components = std::move(*components);
    return type;
}

} // namespace

template<typename Found>
const ItemType *ItemTypes::search(std::string_view type, Found found) const
{
    // Why: types may be written to narrow each other in a circle; no true chain is longer than all.
    for (std::size_t steps = 0; steps <= byName.size(); ++steps) {
        type = type.substr(type.find(':') + 1); // DMN 1.1 writes the prefix of a namespace
        const auto entry = byName.find(type);
        if (entry == byName.end())
            return nullptr;
        if (found(entry->second))
            return &entry->second;
        type = entry->second.base;
    }
    return nullptr;
}

UnaryTests ItemTypes::allowed(std::string_view type) const
{
    const auto *found = search(type, [](const ItemType &item) { return !item.allowed.any(); });
    return found == nullptr ? UnaryTests() : found->allowed;
}

const ItemType *ItemTypes::structure(std::string_view type) const
{
    return search(type, [](const ItemType &item) { return !item.components.empty(); });
}

std::vector<std::string> ItemTypes::members() const
{
    auto all = deeperMembers;
    for (const auto &[name, type] : byName)
        all.insert(all.end(), type.components.begin(), type.components.end());
    return all;
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
        const auto deeper = deeperNames(file, definition);
        if (!deeper)
            return tl::unexpected(deeper.error());
        types.deeperMembers.insert(types.deeperMembers.end(), deeper->begin(), deeper->end());
    }
    return types;
}

} // namespace triage::dmn
