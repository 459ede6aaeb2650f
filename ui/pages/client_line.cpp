// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/client_line.h"

#include "interview/interview.h"
#include "language/in_sentence.h"
#include "pages/answer_codes.h"
#include "text.h"

#include <QStringList>

namespace triage {

QString clientLine(const Questionnaire &questionnaire, const Answers &answers)
{
    QStringList parts;
    for (const char *id : {"age", "sport", "side", "duration_days"}) {
        const AnswerValue *answer = answerTo(answers, id);
        const Question *question = findQuestion(questionnaire, id);
        if (!answer || !question)
            continue;
        QString text =
            toScreen(answerText(*question, answer, answers.mode, questionnaire.language));
        bool bare = false;
        text.toDouble(&bare);
        if (bare && !question->unit.empty())
            text += u' ' + unitText(*question);
        parts.append(parts.isEmpty() ? text : inSentence(text));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace triage
