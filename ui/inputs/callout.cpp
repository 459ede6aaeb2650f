// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/callout.h"

#include "inputs/icon_label.h"
#include "inputs/paragraph.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace triage {

using theme::Role;

namespace {

struct Colours {
    Role ink;
    Role fill;
};

Colours coloursOf(Callout::Kind kind)
{
    switch (kind) {
    case Callout::Kind::Info:
        return {Role::RoutineText, Role::RoutineSoft};
    case Callout::Kind::Ok:
        return {Role::Ok, Role::OkSoft};
    case Callout::Kind::Warn:
        return {Role::Warn, Role::WarnSoft};
    case Callout::Kind::Stop:
        return {Role::Stop, Role::StopSoft};
    }
    return {Role::RoutineText, Role::RoutineSoft};
}

theme::Icon iconOf(Callout::Kind kind)
{
    switch (kind) {
    case Callout::Kind::Info:
        return theme::Icon::Info;
    case Callout::Kind::Ok:
        return theme::Icon::Check;
    case Callout::Kind::Warn:
    case Callout::Kind::Stop:
        return theme::Icon::Alert;
    }
    return theme::Icon::Info;
}

} // namespace

Callout::Callout(Kind kind, Look look, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_look(look)
{
    const theme::Type type =
        look == Look::Soft && title.isEmpty() ? theme::Type::Small : theme::Type::Table;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space(look == Look::Bar ? 18 : 14) + theme::ringAir,
                               theme::space(11), theme::space(12), theme::space(11));
    layout->setSpacing(theme::space(2));
    m_icon = new IconLabel(iconOf(kind), coloursOf(kind).ink);
    m_icon->setLineHeight(theme::lineHeight(type));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_body = new QVBoxLayout;
    m_body->setSpacing(theme::space(2));
    m_title = new Paragraph({}, theme::Type::Table, coloursOf(kind).ink);
    m_title->setWeight(theme::Weight::Strong);
    m_text = new Paragraph({}, type);
    m_body->addWidget(m_title);
    m_body->addWidget(m_text);
    layout->addLayout(m_body, 1);
    setTitle(title);
    setText(text);
}

void Callout::setIcon(theme::Icon icon)
{
    m_icon->set(icon, coloursOf(m_kind).ink);
}

void Callout::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Callout::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void Callout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int air = theme::ringAir;
    const QRectF box = QRectF(rect()).adjusted(air, 0, -air, 0);
    const QColor ink = theme::colour(coloursOf(m_kind).ink);
    const QColor fill = theme::colour(coloursOf(m_kind).fill);
    switch (m_look) {
    case Look::Outline:
        theme::paintBox(painter, box, theme::radiusRow, Qt::transparent, ink);
        break;
    case Look::Soft:
        theme::paintBox(painter, box, theme::radiusRow, fill, Qt::transparent, 0);
        break;
    case Look::Bar: {
        QPainterPath shape;
        shape.addRoundedRect(box, theme::radiusInput, theme::radiusInput);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(shape, fill);
        QPainterPath bar;
        bar.addRect(QRectF(box.left(), box.top(), 4, box.height()));
        painter.fillPath(shape.intersected(bar), ink);
        break;
    }
    }
}

} // namespace triage
