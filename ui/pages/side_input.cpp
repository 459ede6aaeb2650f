// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/side_input.h"

#include "inputs/number_field.h"
#include "inputs/paragraph.h"
#include "pages/answer_codes.h"
#include "text.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <cmath>

namespace triage {

namespace {

// How the answer is counted: what the affected side lacks, or what it has more.
const std::string lessControl = "less-than-other-side";
const std::string moreControl = "more-than-other-side";
const std::string leftControl = "left-side";
const std::string rightControl = "right-side";

double rounded(double number)
{
    return std::round(number * 10) / 10;
}

} // namespace

bool SideInput::fits(const Question &question)
{
    return question.control == lessControl || question.control == moreControl;
}

bool SideInput::isOneSide(const Question &question)
{
    return question.control == leftControl || question.control == rightControl;
}

SideInput::SideInput(const Question &question, const Question *left, const Question *right,
                     QWidget *parent)
    : AnswerInput(parent), m_question(question), m_leftQuestion(left), m_rightQuestion(right),
      m_reading(new Paragraph({}, theme::Type::Xs, theme::Role::Text2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space(6));
    grid->setVerticalSpacing(0);
    layout->addLayout(grid);
    m_left = addField(tr("Left"));
    m_right = addField(tr("Right"));
    m_difference = addField(tr("Difference"));
    m_difference->setRange(question.minimum, question.maximum);
    layout->addWidget(m_reading);
    for (const auto &[side, measure] : {std::pair(m_left, left), std::pair(m_right, right)}) {
        side->setRange(measure ? measure->minimum : 0, measure ? measure->maximum : std::nullopt);
        connect(side, &NumberField::changed, this, [this] {
            tellSides();
            compare();
        });
    }
    connect(m_difference, &NumberField::changed, this, [this] {
        m_left->setValue(std::nullopt);
        m_right->setValue(std::nullopt);
        tellSides();
        refresh();
        emit changed();
    });
    refresh();
}

void SideInput::tellSides()
{
    for (const auto &[measure, field] :
         {std::pair(m_leftQuestion, m_left), std::pair(m_rightQuestion, m_right)}) {
        if (!measure)
            continue;
        const std::optional<double> value = field->value();
        emit measured(measure->id, value ? std::optional<AnswerValue>(*value) : std::nullopt);
    }
}

NumberField *SideInput::addField(const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(layout()->itemAt(0)->layout());
    const int column = grid->count() / 2;
    auto *label = new Paragraph(name, theme::Type::Xs, theme::Role::Text2);
    label->setWordWrap(false);
    auto *field = new NumberField;
    field->setCompact(true);
    field->setUnit(toScreen(m_question.unit));
    field->setQuestion(tr("%1: %2").arg(questionText(m_question, Mode::Therapist), name));
    label->setContentsMargins(theme::ringAir, 0, 0, 0);
    grid->addWidget(label, 0, column);
    grid->addWidget(field, 1, column);
    return field;
}

void SideInput::compare()
{
    const std::optional<double> left = m_left->value();
    const std::optional<double> right = m_right->value();
    std::optional<double> difference;
    if (left && right) {
        const bool less = m_question.control == lessControl;
        const double rightMore = *right - *left;
        const double signedDifference = m_side == QLatin1String("left")    ? rightMore
                                        : m_side == QLatin1String("right") ? -rightMore
                                                                           : std::abs(rightMore);
        const bool known = m_side == QLatin1String("left") || m_side == QLatin1String("right");
        difference = rounded(std::max(0.0, less || !known ? signedDifference : -signedDifference));
    }
    m_difference->setValue(difference);
    refresh();
    emit changed();
}

QString SideInput::reading() const
{
    const std::optional<double> left = m_left->value();
    const std::optional<double> right = m_right->value();
    if (!left || !right)
        return {};
    const double difference = rounded(std::abs(*left - *right));
    if (difference == 0)
        return tr("No difference");
    const bool less = m_question.control == lessControl;
    const bool onLeft = (*left < *right) == less;
    const QString amount = QLocale::c().toString(difference, 'f', QLocale::FloatingPointShortest) +
                           (m_question.unit == "°" ? QString() : QStringLiteral(" ")) +
                           toScreen(m_question.unit);
    if (less)
        return onLeft ? tr("%1 less on the left").arg(amount)
                      : tr("%1 less on the right").arg(amount);
    return onLeft ? tr("%1 more on the left").arg(amount) : tr("%1 more on the right").arg(amount);
}

void SideInput::refresh()
{
    const QString text = reading();
    m_reading->setText(text);
    m_reading->setVisible(!text.isEmpty());
    m_difference->input()->setAccessibleDescription(text);
}

void SideInput::setSide(const QString &side)
{
    if (side == m_side)
        return;
    m_side = side;
    if (m_left->value() && m_right->value())
        compare();
}

bool SideInput::holds(const std::string &id) const
{
    return (m_leftQuestion && m_leftQuestion->id == id) ||
           (m_rightQuestion && m_rightQuestion->id == id);
}

void SideInput::setAnswers(const Answers &answers)
{
    setAnswer(answerTo(answers, m_question.id));
    for (const auto &[measure, field] :
         {std::pair(m_leftQuestion, m_left), std::pair(m_rightQuestion, m_right)})
        if (measure)
            field->setValue(numberOf(answerTo(answers, measure->id)));
    m_side = codeOf(answerTo(answers, "side"));
    refresh();
}

std::optional<AnswerValue> SideInput::answer() const
{
    const std::optional<double> value = m_difference->value();
    return value ? std::optional<AnswerValue>(*value) : std::nullopt;
}

void SideInput::setAnswer(const AnswerValue *answer)
{
    m_left->setValue(std::nullopt);
    m_right->setValue(std::nullopt);
    m_difference->setValue(numberOf(answer));
    refresh();
}

QString SideInput::problemText() const
{
    for (const NumberField *field : {m_left, m_right, m_difference})
        if (const QString problem = field->problemText(); !problem.isEmpty())
            return problem;
    if (m_left->isEmpty() != m_right->isEmpty())
        return tr("Enter both sides, or the difference alone");
    return {};
}

void SideInput::setError(bool error)
{
    m_difference->setError(error ? problemText() : QString());
}

QWidget *SideInput::firstInput()
{
    return m_left->input();
}

} // namespace triage
