// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clinical_report.h"

#include "../triage/vignette.h"
#include "base/file.h"
#include "catch.h"
#include "report/document_html.h"
#include "report/paper_form.h"
#include "report/report_parts.h"
#include "triage/assess.h"

#include <algorithm>
#include <set>

using namespace triage;

namespace {

const Catalogue &shippedCatalogue()
{
    static const auto catalogue = loadCatalogue(TRIAGE_RESOURCES);
    REQUIRE(catalogue);
    return *catalogue;
}

const std::vector<Vignette> &stories()
{
    static const auto all = readVignettes(shippedRulebase().questionnaire);
    return all;
}

ReportContent shippedContent()
{
    return {shippedCatalogue(), shippedRulebase().questionnaire, [](const std::string &name) {
                return readFile(std::string(TRIAGE_RESOURCES) + "/pictures/" + name)
                    .value_or(std::string());
            }};
}

ReportRecord recordOf(const Vignette &story)
{
    return {.answers = story.answers,
            .assessment = assess(shippedRulebase(), story.answers),
            .subject = "C-014",
            .day = std::chrono::year(2026) / 11 / 23};
}

const Vignette &storyNamed(const std::string &file)
{
    const auto found = std::find_if(stories().begin(), stories().end(),
                                    [&](const Vignette &story) { return story.file == file; });
    REQUIRE(found != stories().end());
    return *found;
}

/// All text of a document, in the order read.
struct Reader {
    std::vector<std::string> texts;

    void read(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { take(content); }, block.content);
    }
    void take(const Title &title) { texts.push_back(title.text); }
    void take(const Line &line) { texts.push_back(line.lead + "|" + line.text); }
    void take(const Passage &passage) { take(passage.line); }
    void take(const Listing &listing)
    {
        for (const Line &line : listing.lines)
            take(line);
    }
    void take(const Grid &grid)
    {
        for (const auto &row : grid.rows) {
            CHECK(row.size() == grid.shares.size());
            std::string joined;
            for (const std::string &cell : row)
                joined += cell + "|";
            texts.push_back(joined);
        }
    }
    void take(const Notice &notice)
    {
        texts.push_back(notice.heading);
        for (const Line &line : notice.lines)
            take(line);
    }
    void take(const Columns &columns)
    {
        CHECK(columns.shares.size() == columns.columns.size());
        for (const auto &column : columns.columns)
            read(column);
    }
    void take(const Figure &) {}
    void take(const PaperScale &) {}
    void take(const PaperLine &) {}
    void take(const NewPage &) { texts.emplace_back("new page"); }
};

std::vector<std::string> textsOf(const Document &document)
{
    Reader reader;
    reader.read(document.blocks);
    return reader.texts;
}

std::string pageOne(const Document &document)
{
    std::string text;
    for (const std::string &each : textsOf(document)) {
        if (each == "new page")
            break;
        text += each + "\n";
    }
    return text;
}

bool mentions(const std::vector<std::string> &texts, const std::string &words)
{
    return std::any_of(texts.begin(), texts.end(), [&](const std::string &text) {
        return text.find(words) != std::string::npos;
    });
}

