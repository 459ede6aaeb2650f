// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/read_logic.h"
#include "dmn/read_table.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage::dmn {

namespace {

/// Puts the bindings of an invocation in the order of the function's parameters.
Result<Invocation> readInvocation(const XmlFile &file, pugi::xml_node element,
                                  const Vocabulary &vocabulary)
{
    if (auto error = file.onlyHas(element, {"literalExpression", "binding"}))
        return tl::unexpected(*error);
    const auto callee = file.child(element, "literalExpression");
    if (!callee)
        return file.problem(element, "an invocation that names no knowledge model",
                            "add <literalExpression><text>its name</text></literalExpression>");
    const auto called = file.text(callee);
    if (!called)
        return tl::unexpected(called.error());
    const auto &functions = vocabulary.functions;
    const auto function = std::find_if(functions.begin(), functions.end(), [&](const auto &known) {
        return known->name == trimmed(called->text);
    });
    if (function == functions.end())
        return file.problem(callee, fmt::format("{} is no knowledge model", trimmed(called->text)),
                            "add a knowledgeRequirement for it to the decision");
    Invocation invocation;
    invocation.body.root = (*function)->body;
    for (const auto binding : file.children(element, "binding")) {
        if (auto error = file.onlyHas(binding, {"parameter", "literalExpression"}))
            return tl::unexpected(*error);
        const auto target = file.child(binding, "parameter");
        const auto value = file.child(binding, "literalExpression");
        if (!target || !value)
            return file.problem(binding, "a binding without parameter or without expression",
                                "give it a parameter and a literalExpression");
        const auto parameter = file.required(target, "name");
        if (!parameter)
            return tl::unexpected(parameter.error());
        auto argument = readExpression(file, value, vocabulary);
        if (!argument)
            return tl::unexpected(argument.error());
        const auto &known = (*function)->parameters;
        auto &bound = invocation.parameters;
        if (std::find(known.begin(), known.end(), *parameter) == known.end() ||
            std::find(bound.begin(), bound.end(), *parameter) != bound.end())
            return file.problem(binding, fmt::format("{} is no parameter left to bind", *parameter),
                                fmt::format("bind each of {} once", fmt::join(known, ", ")));
        bound.push_back(*parameter);
        invocation.arguments.push_back(std::move(*argument));
    }
    if (invocation.parameters.size() != (*function)->parameters.size())
        return file.problem(
            element,
            fmt::format("{} of {} parameters are bound", invocation.parameters.size(),
                        (*function)->parameters.size()),
            fmt::format("bind each of {} once", fmt::join((*function)->parameters, ", ")));
    return invocation;
}

} // namespace

Result<Logic> readLogic(const XmlFile &file, pugi::xml_node decision, const Vocabulary &vocabulary,
                        ParsedTexts &constants)
{
    if (auto error = file.onlyHas(
            decision, {"decisionTable", "literalExpression", "invocation", "variable", "question",
                       "allowedAnswers", "informationRequirement", "knowledgeRequirement",
                       "authorityRequirement", "supportedObjective", "impactedPerformanceIndicator",
                       "decisionMaker", "decisionOwner", "usingProcess", "usingTask"}))
        return tl::unexpected(*error);
    std::vector<pugi::xml_node> logics;
    for (const auto *kind : {"decisionTable", "literalExpression", "invocation"})
        for (const auto element : file.children(decision, kind))
            logics.push_back(element);
    if (logics.size() != 1)
        return file.problem(decision,
                            fmt::format("a decision with {} bodies instead of one", logics.size()),
                            "give it one decisionTable, literalExpression or invocation");
    const auto asLogic = [](auto read) -> Result<Logic> {
        if (!read)
            return tl::unexpected(read.error());
        return std::move(*read);
    };
    const auto body = logics.front();
    if (file.name(body) == "decisionTable")
        return asLogic(readTable(file, body, vocabulary, constants));
    if (file.name(body) == "invocation")
        return asLogic(readInvocation(file, body, vocabulary));
    return asLogic(readExpression(file, body, vocabulary));
}

Result<std::shared_ptr<const Function>> readFunction(const XmlFile &file, pugi::xml_node element,
                                                     const std::vector<std::string> &members)
{
    if (auto error =
            file.onlyHas(element, {"variable", "encapsulatedLogic", "authorityRequirement"}))
        return tl::unexpected(*error);
    const auto logic = file.child(element, "encapsulatedLogic");
    if (!logic)
        return file.problem(element, "a knowledge model without encapsulatedLogic",
                            "add its parameters and its expression");
    if (auto error = file.onlyHas(logic, {"formalParameter", "literalExpression"}))
        return tl::unexpected(*error);
    if (const std::string_view kind = logic.attribute("kind").as_string("FEEL"); kind != "FEEL")
        return file.problem(logic, fmt::format("a knowledge model of kind {}", kind),
                            "write it in S-FEEL");
    auto function = std::make_shared<Function>();
    function->name = trimmed(element.attribute("name").value());
    for (const auto parameter : file.children(logic, "formalParameter")) {
        auto name = file.required(parameter, "name");
        if (!name)
            return tl::unexpected(name.error());
        function->parameters.push_back(std::move(*name));
    }
    const auto body = file.child(logic, "literalExpression");
    if (!body)
        return file.problem(logic, "a knowledge model without expression",
                            "add <literalExpression><text>...</text></literalExpression>");
    Vocabulary vocabulary;
    vocabulary.names = function->parameters;
    vocabulary.members = members;
    const auto expression = readExpression(file, body, vocabulary);
    if (!expression)
        return tl::unexpected(expression.error());
    function->body = expression->root;
    return function;
}

} // namespace triage::dmn
