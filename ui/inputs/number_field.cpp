// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/number_field.h"

#include "inputs/error_line.h"
#include "inputs/text_box.h"

#include <QVBoxLayout>

#include <cmath>

namespace triage {

namespace {

std::optional<double> parsed(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(u',', u'.');
    bool ok = false;
    const double number = QLocale::c().toDouble(plain, &ok);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return number;
}

QString shown(double number)
{
    return QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace

NumberField::NumberField(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_box = new TextBox;
    m_errorLine = new ErrorLine;
    layout->addWidget(m_box, 0, Qt::AlignLeft);
    layout->addWidget(m_errorLine);
    setFocusProxy(m_box);
    connect(m_box, &QLineEdit::textEdited, this, [this] {
        setError({});
        emit changed();
    });
}

void NumberField::setQuestion(const QString &question)
{
    m_box->setAccessibleName(question);
}

void NumberField::setUnit(const QString &unit)
{
    m_box->setUnit(unit);
}

void NumberField::setRange(std::optional<double> minimum, std::optional<double> maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
}

void NumberField::setWhole(bool whole)
{
    m_whole = whole;
}

void NumberField::setCompact(bool compact)
{
    m_box->setCompact(compact);
    m_box->setCharacters(compact ? 5 : 8);
}

bool NumberField::isEmpty() const
{
    return m_box->text().trimmed().isEmpty();
}

std::optional<double> NumberField::value() const
{
    return problem() == Problem::None ? parsed(m_box->text()) : std::nullopt;
}

void NumberField::setValue(std::optional<double> value)
{
    m_box->setText(value ? shown(*value) : QString());
    setError({});
}

NumberField::Problem NumberField::problem() const
{
    if (isEmpty())
        return Problem::None;
    const std::optional<double> number = parsed(m_box->text());
    if (!number)
        return Problem::NotANumber;
    if (m_whole && std::floor(*number) != *number)
        return Problem::NotWhole;
    if (m_minimum && *number < *m_minimum)
        return Problem::TooSmall;
    if (m_maximum && *number > *m_maximum)
        return Problem::TooLarge;
    return Problem::None;
}

QString NumberField::problemText() const
{
    switch (problem()) {
    case Problem::None:
        return {};
    case Problem::NotANumber:
        return tr("Use figures only, such as 12");
    case Problem::NotWhole:
        return tr("Use a whole number, such as 12");
    case Problem::TooSmall:
        return tr("The number must be %1 or more").arg(shown(*m_minimum));
    case Problem::TooLarge:
        return tr("The number must be %1 or less").arg(shown(*m_maximum));
    }
    return {};
}

void NumberField::setError(const QString &text)
{
    m_box->setError(!text.isEmpty());
    m_errorLine->setText(text);
}

QWidget *NumberField::input() const
{
    return m_box;
}

} // namespace triage