std::size_t countOfText(const std::string &text, const std::string &part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("page one of a clinical report is enough alone")
{
    const ReportRecord record = recordOf(storyNamed("self-tests-calm-tendon.json"));
    const Document report = clinicalReport(record, shippedContent());
    const std::string page = pageOne(report);
    CHECK(report.subject == "C-014");
    CHECK(report.date == "23 November 2026");
    CHECK(report.foot.find(record.assessment.rulebaseVersion) != std::string::npos);
    for (const char *part :
         {"Routine", "Proximal hamstring tendinopathy, left", "the sit bone is the main place",
          "Key answers", "Distance running", "26 June 2026", "stage 1 of", "hurts most"}) {
        INFO(part << " in\n" << page);
        CHECK(page.find(part) != std::string::npos);
    }
    CHECK(report.pictures.contains("body-back"));
}

TEST_CASE("a report says that nothing urgent was reported only where everything was answered")
{
    int silent = 0;
    for (const Vignette &story : stories()) {
        const ReportRecord record = recordOf(story);
        const bool said = pageOne(clinicalReport(record, shippedContent()))
                              .find("No sign that needs urgent care") != std::string::npos;
        INFO(story.file);
        if (!record.assessment.unansweredSafety.empty() || !record.assessment.redFlags.empty() ||
            record.assessment.urgency < Urgency::Routine) {
            REQUIRE_FALSE(said);
            ++silent;
        }
    }
    CHECK(silent > 100);
}

TEST_CASE("every line of the key answers asks what the questionnaire knows, and has its name")
{
    CHECK(keyLines().size() == ReportWords(Translation()).keyLines.size());
    for (const KeyLine &line : keyLines())
        for (const std::string_view id : line.questions) {
            INFO(id);
            CHECK(findQuestion(shippedRulebase().questionnaire, id) != nullptr);
        }
}

TEST_CASE("an emergency comes first in a report, and no plan stands in it")
{
    const ReportRecord record = recordOf(storyNamed("evidence-v09.json"));
    REQUIRE(record.assessment.urgency == Urgency::Emergency);
    for (const Document &document :
         {clinicalReport(record, shippedContent()), handOut(record, shippedContent())}) {
        const auto *first = std::get_if<Notice>(&document.blocks.front().content);
        REQUIRE(first != nullptr);
        CHECK(first->pressing);
        CHECK(std::any_of(first->lines.begin(), first->lines.end(), [](const Line &line) {
            return line.lead == "On the phone you can say:";
        }));
        CHECK_FALSE(mentions(textsOf(document), "Your plan"));
        CHECK_FALSE(mentions(textsOf(document), "recommended"));
    }
}

TEST_CASE("nothing in a report loads a leg that is to be seen soon")
{
    for (const Vignette &story : stories()) {
        const ReportRecord record = recordOf(story);
        if (record.assessment.urgency >= Urgency::Routine)
            continue;
        INFO(story.file);
        const ReportParts parts(record, shippedContent(), Mode::Runner);
        REQUIRE(parts.plan() == nullptr);
        const Document document = handOut(record, shippedContent());
        REQUIRE(document.pictures.size() <= 2); // body charts, no exercises
    }
}

TEST_CASE("a safety net names what to do by which day")
{
    const ReportRecord record = recordOf(storyNamed("self-tests-calm-tendon.json"));
    const ReportParts parts(record, shippedContent(), Mode::Therapist);
    REQUIRE_FALSE(record.assessment.recheckDays.empty());
    const Grid net = parts.safetyNet();
    REQUIRE_FALSE(net.rows.empty());
    CHECK(net.rows.back()[0] == "it is not better");
    CHECK(net.rows.back()[1] ==
          parts.date(record.day + std::chrono::days(record.assessment.recheckDays.front())));
    CHECK_FALSE(net.rows.back()[2].empty());
    for (const auto &row : net.rows)
        CHECK_FALSE(row[2].empty());
}

TEST_CASE("the stage by now is shown, not the one that the plan began with")
{
    ReportRecord record = recordOf(storyNamed("self-tests-calm-tendon.json"));
    const Plan &plan = shippedCatalogue().plans.at(record.assessment.plan->plan);
    record.stage = plan.stages.at(2).code;
    const std::string page = pageOne(clinicalReport(record, shippedContent()));
    CHECK(page.find("stage 3 of") != std::string::npos);
    CHECK(page.find(plan.stages.at(2).title) != std::string::npos);
}

TEST_CASE("every story makes a report and a hand-out, the same each time and of sound HTML")
{
    std::set<std::string> seen;
    for (const Vignette &story : stories()) {
        const ReportRecord record = recordOf(story);
        // One of each result is enough.
        if (!seen.insert(std::string(urgencyCode(record.assessment.urgency)) + "/" +
                         record.assessment.condition)
                 .second)
            continue;
        INFO(story.file);
        for (const bool home : {false, true}) {
            const auto make = [&] {
                return documentHtml(home ? handOut(record, shippedContent())
                                         : clinicalReport(record, shippedContent()));
            };
            const std::string html = make();
            REQUIRE(html == make());
            REQUIRE(html.find("{}") == std::string::npos);
            REQUIRE(html.find("{number}") == std::string::npos);
            REQUIRE(html.find("<script") == std::string::npos);
            REQUIRE(countOfText(html, "<h1") == 1);
            REQUIRE(countOfText(html, "<svg ") == countOfText(html, "role=\"img\""));
            REQUIRE(countOfText(html, "id=\"back_fade_top\"") <= 1);
        }
    }
    CHECK(seen.size() > 20);
}

TEST_CASE("what somebody typed stands in a page as text, never as markup")
{
    ReportRecord record = recordOf(storyNamed("self-tests-calm-tendon.json"));
    const std::string bad = "\"><script>alert(1)</script><img src=x onerror=alert(1)>&'";
    record.subject = bad;
    record.clinic.name = bad;
    record.clinic.logo = {.type = "image/svg+xml",
                          .bytes = "<svg onload=\"alert(1)\"><script>alert(1)</script></svg>",
                          .alt = {},
                          .own = true};
    const std::string html = documentHtml(clinicalReport(record, shippedContent()));
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<img src=x") == std::string::npos);
    CHECK(html.find("onload") == std::string::npos);
    CHECK(html.find("data:image/svg+xml;base64,") != std::string::npos);
    CHECK(html.find("&lt;script&gt;") != std::string::npos);
}

TEST_CASE("a form for paper asks every question that a runner is asked")
{
    const ReportContent content = shippedContent();
    const Document form = paperForm(content.questionnaire, content.pictures);
    const std::vector<std::string> texts = textsOf(form);
    for (const Section &section : content.questionnaire.sections)
        for (const Page &page : section.pages)
            for (const Question &question : page.questions) {
                const bool therapists =
                    page.onlyFor == Mode::Therapist || question.onlyFor == Mode::Therapist;
                INFO(question.id);
                CHECK(mentions(texts, question.text) != therapists);
                if (!therapists && question.kind == QuestionKind::MultiChoice)
                    for (const Option &option : question.options)
                        CHECK(mentions(texts, option.text));
            }
    CHECK(form.pictures.size() == 2);
    CHECK(documentHtml(form).find("{}") == std::string::npos);
}
