// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/open_points.h"

#include "language/in_sentence.h"
#include "pages/answer_codes.h"
#include "pages/condition_link.h"
#include "pages/result_words.h"
#include "report/change_words.h"
#include "report/wording.h"

#include <QCoreApplication>

namespace triage {

namespace {

constexpr std::size_t mostCauses = 3;
constexpr std::size_t mostChanges = 4;

class OpenPoints {
    Q_DECLARE_TR_FUNCTIONS(OpenPoints)
};

QStringList unsureSigns(const ResultView &view)
{
    QStringList labels;
    for (const Question *question : allQuestions(view.questionnaire)) {
        const AnswerValue *answer = answerTo(view.stored.answers, question->id);
        if (question->safety && answer && isUnsure(*answer))
            labels.append(plainText(question->label));
    }
    return labels;
}

} // namespace

std::optional<Candidate> closeSecond(const Assessment &assessment)
{
    // Why: the same as where the rules call two patterns close together.
    constexpr double closeMargin = 1;
    const std::vector<Candidate> &all = assessment.differential;
    if (all.size() < 2 || all[1].support <= 0 || all[0].support - all[1].support >= closeMargin)
        return std::nullopt;
    return all[1];
}

std::string tellsApart(const Catalogue &catalogue, const std::string &first,
                       const std::string &second)
{
    for (const auto &[one, other] : {std::pair(first, second), std::pair(second, first)})
        if (const ConditionText *text = catalogue.condition(one))
            for (const Lookalike &lookalike : text->lookalikes)
                if (lookalike.condition == other)
                    return lookalike.tellsApart;
    return {};
}

std::vector<Candidate> alternatives(const ResultView &view)
{
    std::vector<Candidate> others;
    const std::vector<Candidate> &all = view.assessment().differential;
    for (std::size_t i = 1; i < all.size() && others.size() < mostCauses; ++i)
        // Why: "no clear pattern" is no cause that could be ruled out.
        if (all[i].support > 0 && all[i].condition != "undetermined")
            others.push_back(all[i]);
    return others;
}

QList<OpenPoint> openPoints(const ResultView &view)
{
    QList<OpenPoint> points;
    const Assessment &assessment = view.assessment();
    for (const QString &label : unsureSigns(view))
        points.append({label, view.mode() == Mode::Runner
                                  ? OpenPoints::tr("You were not sure. Have this checked.")
                                  : OpenPoints::tr("Answered “not sure”. To be examined.")});
    QStringList unanswered;
    for (const std::string &id : assessment.unansweredSafety)
        if (const Question *question = findQuestion(view.questionnaire, id))
            unanswered.append(plainText(question->label));
    if (!unanswered.isEmpty())
        points.append({OpenPoints::tr("Safety signs that were not answered"),
                       unanswered.join(QStringLiteral(", "))});
    for (const Candidate &other : alternatives(view)) {
        const ConditionText *text = view.catalogue.condition(other.condition);
        if (!text)
            continue;
        const QString title = conditionLink(view.catalogue, other.condition, view.mode());
        QString needed = plainText(text->notRuledOut);
        if (!needed.isEmpty())
            needed = OpenPoints::tr("To rule it out: %1").arg(inSentence(needed));
        if (view.mode() == Mode::Therapist)
            needed = OpenPoints::tr("Support: %1. %2").arg(supportText(other.support), needed);
        points.append({title, needed});
    }
    return points;
}

QStringList changePoints(const ResultView &view)
{
    QStringList lines;
    for (const WouldChange &way : view.ways)
        lines.append(plainText(
            changeWords(way, view.assessment(), view.mode(), view.catalogue, view.questionnaire)));
    if (!lines.isEmpty())
        return lines;
    for (const std::string &id : view.assessment().askNext) {
        const Question *question = findQuestion(view.questionnaire, id);
        if (!question || lines.size() >= static_cast<qsizetype>(mostChanges))
            continue;
        lines.append(view.mode() == Mode::Runner
                         ? OpenPoints::tr("An answer to “%1”").arg(plainText(question->text))
                         : questionText(*question, Mode::Therapist).toHtmlEscaped());
    }
    return lines;
}

} // namespace triage
