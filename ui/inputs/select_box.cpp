// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/select_box.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

using theme::Role;

namespace {

// Why: a wheel that scrolls the page must not choose what it happens to pass over.
class WheelPasses : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

SelectBox::SelectBox(QWidget *parent) : QComboBox(parent)
{
    theme::setType(this, theme::Type::Table);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    installEventFilter(new WheelPasses(this));
}

void SelectBox::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void SelectBox::setAsWideAsChosen()
{
    m_asChosen = true;
    connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
}

QSize SelectBox::sizeHint() const
{
    const QFontMetrics metrics(font());
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        if (!m_asChosen || i == currentIndex())
            widest = qMax(widest, metrics.horizontalAdvance(itemText(i)));
    const int height = qMax(theme::space(m_compact ? 30 : 36), metrics.height() + theme::space(8));
    return {widest + theme::space(12 + 10 + 16 + 12) + 2 * theme::ringAir,
            height + 2 * theme::ringAir};
}

QSize SelectBox::minimumSizeHint() const
{
    return sizeHint();
}

void SelectBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const int air = theme::ringAir;
    const QRectF box = QRectF(rect()).adjusted(air, air, -air, -air);
    theme::paintBox(painter, box, theme::radiusButton,
                    theme::colour(underMouse() ? Role::Hover : Role::Surface),
                    theme::colour(hasFocus() ? Role::Accent : Role::Control), hasFocus() ? 2 : 1);
    if (hasFocus())
        theme::paintRing(painter, box, theme::radiusButton);
    const double side = theme::space(16);
    const double pad = theme::space(12);
    theme::paintIcon(painter, QRectF(box.right() - pad - side, box.top(), side, box.height()),
                     theme::Icon::Down, theme::colour(Role::Text2));
    painter.setFont(font());
    painter.setPen(theme::colour(Role::Text));
    painter.drawText(
        box.adjusted(pad, 0, -pad - side, 0), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(currentText(), Qt::ElideRight,
                                         static_cast<int>(box.width() - 2 * pad - side)));
}

} // namespace triage
