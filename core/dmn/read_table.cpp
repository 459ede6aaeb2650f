// SPDX-License-Identifier: GPL-3.0-or-later
#include "dmn/read_table.h"
#include "dmn/check_entry.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage::dmn {

namespace {

constexpr std::pair<std::string_view, HitPolicy> policies[] = {
    {"UNIQUE", HitPolicy::Unique},        {"ANY", HitPolicy::Any},
    {"PRIORITY", HitPolicy::Priority},    {"FIRST", HitPolicy::First},
    {"RULE ORDER", HitPolicy::RuleOrder}, {"OUTPUT ORDER", HitPolicy::OutputOrder},
    {"COLLECT", HitPolicy::Collect}};

constexpr std::pair<std::string_view, Aggregation> aggregations[] = {{"SUM", Aggregation::Sum},
                                                                     {"MIN", Aggregation::Min},
                                                                     {"MAX", Aggregation::Max},
                                                                     {"COUNT", Aggregation::Count}};

/// Reads one decisionTable element, column by column and then row by row.
class TableReader {
public:
    TableReader(const XmlFile &file, pugi::xml_node element, const Vocabulary &vocabulary,
                ParsedTexts &constants)
        : m_file(file), m_element(element), m_texts(file, vocabulary, constants)
    {
    }

    Result<DecisionTable> run()
    {
        if (auto error = m_file.onlyHas(m_element, {"input", "output", "annotation", "rule"}))
            return tl::unexpected(*error);
        for (const auto step :
             {&TableReader::readPolicy, &TableReader::readInputs, &TableReader::readOutputs,
              &TableReader::checkPolicy, &TableReader::readRows})
            if (auto error = (this->*step)())
                return tl::unexpected(*error);
        return std::move(m_table);
    }

private:
    using Failure = std::optional<Error>;

    [[nodiscard]] Failure problem(pugi::xml_node at, std::string what, std::string remedy) const
    {
        return m_file.problem(at, std::move(what), std::move(remedy)).value();
    }

    Failure readPolicy()
    {
        const std::string_view policy = m_element.attribute("hitPolicy").as_string("UNIQUE");
        const auto *known =
            std::find_if(std::begin(policies), std::end(policies),
                         [&](const auto &candidate) { return candidate.first == policy; });
        if (known == std::end(policies))
            return problem(m_element, fmt::format("the hit policy {}", policy),
                           "use UNIQUE, ANY, PRIORITY, FIRST, RULE ORDER, OUTPUT ORDER or COLLECT");
        m_table.hitPolicy = known->second;
        const auto attribute = m_element.attribute("aggregation");
        if (!attribute)
            return std::nullopt;
        const std::string_view aggregation = attribute.value();
        const auto *joined =
            std::find_if(std::begin(aggregations), std::end(aggregations),
                         [&](const auto &candidate) { return candidate.first == aggregation; });
        if (joined == std::end(aggregations))
            return problem(m_element, fmt::format("the aggregation {}", aggregation),
                           "use SUM, MIN, MAX or COUNT");
        if (m_table.hitPolicy != HitPolicy::Collect)
            return problem(m_element, "an aggregation without hit policy COLLECT",
                           "remove the aggregation or write hitPolicy=\"COLLECT\"");
        m_table.aggregation = joined->second;
        return std::nullopt;
    }

    Failure readInputs()
    {
        for (const auto element : m_file.children(m_element, "input")) {
            if (auto error = m_file.onlyHas(element, {"inputExpression", "inputValues"}))
                return error;
            InputClause clause;
            clause.id = element.attribute("id").value();
            clause.label = element.attribute("label").value();
            const auto inner = m_file.child(element, "inputExpression");
            if (!inner)
                return problem(element, "an input without expression",
                               "add <inputExpression><text>...</text></inputExpression>");
            auto expression = m_texts.expression(inner);
            if (!expression)
                return expression.error();
            clause.expression = std::move(*expression);
            clause.text = trimmed(m_file.child(inner, "text").text().get());
            clause.type = inner.attribute("typeRef").value();
            if (const auto values = m_file.child(element, "inputValues")) {
                auto cell = m_texts.cell(values);
                if (!cell)
                    return cell.error();
                clause.allowed = std::move(cell->tests);
                clause.allowedValues = listedValues(clause.allowed);
            }
            m_table.inputs.push_back(std::move(clause));
        }
        return std::nullopt;
    }

