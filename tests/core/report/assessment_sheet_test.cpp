// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/assessment_sheet.h"

#include "catch.h"
#include "samples.h"

#include <algorithm>

using namespace triage;

TEST_CASE("a cell that a spreadsheet would run stays text")
{
    CHECK(sheetCell("=HYPERLINK(1)") == "'=HYPERLINK(1)");
    CHECK(sheetCell("+1") == "'+1");
    CHECK(sheetCell("-1+2") == "'-1+2");
    CHECK(sheetCell("@SUM(A1)") == "'@SUM(A1)");
    CHECK(sheetCell("\t=1") == "\"'\t=1\"");
    CHECK(sheetCell("a=b") == "a=b");
    CHECK(sheetCell("").empty());
}

TEST_CASE("quotes, commas and line breaks stay inside their cell")
{
    CHECK(sheetCell("a,b") == "\"a,b\"");
    CHECK(sheetCell("say \"a\"") == "\"say \"\"a\"\"\"");
    CHECK(sheetCell("a\nb") == "\"a\nb\"");
    CHECK(sheetCell("=1,2") == "\"'=1,2\"");
}

TEST_CASE("a line has a cell for each column, whatever was answered")
{
    const Questionnaire questionnaire = test::someQuestionnaire();
    SheetLine line;
    line.id = "7";
    line.finished = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23);
    line.person = "=cmd";
    line.assessment = test::tendonAssessment();
    const std::string head = sheetHead(questionnaire);
    const std::string empty = sheetLine(line, questionnaire);
    CHECK(std::count(head.begin(), head.end(), ',') == std::count(empty.begin(), empty.end(), ','));
    CHECK(empty.starts_with("7,2026-11-23T00:00:00Z,'=cmd,runner,routine,proximal_tendinopathy,"));
    CHECK(empty.ends_with("\r\n"));
    const std::string id = allQuestions(questionnaire).front()->id;
    CHECK(head.find("," + id) != std::string::npos);
    line.answers.values[id] = true;
    CHECK(sheetLine(line, questionnaire).find(",yes") != std::string::npos);
    line.answers.values[id] = -2.5;
    CHECK(sheetLine(line, questionnaire).find(",-2.5") != std::string::npos);
    line.answers.values[id] = std::vector<std::string>{"a", "b"};
    CHECK(sheetLine(line, questionnaire).find(",a b") != std::string::npos);
}
