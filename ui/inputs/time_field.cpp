// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/time_field.h"

#include "inputs/error_line.h"
#include "inputs/paragraph.h"
#include "inputs/text_box.h"
#include "interview/spoken_time.h"
#include "interview/time_phrases.h"
#include "text.h"
#include "theme/type.h"

#include <QLocale>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace triage {

namespace {

constexpr std::array<double, 4> unitDays{1, 7, 30.4375, 365.25};

// From which number of units on a unit reads better than the smaller one: "10 days", "2 weeks".
constexpr std::array<int, 4> unitFrom{0, 2, 2, 2};

// Beyond so many days a count of single days says nothing to anyone.
constexpr int mostSingleDays = 60;

struct Count {
    int number = 0;
    int unit = 0;
};

// The largest unit that gives the days back exactly.
Count exactly(int days)
{
    for (int unit = 3; unit > 0; --unit) {
        const double number = std::round(days / unitDays.at(unit));
        if (number >= unitFrom.at(unit) && std::lround(number * unitDays.at(unit)) == days)
            return {static_cast<int>(number), unit};
    }
    return {days, 0};
}

// The unit that reads best, rounded.
Count roughly(int days)
{
    for (int unit = 3; unit > 0; --unit)
        if (days >= unitFrom.at(unit) * unitDays.at(unit))
            return {static_cast<int>(std::lround(days / unitDays.at(unit))), unit};
    return {days, 0};
}

// Each in whole phrases: languages change the unit after "ago" and "in".
QString lengthText(const Count &count)
{
    if (count.unit == 0 && count.number == 1)
        return TimeField::tr("1 day");
    const std::array units{TimeField::tr("%1 days"), TimeField::tr("%1 weeks"),
                           TimeField::tr("%1 months"), TimeField::tr("%1 years")};
    return units.at(static_cast<std::size_t>(count.unit)).arg(count.number);
}

QString agoText(const Count &count)
{
    if (count.unit == 0 && count.number == 1)
        return TimeField::tr("1 day ago");
    const std::array units{TimeField::tr("%1 days ago"), TimeField::tr("%1 weeks ago"),
                           TimeField::tr("%1 months ago"), TimeField::tr("%1 years ago")};
    return units.at(static_cast<std::size_t>(count.unit)).arg(count.number);
}

QString aheadText(const Count &count)
{
    const std::array units{TimeField::tr("in %1 days"), TimeField::tr("in %1 weeks"),
                           TimeField::tr("in %1 months"), TimeField::tr("in %1 years")};
    return units.at(static_cast<std::size_t>(count.unit)).arg(count.number);
}

QString distanceText(int days)
{
    const int far = std::abs(days);
    if (days == 0)
        return TimeField::tr("today");
    if (far == 1)
        return days > 0 ? TimeField::tr("yesterday") : TimeField::tr("tomorrow");
    const Count exact = exactly(far);
    const bool rough = exact.unit == 0 && far > mostSingleDays;
    const Count count = rough ? roughly(far) : exact;
    const QString distance = days > 0 ? agoText(count) : aheadText(count);
    return rough ? TimeField::tr("about %1").arg(distance) : distance;
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, TimeField::tr("dddd d MMMM yyyy", "a date in Qt's format"));
}

DateOrder usualOrder()
{
    return QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'M', Qt::CaseInsensitive)
               ? DateOrder::MonthFirst
               : DateOrder::DayFirst;
}

std::chrono::sys_days toCoreDay(const QDate &day)
{
    return std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(day)));
}

QDate toScreenDay(std::chrono::sys_days day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

} // namespace

