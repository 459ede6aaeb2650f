// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/event_card.h"

#include "charts/load_chart_words.h"
#include "inputs/heading.h"
#include "inputs/number_field.h"
#include "inputs/paragraph.h"
#include "inputs/time_field.h"
#include "pages/answer_codes.h"
#include "pages/result_words.h"
#include "pages/source_line.h"

#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

QString eventSentence(const EventOutlook &outlook, double km)
{
    const QString far = loadKmText(km);
    if (outlook.latest.reachable)
        return EventCard::tr("%1 is reachable at this pace of increase: yes, by %2.")
            .arg(far, loadLongDayText(outlook.latest.readyBy));
    if (outlook.soonest.reachable)
        return EventCard::tr("%1 is reachable at this pace of increase only if healing is quick, "
                             "then by %2. If it is slow: no, %3 short.")
            .arg(far, loadLongDayText(outlook.soonest.readyBy), loadKmText(outlook.latest.shortKm));
    return EventCard::tr(
               "%1 is reachable at this pace of increase: no, %2 short, and %3 if healing "
               "is slow.")
        .arg(far, loadKmText(outlook.soonest.shortKm), loadKmText(outlook.latest.shortKm));
}

EventCard::EventCard(const ResultView &view, const ReturnBasis &basis, const HealingDays &healing,
                     const LoadThresholds &thresholds, QWidget *parent)
    : Card(parent), m_basis(basis), m_healing(healing), m_thresholds(thresholds),
      m_assessed(localDayOf(dayOf(view.stored.summary.finished))),
      m_day(new TimeField(TimeField::Kind::Day)), m_km(new NumberField),
      m_says(new Paragraph({}, Type::Table))
{
    setObjectName(QStringLiteral("event"));
    const bool runner = view.mode() == Mode::Runner;
    body()->setSpacing(theme::space(6));
    body()->addWidget(new Heading(
        runner ? tr("Will you be ready for an event?") : tr("Ready for an event?"), Type::H3));
    body()->addWidget(new Paragraph(tr("When is it?"), Type::Table));
    m_day->setObjectName(QStringLiteral("event_day"));
    m_day->setWords(view.catalogue.language.head().timeWords);
    m_day->setToday(view.today);
    m_day->setQuestion(tr("When is the event?"));
    const QDate goal =
        QDate::fromString(codeOf(answerTo(view.stored.answers, "goal_date")), Qt::ISODate);
    if (goal.isValid())
        m_day->setDate(goal);
    body()->addWidget(m_day);
    body()->addWidget(new Paragraph(tr("How far is it?"), Type::Table));
    m_km->setObjectName(QStringLiteral("event_km"));
    m_km->setQuestion(tr("How far is the event?"));
    m_km->setUnit(tr("km"));
    m_km->setRange(0.1, 400);
    body()->addWidget(m_km);
    m_says->setObjectName(QStringLiteral("event_says"));
    m_says->setWeight(theme::Weight::Medium);
    body()->addWidget(m_says);
    body()->addWidget(new Paragraph(
        tr("Counted from %1 to %2 days of healing after the day of this result, then from %3 in "
           "%4 minutes at %5, each week at most a tenth longer. Healing time is a range for "
           "people with a pattern like this, never a date.")
            .arg(healing.low)
            .arg(healing.high)
            .arg(loadKmText(basis.firstKm))
            .arg(thresholds.firstRunMinutes)
            .arg(runner ? tr("your usual pace") : tr("the usual pace")),
        Type::Small, Role::Text2));
    body()->addWidget(new SourceLine(view.catalogue, thresholds.riseSource));
    connect(m_day, &TimeField::changed, this, &EventCard::refresh);
    connect(m_km, &NumberField::changed, this, &EventCard::refresh);
    refresh();
}

void EventCard::refresh()
{
    const auto day = m_day->date();
    const auto km = m_km->value();
    m_day->setError(m_day->problemText());
    m_km->setError(m_km->problemText());
    m_says->setText(day && km ? eventSentence(eventOutlook(m_basis, m_healing, m_assessed, *km,
                                                           localDayOf(*day), m_thresholds),
                                              *km)
                              : tr("Give the day and the distance."));
}

} // namespace triage
