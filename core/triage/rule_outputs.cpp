// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/rule_outputs.h"

#include "dmn/place.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

using Codes = std::vector<std::string>;

/// What one output column of a role may hold; no codes: any text.
struct Column {
    enum class Kind { Text, Code, Number } kind = Kind::Text;
    Codes codes = {};
};

Result<void> checkValue(const dmn::Decision &decision, const dmn::Row &row, const Column &column,
                        std::size_t index)
{
    const dmn::Value value = dmn::evaluate(row.outputs[index], {});
    const std::string &name = decision.table()->outputs[index].name;
    if (column.kind == Column::Kind::Number) {
        if (std::holds_alternative<double>(value.data))
            return {};
        return fail(dmn::placeOf(decision, row), fmt::format("{} is not a number", name),
                    "write a number");
    }
    const auto *code = std::get_if<std::string>(&value.data);
    if (code == nullptr)
        return fail(dmn::placeOf(decision, row), fmt::format("{} is not a text", name),
                    "write a code between double quotes");
    if (column.kind == Column::Kind::Code &&
        std::find(column.codes.begin(), column.codes.end(), *code) == column.codes.end())
        return fail(dmn::placeOf(decision, row), fmt::format("{} \"{}\" is not known", name, *code),
                    fmt::format("use one of: {}", fmt::join(column.codes, ", ")));
    return {};
}

Result<void> checkAnnotations(const dmn::Decision &decision, const dmn::Row &row)
{
    const auto &names = decision.table()->annotationNames;
    for (const char *wanted : {"reason", "source"}) {
        const auto found = std::find(names.begin(), names.end(), wanted);
        const auto index = static_cast<std::size_t>(found - names.begin());
        if (found == names.end() || index >= row.annotations.size() ||
            row.annotations[index].empty())
            return fail(dmn::placeOf(decision, row), fmt::format("the row gives no {}", wanted),
                        fmt::format("fill its annotation \"{}\"", wanted));
    }
    return {};
}

Result<void> checkTables(const dmn::Graph &graph, const std::vector<std::string> &names,
                         const std::vector<Column> &columns)
{
    for (const std::string &name : names) {
        const dmn::Decision &decision = *graph.find(name);
        for (const dmn::Row &row : decision.table()->rows) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                if (auto checked = checkValue(decision, row, columns[i], i); !checked)
                    return checked;
            if (auto checked = checkAnnotations(decision, row); !checked)
                return checked;
        }
    }
    return {};
}

} // namespace

Result<void> checkRuleOutputs(const dmn::Graph &graph, const Roles &roles,
                              const std::vector<std::string> &conditions)
{
    using Kind = Column::Kind;
    const Column text{};
    const Column number{Kind::Number};
    const Column urgency{Kind::Code, {"emergency", "same_day", "urgent", "routine", "self_care"}};
    const Column condition{Kind::Code, conditions};
    const Column verdict{Kind::Code, {"recommended", "consider", "not_recommended", "avoid"}};
    const Column grade{Kind::Code,
                       {"strong", "moderate", "limited", "conflicting", "none", "against"}};
    const Column caution{Kind::Code, {"avoid", "caution"}};
    const Column offer{Kind::Code, {"offered", "withheld"}};

    const std::pair<const std::vector<std::string> &, std::vector<Column>> tables[] = {
        {roles.redFlags, {text, urgency}},
        {roles.patterns, {urgency}},
        {roles.evidence, {condition, number}},
        {roles.treatments, {text, verdict, grade}},
        {roles.cautions, {text, caution}},
        {roles.providers, {text}},
        {roles.load, {text}},
        {roles.factors, {text}},
        {roles.selfTests, {text, offer}},
    };
    for (const auto &[names, columns] : tables)
        if (auto checked = checkTables(graph, names, columns); !checked)
            return checked;
    return {};
}

} // namespace triage
