// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/result_words.h"

#include "report/reference_list.h"
#include "report/wording.h"
#include "text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace triage {

namespace {

class ResultWords {
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

// "van Dyk N, Bahr R" gives "van Dyk", "Pollock et al." gives "Pollock".
QString firstSurname(const QString &authors)
{
    static const QRegularExpression after(QStringLiteral("( et al\\.?| \\p{Lu}[\\p{Lu}.-]*)$"));
    QString first = authors.section(u',', 0, 0).trimmed();
    return first.remove(after);
}

} // namespace

QDate dayOf(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count()).date();
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, ResultWords::tr("d MMM yyyy", "a date in Qt's format"));
}

QString shortDayText(const QDate &day)
{
    return QLocale().toString(day, ResultWords::tr("d MMM", "a date in Qt's format"));
}

QString shortDayText(const QDate &day, const QDate &today)
{
    return day.year() == today.year() ? shortDayText(day) : dayText(day);
}

QString longDayText(const QDate &day)
{
    return QLocale().toString(day, ResultWords::tr("d MMMM yyyy", "a date in Qt's format"));
}

QString sideText(const std::string &side)
{
    if (side == "left")
        return ResultWords::tr("Left leg");
    if (side == "right")
        return ResultWords::tr("Right leg");
    return side == "both" ? ResultWords::tr("Both legs") : ResultWords::tr("Leg not given");
}

QString urgencyChipText(const Catalogue &catalogue, Urgency urgency)
{
    const UrgencyText *text = findText(catalogue.urgencies, std::string(urgencyCode(urgency)));
    return toScreen(text ? text->chip : std::string(urgencyCode(urgency)));
}

Chip::Tone urgencyTone(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency:
    case Urgency::SameDay:
    case Urgency::Urgent:
        return Chip::Tone::Urgent;
    case Urgency::Routine:
        return Chip::Tone::Routine;
    case Urgency::SelfCare:
        break;
    }
    return Chip::Tone::Ok;
}

int confidenceBars(const std::string &confidence)
{
    return confidence == "high" ? 3 : confidence == "moderate" ? 2 : 1;
}

QString confidenceTitle(const std::string &confidence)
{
    if (confidence == "high")
        return ResultWords::tr("Quite sure");
    return confidence == "moderate" ? ResultWords::tr("Moderately sure")
                                    : ResultWords::tr("Not sure");
}

QString confidenceText(const std::string &confidence, Mode mode)
{
    if (mode == Mode::Therapist) {
        if (confidence == "high")
            return ResultWords::tr("The findings fit one pattern well. This is not a diagnosis.");
        return confidence == "moderate"
                   ? ResultWords::tr("The pattern fits; other causes are still open.")
                   : ResultWords::tr("Several patterns fit about as well.");
    }
    if (confidence == "high")
        return ResultWords::tr("The pattern fits very well. It is not a diagnosis.");
    return confidence == "moderate"
               ? ResultWords::tr("The pattern fits well. It is not a diagnosis.")
               : ResultWords::tr("More than one cause fits. An examination can tell more.");
}

QString supportText(double support)
{
    constexpr double strong = 6;
    if (support >= strong)
        return ResultWords::tr("strong");
    return support >= strong / 2 ? ResultWords::tr("some") : ResultWords::tr("little");
}

QString verdictText(const std::string &verdict)
{
    if (verdict == "recommended")
        return ResultWords::tr("Recommended");
    if (verdict == "consider")
        return ResultWords::tr("Worth considering");
    return verdict == "not_recommended" ? ResultWords::tr("Not recommended")
                                        : ResultWords::tr("Avoid for now");
}

Chip::Tone verdictTone(const std::string &verdict)
{
    if (verdict == "recommended")
        return Chip::Tone::Ok;
    if (verdict == "consider")
        return Chip::Tone::Routine;
    return verdict == "not_recommended" ? Chip::Tone::Neutral : Chip::Tone::Stop;
}

theme::Icon verdictIcon(const std::string &verdict)
{
    if (verdict == "recommended")
        return theme::Icon::Check;
    if (verdict == "consider")
        return theme::Icon::Dot;
    return verdict == "not_recommended" ? theme::Icon::Minus : theme::Icon::Cross;
}

int verdictRank(const std::string &verdict)
{
    if (verdict == "recommended")
        return 0;
    if (verdict == "consider")
        return 1;
    return verdict == "not_recommended" ? 2 : 3;
}

int evidenceBars(const std::string &evidence)
{
    if (evidence == "strong")
        return 4;
    if (evidence == "moderate")
        return 3;
    return evidence == "limited" ? 2 : 0;
}

theme::Icon evidenceMark(const std::string &evidence)
{
    if (evidence == "conflicting")
        return theme::Icon::Swap;
    return evidence == "against" ? theme::Icon::Cross : theme::Icon::None;
}

QString evidenceText(const std::string &evidence)
{
    if (evidence == "strong")
        return ResultWords::tr("Strong");
    if (evidence == "moderate")
        return ResultWords::tr("Moderate");
    if (evidence == "limited")
        return ResultWords::tr("Limited");
    if (evidence == "conflicting")
        return ResultWords::tr("Conflicting");
    return evidence == "against" ? ResultWords::tr("Against") : ResultWords::tr("None yet");
}

int evidenceRank(const std::string &evidence)
{
    static constexpr std::array order = {"strong", "moderate", "limited", "conflicting", "none"};
    return static_cast<int>(std::find(order.begin(), order.end(), evidence) - order.begin());
}

QString sourceText(const Catalogue &catalogue, const std::string &source)
{
    QStringList names;
    for (const std::string &key : sourceKeys(source)) {
        const Reference *reference = findText(catalogue.references, key);
        if (key == "judgement")
            names.append(ResultWords::tr("our judgement"));
        else if (reference && !reference->authors.empty())
            names.append(firstSurname(toScreen(reference->authors)) + u' ' +
                         toScreen(reference->year));
        else
            names.append(toScreen(key));
    }
    return names.join(QStringLiteral("; ")).toHtmlEscaped();
}

QString plainText(const std::string &text)
{
    return toScreen(text).toHtmlEscaped();
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace triage
