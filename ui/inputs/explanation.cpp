// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/explanation.h"

#include "inputs/paragraph.h"
#include "theme/paint.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

Explanation::Explanation(QWidget *window)
    : QFrame(window), m_word(new Paragraph({}, Type::Table)),
      m_meaning(new Paragraph({}, Type::Small))
{
    setObjectName(QStringLiteral("explanation"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_word->setWeight(theme::Weight::Strong);
    auto *layout = new QVBoxLayout(this);
    const int pad = theme::space(10);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(theme::space(2));
    layout->addWidget(m_word);
    layout->addWidget(m_meaning);
    hide();
}

void Explanation::explain(const QString &word, const QString &meaning, const QRect &place)
{
    m_word->setPlain(word);
    m_meaning->setPlain(meaning);
    setAccessibleName(QStringLiteral("%1: %2").arg(word, meaning));
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int natural =
        QFontMetrics(m_meaning->font()).horizontalAdvance(meaning) + theme::space(32);
    const int width = qBound(theme::space(200), natural, qMin(theme::space(380), room.width()));
    resize(width, layout()->heightForWidth(width));
    const int gap = 4;
    const bool below = place.bottom() + gap + height() <= room.bottom();
    move(qBound(room.left(), place.left(), qMax(room.left(), room.right() - width)),
         below ? place.bottom() + gap : qMax(room.top(), place.top() - gap - height()));
    show();
    raise();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Explanation::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(Role::Window));
    theme::paintBox(painter, QRectF(rect()), theme::radiusInput, theme::colour(Role::Surface),
                    theme::colour(Role::Control));
}

} // namespace triage
