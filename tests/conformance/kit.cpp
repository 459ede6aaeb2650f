// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit.h"

#include "base/file.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <pugixml.hpp>
#include <string_view>

namespace triage::conformance {

namespace {

std::string_view localName(pugi::xml_node node)
{
    const std::string_view name = node.name();
    return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

std::vector<pugi::xml_node> children(pugi::xml_node parent, std::string_view name)
{
    std::vector<pugi::xml_node> found;
    for (const auto node : parent.children())
        if (localName(node) == name)
            found.push_back(node);
    return found;
}

dmn::Value simpleValue(pugi::xml_node node)
{
    if (node.attribute("xsi:nil").as_bool())
        return {};
    const std::string_view type = node.attribute("xsi:type").value();
    const std::string_view kind = type.substr(type.find(':') + 1);
    const std::string text = node.text().get();
    if (kind == "boolean")
        return text == "true";
    if (kind == "decimal" || kind == "double" || kind == "integer")
        return std::strtod(text.c_str(), nullptr);
    return text;
}

/// The value an inputNode, expected, item or component element holds.
dmn::Value valueIn(pugi::xml_node holder)
{
    for (const auto value : children(holder, "value"))
        return simpleValue(value);
    for (const auto list : children(holder, "list")) {
        dmn::List items;
        for (const auto item : children(list, "item"))
            items.push_back(valueIn(item));
        return items;
    }
    dmn::Context context;
    for (const auto component : children(holder, "component"))
        context.emplace(component.attribute("name").value(), valueIn(component));
    return context.empty() ? dmn::Value() : dmn::Value(std::move(context));
}

bool agreeInAll(const dmn::Context &expected, const dmn::Context &actual)
{
    return std::equal(expected.begin(), expected.end(), actual.begin(), actual.end(),
                      [](const auto &left, const auto &right) {
                          return left.first == right.first && agree(left.second, right.second);
                      });
}

} // namespace

std::optional<std::filesystem::path> kitFolder()
{
    const char *named = std::getenv("DMN_TCK");
    const std::filesystem::path folder = named != nullptr
                                             ? std::filesystem::path(named)
                                             : std::filesystem::path(TRIAGE_SHARED) / "dmn-tck";
    return std::filesystem::is_directory(folder) ? std::optional(folder) : std::nullopt;
}

std::vector<std::filesystem::path> modelFolders(const std::filesystem::path &level)
{
    std::vector<std::filesystem::path> folders;
    if (std::filesystem::is_directory(level))
        for (const auto &entry : std::filesystem::directory_iterator(level))
            if (entry.is_directory())
                folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    return folders;
}

Result<std::vector<Case>> readCases(const std::filesystem::path &file)
{
    const auto content = readFile(file);
    if (!content)
        return tl::unexpected(content.error());
    pugi::xml_document document;
    if (const auto result = document.load_string(content->c_str()); !result)
        return fail(file.string(), result.description(), "fetch the kit again");
    std::vector<Case> cases;
    for (const auto node : children(document.document_element(), "testCase")) {
        Case one;
        one.id = node.attribute("id").value();
        for (const auto input : children(node, "inputNode"))
            one.inputs.emplace(input.attribute("name").value(), valueIn(input));
        for (const auto result : children(node, "resultNode"))
            for (const auto expected : children(result, "expected"))
                one.expected.push_back({result.attribute("name").value(), valueIn(expected)});
        cases.push_back(std::move(one));
    }
    return cases;
}

bool agree(const dmn::Value &expected, const dmn::Value &actual)
{
    if (expected.data.index() != actual.data.index())
        return false;
    if (const auto *number = std::get_if<double>(&expected.data)) {
        const double other = std::get<double>(actual.data);
        return std::abs(*number - other) <= 1e-8 * std::max(std::abs(*number), std::abs(other));
    }
    if (const auto *list = std::get_if<dmn::List>(&expected.data)) {
        const auto &other = std::get<dmn::List>(actual.data);
        return std::equal(list->begin(), list->end(), other.begin(), other.end(), agree);
    }
    if (const auto *context = std::get_if<dmn::Context>(&expected.data))
        return agreeInAll(*context, std::get<dmn::Context>(actual.data));
    return expected == actual;
}

} // namespace triage::conformance
