// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/care_card.h"

#include "inputs/divider.h"
#include "inputs/icon_label.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;

namespace {

Role headerRole(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency:
        return Role::Emergency;
    case Urgency::SameDay:
    case Urgency::Urgent:
        return Role::Urgent;
    case Urgency::Routine:
        return Role::Routine;
    case Urgency::SelfCare:
        return Role::Surface;
    }
    return Role::Emergency;
}

QString spokenLevel(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency:
        return CareCard::tr("Emergency");
    case Urgency::SameDay:
        return CareCard::tr("Same-day advice");
    case Urgency::Urgent:
        return CareCard::tr("Urgent advice");
    case Urgency::Routine:
        return CareCard::tr("Routine advice");
    case Urgency::SelfCare:
        return CareCard::tr("Self-care advice");
    }
    return {};
}

} // namespace

CareCard::CareCard(Urgency urgency, const QString &heading, Size size, QWidget *parent)
    : QFrame(parent), m_urgency(urgency), m_size(size)
{
    const bool large = isLarge();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("%1: %2").arg(spokenLevel(urgency), heading));
    auto *layout = new QVBoxLayout(this);
    const int air = theme::ringAir;
    layout->setContentsMargins(air, air, air, air);
    layout->setSpacing(0);
    const int side = theme::space(large ? 36 : size == Size::Narrow ? 20 : 24) - air;

    m_header = new QWidget;
    auto *header = new QHBoxLayout(m_header);
    const int above = theme::space(large ? 26 : 15);
    header->setContentsMargins(side, above, side, urgency == Urgency::SelfCare ? 0 : above);
    header->setSpacing(theme::space(large ? 16 : 10));
    if (urgency == Urgency::Emergency) {
        auto *phone = new IconLabel(theme::Icon::Phone, Role::OnCare, large ? 36 : 24);
        header->addWidget(phone, 0, Qt::AlignVCenter);
    }
    m_heading = new Paragraph(heading.toHtmlEscaped(), large ? Type::Emergency : Type::H2,
                              urgency == Urgency::SelfCare ? Role::Text : Role::OnCare);
    header->addWidget(m_heading, 1);
    layout->addWidget(m_header);

    m_content = new QWidget;
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(side, theme::space(large ? 28 : 16), side,
                               theme::space(large ? 34 : 22));
    m_body->setSpacing(theme::space(large ? 12 : 8));
    layout->addWidget(m_content);
    tintBody();
}

bool CareCard::isLarge() const
{
    return m_urgency == Urgency::Emergency && m_size == Size::Full;
}

QString CareCard::heading() const
{
    return m_heading->accessibleName();
}

// The emergency card is dark in both schemes, so everything inside takes light text.
void CareCard::tintBody()
{
    if (m_urgency != Urgency::Emergency)
        return;
    QPalette own;
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
        own.setColor(role, colour(Role::OnCare));
    own.setColor(QPalette::Mid,
                 theme::blend(colour(Role::EmergencyBody), colour(Role::OnCare), 0.35));
    m_content->setPalette(own);
}

void CareCard::addText(const QString &text, bool lead)
{
    const Type leading = isLarge() ? Type::H2 : Type::H3;
    const Type plain = isLarge() ? Type::H3 : Type::Table;
    auto *paragraph = new Paragraph(text, lead ? leading : plain);
    paragraph->setWeight(theme::Weight::Normal);
    m_body->addWidget(paragraph);
}

void CareCard::addHeading(const QString &text)
{
    auto *heading = new Paragraph(text, isLarge() ? Type::H3 : Type::Table);
    heading->setWeight(theme::Weight::Strong);
    m_body->addSpacing(theme::space(4));
    m_body->addWidget(heading);
}

void CareCard::addBullets(const QStringList &lines)
{
    auto *list = new LineList;
    if (isLarge())
        list->setTextType(Type::H3);
    for (const QString &line : lines)
        list->addLine(line);
    m_body->addWidget(list);
}

void CareCard::addRule()
{
    m_body->addSpacing(theme::space(4));
    m_body->addWidget(new Divider);
    m_body->addSpacing(theme::space(4));
}

void CareCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int air = theme::ringAir;
    const QRectF box = QRectF(rect()).adjusted(air, air, -air, -air);
    const bool plain = m_urgency == Urgency::SelfCare;
    const QColor header = colour(headerRole(m_urgency));
    const Role body = m_urgency == Urgency::Emergency ? Role::EmergencyBody : Role::Surface;
    theme::paintBox(painter, box, theme::radiusCard, colour(body),
                    plain ? colour(Role::Border) : header);
    if (!plain) {
        QPainterPath shape;
        shape.addRoundedRect(box, theme::radiusCard, theme::radiusCard);
        painter.save();
        painter.setClipRect(QRectF(0, 0, width(), m_header->geometry().bottom() + 1));
        painter.fillPath(shape, header);
        painter.restore();
    }
    if (hasFocus())
        theme::paintRing(painter, box, theme::radiusCard);
}

void CareCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_content)
        tintBody();
}

void CareCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void CareCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace triage
