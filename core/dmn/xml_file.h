// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dmn/source_text.h"

#include <initializer_list>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace triage::dmn {

/// The content of a text element and where it begins in the file.
struct TextContent {
    std::string text;
    std::size_t offset = 0;
};

/// A .dmn file as a tree of elements that know their place.
class XmlFile {
public:
    /// Parses the XML and checks that it is a DMN model. The text must outlive the file.
    [[nodiscard]] static Result<std::unique_ptr<XmlFile>> open(std::string_view xml,
                                                               const std::string &file);

    [[nodiscard]] pugi::xml_node root() const { return m_root; }

    /// The element's name without prefix; empty for elements of other namespaces.
    [[nodiscard]] std::string_view name(pugi::xml_node element) const;

    /// The first child of that name; may be empty.
    [[nodiscard]] pugi::xml_node child(pugi::xml_node parent, std::string_view wanted) const;

    /// All children of that name, in order.
    [[nodiscard]] std::vector<pugi::xml_node> children(pugi::xml_node parent,
                                                       std::string_view wanted) const;

    /// The children of each of these names, in order; an error where another DMN child stands
    /// among them.
    [[nodiscard]] Result<std::vector<std::vector<pugi::xml_node>>>
    sorted(pugi::xml_node parent, std::initializer_list<std::string_view> names) const;

    /// An error where a DMN child of `parent` has a name that is not listed.
    [[nodiscard]] std::optional<Error> onlyHas(pugi::xml_node parent,
                                               std::initializer_list<std::string_view> names) const;

    /// An attribute that must be there and hold something.
    [[nodiscard]] Result<std::string> required(pugi::xml_node element, const char *attribute) const;

    /// The content of the `text` child, which must be there; it may be empty.
    [[nodiscard]] Result<TextContent> text(pugi::xml_node element) const;

    /// An error about an element.
    [[nodiscard]] tl::unexpected<Error> problem(pugi::xml_node element, std::string what,
                                                std::string remedy) const;

    [[nodiscard]] int line(pugi::xml_node element) const;
    [[nodiscard]] std::string place(pugi::xml_node element) const;
    [[nodiscard]] const SourceText &source() const { return m_source; }

private:
    [[nodiscard]] tl::unexpected<Error>
    unsupported(pugi::xml_node node, pugi::xml_node parent,
                std::initializer_list<std::string_view> names) const;

    XmlFile(std::string_view xml, const std::string &file) : m_source(xml, file) {}

    SourceText m_source;
    pugi::xml_document m_document;
    pugi::xml_node m_root;
    std::string m_prefix; ///< "dmn:" or empty
};

/// The text without spaces at its ends.
[[nodiscard]] std::string trimmed(std::string_view text);

} // namespace triage::dmn
