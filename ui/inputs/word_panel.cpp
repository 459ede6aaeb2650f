// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/word_panel.h"

#include "inputs/accessible_choice.h"
#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/scroll_bar.h"
#include "theme/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

WordPanel::WordPanel(const QList<ExplainedWord> &words, QWidget *page)
    : QFrame(page), m_scroll(new QScrollArea), m_before(QApplication::focusWidget())
{
    setObjectName(QStringLiteral("word_panel"));
    announceAs(this, QAccessible::Dialog);
    auto *heading = new Heading(tr("Words on this page"), Type::H3);
    setAccessibleName(heading->text());
    setAccessibleDescription(meaningsOf(words));
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->setSpacing(theme::space(8));
    for (const ExplainedWord &word : words)
        lines->addWidget(
            new Paragraph(QStringLiteral("<b>%1</b><br>%2")
                              .arg(word.text.toHtmlEscaped(), word.meaning.toHtmlEscaped()),
                          Type::Table));
    lines->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *bar = new ScrollBar(Qt::Vertical);
    bar->setBackdrop(theme::Role::Surface);
    m_scroll->setVerticalScrollBar(bar);
    for (QWidget *behind : std::initializer_list<QWidget *>{m_scroll->viewport(), content})
        behind->setAutoFillBackground(false);
    auto *button = new Button(Button::Kind::Secondary, tr("Close"));
    button->setSmall(true);
    button->setAccessibleDescription(accessibleDescription());
    button->setToolTip(tr("Esc"));
    connect(button, &Button::clicked, this, &WordPanel::close);
    m_button = button;
    auto *layout = new QVBoxLayout(this);
    const int pad = theme::space(16);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(theme::space(8));
    layout->addWidget(heading);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(button, 0, Qt::AlignLeft);
    page->installEventFilter(this);
    button->installEventFilter(this);
    place();
    show();
    raise();
    button->setFocus(Qt::PopupFocusReason);
}

void WordPanel::place()
{
    const QSize room = parentWidget()->size() - QSize(theme::space(32), theme::space(32));
    const int width = qMin(theme::space(560), room.width());
    const QMargins pad = layout()->contentsMargins();
    const int inner = width - pad.left() - pad.right();
    const QLayout *lines = m_scroll->widget()->layout();
    const int rest = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int height = qMin(lines->heightForWidth(inner) + rest, room.height());
    const QSize size(width, height);
    setGeometry(QRect(
        QPoint((parentWidget()->width() - width) / 2, (parentWidget()->height() - height) / 2),
        size));
}

void WordPanel::close()
{
    const bool inside = QApplication::focusWidget() == m_button;
    hide();
    if (inside && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void WordPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F2:
        close();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_scroll->verticalScrollBar(), event);
        return;
    default:
        // Why: nothing typed here answers a question below.
        event->accept();
    }
}

bool WordPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_button && event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        close();
    return QFrame::eventFilter(watched, event);
}

// Nothing else takes the focus while it is open.
bool WordPanel::focusNextPrevChild(bool /*next*/)
{
    return true;
}

void WordPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(Role::Window));
    theme::paintBox(painter, QRectF(rect()), theme::radiusCard, theme::colour(Role::Surface),
                    theme::colour(Role::Control));
}

} // namespace triage
