// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

#include "inputs/table_cell.h"
#include "inputs/table_head.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QWidget>

#include <algorithm>

namespace triage {

namespace {

constexpr int leastTarget = 24;

QString nameOf(const QWidget &widget)
{
    QString text = widget.accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget.metaObject()->className()), text.left(60));
}

bool holdsText(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) ||
           qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget);
}

// Why: a label of a fixed width answers with that width, and not with its longest word.
int leastWidth(const QWidget &widget)
{
    if (!widget.hasHeightForWidth())
        return widget.sizeHint().width();
    if (widget.minimumWidth() != widget.maximumWidth())
        return widget.minimumSizeHint().width();
    const QMargins around = widget.contentsMargins();
    return TableCell::longestWord(widget.accessibleName(), widget.font()) + around.left() +
           around.right();
}

// Which of its own size hints a widget does not get.
void checkOwnSize(const QWidget &widget, QStringList &problems)
{
    if (!holdsText(widget))
        return;
    const bool wraps = widget.hasHeightForWidth();
    const int needed =
        wraps ? widget.heightForWidth(widget.width()) : widget.minimumSizeHint().height();
    if (widget.height() < needed)
        problems.append(QStringLiteral("%1 is %2 high and needs %3")
                            .arg(nameOf(widget))
                            .arg(widget.height())
                            .arg(needed));
    const int wide = leastWidth(widget);
    const bool part = widget.parentWidget() && !widget.parentWidget()->layout();
    if (!part && widget.width() < wide)
        problems.append(QStringLiteral("%1 is %2 wide and needs %3")
                            .arg(nameOf(widget))
                            .arg(widget.width())
                            .arg(wide));
}

QList<QWidget *> shownChildren(const QWidget &parent)
{
    QList<QWidget *> shown;
    for (QWidget *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        if (child->isVisible() && !child->isWindow())
            shown.append(child);
    return shown;
}

void checkChildren(const QWidget &parent, QStringList &problems)
{
    const QList<QWidget *> children = shownChildren(parent);
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (!parent.rect().contains(children[i]->geometry()))
            problems.append(nameOf(*children[i]) + QStringLiteral(" sticks out of ") +
                            nameOf(parent));
        for (qsizetype k = i + 1; k < children.size(); ++k)
            if (children[i]->geometry().intersects(children[k]->geometry()))
                problems.append(nameOf(*children[i]) + QStringLiteral(" lies over ") +
                                nameOf(*children[k]));
    }
}

/// The cells and heads of a table whose text has not the room it takes.
void checkCells(const QTableView &table, QStringList &problems)
{
    const QHeaderView *head = table.horizontalHeader();
    for (int column = 0; table.model() && column < table.model()->columnCount(); ++column) {
        if (head->isSectionHidden(column))
            continue;
        const auto *cells = static_cast<const TableCell *>(table.itemDelegate());
        const int width = table.columnWidth(column);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            if (width < cells->leastWidthOf(index) ||
                table.rowHeight(row) < cells->heightOf(index, width))
                problems.append(QStringLiteral("\"%1\" in column %2 has %3 x %4")
                                    .arg(index.data().toString().left(40))
                                    .arg(column)
                                    .arg(width)
                                    .arg(table.rowHeight(row)));
        }
        const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
        if (width < TableHead::leastWidthOf(name, column))
            problems.append(QStringLiteral("the head \"%1\" has %2 of %3")
                                .arg(name)
                                .arg(width)
                                .arg(TableHead::leastWidthOf(name, column)));
    }
}

void check(const QWidget &widget, QStringList &problems)
{
    checkOwnSize(widget, problems);
    // Why: what scrolls may be larger than the window on it, and inputs have parts of their own.
    const bool own = qobject_cast<const QLineEdit *>(&widget) ||
                     qobject_cast<const QComboBox *>(&widget) ||
                     qobject_cast<const QTabBar *>(&widget);
    if (const auto *table = qobject_cast<const QTableView *>(&widget))
        checkCells(*table, problems);
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget)) {
        for (QWidget *content : shownChildren(*area->viewport()))
            check(*content, problems);
        return;
    }
    if (own)
        return;
    checkChildren(widget, problems);
    for (QWidget *child : shownChildren(widget))
        check(*child, problems);
}

} // namespace

QStringList whatDoesNotFit(const QWidget &root)
{
    QStringList problems;
    check(root, problems);
    return problems;
}

// What takes most of the width in what scrolls.
static QString widestIn(const QAbstractScrollArea &area)
{
    const QWidget *widest = nullptr;
    QList<QWidget *> inside = shownChildren(*area.viewport());
    while (!inside.isEmpty()) {
        widest = *std::max_element(inside.begin(), inside.end(), [](auto *one, auto *other) {
            return one->minimumSizeHint().width() < other->minimumSizeHint().width();
        });
        inside = shownChildren(*widest);
    }
    return widest ? nameOf(*widest) : QString();
}

QStringList whatScrollsSideways(const QWidget &root)
{
    QStringList problems;
    for (const auto *area : root.findChildren<QAbstractScrollArea *>())
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            problems.append(nameOf(*area) + QStringLiteral(" scrolls sideways by %1, for %2")
                                                .arg(area->horizontalScrollBar()->maximum())
                                                .arg(widestIn(*area)));
    return problems;
}

QStringList tooSmallTargets(const QWidget &root)
{
    QStringList small;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) ||
                             qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const QComboBox *>(widget);
        // Why: the arrows of a row of tabs that is too long are the style's, and keys do the same.
        const bool arrow = qobject_cast<const QTabBar *>(widget->parentWidget());
        if (control && !arrow && widget->isVisible() &&
            (widget->width() < leastTarget || widget->height() < leastTarget))
            small.append(QStringLiteral("%1 is %2 x %3")
                             .arg(nameOf(*widget))
                             .arg(widget->width())
                             .arg(widget->height()));
    }
    return small;
}

} // namespace triage