    Failure readOutputs()
    {
        for (const auto element : m_file.children(m_element, "output")) {
            if (auto error = m_file.onlyHas(element, {"outputValues", "defaultOutputEntry"}))
                return error;
            OutputClause clause;
            clause.id = element.attribute("id").value();
            clause.name = trimmed(element.attribute("name").value());
            clause.label = element.attribute("label").value();
            clause.type = element.attribute("typeRef").value();
            if (const auto values = m_file.child(element, "outputValues")) {
                auto cell = m_texts.cell(values);
                if (!cell)
                    return cell.error();
                clause.allowedValues = listedValues(cell->tests);
            }
            if (const auto entry = m_file.child(element, "defaultOutputEntry")) {
                auto expression = m_texts.expression(entry);
                if (!expression)
                    return expression.error();
                clause.defaultEntry = std::move(*expression);
            }
            for (const auto &other : m_table.outputs)
                if (other.name == clause.name)
                    return problem(element,
                                   clause.name.empty()
                                       ? std::string("several outputs without names")
                                       : fmt::format("a second output {}", clause.name),
                                   "give each output a name of its own");
            m_table.outputs.push_back(std::move(clause));
        }
        if (m_table.outputs.empty())
            return problem(m_element, "a decision table without output", "add an output");
        const bool named = std::all_of(m_table.outputs.begin(), m_table.outputs.end(),
                                       [](const auto &clause) { return !clause.name.empty(); });
        if (m_table.outputs.size() > 1 && !named)
            return problem(m_element, "an output without name among several",
                           "give each output a name of its own");
        for (const auto element : m_file.children(m_element, "annotation"))
            m_table.annotationNames.emplace_back(element.attribute("name").value());
        return std::nullopt;
    }

    Failure checkPolicy()
    {
        const bool ordered =
            m_table.hitPolicy == HitPolicy::Priority || m_table.hitPolicy == HitPolicy::OutputOrder;
        const bool listed =
            std::any_of(m_table.outputs.begin(), m_table.outputs.end(),
                        [](const auto &clause) { return !clause.allowedValues.empty(); });
        if (ordered && !listed)
            return problem(m_element, "a priority among outputs that are not listed",
                           "add outputValues to the output, the highest first");
        const bool single =
            m_table.aggregation == Aggregation::None || m_table.aggregation == Aggregation::Count;
        if (!single && m_table.outputs.size() > 1)
            return problem(m_element, "an aggregation of several outputs",
                           "keep one output, or one table for each");
        return std::nullopt;
    }

    Failure readRows()
    {
        for (const auto element : m_file.children(m_element, "rule"))
            if (auto error = readRow(element))
                return error;
        return std::nullopt;
    }

    Failure readRow(pugi::xml_node element)
    {
        const auto entries =
            m_file.sorted(element, {"inputEntry", "outputEntry", "annotationEntry"});
        if (!entries)
            return entries.error();
        const auto &cells = (*entries)[0];
        const auto &outputs = (*entries)[1];
        const auto &notes = (*entries)[2];
        const std::size_t place = m_table.rows.size() + 1;
        for (const auto &[kind, count, columns] :
             {std::tuple{"input entries", cells.size(), m_table.inputs.size()},
              std::tuple{"output entries", outputs.size(), m_table.outputs.size()},
              std::tuple{"annotation entries", notes.size(), m_table.annotationNames.size()}})
            if (count != columns)
                return problem(
                    element,
                    fmt::format("row {} has {} {} for {} columns", place, count, kind, columns),
                    "write one entry for each column");
        Row row;
        row.id = element.attribute("id").value();
        row.line = m_file.line(element);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            auto cell = m_texts.cell(cells[i]);
            if (!cell)
                return cell.error();
            if (const auto wrong = wrongCell(cell->tests, m_table.inputs[i]))
                return problem(cells[i], fmt::format("{}: {}", cell->text, wrong->what),
                               wrong->remedy);
            row.cells.push_back(std::move(cell->tests));
            row.cellTexts.push_back(std::move(cell->text));
        }
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            auto expression = m_texts.expression(outputs[i]);
            if (!expression)
                return expression.error();
            if (const auto wrong = wrongOutput(*expression, m_table.outputs[i]))
                return problem(outputs[i], wrong->what, wrong->remedy);
            row.outputs.push_back(std::move(*expression));
        }
        for (const auto note : notes) {
            const auto content = m_file.text(note);
            if (!content)
                return content.error();
            row.annotations.push_back(trimmed(content->text));
        }
        m_table.rows.push_back(std::move(row));
        return std::nullopt;
    }

    const XmlFile &m_file;
    pugi::xml_node m_element;
    TableTexts m_texts;
    DecisionTable m_table;
};

} // namespace

Result<DecisionTable> readTable(const XmlFile &file, pugi::xml_node element,
                                const Vocabulary &vocabulary, ParsedTexts &constants)
{
    return TableReader(file, element, vocabulary, constants).run();
}

} // namespace triage::dmn
