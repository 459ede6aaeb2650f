// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clinical_report.h"

#include "interview/interview.h"
#include "language/phrases.h"
#include "report/clinical_details.h"
#include "report/course_parts.h"
#include "report/report_parts.h"
#include "report/text_page.h"
#include "report/wording.h"

#include <algorithm>

namespace triage {

namespace {

// What fits on page one.
constexpr std::size_t reasonsOnPageOne = 7;
constexpr std::size_t othersOnPageOne = 3;
constexpr std::size_t openOnPageOne = 4;
constexpr std::size_t gapsOnPageOne = 8;

bool isExamined(const Answers &answers)
{
    return std::any_of(answers.values.begin(), answers.values.end(), [](const auto &entry) {
        return entry.first.starts_with("exam_") &&
               !std::holds_alternative<std::monostate>(entry.second);
    });
}

std::string howItWasTaken(const Answers &answers, const ReportWords &words)
{
    if (answers.mode == Mode::Runner)
        return words.selfReported;
    return isExamined(answers) ? words.examined : words.historyOnly;
}

std::string labelsOf(const ReportParts &parts, const std::vector<std::string> &questions)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(questions.size(), gapsOnPageOne); ++i)
        text += (i == 0 ? "" : ", ") + parts.label(questions[i]);
    if (questions.size() > gapsOnPageOne)
        text = fillPlaces(parts.words().andMore,
                          {text, std::to_string(questions.size() - gapsOnPageOne)});
    return text;
}

/// Safety questions that apply, and those of them that were answered with "not sure".
struct SafetyAsked {
    std::size_t asked = 0;
    std::vector<std::string> unsure;
};

SafetyAsked safetyAsked(const Questionnaire &questionnaire, const Answers &answers)
{
    SafetyAsked found;
    for (const Question *question : allQuestions(questionnaire)) {
        if (!question->safety || !applies(*question, answers))
            continue;
        ++found.asked;
        if (const AnswerValue *value = answerTo(answers, question->id); value && isUnsure(*value))
            found.unsure.push_back(question->id);
    }
    return found;
}

void addCare(const ReportParts &parts, const Questionnaire &questionnaire, Document &document)
{
    const ReportWords &say = parts.words();
    const Assessment &assessment = parts.assessment();
    const UrgencyText care = parts.care();
    Notice notice{care.therapistHeading, {}, parts.emergency()};
    if (!care.when.empty())
        notice.lines.push_back({"", care.when});
    const std::vector<std::string> signs = parts.signs();
    std::string named;
    for (const std::string &sign : signs)
        named += (named.empty() ? "" : "; ") + sign;
    if (!named.empty())
        notice.lines.push_back({say.signs, named});
    if (const std::string phone = parts.phoneWords(); !phone.empty())
        notice.lines.push_back({say.onThePhone, parts.language().with(phrase::quoted, {phone})});
    if (parts.pressing() && named.empty())
        for (const Reason &reason : assessment.urgencyReasons)
            notice.lines.push_back({parts.lead(say.because), reason.text});
    const SafetyAsked safety = safetyAsked(questionnaire, parts.record().answers);
    std::string words;
    const bool gaps = !assessment.unansweredSafety.empty() || !safety.unsure.empty();
    if (!parts.pressing() && signs.empty() && !gaps)
        words = say.noUrgentSign;
    if (assessment.unansweredSafety.empty())
        words +=
            (words.empty() ? "" : " ") + fillPlaces(say.safetyAll, {std::to_string(safety.asked)});
    if (!words.empty())
        notice.lines.push_back({"", words});
    if (!assessment.unansweredSafety.empty())
        notice.lines.push_back({say.safetyOpen, labelsOf(parts, assessment.unansweredSafety)});
    if (!safety.unsure.empty())
        notice.lines.push_back({say.safetyUnsure, labelsOf(parts, safety.unsure)});
    addBlock(document, std::move(notice));
}

