// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/top_bar.h"

#include "inputs/button.h"
#include "inputs/paragraph.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QBoxLayout>
#include <QPainter>

namespace triage {

using theme::Type;
using theme::Weight;

namespace {

class Mark : public QWidget {
public:
    Mark() { setFixedSize(theme::space(26), theme::space(26)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        theme::paintAppMark(painter, rect());
    }
};

class Rule : public QWidget {
public:
    Rule() { setFixedSize(1, theme::space(24)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), theme::colour(theme::Role::Border));
    }
};

Paragraph *oneLine(const QString &text, Type type, theme::Role tone, Weight weight)
{
    auto *label = new Paragraph(text, type, tone);
    label->setWordWrap(false);
    label->setWeight(weight);
    return label;
}

} // namespace

TopBar::TopBar(const QString &programName, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_lines = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_lines->setContentsMargins(theme::space(24), theme::space(6), theme::space(18),
                                theme::space(6) + 1);
    m_lines->setSpacing(0);
    m_left = new QWidget;
    // Why: the bar is as high without buttons.
    m_left->setMinimumHeight(theme::space(36) + 2 * theme::ringAir);
    auto *left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(theme::space(10));
    left->addWidget(new Mark);
    left->addWidget(oneLine(programName, Type::Table, theme::Role::Text, Weight::Strong));
    m_rule = new Rule;
    m_title = oneLine({}, Type::Table, theme::Role::Text, Weight::Strong);
    m_detail = oneLine({}, Type::Small, theme::Role::Text2, Weight::Normal);
    left->addWidget(m_rule);
    left->addWidget(m_title);
    left->addWidget(m_detail);
    left->addStretch(1);
    m_right = new QWidget;
    auto *right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addStretch(1);
    m_lines->addWidget(m_left, 1);
    m_lines->addWidget(m_right);
    setContext({}, {});
}

void TopBar::setContext(const QString &title, const QString &detail)
{
    m_title->setPlain(title);
    m_detail->setPlain(detail);
    m_rule->setVisible(!title.isEmpty());
    m_title->setVisible(!title.isEmpty());
    m_detail->setVisible(!detail.isEmpty());
    arrange();
}

Button *TopBar::addButton(const QString &id, theme::Icon icon, const QString &text)
{
    auto *button = new Button(Button::Kind::Quiet, icon, text);
    button->setObjectName(id);
    button->setAccessibleName(text);
    connect(button, &Button::clicked, this, [this, id] { emit activated(id); });
    m_right->layout()->addWidget(button);
    m_buttons.append(button);
    button->show(); // Why: until it is shown it has no place in the layout's size.
    arrange();
    return button;
}

void TopBar::clearButtons()
{
    for (Button *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    arrange();
}

void TopBar::setCurrent(const QString &id)
{
    for (Button *button : std::as_const(m_buttons)) {
        button->setCurrent(button->objectName() == id);
    }
}

Button *TopBar::button(const QString &id) const
{
    for (Button *button : m_buttons)
        if (button->objectName() == id)
            return button;
    return nullptr;
}

QSize TopBar::minimumSizeHint() const
{
    return {theme::space(320), qMax(theme::space(56), m_lines->minimumSize().height())};
}

void TopBar::arrange()
{
    const int needed = m_left->sizeHint().width() + m_right->sizeHint().width() +
                       m_lines->contentsMargins().left() + m_lines->contentsMargins().right();
    m_lines->setDirection(!m_buttons.isEmpty() && needed > width() ? QBoxLayout::TopToBottom
                                                                   : QBoxLayout::LeftToRight);
    updateGeometry();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colour(theme::Role::Border));
}

} // namespace triage
