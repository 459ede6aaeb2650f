// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutants.h"

#include "triage/assessment.h"

#include <algorithm>
#include <set>

using namespace triage;

namespace {

using Kind = Mutant::Kind;

dmn::Expression constant(const dmn::Value &value)
{
    const auto *number = std::get_if<double>(&value.data);
    const auto *text = std::get_if<std::string>(&value.data);
    const std::string written = number != nullptr ? std::to_string(*number)
                                : text != nullptr ? "\"" + *text + "\""
                                                  : "null";
    return *dmn::parseExpression(written, {});
}

Mutant mutant(Kind kind, const dmn::Decision &decision, std::size_t row, const std::string &what)
{
    return {kind, decision.name, row, decision.name + "/" + std::to_string(row + 1) + ": " + what,
            *decision.table()};
}

Mutant without(const dmn::Decision &decision, std::size_t row)
{
    Mutant deleted = mutant(Kind::Deleted, decision, row, "deleted");
    deleted.table.rows.erase(deleted.table.rows.begin() + static_cast<std::ptrdiff_t>(row));
    return deleted;
}

/// Another value of the column: the next in order; of a number its negative.
dmn::Value changed(const dmn::DecisionTable &table, std::size_t row, std::size_t column)
{
    const dmn::Value now = dmn::evaluate(table.rows[row].outputs[column], {});
    if (const auto *number = std::get_if<double>(&now.data))
        return *number == 0 ? 1 : -*number;
    std::set<std::string> texts;
    for (const dmn::Row &other : table.rows)
        if (const dmn::Value value = dmn::evaluate(other.outputs[column], {});
            const auto *text = std::get_if<std::string>(&value.data))
            texts.insert(*text);
    const auto *text = std::get_if<std::string>(&now.data);
    if (text == nullptr)
        return texts.empty() ? dmn::Value("other") : dmn::Value(*texts.begin());
    const auto next = texts.upper_bound(*text);
    const std::string &other = next == texts.end() ? *texts.begin() : *next;
    return other == *text ? dmn::Value() : dmn::Value(other);
}

/// The values of a list in a cell: parts between commas outside quotes and brackets.
std::vector<std::string> listed(const std::string &cell)
{
    std::vector<std::string> parts(1);
    bool quoted = false;
    int depth = 0;
    for (const char c : cell) {
        quoted = quoted != (c == '"');
        depth += quoted ? 0 : (c == '(' || c == '[') ? 1 : (c == ')' || c == ']') ? -1 : 0;
        if (c == ',' && !quoted && depth == 0)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

void addCellMutants(const dmn::Decision &decision, std::size_t row, std::vector<Mutant> &mutants)
{
    const dmn::DecisionTable &table = *decision.table();
    for (std::size_t i = 0; i < table.inputs.size(); ++i) {
        if (table.rows[row].cells[i].any())
            continue;
        Mutant widened =
            mutant(Kind::CellWidened, decision, row, table.inputs[i].text + " widened");
        widened.table.rows[row].cells[i] = {};
        widened.table.rows[row].cellTexts[i] = "-";
        mutants.push_back(std::move(widened));

        std::string text = table.rows[row].cellTexts[i];
        const bool negated = text.starts_with("not(") && text.ends_with(")");
        if (negated)
            text = text.substr(4, text.size() - 5);
        const std::vector<std::string> values = listed(text);
        for (std::size_t left = 0; left < values.size() && values.size() > 1; ++left) {
            std::string rest;
            for (std::size_t v = 0; v < values.size(); ++v)
                if (v != left)
                    rest += (rest.empty() ? "" : ",") + values[v];
            rest = negated ? "not(" + rest + ")" : rest;
            Mutant removed = mutant(Kind::ValueRemoved, decision, row,
                                    table.inputs[i].text + " without " + values[left]);
            removed.table.rows[row].cells[i] = *dmn::parseUnaryTests(rest, {});
            removed.table.rows[row].cellTexts[i] = rest;
            mutants.push_back(std::move(removed));
        }
    }
}

} // namespace

std::vector<Mutant> urgencyMutants(const Rulebase &rulebase, const std::string &name)
{
    const dmn::Decision &decision = *rulebase.graph.find(name);
    std::vector<Mutant> mutants;
    for (std::size_t row = 0; row < decision.table()->rows.size(); ++row) {
        mutants.push_back(without(decision, row));
        Mutant weaker = mutant(Kind::Weakened, decision, row, "one step less urgent");
        dmn::Expression &output = weaker.table.rows[row].outputs.back();
        const dmn::Value now = dmn::evaluate(output, {});
        const Urgency urgency = *urgencyFromCode(std::get<std::string>(now.data));
        if (urgency == Urgency::SelfCare)
            continue;
        const auto next = static_cast<Urgency>(static_cast<int>(urgency) + 1);
        output = constant(std::string(urgencyCode(next)));
        mutants.push_back(std::move(weaker));
    }
    return mutants;
}

std::vector<Mutant> allMutants(const Rulebase &rulebase, const std::string &name)
{
    const dmn::Decision &decision = *rulebase.graph.find(name);
    const dmn::DecisionTable &table = *decision.table();
    std::vector<Mutant> mutants;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        mutants.push_back(without(decision, row));
        for (std::size_t i = 0; i < table.outputs.size(); ++i) {
            Mutant other = mutant(Kind::OutputChanged, decision, row,
                                  "output " + std::to_string(i + 1) + " changed");
            other.table.rows[row].outputs[i] = constant(changed(table, row, i));
            mutants.push_back(std::move(other));
        }
        addCellMutants(decision, row, mutants);
    }
    return mutants;
}
