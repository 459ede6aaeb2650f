// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/write_model.h"

#include "base/markup.h"
#include "dmn/model.h"
#include "dmn/schema_order.h"
#include "dmn/xml_file.h"
#include "dmn/xml_namespaces.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <pugixml.hpp>
#include <tuple>
#include <vector>

namespace triage::dmn {

namespace {

using Attribute = std::pair<std::string, std::string>;
using Attributes = std::vector<Attribute>;

bool isText(pugi::xml_node node)
{
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

bool isDeclaration(std::string_view attribute)
{
    return attribute == "xmlns" || attribute.starts_with("xmlns:");
}

std::string_view declaredPrefix(std::string_view attribute)
{
    return splitName(attribute).prefix.empty() ? std::string_view() : splitName(attribute).local;
}

/// The schema belongs to a version; S-FEEL is what a DMN 1.3 file speaks unless it says otherwise.
bool isLeftOut(std::string_view attribute, std::string_view value)
{
    if (splitName(attribute).local == "schemaLocation")
        return true;
    return (attribute == "expressionLanguage" || attribute == "typeLanguage") &&
           (spaceOf(value) == Space::Feel || value == "feel" || value == "FEEL");
}

/// Writes the elements of one file.
class ModelWriter {
public:
    explicit ModelWriter(const std::string &file) : m_file(file) {}

    Result<std::string> run(const pugi::xml_document &document)
    {
        m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        m_diagram = hasDiagram(document.document_element());
        m_modelNamespace = document.document_element().attribute("namespace").value();
        for (const auto node : document.children())
            if (node.type() == pugi::node_element || node.type() == pugi::node_comment)
                writeNode(node, {.declared = {}, .standing = {}, .depth = 0, .laidOut = true});
        if (m_error)
            return tl::unexpected(*m_error);
        return std::move(m_out);
    }

private:
    /// Where an element stands: what is declared there, in the file read and in the one written.
    struct Surroundings {
        Declared declared;
        std::string standing; ///< the written default namespace
        int depth = 0;
        bool laidOut = true; ///< false within text, where blanks count
    };

    static bool hasDiagram(pugi::xml_node root)
    {
        const auto children = root.children();
        return std::any_of(children.begin(), children.end(), [](pugi::xml_node child) {
            return splitName(child.name()).local == "DMNDI";
        });
    }

    void refuse(std::string what, std::string remedy)
    {
        if (!m_error)
            m_error = Error{m_file, std::move(what), std::move(remedy)};
    }

    void writeNode(pugi::xml_node node, const Surroundings &around)
    {
        const std::string indent(around.laidOut ? 2 * around.depth : 0, ' ');
        m_out += indent;
        if (node.type() == pugi::node_comment)
            m_out += fmt::format("<!--{}-->", node.value());
        else
            writeElement(node, around);
        if (around.laidOut)
            m_out += '\n';
    }

    void writeElement(pugi::xml_node element, const Surroundings &around)
    {
        Surroundings inside = around;
        ++inside.depth;
        for (const auto attribute : element.attributes())
            if (isDeclaration(attribute.name()))
                inside.declared.insert_or_assign(std::string(declaredPrefix(attribute.name())),
                                                 attribute.value());
        const auto [prefix, local] = splitName(element.name());
        const std::string uri(uriOf(inside.declared, prefix));
        const Space space = spaceOf(uri);
        if (space == Space::Model && local == "typeConstraint")
            refuse("DMN 1.3 has no typeConstraint", "write the values as allowedValues");

        const std::string_view ours = prefixOf(space);
        const bool prefixed = space == Space::Other ? !prefix.empty() : !ours.empty();
        const std::string name = space == Space::Other
                                     ? element.name()
                                     : fmt::format("{}{}{}", ours, prefixed ? ":" : "", local);
        Attributes attributes;
        if (const std::string wanted = space == Space::Other ? uri : std::string(uriOf(space));
            !prefixed && wanted != inside.standing) {
            attributes.emplace_back("xmlns", wanted);
            inside.standing = wanted;
        }
        const bool root = around.depth == 0;
        if (root && m_diagram)
            for (const Space part : {Space::Diagram, Space::Canvas, Space::Shapes})
                attributes.emplace_back(fmt::format("xmlns:{}", prefixOf(part)), uriOf(part));
        addDeclarations(element, attributes);
        addAttributes(element, space, inside.declared, attributes);

        m_out += '<' + name;
        for (const auto &[key, value] : attributes)
            m_out += fmt::format(" {}=\"{}\"", key, escapedAttribute(value));
        const bool type = space == Space::Model && local == "typeRef";
        writeContent(element, space, type, inside, name);
    }

    /// The namespaces of other programs stay declared where they were.
    void addDeclarations(pugi::xml_node element, Attributes &attributes)
    {
        Attributes others;
        for (const auto attribute : element.attributes()) {
            const std::string_view prefix = declaredPrefix(attribute.name());
            if (!isDeclaration(attribute.name()) || prefix.empty() ||
                spaceOf(attribute.value()) != Space::Other)
                continue;
            for (const Space space : {Space::Diagram, Space::Canvas, Space::Shapes})
                if (prefix == prefixOf(space))
                    refuse(fmt::format("the prefix {} stands for {}", prefix, attribute.value()),
                           "choose another prefix: DMN diagrams use this one");
            others.emplace_back(attribute.name(), attribute.value());
        }
        std::sort(others.begin(), others.end());
        attributes.insert(attributes.end(), others.begin(), others.end());
    }

    void addAttributes(pugi::xml_node element, Space space, const Declared &declared,
                       Attributes &attributes)
    {
        const auto first = static_cast<std::ptrdiff_t>(attributes.size());
        for (const auto attribute : element.attributes()) {
            const std::string_view name = attribute.name();
            if (isDeclaration(name) || isLeftOut(name, attribute.value()))
                continue;
            attributes.emplace_back(name, name == "typeRef" ? typeName(attribute.value(), declared)
                                                            : attribute.value());
        }
        if (space == Space::Other)
            return;
        const auto place = [](const Attribute &attribute) {
            const auto [prefix, local] = splitName(attribute.first);
            return std::tuple(!prefix.empty(), attributeRank(attribute.first), attribute.first);
        };
        std::stable_sort(
            attributes.begin() + first, attributes.end(),
            [&](const Attribute &a, const Attribute &b) { return place(a) < place(b); });
    }

    /// DMN 1.1 writes types with the prefix of their namespace: "feel:number", "my:type".
    [[nodiscard]] std::string typeName(const std::string &written, const Declared &declared) const
    {
        const std::string name = trimmed(written);
        const auto [prefix, local] = splitName(name);
        const std::string_view uri = uriOf(declared, prefix);
        const bool known = spaceOf(uri) != Space::Other || uri == m_modelNamespace;
        return !prefix.empty() && !uri.empty() && known ? std::string(local) : written;
    }

    void writeContent(pugi::xml_node element, Space space, bool type, const Surroundings &inside,
                      const std::string &name)
    {
        std::vector<pugi::xml_node> nodes;
        bool mixed = false;
        bool texts = true;
        for (const auto node : element.children()) {
            const bool blank = isText(node) && trimmed(node.value()).empty();
            mixed = mixed || (isText(node) && !blank);
            texts = texts && isText(node);
            nodes.push_back(node);
        }
        if (mixed && texts && space != Space::Other && inside.laidOut) {
            std::string text;
            for (const auto node : nodes)
                text += node.value();
            text = trimmed(text);
            m_out += '>' + escapedText(type ? typeName(text, inside.declared) : text);
            m_out += "</" + name + ">";
            return;
        }
        if (!mixed && inside.laidOut)
            nodes.erase(std::remove_if(nodes.begin(), nodes.end(), isText), nodes.end());
        if (nodes.empty()) {
            m_out += " />";
            return;
        }
        m_out += '>';
        if (mixed || !inside.laidOut)
            writeInline(nodes, inside);
        else
            writeLines(nodes, space, inside);
        m_out += "</" + name + ">";
    }

    void writeInline(const std::vector<pugi::xml_node> &nodes, Surroundings inside)
    {
        inside.laidOut = false;
        for (const auto node : nodes) {
            if (isText(node))
                m_out += escapedText(node.value());
            else
                writeNode(node, inside);
        }
    }

    void writeLines(const std::vector<pugi::xml_node> &nodes, Space space,
                    const Surroundings &inside)
    {
        m_out += '\n';
        for (const auto node : space == Space::Model ? inSchemaOrder(nodes) : nodes)
            writeNode(node, inside);
        m_out += std::string(2 * (inside.depth - 1), ' ');
    }

    /// A comment goes with the element that it stands before.
    static std::vector<pugi::xml_node> inSchemaOrder(const std::vector<pugi::xml_node> &nodes)
    {
        std::vector<std::pair<int, pugi::xml_node>> ranked(nodes.size());
        int rank = elementRank({});
        for (std::size_t i = nodes.size(); i-- > 0;) {
            if (nodes[i].type() == pugi::node_element)
                rank = elementRank(splitName(nodes[i].name()).local);
            ranked[i] = {rank, nodes[i]};
        }
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<pugi::xml_node> ordered;
        for (const auto &[place, node] : ranked)
            ordered.push_back(node);
        return ordered;
    }

    const std::string &m_file;
    std::string m_out;
    std::string m_modelNamespace;
    bool m_diagram = false;
    std::optional<Error> m_error;
};

} // namespace

Result<std::string> rewriteModel(std::string_view xml, const std::string &file)
{
    if (const auto model = readModel(xml, file); !model)
        return tl::unexpected(model.error());
    pugi::xml_document document;
    constexpr unsigned everything =
        pugi::parse_default | pugi::parse_comments | pugi::parse_ws_pcdata;
    document.load_buffer(xml.data(), xml.size(), everything, pugi::encoding_utf8);
    return ModelWriter(file).run(document);
}

} // namespace triage::dmn
