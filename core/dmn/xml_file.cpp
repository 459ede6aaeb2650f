// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/xml_file.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace triage::dmn {

namespace {

constexpr std::size_t largestFile = 16'000'000;

/// The namespaces of DMN 1.1 to 1.6.
constexpr std::array<std::string_view, 6> namespaces{
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd", "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/", "https://www.omg.org/spec/DMN/20211108/MODEL/",
    "https://www.omg.org/spec/DMN/20230324/MODEL/", "https://www.omg.org/spec/DMN/20240513/MODEL/"};

/// Elements that may stand anywhere, and those of other namespaces.
bool isAside(std::string_view local)
{
    return local.empty() || local == "description" || local == "extensionElements";
}

} // namespace

std::string trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(spaces) - first + 1));
}

Result<std::unique_ptr<XmlFile>> XmlFile::open(std::string_view xml, const std::string &file)
{
    if (xml.size() > largestFile)
        return fail(file, fmt::format("larger than {} bytes", largestFile),
                    "split it into several files");
    std::unique_ptr<XmlFile> opened(new XmlFile(xml, file));
    if (const auto at = notUtf8(xml))
        return fail(opened->m_source.place(*at), "not UTF-8 text", "save the file as UTF-8");
    const auto result = opened->m_document.load_buffer(
        xml.data(), xml.size(), pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    if (!result)
        return fail(opened->m_source.place(static_cast<std::size_t>(result.offset)),
                    fmt::format("not well-formed XML: {}", result.description()),
                    "mend the XML or save the model again from its editor");
    for (const auto node : opened->m_document.children())
        if (node.type() == pugi::node_doctype)
            return fail(file, "a document type declaration (DOCTYPE)",
                        "remove it: a model needs no entities");
    opened->m_root = opened->m_document.document_element();
    const std::string_view full = opened->m_root.name();
    const auto colon = full.find(':');
    const bool prefixed = colon != std::string_view::npos;
    opened->m_prefix = prefixed ? std::string(full.substr(0, colon + 1)) : "";
    if (full.substr(prefixed ? colon + 1 : 0) != "definitions")
        return opened->problem(opened->m_root, fmt::format("the root element is {}", full),
                               "a decision model begins with definitions");
    const std::string declaration =
        prefixed ? "xmlns:" + std::string(full.substr(0, colon)) : "xmlns";
    const std::string_view uri = opened->m_root.attribute(declaration.c_str()).value();
    if (std::find(namespaces.begin(), namespaces.end(), uri) == namespaces.end())
        return opened->problem(opened->m_root,
                               fmt::format("{}=\"{}\" is no known DMN namespace", declaration, uri),
                               fmt::format("write {}=\"{}\"", declaration, namespaces[2]));
    return opened;
}

std::string_view XmlFile::name(pugi::xml_node element) const
{
    const std::string_view full = element.name();
    if (element.type() != pugi::node_element || !full.starts_with(m_prefix))
        return {};
    const auto local = full.substr(m_prefix.size());
    return local.find(':') == std::string_view::npos ? local : std::string_view();
}

pugi::xml_node XmlFile::child(pugi::xml_node parent, std::string_view wanted) const
{
    return parent.find_child([&](pugi::xml_node node) { return name(node) == wanted; });
}

std::vector<pugi::xml_node> XmlFile::children(pugi::xml_node parent, std::string_view wanted) const
{
    std::vector<pugi::xml_node> found;
    for (const auto node : parent.children())
        if (name(node) == wanted)
            found.push_back(node);
    return found;
}

Result<std::vector<std::vector<pugi::xml_node>>>
XmlFile::sorted(pugi::xml_node parent, std::initializer_list<std::string_view> names) const
{
    std::vector<std::vector<pugi::xml_node>> found(names.size());
    for (const auto node : parent.children()) {
        const auto local = name(node);
        const auto *known = std::find(names.begin(), names.end(), local);
        if (known != names.end())
            found[static_cast<std::size_t>(known - names.begin())].push_back(node);
        else if (!isAside(local))
            return unsupported(node, parent, names);
    }
    return found;
}

std::optional<Error> XmlFile::onlyHas(pugi::xml_node parent,
                                      std::initializer_list<std::string_view> names) const
{
    for (const auto node : parent.children()) {
        const auto local = name(node);
        if (!isAside(local) && std::find(names.begin(), names.end(), local) == names.end())
            return unsupported(node, parent, names).value();
    }
    return std::nullopt;
}

tl::unexpected<Error> XmlFile::unsupported(pugi::xml_node node, pugi::xml_node parent,
                                           std::initializer_list<std::string_view> names) const
{
    return problem(node, fmt::format("{} is not supported within {}", name(node), name(parent)),
                   fmt::format("use {}", fmt::join(names, ", ")));
}

Result<std::string> XmlFile::required(pugi::xml_node element, const char *attribute) const
{
    auto value = trimmed(element.attribute(attribute).value());
    if (value.empty())
        return problem(element, fmt::format("{} has no {}", name(element), attribute),
                       fmt::format("add {}=\"...\"", attribute));
    return value;
}

Result<TextContent> XmlFile::text(pugi::xml_node element) const
{
    const auto node = child(element, "text");
    if (!node)
        return problem(element, fmt::format("{} has no text", name(element)),
                       "add <text>...</text>");
    TextContent content{{}, static_cast<std::size_t>(node.offset_debug())};
    for (const auto part : node.children()) {
        if (part.type() != pugi::node_pcdata && part.type() != pugi::node_cdata)
            return problem(part, "an element within text", "write < as &lt; in a text");
        if (content.text.empty())
            content.offset = static_cast<std::size_t>(part.offset_debug());
        content.text += part.value();
    }
    return content;
}

tl::unexpected<Error> XmlFile::problem(pugi::xml_node element, std::string what,
                                       std::string remedy) const
{
    return fail(place(element), std::move(what), std::move(remedy));
}

int XmlFile::line(pugi::xml_node element) const
{
    return m_source.line(
        static_cast<std::size_t>(std::max<std::ptrdiff_t>(element.offset_debug(), 0)));
}

std::string XmlFile::place(pugi::xml_node element) const
{
    // Why: the parser's offset is that of the name; a reader looks for the < before it.
    const auto offset = std::max<std::ptrdiff_t>(element.offset_debug() - 1, 0);
    return m_source.place(static_cast<std::size_t>(offset));
}

} // namespace triage::dmn
