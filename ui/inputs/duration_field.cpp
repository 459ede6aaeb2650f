// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/duration_field.h"

#include "inputs/error_line.h"
#include "inputs/number_field.h"
#include "inputs/select_box.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace triage {

namespace {

constexpr std::array<double, 4> unitDays{1, 7, 30.4375, 365.25};

// From which number of units on a unit reads better than the smaller one: "3 days", "2 weeks".
constexpr std::array<int, 4> unitFrom{0, 2, 3, 2};

} // namespace

DurationField::DurationField(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    m_number = new NumberField;
    m_number->setRange(0, std::nullopt);
    m_unit = new SelectBox;
    m_unit->addItems({tr("days"), tr("weeks"), tr("months"), tr("years")});
    m_errorLine = new ErrorLine;
    line->addWidget(m_number);
    line->addWidget(m_unit, 0, Qt::AlignVCenter);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_errorLine);
    setFocusProxy(m_number);
    connect(m_number, &NumberField::changed, this, [this] {
        setError({});
        emit changed();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        setError({});
        emit changed();
    });
}

void DurationField::setQuestion(const QString &question)
{
    m_number->setQuestion(question);
    m_unit->setAccessibleName(tr("%1 Unit").arg(question));
}

std::optional<int> DurationField::days() const
{
    const std::optional<double> number = m_number->value();
    if (!number)
        return std::nullopt;
    const double days = std::round(*number * unitDays.at(m_unit->currentIndex()));
    if (days > m_maximum)
        return std::nullopt;
    return static_cast<int>(days);
}

void DurationField::setDays(std::optional<int> days)
{
    setError({});
    m_number->setValue(std::nullopt);
    if (!days)
        return;
    for (int unit = 3; unit >= 0; --unit) {
        const double number = std::round(*days / unitDays.at(unit));
        if (number < unitFrom.at(unit) || std::round(number * unitDays.at(unit)) != *days)
            continue;
        m_number->setValue(number);
        m_unit->setCurrentIndex(unit);
        return;
    }
}

void DurationField::setMaximum(int days)
{
    m_maximum = days;
}

bool DurationField::isEmpty() const
{
    return m_number->isEmpty();
}

QString DurationField::problemText() const
{
    const QString problem = m_number->problemText();
    if (!problem.isEmpty() || isEmpty() || days())
        return problem;
    return tr("That is too long ago. Check the number and the unit");
}

void DurationField::setError(const QString &text)
{
    m_errorLine->setText(text);
}

QWidget *DurationField::input() const
{
    return m_number->input();
}

} // namespace triage
