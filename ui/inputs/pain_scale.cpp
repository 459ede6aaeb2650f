// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/pain_scale.h"

#include "inputs/number_button.h"
#include "inputs/paragraph.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace triage {

namespace {

constexpr int most = 10;
constexpr int quicklyMs = 1500;

} // namespace

PainScale::PainScale(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(4));
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    for (int number = 0; number <= most; ++number) {
        auto *button = new NumberButton(number);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, number] { choose(number); });
        m_numbers.append(button);
    }
    m_low = new Paragraph(tr("No pain"), theme::Type::Small, theme::Role::Text2);
    m_high =
        new Paragraph(tr("Worst pain you can imagine"), theme::Type::Small, theme::Role::Text2);
    m_high->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_echo = new Paragraph({}, theme::Type::Body, theme::Role::Text2);
    layout->addLayout(m_grid);
    layout->addWidget(m_echo);
    arrange(most + 1);
    refresh();
}

void PainScale::setQuestion(const QString &question)
{
    setAccessibleName(question);
}

void PainScale::setEnds(const QString &low, const QString &high)
{
    m_low->setPlain(low);
    m_high->setPlain(high);
    m_numbers.first()->setAccessibleName(QStringLiteral("0, %1").arg(low));
    m_numbers.last()->setAccessibleName(QStringLiteral("10, %1").arg(high));
}

void PainScale::setEchoWords(const QStringList &words)
{
    m_words = words;
    refresh();
}

std::optional<int> PainScale::value() const
{
    return m_value;
}

void PainScale::setValue(std::optional<int> value)
{
    m_value = value && *value >= 0 && *value <= most ? value : std::nullopt;
    refresh();
}

void PainScale::setError(bool error)
{
    for (QAbstractButton *number : std::as_const(m_numbers))
        qobject_cast<NumberButton *>(number)->setError(error);
}

void PainScale::choose(int value)
{
    setValue(value);
    setError(false);
    m_numbers[value]->setFocus(Qt::OtherFocusReason);
    emit changed(value);
}

void PainScale::type(int digit)
{
    const bool ten =
        digit == 0 && m_value == 1 && m_sinceOne.isValid() && m_sinceOne.elapsed() < quicklyMs;
    m_sinceOne.invalidate();
    if (digit == 1)
        m_sinceOne.start();
    choose(ten ? most : digit);
}

void PainScale::refresh()
{
    const int entry = m_value.value_or(0);
    for (int i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i]->setChecked(m_value == i);
        m_numbers[i]->setFocusPolicy(i == entry ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(m_numbers[entry]);
    const QString words = m_value ? m_words.value(*m_value) : QString();
    m_echo->setText(m_value ? QStringLiteral("<b style=\"color:%1\">%2</b>&nbsp; %3")
                                  .arg(theme::colour(theme::Role::Accent).name(),
                                       tr("%1 of 10").arg(*m_value), words.toHtmlEscaped())
                            : QStringLiteral("&nbsp;"));
}

void PainScale::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_numbers.size(); ++i)
        m_grid->addWidget(m_numbers[i], i / columns, i % columns);
    const int rows = (most + columns) / columns;
    m_grid->addWidget(m_low, rows, 0, 1, columns / 2);
    m_grid->addWidget(m_high, rows, columns / 2, 1, columns - columns / 2);
    for (int column = 0; column <= most + 1; ++column)
        m_grid->setColumnStretch(column, column == columns ? 1 : 0);
}

QSize PainScale::minimumSizeHint() const
{
    const int columns = (most + 2) / 2;
    return {m_numbers.first()->sizeHint().width() * columns, QWidget::minimumSizeHint().height()};
}

void PainScale::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_echo)
        refresh();
}

void PainScale::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int each = m_numbers.first()->sizeHint().width();
    arrange(event->size().width() >= each * (most + 1) ? most + 1 : (most + 2) / 2);
}

bool PainScale::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int here = static_cast<int>(m_numbers.indexOf(qobject_cast<QAbstractButton *>(watched)));
    switch (key->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        choose(m_value ? qMin(most, here + 1) : here);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Down:
        choose(m_value ? qMax(0, here - 1) : here);
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
        choose(most);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void PainScale::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && digit >= 0 && digit <= 9)
        type(digit);
    else
        QWidget::keyPressEvent(event);
}

} // namespace triage
