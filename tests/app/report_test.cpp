// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "program.h"

using namespace triage;
using namespace triage::test;

namespace {

constexpr const char *calfStory =
    R"({"mode":"runner","answers":{"age":40,"side":"left","pain_sites":["sit_bone"],
        "saddle_numbness":false,"duration_days":20}})";

std::string contentOf(const std::string &file)
{
    return readFile(file).value_or("");
}

} // namespace

TEST_CASE("a report of answers is written as a page, to a file or to standard output")
{
    const Program program;
    const std::string answers = program.file("answers.json", calfStory);
    const std::string out = (program.folder() / "out.html").string();
    const Ended ended =
        program.run("report " + answers + " --name C-014 --date 2026-11-23 --html " + out);
    INFO(ended.err);
    REQUIRE(ended.code == 0);
    const std::string page = contentOf(out);
    CHECK(page.starts_with("<!doctype html>"));
    CHECK(page.find("C-014") != std::string::npos);
    CHECK(page.find("23 November 2026") != std::string::npos);
    CHECK(page.find("3 November 2026 (about 20 days ago)") != std::string::npos);
    const Ended again = program.run("report - --name C-014 --date 2026-11-23 --html -", calfStory);
    CHECK(again.out == page);
}

TEST_CASE("a report and a form speak the language asked for, and refuse one that there is not")
{
    const Program program;
    const std::string report = "report - --date 2026-11-23 --html -";
    const Ended german = program.run(report + " --language de", calfStory);
    INFO(german.err);
    REQUIRE(german.code == 0);
    CHECK(german.out.find("<html lang=\"de\">") != std::string::npos);
    CHECK(german.out.find("23. November 2026") != std::string::npos);
    CHECK(german.out.find("Wichtigste Antworten") != std::string::npos);
    const Ended form = program.run("paper --html - --language fr");
    CHECK(form.code == 0);
    CHECK(form.out.find("Questionnaire sur les ischio-jambiers") != std::string::npos);
    const Ended unknown = program.run(report + " --language xx", calfStory);
    CHECK(unknown.code == 2);
    CHECK_THAT(unknown.err, Catch::Matchers::Contains("de, es, fr"));
    CHECK(program.run(report + " --language en", calfStory).out ==
          program.run(report, calfStory).out);
}

TEST_CASE("a stored result is reported on by its number")
{
    const Program program;
    const Ended none = program.run("history report 7 --html -");
    CHECK(none.code == 2);
    CHECK(none.err.find("7") != std::string::npos);
}

TEST_CASE("a report refuses what it cannot use")
{
    const Program program;
    const std::string answers = program.file("answers.json", calfStory);
    CHECK(program.run("report " + answers).code == 2);
    CHECK(program.run("report " + answers + " --html - --date 2026-02-30").code == 2);
    const std::string text = program.file("logo.txt", "no picture");
    const Ended logo = program.run("report " + answers + " --html - --logo " + text);
    CHECK(logo.code == 2);
    CHECK(logo.err.find("logo.txt") != std::string::npos);
    CHECK(program.run("report " + answers + " --html " + program.folder().string()).code == 2);
}

TEST_CASE("a bundle goes out, comes back and is kept for a client; all results make a sheet")
{
    const Program program;
    const std::string bundle = (program.folder() / "bundle.json").string();
    const Ended out = program.run("fhir export - --out " + bundle, calfStory);
    INFO(out.err);
    REQUIRE(out.code == 0);
    CHECK(contentOf(bundle).find("\"resourceType\": \"Bundle\"") != std::string::npos);
    const Ended shown = program.run("fhir import " + bundle);
    CHECK(shown.code == 0);
    CHECK(shown.out.find("\"urgency\"") != std::string::npos);
    const Ended kept = program.run("fhir import " + bundle + " --store-as '=C-1'");
    INFO(kept.err);
    REQUIRE(kept.code == 0);
    CHECK(kept.out == "Stored as number 1.\n");
    CHECK(program.run("history show 1 --json").out == shown.out);
    CHECK(program.run("history report 1 --html -").out.find("=C-1") != std::string::npos);
    CHECK(program.run("history fhir 1 --out -").out.find("=C-1") == std::string::npos);
    CHECK(program.run("history fhir 1 --out - --with-name").out.find("=C-1") != std::string::npos);
    const Ended sheet = program.run("history csv --out -");
    CHECK(sheet.code == 0);
    CHECK(linesOf(sheet.out).size() == 2);
    CHECK(sheet.out.find(",'=C-1,runner,") != std::string::npos);
    CHECK(program.run("fhir import -", "{}").code == 2);
}

TEST_CASE("a form for paper is written as a page")
{
    const Program program;
    const Ended ended = program.run("paper --html -");
    CHECK(ended.code == 0);
    CHECK(ended.out.find("Hamstring questionnaire") != std::string::npos);
}
