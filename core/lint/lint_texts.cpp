// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint_texts.h"

#include "dmn/constants.h"

#include "lint/table_grid.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace triage {

namespace {

using Located = LocatedJson::Located;
using Json = LocatedJson::Json;

/// Where the texts of an output column's codes stand.
struct TextList {
    const char *column;
    const char *file;
    const char *list;
};

constexpr TextList textLists[] = {
    {"condition", "conditions.json", "conditions"},
    {"treatment", "treatments.json", "treatments"},
    {"flag", "flags.json", "flags"},
    {"urgency", "urgency.json", "urgencies"},
    {"plan", "plans.json", "plans"},
    {"provider", "providers.json", "providers"},
    {"load", "load.json", "load"},
    {"prognosis", "prognosis.json", "prognoses"},
    {"factor", "factors.json", "factors"},
    {"self_test", "self_tests.json", "self_tests"},
};

const LocatedJson *fileNamed(const ContentFiles &files, std::string_view name)
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const LocatedJson &file) { return file.file() == name; });
    return found == files.end() ? nullptr : &*found;
}

const Json &listIn(const Json &object, const char *name)
{
    static const Json empty = Json::array();
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found != object.end() && found->is_array() ? *found : empty;
}

using Codes = std::map<std::string, int>; ///< code to line

Codes codesIn(const LocatedJson &file, const Json &list)
{
    Codes codes;
    for (const Json &entry : list)
        if (const Located code = file.field(entry, "code"); !code.text.empty())
            codes.emplace(code.text, code.line);
    return codes;
}

LintFinding about(const LocatedJson &file, LintKind kind, int line, std::string what,
                  std::string remedy)
{
    return {.kind = kind,
            .file = file.file(),
            .line = line,
            .table = {},
            .row = 0,
            .what = std::move(what),
            .remedy = std::move(remedy)};
}

LintFinding about(const dmn::Decision &decision, std::size_t row, std::string what,
                  std::string remedy)
{
    return {.kind = LintKind::MissingText,
            .file = decision.file,
            .line = decision.table()->rows[row].line,
            .table = decision.name,
            .row = static_cast<int>(row) + 1,
            .what = std::move(what),
            .remedy = std::move(remedy)};
}

std::string codeIn(const dmn::Expression &entry)
{
    const auto value = dmn::constantValue(entry);
    const auto *text = value ? std::get_if<std::string>(&value->data) : nullptr;
    return text == nullptr ? std::string() : *text;
}

/// Calls `visit(decision, row, code)` for every code in a column of this name.
template<typename Visit>
void eachYield(const dmn::Graph &graph, std::string_view column, Visit visit)
{
    for (const dmn::Decision &decision : graph.decisions()) {
        const dmn::DecisionTable *table = decision.table();
        for (std::size_t i = 0; table != nullptr && i < table->outputs.size(); ++i)
            for (std::size_t row = 0; table->outputs[i].name == column && row < table->rows.size();
                 ++row)
                if (const std::string code = codeIn(table->rows[row].outputs[i]); !code.empty())
                    visit(decision, row, code);
    }
}

void lintList(const Rulebase &rulebase, const TextList &kind, const LocatedJson &file,
              LintFindings &findings)
{
    const Codes written = codesIn(file, listIn(file.root(), kind.list));
    Codes unused = written;
    eachYield(rulebase.graph, kind.column,
              [&](const dmn::Decision &decision, std::size_t row, const std::string &code) {
                  unused.erase(code);
                  if (!written.contains(code))
                      findings.push_back(
                          about(decision, row,
                                fmt::format("the {} \"{}\" has no text", kind.column, code),
                                fmt::format("add it to {}, or mend the code", kind.file)));
              });
    for (const auto &[code, line] : unused)
        findings.push_back(about(file, LintKind::UnusedText, line,
                                 fmt::format("no rule yields the {} \"{}\"", kind.column, code),
                                 "write a rule for it, or remove the text"));
}

/// The stages that rules choose, held against the stages of their plan.
void lintStages(const Rulebase &rulebase, const LocatedJson &plans, LintFindings &findings)
{
    std::map<std::string, Codes> unused;
    for (const Json &plan : listIn(plans.root(), "plans"))
        unused.emplace(plans.field(plan, "code").text, codesIn(plans, listIn(plan, "stages")));
    const std::map<std::string, Codes> written = unused;
    eachYield(rulebase.graph, "stage",
              [&](const dmn::Decision &decision, std::size_t row, const std::string &stage) {
                  const dmn::DecisionTable &table = *decision.table();
                  for (std::size_t i = 0; i < table.outputs.size(); ++i) {
                      const std::string code = codeIn(table.rows[row].outputs[i]);
                      const auto plan = written.find(code);
                      if (table.outputs[i].name != "plan" || plan == written.end())
                          continue;
                      unused[code].erase(stage);
                      if (!plan->second.contains(stage))
                          findings.push_back(
                              about(decision, row,
                                    fmt::format("the plan \"{}\" has no stage \"{}\"", code, stage),
                                    "add it to plans.json, or mend the code"));
                  }
              });
    for (const auto &[plan, stages] : unused)
        for (const auto &[stage, line] : stages)
            findings.push_back(about(
                plans, LintKind::UnusedText, line,
                fmt::format("no rule begins at the stage \"{}\" of the plan \"{}\"", stage, plan),
                "write a rule for it, or remove the text"));
}

void lintExercises(const LocatedJson &exercises, const LocatedJson &plans, LintFindings &findings)
{
    const Codes written = codesIn(exercises, listIn(exercises.root(), "exercises"));
    Codes unused = written;
    plans.eachField("exercise", [&](const Located &code) {
        unused.erase(code.text);
        if (!written.contains(code.text))
            findings.push_back(about(plans, LintKind::MissingText, code.line,
                                     fmt::format("the exercise \"{}\" has no text", code.text),
                                     "add it to exercises.json, or mend the code"));
    });
    for (const auto &[code, line] : unused)
        findings.push_back(about(exercises, LintKind::UnusedText, line,
                                 fmt::format("no plan has the exercise \"{}\"", code),
                                 "put it into a plan, or remove the text"));
}

} // namespace

void lintTexts(const Rulebase &rulebase, const ContentFiles &files, LintFindings &findings)
{
    for (const TextList &kind : textLists)
        if (const LocatedJson *file = fileNamed(files, kind.file))
            lintList(rulebase, kind, *file, findings);
    const LocatedJson *plans = fileNamed(files, "plans.json");
    const LocatedJson *exercises = fileNamed(files, "exercises.json");
    if (plans != nullptr)
        lintStages(rulebase, *plans, findings);
    if (plans != nullptr && exercises != nullptr)
        lintExercises(*exercises, *plans, findings);
}

} // namespace triage
