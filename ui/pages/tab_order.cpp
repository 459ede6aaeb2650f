// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace triage {

namespace {

void collect(QWidget *widget, QList<QWidget *> &read);

void collect(const QLayout *layout, QList<QWidget *> &read)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, read);
        else if (const QLayout *inner = item->layout())
            collect(inner, read);
    }
}

void collect(QWidget *widget, QList<QWidget *> &read)
{
    if (widget->focusPolicy() != Qt::NoFocus)
        read.append(widget);
    if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        collect(area->widget(), read);
    else if (const QLayout *layout = widget->layout())
        collect(layout, read);
}

/// True where Tab leads from one to the other already.
bool leadsTo(const QWidget *from, const QWidget *to)
{
    const QWidget *next = from->nextInFocusChain();
    while (next != from && next->focusPolicy() == Qt::NoFocus)
        next = next->nextInFocusChain();
    return next == to;
}

} // namespace

void orderTabs(const QList<QWidget *> &widgets)
{
    QList<QWidget *> read;
    for (QWidget *widget : widgets)
        collect(widget, read);
    for (qsizetype i = 1; i < read.size(); ++i)
        // Why: Qt looks through every widget of the window each time it changes the order.
        if (!leadsTo(read[i - 1], read[i]))
            QWidget::setTabOrder(read[i - 1], read[i]);
}

void letTabStartAt(QWidget *heading)
{
    // Why: Qt leaves widgets that take no focus at all out of the order.
    heading->setFocusPolicy(Qt::ClickFocus);
}

} // namespace triage
