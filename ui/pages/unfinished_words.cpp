// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/unfinished_words.h"

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
                (about.isEmpty() ? QString() : QStringLiteral(", ") + about.toLower());
    else
        about = about.toLower();
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

} // namespace triage