std::string sideWord(const ReportParts &parts)
{
    const AnswerValue *value = answerTo(parts.record().answers, "side");
    const auto *code = value ? std::get_if<std::string>(value) : nullptr;
    if (!code)
        return {};
    const ReportWords &say = parts.words();
    return *code == "left" ? say.left : *code == "right" ? say.right : say.both;
}

std::string confidenceWords(const std::string &confidence, const ReportWords &words)
{
    return confidence == "high"       ? words.highConfidence
           : confidence == "moderate" ? words.moderateConfidence
                                      : words.lowConfidence;
}

void addFindings(const ReportParts &parts, Document &document)
{
    const ReportWords &say = parts.words();
    const Assessment &assessment = parts.assessment();
    std::string title =
        conditionTitle(parts.catalogue(), assessment.condition, assessment.grade, Mode::Therapist);
    if (const std::string side = sideWord(parts); !side.empty())
        title += ", " + side;
    Columns row{{52, 48}, {{}, {}}};
    auto &left = row.columns.front();
    const bool examined = isExamined(parts.record().answers);
    left.push_back({Title{2, examined ? say.suggestsExamined : say.suggests}});
    left.push_back({Passage{{title, ""}, false}});
    left.push_back({Passage{{"", confidenceWords(assessment.confidence, say)}, false}});
    std::string others;
    for (std::size_t i = 1; i < std::min(assessment.differential.size(), othersOnPageOne + 1); ++i)
        others += (others.empty() ? "" : "; ") +
                  conditionTitle(parts.catalogue(), assessment.differential[i].condition, {},
                                 Mode::Therapist);
    if (!others.empty())
        left.push_back({Passage{{say.lessSupport, others}, false}});
    std::vector<Reason> reasons = parts.reasons(1);
    if (reasons.empty())
        reasons = assessment.urgencyReasons;
    if (!reasons.empty()) {
        left.push_back({Title{2, say.because}});
        Listing because;
        for (std::size_t i = 0; i < std::min(reasons.size(), reasonsOnPageOne); ++i)
            because.lines.push_back({"", reasons[i].text});
        left.push_back({std::move(because)});
    }
    auto &right = row.columns.back();
    right.push_back({Title{2, say.where}});
    right.push_back(parts.bodyChart(document));
    addBlock(document, std::move(row));
}

/// "28 September 2026 (about 8 weeks ago)"
std::string beganWords(const ReportParts &parts)
{
    const AnswerValue *value = answerTo(parts.record().answers, "duration_days");
    const auto *days = value ? std::get_if<double>(value) : nullptr;
    if (!days)
        return {};
    const std::string date =
        parts.date(parts.record().day - std::chrono::days(static_cast<int>(*days)));
    return *days < 1 ? fillPlaces(parts.words().beganToday, {date})
                     : fillPlaces(parts.words().began, {date, parts.answer("duration_days")});
}

/// The answers of a line; an answer that all of them share stands once.
std::string keyAnswer(const ReportParts &parts, const KeyLine &line)
{
    std::vector<std::pair<std::string, std::string>> given;
    for (const std::string_view id : line.questions) {
        const std::string question(id);
        if (parts.isAnswered(question))
            given.emplace_back(parts.label(question), question == "duration_days"
                                                          ? beganWords(parts)
                                                          : parts.answer(question));
    }
    const bool same = given.size() == line.questions.size() &&
                      std::all_of(given.begin(), given.end(), [&](const auto &each) {
                          return each.second == given.front().second;
                      });
    if (same)
        return given.front().second;
    std::string text;
    for (const auto &[label, answer] : given)
        text += (text.empty() ? "" : "; ") + (line.named ? parts.lead(label) + " " : "") + answer;
    return text;
}

