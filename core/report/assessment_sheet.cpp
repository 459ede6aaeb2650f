// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/assessment_sheet.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <vector>

namespace triage {

namespace {

constexpr std::string_view lineEnd = "\r\n";

std::string joinedCells(const std::vector<std::string> &cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : ",") + cells[i];
    return line + std::string(lineEnd);
}

/// An answer by its codes. Numbers are never taken for text.
std::string answerCell(const AnswerValue *value)
{
    if (value == nullptr)
        return {};
    if (const auto *yes = std::get_if<bool>(value))
        return *yes ? "yes" : "no";
    if (const auto *number = std::get_if<double>(value))
        return fmt::format("{}", *number);
    if (const auto *text = std::get_if<std::string>(value))
        return sheetCell(*text);
    std::string codes;
    if (const auto *list = std::get_if<std::vector<std::string>>(value))
        for (const std::string &code : *list)
            codes += (codes.empty() ? "" : " ") + code;
    return sheetCell(codes);
}

} // namespace

std::string sheetCell(const std::string &text)
{
    std::string cell = text;
    if (!cell.empty() && std::string_view("=+-@\t\r\n").find(cell.front()) != std::string::npos)
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of("\",\r\n;\t") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char letter : cell)
        quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return quoted + "\"";
}

std::string sheetHead(const Questionnaire &questionnaire)
{
    std::vector<std::string> cells = {
        "number",     "finished",  "person", "mode",  "urgency",   "condition", "grade",
        "confidence", "red_flags", "plan",   "stage", "prognosis", "rules"};
    for (const Question *question : allQuestions(questionnaire))
        cells.push_back(sheetCell(question->id));
    return joinedCells(cells);
}

std::string sheetLine(const SheetLine &line, const Questionnaire &questionnaire)
{
    const Assessment &assessment = line.assessment;
    std::string flags;
    for (const RedFlag &flag : assessment.redFlags)
        flags += (flags.empty() ? "" : " ") + flag.code;
    std::vector<std::string> cells = {
        sheetCell(line.id),
        fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                    fmt::gmtime(std::chrono::system_clock::to_time_t(line.finished))),
        sheetCell(line.person),
        std::string(modeCode(line.answers.mode)),
        std::string(urgencyCode(assessment.urgency)),
        sheetCell(assessment.condition),
        assessment.grade ? std::to_string(*assessment.grade) : std::string(),
        sheetCell(assessment.confidence),
        sheetCell(flags),
        sheetCell(assessment.plan ? assessment.plan->plan : std::string()),
        sheetCell(assessment.plan ? assessment.plan->stage : std::string()),
        sheetCell(assessment.prognosis),
        sheetCell(assessment.rulebaseVersion)};
    for (const Question *question : allQuestions(questionnaire))
        cells.push_back(answerCell(answerTo(line.answers, question->id)));
    return joinedCells(cells);
}

} // namespace triage
