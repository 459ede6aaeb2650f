// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the task of the engine benchmark in the language of each engine: three_tables.dmn,
// three_tables.h (an if-chain as a programmer would write it by hand) and three_tables.clp.
#include "bench/task.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iostream>

namespace triage::bench {

namespace {

/// What one table is called in each language, and what its rows yield.
struct Names {
    std::string table;
    std::string code;   ///< name of its code output
    std::string number; ///< name of its number output; empty where it has none
    std::string none;   ///< what it comes to where no row holds; empty: null
};

std::string join(const std::vector<std::string> &parts, const std::string &between)
{
    return fmt::format("{}", fmt::join(parts, between));
}

std::string feelCell(const std::optional<Cell> &cell, const Domain &domain)
{
    if (!cell)
        return "-";
    if (domain.isTruth())
        return domain.codes[cell->codes.front()];
    if (domain.codes.empty()) {
        if (cell->highest == domain.highest)
            return fmt::format("&gt;= {}", cell->lowest);
        if (cell->lowest == domain.lowest)
            return fmt::format("&lt;= {}", cell->highest);
        return fmt::format("[{}..{}]", cell->lowest, cell->highest);
    }
    std::vector<std::string> codes;
    for (const int code : cell->codes)
        codes.push_back('"' + domain.codes[code] + '"');
    return join(codes, ", ");
}

/// What a column reads: a part of the classification, or a name.
std::string expressionOf(const std::string &input)
{
    return input == "kind" || input == "grade" ? "classes." + input : input;
}

std::string feelTable(const Table &table, const Names &names, const std::string &policy)
{
    std::string xml = fmt::format("  <decision id=\"{0}\" name=\"{0}\">\n", names.table);
    for (const Input &input : table.inputs) {
        const std::string expression = expressionOf(input.name);
        const std::string id = expression.substr(0, expression.find('.'));
        if (input.name == "grade")
            continue;
        const bool decided = id == "classes" || id == "flagCount";
        xml += fmt::format("    <informationRequirement><{0} href=\"#{1}\"/>"
                           "</informationRequirement>\n",
                           decided ? "requiredDecision" : "requiredInput", id);
    }
    xml += fmt::format("    <decisionTable {}>\n", policy);
    for (const Input &input : table.inputs)
        xml += fmt::format("      <input><inputExpression><text>{}</text></inputExpression>"
                           "</input>\n",
                           expressionOf(input.name));
    xml += fmt::format("      <output name=\"{}\">{}</output>\n", names.code, names.none);
    if (!names.number.empty())
        xml += fmt::format("      <output name=\"{}\"/>\n", names.number);
    for (const Rule &rule : table.rules) {
        xml += "      <rule>\n";
        for (std::size_t i = 0; i < rule.cells.size(); ++i)
            xml += fmt::format("        <inputEntry><text>{}</text></inputEntry>\n",
                               feelCell(rule.cells[i], table.inputs[i].domain));
        xml += fmt::format("        <outputEntry><text>\"{}\"</text></outputEntry>\n", rule.code);
        if (!names.number.empty())
            xml += fmt::format("        <outputEntry><text>{}</text></outputEntry>\n", rule.number);
        xml += "      </rule>\n";
    }
    return xml + "    </decisionTable>\n  </decision>\n";
}

std::string dmn(const Task &task)
{
    std::string xml = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" "
                      "name=\"Three tables\">\n";
    for (const Input &input : task.raw)
        xml += fmt::format("  <inputData id=\"{0}\" name=\"{0}\"/>\n", input.name);
    // Why: a table that counts tells the flags too, by the rows that fired.
    xml += feelTable(
        task.flags,
        {"flagCount", "flag", "", "<defaultOutputEntry><text>0</text></defaultOutputEntry>"},
        "hitPolicy=\"COLLECT\" aggregation=\"COUNT\"");
    xml += feelTable(task.classes, {"classes", "kind", "grade", ""}, "hitPolicy=\"FIRST\"");
    xml += feelTable(task.treatments, {"treatments", "treatment", "phase", ""},
                     "hitPolicy=\"RULE ORDER\"");
    return xml + "</definitions>\n";
}

std::string cppCell(const Cell &cell, const Input &input)
{
    const std::string name = "a." + input.name;
    if (input.domain.isTruth())
        return (cell.codes.front() == 1 ? "" : "!") + name;
    if (input.domain.codes.empty()) {
        std::vector<std::string> bounds;
        if (cell.lowest > input.domain.lowest)
            bounds.push_back(fmt::format("{} >= {}", name, cell.lowest));
        if (cell.highest < input.domain.highest)
            bounds.push_back(fmt::format("{} <= {}", name, cell.highest));
        return bounds.empty() ? "true" : join(bounds, " && ");
    }
    std::vector<std::string> equals;
    for (const int code : cell.codes)
        equals.push_back(fmt::format("{} == {}", name, code));
    return "(" + join(equals, " || ") + ")";
}

std::string cppCondition(const Table &table, const Rule &rule)
{
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < rule.cells.size(); ++i)
        if (rule.cells[i])
            parts.push_back(cppCell(*rule.cells[i], table.inputs[i]));
    return parts.empty() ? "true" : join(parts, " && ");
}

int codePlace(const Table &reader, const std::string &code)
{
    const auto &codes = reader.inputs.front().domain.codes;
    return static_cast<int>(std::find(codes.begin(), codes.end(), code) - codes.begin());
}

std::string ifChain(const Task &task)
{
    std::string text = "#pragma once\n\nstruct Asked {\n";
    for (const Input &input : task.raw)
        text += fmt::format("    int {};\n", input.name);
    text += "    int flagCount, kind, grade;\n};\n\n"
            "struct Found {\n    int flags = 0, treatments = 0, grade = 0;\n"
            "    const char *flag[20];\n    const char *kind;\n"
            "    const char *treatment[30];\n    int phase[30];\n};\n\n"
            "__attribute__((noinline)) inline void ifChain(Asked &a, Found &f)\n{\n";
    for (const Rule &rule : task.flags.rules)
        text += fmt::format("    if ({})\n        f.flag[f.flags++] = \"{}\";\n",
                            cppCondition(task.flags, rule), rule.code);
    text += "    a.flagCount = f.flags;\n";
    const char *start = "    if";
    for (const Rule &rule : task.classes.rules) {
        text += fmt::format("{} ({}) {{\n        f.kind = \"{}\";\n        a.kind = {};\n"
                            "        a.grade = f.grade = {};\n    }}\n",
                            start, cppCondition(task.classes, rule), rule.code,
                            codePlace(task.treatments, rule.code), rule.number);
        start = "    else if";
    }
    for (const Rule &rule : task.treatments.rules)
        text += fmt::format("    if ({}) {{\n        f.treatment[f.treatments] = \"{}\";\n"
                            "        f.phase[f.treatments++] = {};\n    }}\n",
                            cppCondition(task.treatments, rule), rule.code, rule.number);
    return text + "}\n";
}

std::string clipsCell(const Cell &cell, const Input &input)
{
    if (input.domain.isTruth())
        return cell.codes.front() == 1 ? "TRUE" : "FALSE";
    if (input.domain.codes.empty())
        return fmt::format("?{0}&:(<= {1} ?{0} {2})", input.name, cell.lowest, cell.highest);
    std::vector<std::string> codes;
    for (const int code : cell.codes)
        codes.push_back(input.domain.codes[code]);
    return join(codes, "|");
}

/// The facts that a rule needs: what is asked, the count, the classification.
std::string clipsFacts(const Table &table, const Rule &rule)
{
    std::string asked;
    std::string count;
    std::string found;
    for (std::size_t i = 0; i < rule.cells.size(); ++i) {
        if (!rule.cells[i])
            continue;
        const Input &input = table.inputs[i];
        const bool decided = input.name == "kind" || input.name == "grade";
        (input.name == "flagCount" ? count
         : decided                 ? found
                                   : asked) +=
            fmt::format(" ({} {})", input.name, clipsCell(*rule.cells[i], input));
    }
    return fmt::format("(asked{}){}{}", asked, count.empty() ? "" : " (counted" + count + ")",
                       found.empty() ? "" : " (found" + found + ")");
}

std::string clips(const Task &task)
{
    std::string text = "(deftemplate asked";
    for (const Input &input : task.raw)
        text += fmt::format(" (slot {})", input.name);
    text += ")\n(deftemplate flag (slot code))\n(deftemplate counted (slot flagCount))\n"
            "(deftemplate found (slot kind) (slot grade))\n"
            "(deftemplate treatment (slot code) (slot phase))\n(deftemplate step (slot number))\n"
            "(defglobal ?*flags* = 0)\n";
    int salience = 1000;
    const auto open = [&](const std::string &name) {
        return fmt::format("(defrule {} (declare (salience {})) ", name, salience--);
    };
    for (const Rule &rule : task.flags.rules)
        text += open(rule.code) + clipsFacts(task.flags, rule) +
                fmt::format(" => (bind ?*flags* (+ ?*flags* 1)) (assert (flag (code {}))))\n",
                            rule.code);
    text += open("count") + "(asked) => (assert (counted (flagCount ?*flags*))) "
                            "(bind ?*flags* 0))\n";
    for (std::size_t i = 0; i < task.classes.rules.size(); ++i) {
        const Rule &rule = task.classes.rules[i];
        text += open(fmt::format("class{}", i)) + "(counted) (not (found)) " +
                clipsFacts(task.classes, rule) +
                fmt::format(" => (assert (found (kind {}) (grade {}))))\n", rule.code, rule.number);
    }
    for (const Rule &rule : task.treatments.rules)
        text +=
            open(rule.code) + "(found) " + clipsFacts(task.treatments, rule) +
            fmt::format(" => (assert (treatment (code {}) (phase {}))))\n", rule.code, rule.number);
    return text;
}

bool write(const std::string &path, const std::string &text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    return file.flush().good();
}

} // namespace

} // namespace triage::bench

int main(int count, char **arguments)
{
    using namespace triage::bench;
    if (count != 2) {
        std::cerr << "write_task FOLDER\n";
        return 2;
    }
    const std::string folder = arguments[1];
    const Task task = makeTask();
    const bool written = write(folder + "/three_tables.dmn", dmn(task)) &&
                         write(folder + "/three_tables.h", ifChain(task)) &&
                         write(folder + "/three_tables.clp", clips(task));
    if (!written)
        std::cerr << folder << ": cannot be written\n";
    return written ? 0 : 2;
}