TimeField::TimeField(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_box(new TextBox),
      m_echo(new Paragraph({}, theme::Type::Small, theme::Role::Text2)), m_errorLine(new ErrorLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_box->setCharacters(24);
    layout->addWidget(m_box, 0, Qt::AlignLeft);
    layout->addWidget(m_echo);
    layout->addWidget(m_errorLine);
    setFocusProxy(m_box);
    connect(m_box, &QLineEdit::textEdited, this, [this] {
        setError({});
        refresh();
        emit changed();
    });
    refresh();
}

void TimeField::setToday(const QDate &today)
{
    m_today = today;
    refresh();
}

void TimeField::setWords(TextMap words)
{
    m_words = std::move(words);
    refresh();
}

std::string TimeField::said() const
{
    return timeInEnglish(toCore(m_box->text()), m_words);
}

void TimeField::setQuestion(const QString &question)
{
    m_box->setAccessibleName(question);
}

void TimeField::setMaximum(int days)
{
    m_maximum = days;
}

void TimeField::setCompact(bool compact)
{
    m_compact = compact;
    m_box->setCompact(compact);
    m_box->setCharacters(compact ? 14 : 24);
    refresh();
}

std::optional<int> TimeField::days() const
{
    std::optional<int> days;
    if (m_kind == Kind::Length) {
        days = daysFromWords(said());
    } else if (const std::optional<QDate> day = date()) {
        const QDate today = m_today.isValid() ? m_today : QDate(2000, 1, 1);
        days = static_cast<int>(day->daysTo(today));
    }
    return days && *days >= 0 && *days <= m_maximum ? days : std::nullopt;
}

void TimeField::setDays(std::optional<int> days)
{
    const auto text = m_kind == Kind::Ago ? agoText : lengthText;
    m_box->setText(days ? text(exactly(*days)) : QString());
    setError({});
    refresh();
}

std::optional<QDate> TimeField::date() const
{
    const QDate today = m_today.isValid() ? m_today : QDate(2000, 1, 1);
    const Tense tense = m_kind == Kind::Day ? Tense::Future : Tense::Past;
    const std::optional<SpokenTime> time =
        timeFromWords(said(), toCoreDay(today), tense, usualOrder());
    return time ? std::optional(toScreenDay(time->day)) : std::nullopt;
}

void TimeField::setDate(const std::optional<QDate> &date)
{
    m_box->setText(date ? QLocale().toString(*date, tr("d MMMM yyyy", "a date in Qt's format"))
                        : QString());
    setError({});
    refresh();
}

bool TimeField::isEmpty() const
{
    return m_box->text().trimmed().isEmpty();
}

QString TimeField::problemText() const
{
    if (isEmpty())
        return {};
    if (m_kind == Kind::Day)
        return date() ? QString() : tr("Type a day, such as 18 April or in 6 weeks");
    if (days())
        return {};
    if (m_kind == Kind::Length)
        return daysFromWords(said()) ? tr("That is too long. Check the number and the unit")
                                     : tr("Type a length of time, such as 5 days or 3 weeks");
    const std::optional<QDate> day = date();
    if (!day)
        return tr("Type a time, such as 3 weeks ago, last Tuesday or 12 March");
    return m_today.isValid() && *day > m_today
               ? tr("That is still to come. Type a day that has passed")
               : tr("That is too long ago. Check the number and the unit");
}

void TimeField::setError(const QString &text)
{
    m_box->setError(!text.isEmpty());
    m_errorLine->setText(text);
}

QString TimeField::echo() const
{
    if (isEmpty() || !problemText().isEmpty())
        return {};
    if (m_kind == Kind::Length)
        return *days() == 1 ? tr("1 day") : tr("%1 days").arg(*days());
    const QDate today = m_today.isValid() ? m_today : QDate(2000, 1, 1);
    const QString distance = distanceText(static_cast<int>(date()->daysTo(today)));
    if (!m_today.isValid())
        return distance;
    const bool about =
        timeFromWords(said(), toCoreDay(today), m_kind == Kind::Day ? Tense::Future : Tense::Past)
            .value_or(SpokenTime{})
            .about;
    return (about ? tr("Around %1, %2") : QStringLiteral("%1, %2")).arg(dayText(*date()), distance);
}

QString TimeField::examples() const
{
    switch (m_kind) {
    case Kind::Ago:
        return tr("For example 3 weeks ago, last Tuesday, or 12 March");
    case Kind::Length:
        return tr("For example 5 days, or 3 weeks");
    case Kind::Day:
        return tr("For example 18 April 2027, or in 6 weeks");
    }
    return {};
}

void TimeField::refresh()
{
    const QString understood = echo();
    m_echo->setTone(understood.isEmpty() ? theme::Role::Text2 : theme::Role::Accent);
    m_echo->setWeight(understood.isEmpty() ? theme::Weight::Normal : theme::Weight::Medium);
    m_echo->setText(understood.isEmpty() ? examples() : understood);
    m_echo->setVisible(!understood.isEmpty() || (!m_compact && isEmpty()));
    m_box->setAccessibleDescription(understood.isEmpty() ? examples() : understood);
}

QWidget *TimeField::input() const
{
    return m_box;
}

} // namespace triage
