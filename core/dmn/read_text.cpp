// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/read_text.h"

#include <fmt/format.h>

namespace triage::dmn {

namespace {

tl::unexpected<Error> located(const XmlFile &file, const TextContent &content,
                              const FeelError &error)
{
    const auto offset = file.source().within(content.offset, error.offset);
    return fail(file.source().place(offset),
                fmt::format("{} in \"{}\"", error.what, trimmed(content.text).substr(0, 80)),
                error.remedy);
}

/// An error where an element asks for a language other than FEEL.
std::optional<Error> otherLanguage(const XmlFile &file, pugi::xml_node element)
{
    const std::string_view language = element.attribute("expressionLanguage").value();
    const bool feel = language.empty() || language == "feel" || language == "FEEL" ||
                      language.ends_with("/FEEL/") || language.ends_with("/FEEL") ||
                      language.ends_with("/feel.xsd");
    if (feel)
        return std::nullopt;
    return file
        .problem(element, fmt::format("the expression language {}", language),
                 "write the expression in S-FEEL and remove expressionLanguage")
        .value();
}

Result<TextContent> readContent(const XmlFile &file, pugi::xml_node element)
{
    if (auto error = otherLanguage(file, element))
        return tl::unexpected(*error);
    if (auto error = file.onlyHas(element, {"text"}))
        return tl::unexpected(*error);
    return file.text(element);
}

/// The text of an element that holds one `text` and nothing else; empty for any other.
std::string plainText(pugi::xml_node element)
{
    const auto only = element.first_child();
    const auto content = only.first_child();
    const std::string_view name = only.name();
    const bool plain = !only.next_sibling() && !content.next_sibling() &&
                       !element.attribute("expressionLanguage") &&
                       content.type() == pugi::node_pcdata &&
                       (name == "text" || name.ends_with(":text"));
    return plain ? content.value() : "";
}

/// Whether nothing of a text but what is quoted could be a name, so that it says the same whatever
/// names there are.
bool isConstant(std::string_view text)
{
    bool quoted = false;
    for (const char byte : text) {
        if (byte == '"')
            quoted = !quoted;
        else if (byte == '\\')
            return false;
        else if (!quoted && std::string_view("0123456789-.,<>=[]() \t\r\n").find(byte) ==
                                std::string_view::npos)
            return false;
    }
    return true;
}

} // namespace

Result<Expression> readExpression(const XmlFile &file, pugi::xml_node element,
                                  const Vocabulary &vocabulary)
{
    const auto content = readContent(file, element);
    if (!content)
        return tl::unexpected(content.error());
    if (trimmed(content->text).empty())
        return file.problem(element, fmt::format("{} has an empty text", file.name(element)),
                            "write the expression, or null for no value");
    auto expression = parseExpressionIn(content->text, vocabulary);
    if (!expression)
        return located(file, *content, expression.error());
    return std::move(*expression);
}

Result<ReadCell> readCell(const XmlFile &file, pugi::xml_node element, const Vocabulary &vocabulary)
{
    const auto content = readContent(file, element);
    if (!content)
        return tl::unexpected(content.error());
    ReadCell cell{{}, trimmed(content->text)};
    if (cell.text.empty())
        return cell;
    auto tests = parseUnaryTestsIn(content->text, vocabulary);
    if (!tests)
        return located(file, *content, tests.error());
    cell.tests = std::move(*tests);
    return cell;
}

Result<ReadCell> TableTexts::cell(pugi::xml_node element)
{
    const std::string text = plainText(element);
    auto &cells = (isConstant(text) ? m_constants : m_own).cells;
    if (const auto known = cells.find(text); known != cells.end())
        return known->second;
    auto cell = readCell(m_file, element, m_vocabulary);
    if (cell && !text.empty())
        cells.emplace(text, *cell);
    return cell;
}

Result<Expression> TableTexts::expression(pugi::xml_node element)
{
    const std::string text = plainText(element);
    auto &expressions = (isConstant(text) ? m_constants : m_own).expressions;
    if (const auto known = expressions.find(text); known != expressions.end())
        return known->second;
    auto expression = readExpression(m_file, element, m_vocabulary);
    if (expression && !text.empty())
        expressions.emplace(text, *expression);
    return expression;
}

} // namespace triage::dmn
