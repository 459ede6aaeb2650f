// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/rule_inputs.h"

#include "dmn/null_traps.h"
#include "dmn/place.h"
#include "triage/roles.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <vector>

namespace triage {

namespace {

bool isGiven(std::string_view name)
{
    return name == "mode" || std::find(std::begin(derivedInputs), std::end(derivedInputs), name) !=
                                 std::end(derivedInputs);
}

/// The texts between double quotes of a cell.
std::vector<std::string_view> quoted(std::string_view cell)
{
    std::vector<std::string_view> texts;
    for (std::size_t open = cell.find('"'); open != std::string_view::npos;) {
        const std::size_t close = cell.find('"', open + 1);
        if (close == std::string_view::npos)
            break;
        texts.push_back(cell.substr(open + 1, close - open - 1));
        open = cell.find('"', close + 1);
    }
    return texts;
}

/// The codes a cell on this input may name; empty where any text may stand.
std::vector<std::string> codesOf(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::YesNo:
        return {"yes", "no"};
    case QuestionKind::YesNoUnsure:
    case QuestionKind::MultiChoice:
        return {"yes", "no", "unsure"};
    case QuestionKind::Choice: {
        std::vector<std::string> codes;
        for (const Option &option : question.options)
            codes.push_back(option.code);
        return codes;
    }
    case QuestionKind::Integer:
    case QuestionKind::Decimal:
    case QuestionKind::Date:
        return {};
    }
    return {};
}

Result<void> checkExpression(const dmn::Decision &decision, const dmn::InputClause &clause,
                             const Question &question)
{
    const std::string_view text = clause.text;
    const std::string_view base = baseName(text);
    const bool several = question.kind == QuestionKind::MultiChoice;
    const std::string where =
        fmt::format("{}:{}, table {}", decision.file, decision.line, decision.name);
    if (question.kind == QuestionKind::Date)
        return fail(where, fmt::format("\"{}\" is a date, and rules read none", text),
                    "ask for a number of days and read that");
    if (several && (base == text || findOption(question, text.substr(base.size() + 1)) == nullptr))
        return fail(where, fmt::format("\"{}\" names no option of the question", text),
                    fmt::format("write {}.<code> with one of its codes", base));
    if (!several && base != text)
        return fail(where,
                    fmt::format("\"{}\" asks for a part, but this question has one answer", text),
                    fmt::format("write {}", base));
    return {};
}

Result<void> checkCell(const dmn::Decision &decision, const dmn::Row &row, std::size_t column,
                       const Question &question)
{
    const dmn::InputClause &clause = decision.table()->inputs[column];
    const std::string_view cell = row.cellTexts[column];
    if (dmn::isNullTrap(row.cells[column]))
        return fail(
            dmn::placeOf(decision, row),
            fmt::format("{} on \"{}\" would also hold where nobody answered", cell, clause.text),
            "list the values that are meant, or write not(null, ...)");
    const std::vector<std::string> codes = codesOf(question);
    for (const std::string_view code : quoted(cell))
        if (!codes.empty() && std::find(codes.begin(), codes.end(), code) == codes.end())
            return fail(dmn::placeOf(decision, row),
                        fmt::format("\"{}\" is no answer to \"{}\"", code, clause.text),
                        fmt::format("use one of: {}", fmt::join(codes, ", ")));
    return {};
}

using Questions = std::map<std::string_view, const Question *>; ///< by id

Result<void> checkTable(const dmn::Decision &decision, const dmn::DecisionTable &table,
                        const Questions &questions)
{
    for (std::size_t column = 0; column < table.inputs.size(); ++column) {
        const dmn::InputClause &clause = table.inputs[column];
        const auto question = questions.find(baseName(clause.text));
        if (question == questions.end())
            continue;
        if (auto checked = checkExpression(decision, clause, *question->second); !checked)
            return checked;
        for (const dmn::Row &row : table.rows)
            if (!row.cells[column].any())
                if (auto checked = checkCell(decision, row, column, *question->second); !checked)
                    return checked;
    }
    return {};
}

} // namespace

std::string_view baseName(std::string_view expression)
{
    return expression.substr(0, expression.find('.'));
}

Result<void> checkRuleInputs(const dmn::Graph &graph, const Questionnaire &questionnaire)
{
    Questions questions;
    for (const Question *question : allQuestions(questionnaire))
        questions.emplace(question->id, question);
    for (const std::string &name : graph.inputs())
        if (!questions.contains(name) && !isGiven(name))
            return fail("rules, input " + name, "no question asks it and no table decides it",
                        "correct the name, or add the question to the questionnaire");
    for (const dmn::Decision &decision : graph.decisions())
        if (const dmn::DecisionTable *table = decision.table())
            if (auto checked = checkTable(decision, *table, questions); !checked)
                return checked;
    return {};
}

} // namespace triage