void addKeyAnswers(const ReportParts &parts, Document &document)
{
    Grid grid{parts.words().keyAnswers, {}, {}, {30, 70}};
    for (std::size_t i = 0; i < keyLines().size(); ++i)
        if (const std::string answer = keyAnswer(parts, keyLines()[i]); !answer.empty())
            grid.rows.push_back({parts.words().keyLines.at(i), answer});
    if (grid.rows.empty())
        return;
    addBlock(document, Title{2, parts.words().keyAnswers});
    addBlock(document, std::move(grid));
}

void addList(const std::string &title, const std::vector<std::string> &lines, std::size_t most,
             std::vector<Block> &blocks)
{
    if (lines.empty())
        return;
    Listing list;
    for (std::size_t i = 0; i < std::min(lines.size(), most); ++i)
        list.lines.push_back({"", lines[i]});
    blocks.push_back({Title{2, title}});
    blocks.push_back({std::move(list)});
}

/// What could not be told and what is still to be asked, beside the plan.
void addOpenAndPlan(const ReportParts &parts, const Questionnaire &questionnaire,
                    Document &document)
{
    const ReportWords &say = parts.words();
    std::vector<std::string> unsure;
    for (const Question *question : allQuestions(questionnaire))
        if (const AnswerValue *value = answerTo(parts.record().answers, question->id);
            value && isUnsure(*value))
            unsure.push_back(fillPlaces(say.unsure, {question->label}));
    std::vector<std::string> open;
    for (const std::string &question : parts.assessment().askNext)
        open.push_back(parts.label(question));
    Columns row{{50, 50}, {{}, {}}};
    const std::size_t most = unsure.empty() || open.empty() ? openOnPageOne : openOnPageOne / 2;
    if (!parts.emergency()) {
        addList(say.couldNotTell, unsure, most, row.columns.front());
        addList(say.askAtExam, open, most, row.columns.front());
    }
    std::string text = parts.pressing() ? say.noPlan : say.noPlanFits;
    if (const Plan *plan = parts.plan()) {
        const std::size_t stage = parts.stage(*plan);
        text = fillPlaces(say.stageOf,
                          {plan->title, std::to_string(stage + 1),
                           std::to_string(plan->stages.size()), plan->stages[stage].title});
    }
    std::vector<Block> &right = row.columns[row.columns.front().empty() ? 0 : 1];
    right.push_back({Title{2, say.planStage}});
    right.push_back({Passage{{"", text}, false}});
    if (const std::string dates = parts.checkDates(); !dates.empty() && !parts.pressing())
        right.push_back({Passage{{say.nextCheck, dates}, false}});
    if (auto line = courseLine(parts))
        right.push_back({Passage{*std::move(line), false}});
    addBlock(document, std::move(row));
}

} // namespace

const std::vector<KeyLine> &keyLines()
{
    static const std::vector<KeyLine> lines = {{{"age", "sex", "sport"}, false},
                                               {{"duration_days", "onset", "mechanism"}, false},
                                               {{"pop", "bruising", "gap"}, true},
                                               {{"walking"}, false},
                                               {{"night_pain", "pain_constant"}, true},
                                               {{"tingling_numbness", "spreads_below_knee"}, true},
                                               {{"previous_hamstring_injury"}, false},
                                               {{"medication", "conditions"}, true},
                                               {{"treatments_tried"}, false},
                                               {{"goal_date"}, false}};
    return lines;
}

Document clinicalReport(const ReportRecord &record, const ReportContent &content)
{
    const ReportParts parts(record, content, Mode::Therapist);
    const ReportWords &say = parts.words();
    Document document = parts.begin(say.reportTitle, howItWasTaken(record.answers, say), say.foot);
    document.dense = true;
    addCare(parts, content.questionnaire, document);
    addFindings(parts, document);
    addOwnConclusion(parts, document);
    addKeyAnswers(parts, document);
    addOpenAndPlan(parts, content.questionnaire, document);
    addBlock(document, NewPage{});
    addDetails(parts, content.questionnaire, document);
    return document;
}

} // namespace triage
