// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/emergency_words.h"

#include "interview/interview.h"
#include "language/in_sentence.h"
#include "pages/emergency_number.h"
#include "pages/emergency_page.h"
#include "pages/result_words.h"
#include "report/report_words.h"
#include "report/wording.h"
#include "text.h"

#include <QTextDocumentFragment>

namespace triage {

namespace {

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return EmergencyPage::tr("%1 and %2")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString duration(const Answers &answers, const Questionnaire &questionnaire)
{
    const AnswerValue *days = answerTo(answers, "duration_days");
    const Question *question = findQuestion(questionnaire, "duration_days");
    if (!days || !question)
        return {};
    if (*days == AnswerValue(0.0))
        return EmergencyPage::tr("It began today.");
    return EmergencyPage::tr("It began %1 ago.")
        .arg(toScreen(answerText(*question, days, Mode::Runner, questionnaire.language)));
}

/// What the emergency signs are, mean and are called, each once.
struct Signs {
    QStringList named;
    QStringList whys;
    QStringList words; ///< as a runner says them on the phone
    QStringList concerns;
};

Signs signsOf(const Assessment &assessment, Mode mode, const Catalogue &catalogue)
{
    Signs signs;
    const auto add = [](QStringList &list, const QString &text) {
        if (!text.isEmpty() && !list.contains(text))
            list.append(text);
    };
    for (const RedFlag &flag : assessment.redFlags) {
        if (flag.urgency != Urgency::Emergency)
            continue;
        add(signs.named, toScreen(flagText(catalogue, flag, mode)).toHtmlEscaped());
        if (const FlagText *text = findText(catalogue.flags, flag.code)) {
            add(signs.whys, plainText(text->why));
            add(signs.words, plainText(text->say));
            add(signs.concerns, plainText(text->concern));
        }
    }
    if (signs.named.isEmpty())
        for (const Reason &reason : assessment.urgencyReasons)
            add(signs.named, plainText(reason.text));
    return signs;
}

/// What to say on the phone, or nothing.
QString callText(const Signs &signs, const Answers &answers, const Questionnaire &questionnaire)
{
    const bool runner = answers.mode == Mode::Runner;
    if (runner && signs.words.isEmpty())
        return {};
    QStringList named;
    for (const QString &name : signs.named)
        named.append(inSentence(name));
    QString say =
        runner
            ? EmergencyPage::tr("I have %1.").arg(joined(signs.words))
            : EmergencyPage::tr("I have a client with: %1.").arg(named.join(QStringLiteral("; ")));
    if (const QString since = duration(answers, questionnaire); !since.isEmpty())
        say += u' ' + since;
    if (!signs.concerns.isEmpty())
        say += u' ' +
               (runner ? EmergencyPage::tr("I may have %1.") : EmergencyPage::tr("I suspect %1."))
                   .arg(signs.concerns.join(EmergencyPage::tr(" or ")));
    return say;
}

std::string onPaper(const QString &rich)
{
    return toCore(QTextDocumentFragment::fromHtml(rich).toPlainText());
}

} // namespace

EmergencyWords emergencyWords(const Assessment &assessment, const Answers &answers,
                              const Catalogue &catalogue, const Questionnaire &questionnaire,
                              const EmergencyNumber &number)
{
    const bool runner = answers.mode == Mode::Runner;
    const UrgencyText *text = findText(catalogue.urgencies, std::string("emergency"));
    const Signs signs = signsOf(assessment, answers.mode, catalogue);
    EmergencyWords words;
    words.heading = text ? filledIn(text->heading, number)
                         : EmergencyPage::tr("Call %1 now").arg(toScreen(number.number));
    if (text)
        words.lead = withNumber(runner ? text->body : text->when, number);
    words.because =
        runner ? EmergencyPage::tr("Because you said you have") : EmergencyPage::tr("Because of");
    words.signs = signs.named;
    words.whys = signs.whys;
    words.sayHeading =
        runner ? EmergencyPage::tr("Say these words") : EmergencyPage::tr("Words for the call");
    if (const QString say = callText(signs, answers, questionnaire); !say.isEmpty())
        words.say = EmergencyPage::tr("“%1”").arg(say);
    return words;
}

Document emergencySheet(const EmergencyWords &words, const Translation &language)
{
    Document sheet;
    sheet.language = language.head().code;
    sheet.title = toCore(EmergencyPage::tr("Emergency"));
    sheet.pageOf = ReportWords(language).pageOf;
    Notice notice{.heading = toCore(words.heading), .lines = {}, .pressing = true};
    if (!words.lead.isEmpty())
        notice.lines.push_back({"", onPaper(words.lead)});
    sheet.blocks.push_back({std::move(notice)});
    sheet.blocks.push_back({Title{2, toCore(words.because)}});
    Listing signs;
    for (const QString &sign : words.signs)
        signs.lines.push_back({"", onPaper(sign)});
    sheet.blocks.push_back({std::move(signs)});
    for (const QString &why : words.whys)
        sheet.blocks.push_back({Passage{{"", onPaper(why)}, false}});
    if (words.say.isEmpty())
        return sheet;
    sheet.blocks.push_back({Title{2, toCore(words.sayHeading)}});
    sheet.blocks.push_back({Passage{{"", onPaper(words.say)}, false}});
    return sheet;
}

} // namespace triage
