// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/model.h"
#include "dmn/read_logic.h"
#include "dmn/read_types.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage::dmn {

namespace {

/// Reads the elements below definitions in the order in which they need each other.
class ModelReader {
public:
    explicit ModelReader(const XmlFile &file) : m_file(file) {}

    Result<Model> run()
    {
        m_model.file = m_file.source().file();
        m_model.name = m_file.root().attribute("name").value();
        m_model.nameSpace = m_file.root().attribute("namespace").value();
        if (auto error = m_file.onlyHas(
                m_file.root(), {"itemDefinition", "inputData", "decision", "businessKnowledgeModel",
                                "knowledgeSource", "textAnnotation", "association", "group",
                                "performanceIndicator", "organizationUnit"}))
            return tl::unexpected(*error);
        for (const auto step : {&ModelReader::readInputs, &ModelReader::readFunctions,
                                &ModelReader::readNames, &ModelReader::readDecisions})
            if (auto error = (this->*step)())
                return tl::unexpected(*error);
        return std::move(m_model);
    }

private:
    using Failure = std::optional<Error>;

    [[nodiscard]] Failure problem(pugi::xml_node at, std::string what, std::string remedy) const
    {
        return m_file.problem(at, std::move(what), std::move(remedy)).value();
    }

    /// Remembers what an id stands for, so that requirements can refer to it.
    Failure remember(pugi::xml_node element, const std::string &name)
    {
        const std::string id = element.attribute("id").value();
        if (id.empty() || m_names.emplace(id, name).second)
            return std::nullopt;
        return problem(element, fmt::format("a second element with the id {}", id),
                       "give each element an id of its own");
    }

    /// The name of an element, which its variable must share.
    Result<std::string> nameOf(pugi::xml_node element) const
    {
        auto name = m_file.required(element, "name");
        if (!name)
            return name;
        const auto variable = m_file.child(element, "variable");
        const auto called = trimmed(variable.attribute("name").value());
        if (!called.empty() && called != *name)
            return m_file.problem(variable,
                                  fmt::format("the variable {} belongs to {}", called, *name),
                                  "give both the same name");
        return name;
    }

    Failure readInputs()
    {
        auto types = readTypes(m_file);
        if (!types)
            return types.error();
        m_vocabulary.members = types->members();
        for (const auto element : m_file.children(m_file.root(), "inputData")) {
            if (auto error = m_file.onlyHas(element, {"variable"}))
                return error;
            const auto name = nameOf(element);
            if (!name)
                return name.error();
            const auto &known = m_model.inputs;
            if (std::any_of(known.begin(), known.end(),
                            [&](const InputData &input) { return input.name == *name; }))
                return problem(element, fmt::format("a second input {}", *name),
                               "remove one of them");
            if (auto error = remember(element, *name))
                return error;
            const std::string type = m_file.child(element, "variable").attribute("typeRef").value();
            m_model.inputs.push_back({.id = element.attribute("id").value(),
                                      .name = *name,
                                      .type = type,
                                      .allowed = types->allowed(type),
                                      .line = m_file.line(element)});
            if (const auto *structure = types->structure(type))
                m_vocabulary.structures.emplace(*name, structure->components);
        }
        return std::nullopt;
    }

    Failure readFunctions()
    {
        for (const auto element : m_file.children(m_file.root(), "businessKnowledgeModel")) {
            const auto name = nameOf(element);
            if (!name)
                return name.error();
            auto function = readFunction(m_file, element, m_vocabulary.members);
            if (!function)
                return function.error();
            const auto id = m_file.required(element, "id");
            if (!id)
                return id.error();
            if (!m_functions.emplace(*id, std::move(*function)).second)
                return problem(element, fmt::format("a second knowledge model with the id {}", *id),
                               "give each element an id of its own");
        }
        return std::nullopt;
    }

    Failure readNames()
    {
        for (const auto element : m_file.children(m_file.root(), "decision")) {
            const auto name = nameOf(element);
            if (!name)
                return name.error();
            if (auto error = remember(element, *name))
                return error;
        }
        return std::nullopt;
    }

    Failure readDecisions()
    {
        for (const auto element : m_file.children(m_file.root(), "decision"))
            if (auto error = readDecision(element))
                return error;
        return std::nullopt;
    }

    Failure readDecision(pugi::xml_node element)
    {
        Decision decision;
        decision.id = element.attribute("id").value();
        decision.name = trimmed(element.attribute("name").value());
        decision.description = trimmed(m_file.child(element, "description").child_value());
        decision.topic = m_model.name;
        decision.file = m_model.file;
        decision.line = m_file.line(element);
        for (const auto requirement : m_file.children(element, "informationRequirement"))
            if (auto error = require(requirement, decision))
                return error;
        m_vocabulary.names = decision.requires_;
        m_vocabulary.functions.clear();
        for (const auto requirement : m_file.children(element, "knowledgeRequirement")) {
            const auto reference = m_file.child(requirement, "requiredKnowledge");
            const auto function = m_functions.find(target(reference));
            if (function == m_functions.end())
                return missing(requirement, reference);
            m_vocabulary.functions.push_back(function->second);
        }
        auto logic = readLogic(m_file, element, m_vocabulary, m_constants);
        if (!logic)
            return logic.error();
        decision.logic = std::move(*logic);
        m_model.decisions.push_back(std::move(decision));
        return std::nullopt;
    }

    /// Adds the input or decision that a requirement refers to.
    Failure require(pugi::xml_node requirement, Decision &decision) const
    {
        auto reference = m_file.child(requirement, "requiredInput");
        if (!reference)
            reference = m_file.child(requirement, "requiredDecision");
        const auto found = m_names.find(target(reference));
        if (found == m_names.end())
            return missing(requirement, reference);
        auto &names = decision.requires_;
        if (std::find(names.begin(), names.end(), found->second) == names.end())
            names.push_back(found->second);
        return std::nullopt;
    }

    static std::string target(pugi::xml_node reference)
    {
        const std::string_view href = reference.attribute("href").value();
        return href.starts_with('#') ? std::string(href.substr(1)) : std::string();
    }

    [[nodiscard]] Failure missing(pugi::xml_node requirement, pugi::xml_node reference) const
    {
        const std::string_view href = reference.attribute("href").value();
        return problem(requirement,
                       fmt::format("the requirement \"{}\" refers to nothing in this file", href),
                       "refer to an id as href=\"#id\"; a decision of another file is an input of "
                       "the same name");
    }

    const XmlFile &m_file;
    Model m_model;
    ParsedTexts m_constants;
    Vocabulary m_vocabulary;                                 ///< of the decision that is read
    std::map<std::string, std::string, std::less<>> m_names; ///< of inputs and decisions, by id
    std::map<std::string, std::shared_ptr<const Function>, std::less<>> m_functions; ///< by id
};

} // namespace

Result<Model> readModel(std::string_view xml, const std::string &file)
{
    const auto opened = XmlFile::open(xml, file);
    if (!opened)
        return tl::unexpected(opened.error());
    return ModelReader(**opened).run();
}

} // namespace triage::dmn
