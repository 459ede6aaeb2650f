// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QWidget>

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
    const int wide = wraps ? widget.minimumSizeHint().width() : widget.sizeHint().width();
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

void check(const QWidget &widget, QStringList &problems)
{
    checkOwnSize(widget, problems);
    // Why: what scrolls may be larger than the window on it, and inputs have parts of their own.
    const bool own = qobject_cast<const QLineEdit *>(&widget) ||
                     qobject_cast<const QComboBox *>(&widget) ||
                     qobject_cast<const QTabBar *>(&widget);
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
