// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/sign_row.h"

#include "inputs/button.h"
#include "inputs/option_row.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QPainter>

namespace triage {

SignRow::SignRow(const SignItem &item, QWidget *parent) : QWidget(parent)
{
    setObjectName(item.id);
    setAttribute(Qt::WA_Hover);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 1, theme::space(12), 0);
    layout->setSpacing(0);
    m_tick = new OptionRow(OptionRow::Glyph::Check, item.text, item.hint);
    m_tick->setFlat(true);
    layout->addWidget(m_tick, 1);
    connect(m_tick, &OptionRow::clicked, this,
            [this](bool on) { choose(on ? SignState::Yes : SignState::Unanswered); });
    if (!item.acceptsUnsure)
        return;
    m_unsure = new Button(Button::Kind::Unsure, tr("Not sure"));
    m_unsure->setAccessibleName(tr("Not sure: %1").arg(item.text));
    layout->addWidget(m_unsure, 0, Qt::AlignVCenter);
    connect(m_unsure, &Button::clicked, this,
            [this](bool on) { choose(on ? SignState::Unsure : SignState::Unanswered); });
}

void SignRow::setState(SignState state)
{
    m_state = state;
    m_tick->setChecked(state == SignState::Yes);
    if (m_unsure)
        m_unsure->setChecked(state == SignState::Unsure);
    update();
}

void SignRow::choose(SignState state)
{
    setState(state);
    emit changed();
}

void SignRow::toggleUnsure()
{
    if (m_unsure)
        choose(m_state == SignState::Unsure ? SignState::Unanswered : SignState::Unsure);
}

void SignRow::setPlace(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

void SignRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state == SignState::Yes || underMouse()) {
        const double radius = theme::radiusCard - 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(m_state == SignState::Yes ? theme::Role::AccentSoft
                                                                 : theme::Role::Hover));
        painter.setClipRect(rect());
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0, m_first ? 0 : -radius, 0, m_last ? 0 : radius), radius,
            radius);
    }
    if (!m_first)
        painter.fillRect(QRect(0, 0, width(), 1), theme::colour(theme::Role::Border));
}

} // namespace triage
