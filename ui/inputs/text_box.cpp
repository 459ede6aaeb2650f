// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/text_box.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QEvent>
#include <QPainter>

namespace triage {

using theme::Role;

TextBox::TextBox(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // The box is painted here; the style must not paint its own over it.
    QPalette own;
    own.setColor(QPalette::Base, Qt::transparent);
    setPalette(own);
    theme::setType(this, theme::Type::Body);
    updateMargins();
}

void TextBox::setUnit(const QString &unit)
{
    m_unit = unit;
    setAccessibleDescription(unit);
    updateMargins();
}

void TextBox::setCharacters(int characters)
{
    m_characters = characters;
    updateGeometry();
}

void TextBox::setError(bool error)
{
    m_error = error;
    update();
}

void TextBox::setCompact(bool compact)
{
    m_compact = compact;
    theme::setType(this, compact ? theme::Type::Table : theme::Type::Body);
    updateGeometry();
}

int TextBox::unitWidth() const
{
    if (m_unit.isEmpty())
        return 0;
    return QFontMetrics(theme::font(theme::Type::Xs)).horizontalAdvance(m_unit) + theme::space(10);
}

void TextBox::updateMargins()
{
    const int side = theme::ringAir + theme::space(8);
    setTextMargins(side, 0, side + unitWidth(), 0);
    updateGeometry();
}

QSize TextBox::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int height = qMax(theme::space(m_compact ? 30 : 36), metrics.height() + theme::space(8));
    return {metrics.horizontalAdvance(QString(m_characters, u'0')) + unitWidth() +
                2 * (theme::ringAir + theme::space(10)) + 2,
            height + 2 * theme::ringAir};
}

QSize TextBox::minimumSizeHint() const
{
    return sizeHint();
}

void TextBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMargins();
}

void TextBox::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        const int air = theme::ringAir;
        const QRectF box = QRectF(rect()).adjusted(air, air, -air, -air);
        const Role border = m_error ? Role::Stop : hasFocus() ? Role::Accent : Role::Control;
        theme::paintBox(painter, box, theme::radiusInput, theme::colour(Role::Surface),
                        theme::colour(border), m_error || hasFocus() ? 2 : 1);
        if (hasFocus())
            theme::paintRing(painter, box, theme::radiusInput);
        painter.setFont(theme::font(theme::Type::Xs));
        painter.setPen(theme::colour(Role::Text2));
        painter.drawText(box.adjusted(0, 0, -theme::space(10), 0),
                         Qt::AlignRight | Qt::AlignVCenter, m_unit);
    }
    QLineEdit::paintEvent(event);
}

} // namespace triage
