// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/date_field.h"

#include "inputs/error_line.h"
#include "inputs/paragraph.h"
#include "inputs/text_box.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace triage {

DateField::DateField(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::space(8));
    const auto add = [this, line](const QString &name, int characters) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *box = new TextBox;
        box->setCharacters(characters);
        box->setMaxLength(characters);
        box->setAccessibleName(name);
        column->addWidget(new Paragraph(name, theme::Type::Small, theme::Role::Text2));
        column->addWidget(box);
        line->addLayout(column);
        connect(box, &QLineEdit::textEdited, this, [this] {
            setError({});
            emit changed();
        });
        return box;
    };
    m_day = add(tr("Day"), 2);
    m_month = add(tr("Month"), 2);
    m_year = add(tr("Year"), 4);
    line->addStretch(1);
    m_errorLine = new ErrorLine;
    layout->addLayout(line);
    layout->addWidget(m_errorLine);
    setFocusProxy(m_day);
}

void DateField::setQuestion(const QString &question)
{
    m_day->setAccessibleName(tr("%1 Day").arg(question));
    m_month->setAccessibleName(tr("%1 Month").arg(question));
    m_year->setAccessibleName(tr("%1 Year").arg(question));
}

void DateField::setRange(const QDate &earliest, const QDate &latest)
{
    m_earliest = earliest;
    m_latest = latest;
}

QDate DateField::typed() const
{
    if (m_year->text().trimmed().size() != 4)
        return {};
    return {m_year->text().toInt(), m_month->text().toInt(), m_day->text().toInt()};
}

std::optional<QDate> DateField::date() const
{
    if (isEmpty() || !problemText().isEmpty())
        return std::nullopt;
    return typed();
}

void DateField::setDate(const std::optional<QDate> &date)
{
    m_day->setText(date ? QString::number(date->day()) : QString());
    m_month->setText(date ? QString::number(date->month()) : QString());
    m_year->setText(date ? QString::number(date->year()) : QString());
    setError({});
}

bool DateField::isEmpty() const
{
    return m_day->text().isEmpty() && m_month->text().isEmpty() && m_year->text().isEmpty();
}

QString DateField::problemText() const
{
    if (isEmpty())
        return {};
    const QDate date = typed();
    if (!date.isValid())
        return tr("Type a real date, such as 24 6 2026");
    const QLocale locale;
    if (m_earliest.isValid() && date < m_earliest)
        return tr("The date must be %1 or later")
            .arg(locale.toString(m_earliest, QStringLiteral("d MMMM yyyy")));
    if (m_latest.isValid() && date > m_latest)
        return tr("The date must be %1 or earlier")
            .arg(locale.toString(m_latest, QStringLiteral("d MMMM yyyy")));
    return {};
}

void DateField::setError(const QString &text)
{
    for (TextBox *box : {m_day, m_month, m_year})
        box->setError(!text.isEmpty());
    m_errorLine->setText(text);
}

QWidget *DateField::input() const
{
    return m_day;
}

} // namespace triage
