// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/stage_row.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

constexpr int ring = 30;

int textLeft()
{
    return theme::ringAir + theme::space(10 + ring + 12);
}

} // namespace

StageRow::StageRow(int number, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_number(number)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setPlace(m_place);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StageRow::setPlace(Place place)
{
    m_place = place;
    setAccessibleName(tr("Stage %1: %2, %3").arg(m_number).arg(text(), note()));
    update();
}

QString StageRow::note() const
{
    switch (m_place) {
    case Place::Skipped:
        return tr("before your start");
    case Place::Done:
        return tr("done");
    case Place::Here:
        return tr("you are here");
    case Place::Later:
        break;
    }
    return tr("later");
}

QRect StageRow::titleBox(int width) const
{
    const int room = qMax(theme::space(60), width - textLeft() - theme::space(12));
    return QFontMetrics(theme::font(Type::Table, Weight::Medium))
        .boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, text());
}

QSize StageRow::sizeHint() const
{
    const int width = theme::space(236);
    return {width, heightForWidth(width)};
}

int StageRow::heightForWidth(int width) const
{
    return titleBox(width).height() + theme::lineHeight(Type::Xs) + theme::space(20) +
           2 * theme::ringAir;
}

void StageRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int air = theme::ringAir;
    const QRectF box = QRectF(rect()).adjusted(air, air, -air, -air);
    const bool shown = isChecked();
    if (shown || underMouse())
        theme::paintBox(painter, box, theme::radiusRow,
                        colour(shown ? Role::AccentSoft : Role::Hover),
                        colour(shown ? Role::AccentSoft : Role::Border));
    const double size = theme::space(ring);
    const QRectF circle(box.left() + theme::space(10), box.top() + theme::space(8), size, size);
    const bool done = m_place == Place::Done;
    const bool here = m_place == Place::Here;
    painter.setPen(QPen(colour(done || here ? Role::Accent : Role::Control), here ? 2 : 1.5));
    painter.setBrush(colour(done ? Role::Accent : Role::Surface));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (done) {
        const double inset = size / 4;
        theme::paintIcon(painter, circle.adjusted(inset, inset, -inset, -inset), theme::Icon::Check,
                         colour(Role::OnAccent));
    } else {
        painter.setFont(theme::font(Type::Small, Weight::Strong));
        painter.setPen(colour(here ? Role::Accent : Role::Text2));
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    const int height = titleBox(width()).height();
    const QRectF title(textLeft(), box.top() + theme::space(8),
                       width() - textLeft() - theme::space(12), height);
    painter.setFont(theme::font(Type::Table, here ? Weight::Strong : Weight::Medium));
    painter.setPen(
        colour(m_place == Place::Later || m_place == Place::Skipped ? Role::Text2 : Role::Text));
    painter.drawText(title, Qt::TextWordWrap, text());
    painter.setFont(theme::font(Type::Xs));
    painter.setPen(colour(Role::Text2));
    painter.drawText(
        QRectF(title.left(), title.bottom(), title.width(), theme::lineHeight(Type::Xs)),
        Qt::AlignVCenter, note());
    if (hasFocus())
        theme::paintRing(painter, box, theme::radiusRow);
}

} // namespace triage
