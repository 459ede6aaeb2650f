// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/segment.h"

#include "inputs/accessible_choice.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

// The Segment paints all its parts; a part only takes the pointer and speaks for itself.
class Part : public QAbstractButton {
public:
    explicit Part(const SegmentItem &item, QWidget *parent) : QAbstractButton(parent)
    {
        announceChoice(this, QAccessible::RadioButton);
        setText(item.text);
        setAccessibleName(item.text);
        setObjectName(item.code);
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override {}
};

} // namespace

Segment::Segment(QList<SegmentItem> items, QWidget *parent)
    : QWidget(parent), m_items(std::move(items))
{
    announceAs(this, QAccessible::Grouping);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const SegmentItem &item : std::as_const(m_items)) {
        auto *part = new Part(item, this);
        const QString code = item.code;
        connect(part, &QAbstractButton::clicked, this, [this, code] {
            setFocus(Qt::MouseFocusReason);
            choose(code);
        });
        m_parts.append(part);
    }
}

QList<SegmentItem> Segment::finding()
{
    return {{QStringLiteral("yes"), tr("Positive"), u'+', true},
            {QStringLiteral("no"), tr("Negative"), u'-', false},
            {QStringLiteral("not_done"), tr("Not done"), u'0', false}};
}

QList<SegmentItem> Segment::yesNo(bool unsure)
{
    QList<SegmentItem> items{{QStringLiteral("yes"), tr("Yes"), u'y', true},
                             {QStringLiteral("no"), tr("No"), u'n', false}};
    if (unsure)
        items.append({QStringLiteral("unsure"), tr("Not sure"), u'u', false});
    return items;
}

void Segment::setQuestion(const QString &question)
{
    setAccessibleName(question);
    for (QAbstractButton *part : std::as_const(m_parts))
        part->setAccessibleDescription(question);
}

QString Segment::code() const
{
    return m_code;
}

int Segment::index() const
{
    for (int i = 0; i < m_items.size(); ++i)
        if (m_items[i].code == m_code && !m_code.isEmpty())
            return i;
    return -1;
}

void Segment::setCode(const QString &code)
{
    m_code = code;
    const int chosen = index();
    if (chosen < 0)
        m_code.clear();
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setChecked(i == chosen);
    setAccessibleDescription(chosen < 0 ? QString() : m_items[chosen].text);
    update();
}

void Segment::choose(const QString &code)
{
    setCode(code);
    setError(false);
    emit changed(m_code);
}

void Segment::setError(bool error)
{
    m_error = error;
    update();
}

void Segment::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize Segment::sizeHint() const
{
    const QFontMetrics metrics(theme::font(m_compact ? Type::Xs : Type::Body, Weight::Strong));
    int width = 0;
    for (const SegmentItem &item : m_items)
        width += metrics.horizontalAdvance(item.text) + theme::space(m_compact ? 24 : 40);
    const int height = qMax(theme::space(m_compact ? 30 : 44), metrics.height() + theme::space(8));
    return {width + 2 * theme::ringAir, height + 2 * theme::ringAir};
}

QSize Segment::minimumSizeHint() const
{
    return sizeHint();
}

void Segment::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QFontMetrics metrics(theme::font(m_compact ? Type::Xs : Type::Body, Weight::Strong));
    const int air = theme::ringAir;
    int x = air;
    for (int i = 0; i < m_parts.size(); ++i) {
        const int natural =
            metrics.horizontalAdvance(m_items[i].text) + theme::space(m_compact ? 24 : 40);
        const int right = i + 1 == m_parts.size() ? width() - air : x + natural;
        m_parts[i]->setGeometry(x, air, right - x, height() - 2 * air);
        x = right;
    }
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const int air = theme::ringAir;
    const QRectF box = QRectF(rect()).adjusted(air, air, -air, -air);
    theme::paintBox(painter, box, theme::radiusButton, colour(Role::Surface), Qt::transparent, 0);
    QPainterPath shape;
    shape.addRoundedRect(box, theme::radiusButton, theme::radiusButton);
    painter.save();
    painter.setClipPath(shape);
    const int chosen = index();
    for (int i = 0; i < m_parts.size(); ++i) {
        const QRect part = m_parts[i]->geometry();
        const bool strong = i == chosen && m_items[i].strong;
        if (i == chosen)
            painter.fillRect(part, colour(strong ? Role::Accent : Role::AccentSoft));
        else if (m_parts[i]->underMouse())
            painter.fillRect(part, colour(Role::Hover));
        if (i > 0)
            painter.fillRect(QRect(part.left(), part.top(), 1, part.height()),
                             colour(Role::Border));
        painter.setFont(theme::font(m_compact ? Type::Xs : Type::Body,
                                    i == chosen ? Weight::Strong : Weight::Normal));
        painter.setPen(colour(strong ? Role::OnAccent : i == chosen ? Role::Text : Role::Text2));
        painter.drawText(part, Qt::AlignCenter, m_items[i].text);
    }
    painter.restore();
    theme::paintBox(painter, box, theme::radiusButton, Qt::transparent,
                    colour(m_error ? Role::Stop : Role::Control), m_error ? 2 : 1);
    if (chosen >= 0 && !m_items[chosen].strong)
        theme::paintBox(painter, QRectF(m_parts[chosen]->geometry()), theme::radiusInput,
                        Qt::transparent, colour(Role::Accent), 2);
    if (hasFocus())
        theme::paintRing(painter, box, theme::radiusButton);
}

void Segment::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int here = index();
    const int last = static_cast<int>(m_items.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        choose(m_items[qMin(last, here + 1)].code);
        return;
    case Qt::Key_Left:
        choose(m_items[here < 0 ? last : qMax(0, here - 1)].code);
        return;
    case Qt::Key_Space:
        choose(m_items[qMax(0, here)].code);
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        choose({});
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit stepped(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    default:
        break;
    }
    const QString typed = event->text().toLower();
    for (const SegmentItem &item : std::as_const(m_items)) {
        if (typed.isEmpty() || item.key != typed.front())
            continue;
        choose(item.code);
        emit keyed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Segment::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Segment::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace triage
