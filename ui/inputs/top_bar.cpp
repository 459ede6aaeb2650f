// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/top_bar.h"

#include "inputs/button.h"
#include "inputs/flow_layout.h"
#include "inputs/paragraph.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QBoxLayout>
#include <QPainter>

namespace triage {

using theme::Type;
using theme::Weight;

namespace {

// Of the room beside the name and the title: all of it.
constexpr int detailShare = 100;

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
    m_program = new QWidget;
    auto *program = new QHBoxLayout(m_program);
    program->setContentsMargins(0, 0, 0, 0);
    program->setSpacing(theme::space(10));
    program->addWidget(new Mark);
    program->addWidget(oneLine(programName, Type::Table, theme::Role::Text, Weight::Strong));
    m_rule = new Rule;
    m_title = oneLine({}, Type::Table, theme::Role::Text, Weight::Strong);
    m_detail = oneLine({}, Type::Small, theme::Role::Text2, Weight::Normal);
    left->addWidget(m_program);
    left->addWidget(m_rule);
    left->addWidget(m_title);
    left->addWidget(m_detail, detailShare);
    left->addStretch(1);
    m_right = new QWidget;
    new FlowLayout(0, m_right);
    m_lines->addWidget(m_left, 1);
    m_lines->addWidget(m_right);
    setContext({}, {});
}

void TopBar::setContext(const QString &title, const QString &detail)
{
    m_title->setPlain(title);
    m_detail->setPlain(detail);
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
    return {theme::space(320), qMax(theme::space(56), m_lines->minimumHeightForWidth(width()))};
}

void TopBar::arrange()
{
    const bool context = !m_title->isHidden();
    int needed = m_program->sizeHint().width() + m_right->sizeHint().width() +
                 m_lines->contentsMargins().left() + m_lines->contentsMargins().right();
    if (context)
        needed += m_title->sizeHint().width() + 3 * theme::space(10);
    if (!m_detail->isHidden())
        needed += QFontMetrics(theme::font(Type::Small)).horizontalAdvance(m_detail->source()) +
                  2 * theme::ringAir + theme::space(10);
    const bool narrow = !m_buttons.isEmpty() && needed > width();
    m_program->setVisible(!narrow);
    m_rule->setVisible(!narrow && context);
    m_left->setVisible(!narrow || context);
    m_detail->setWordWrap(narrow);
    m_lines->setDirection(narrow && context ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
