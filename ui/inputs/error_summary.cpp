// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/error_summary.h"

#include "inputs/accessible_choice.h"
#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>
#include <QVBoxLayout>

namespace triage {

ErrorSummary::ErrorSummary(QWidget *parent) : QFrame(parent)
{
    auto *layout = new QVBoxLayout(this);
    const int side = theme::space(20);
    layout->setContentsMargins(side, side, side, theme::space(16));
    layout->setSpacing(theme::space(4));
    auto *heading = new Heading(tr("There is a problem"), theme::Type::H3);
    layout->addWidget(heading);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    layout->addLayout(m_lines);
    setFocusPolicy(Qt::TabFocus);
    announceAs(this, QAccessible::AlertMessage);
    hide();
}

void ErrorSummary::setProblems(const QList<PageProblem> &problems)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList told{tr("There is a problem")};
    for (const PageProblem &problem : problems) {
        told.append(problem.text);
        if (!problem.input) {
            m_lines->addWidget(new Paragraph(problem.text, theme::Type::Small, theme::Role::Stop));
            continue;
        }
        auto *link = new Button(Button::Kind::Link, problem.text);
        link->setTone(theme::Role::Stop);
        link->setWraps();
        connect(link, &Button::clicked, this, [input = problem.input] {
            if (input)
                input->setFocus(Qt::TabFocusReason);
        });
        m_lines->addWidget(link);
    }
    setAccessibleName(told.join(QStringLiteral(". ")));
    setVisible(!problems.isEmpty());
    if (!problems.isEmpty())
        setFocus(Qt::OtherFocusReason);
}

void ErrorSummary::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void ErrorSummary::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void ErrorSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int air = theme::ringAir;
    const QRectF box = QRectF(rect()).adjusted(air, air, -air, -air);
    theme::paintBox(painter, box, theme::radiusRow, theme::colour(theme::Role::Surface),
                    theme::colour(theme::Role::Stop), 2);
    if (hasFocus())
        theme::paintRing(painter, box, theme::radiusRow);
}

} // namespace triage
