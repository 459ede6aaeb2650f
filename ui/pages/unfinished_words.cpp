// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/unfinished_words.h"

#include "language/in_sentence.h"
#include "pages/answer_codes.h"
#include "pages/result_words.h"
#include "text.h"

#include <QCoreApplication>

namespace triage {

namespace {

class UnfinishedWords {
    Q_DECLARE_TR_FUNCTIONS(UnfinishedWords)
};

QString dayWord(const QDate &day, const QDate &today)
{
    if (day == today)
        return UnfinishedWords::tr("today");
    if (day.addDays(1) == today)
        return UnfinishedWords::tr("yesterday");
    return UnfinishedWords::tr("on %1").arg(dayText(day));
}

QString placeOf(const std::string &page, const Questionnaire &questionnaire, Mode mode)
{
    for (const Section &section : questionnaire.sections) {
        if (section.id == page)
            return titleText(section, mode);
        for (const Page &each : section.pages)
            if (each.id == page)
                return titleText(each, mode);
    }
    return UnfinishedWords::tr("Check your answers");
}

} // namespace

QString unfinishedTitle(const StoredInterview &interview)
{
    const std::string side = toCore(codeOf(answerTo(interview.interview.answers, "side")));
    QString about = side.empty() ? QString() : sideText(side);
    if (!interview.person.self)
        about = plainText(interview.person.name) +
                (about.isEmpty() ? QString() : QStringLiteral(", ") + inSentence(about));
    else
        about = inSentence(about);
    return about.isEmpty() ? UnfinishedWords::tr("Unfinished")
                           : UnfinishedWords::tr("Unfinished: %1").arg(about);
}

QString unfinishedText(const StoredInterview &interview, const Questionnaire &questionnaire,
                       Instant now)
{
    const Interview &state = interview.interview;
    return UnfinishedWords::tr("Stopped %1 at “%2”. %3")
        .arg(dayWord(dayOf(interview.changed), dayOf(now)),
             placeOf(state.page, questionnaire, state.answers.mode).toHtmlEscaped(),
             interview.person.self ? UnfinishedWords::tr("Your answers are kept.")
                                   : UnfinishedWords::tr("The answers are kept."));
}

int daysLate(const ClientRow &person, Instant now)
{
    return person.due ? static_cast<int>(dayOf(*person.due).daysTo(dayOf(now))) : 0;
}

QString nextCheckText(const ClientRow &person, Instant now)
{
    if (!person.due)
        return {};
    const int late = daysLate(person, now);
    if (late < 0)
        return shortDayText(dayOf(*person.due), dayOf(now));
    if (late == 0)
        return UnfinishedWords::tr("Due today");
    return late == 1 ? UnfinishedWords::tr("1 day late")
                     : UnfinishedWords::tr("%1 days late").arg(late);
}

QString dueTitle(const ClientRow &person, Instant now)
{
    const QString when = nextCheckText(person, now);
    const QString words = UnfinishedWords::tr("Re-check: %1").arg(inSentence(when));
    return person.person.self ? words
                              : plainText(person.person.name) + QStringLiteral(". ") + words;
}

QString dueText(const ClientRow &person, Instant now)
{
    const auto days = dayOf(person.lastSeen).daysTo(dayOf(now));
    return person.person.self
               ? UnfinishedWords::tr(
                     "%1 days since your last answers. It takes about 5 minutes and "
                     "updates your plan.")
                     .arg(days)
               : UnfinishedWords::tr("%1 days since the last visit. It takes about 5 minutes and "
                                     "updates the plan.")
                     .arg(days);
}

} // namespace triage
