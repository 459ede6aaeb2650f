// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "every_page.h"
#include "focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace triage;

namespace {

constexpr int mostStops = 400;

QString called(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             button ? button->text() : widget.accessibleName().left(60));
}

/// Goes once round a page by Tab; says what goes wrong on the way.
QStringList problemsOnTheWayRound(QWidget &window)
{
    QStringList problems;
    const QWidget *first = nullptr;
    const QWidget *before = nullptr;
    for (int stop = 0; stop < mostStops; ++stop) {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window, Qt::Key_Tab);
        QApplication::processEvents();
        QWidget *now = QApplication::focusWidget();
        if (!now || !now->isVisible() || now->window() != &window)
            return problems << QStringLiteral("the focus is lost after %1")
                                   .arg(before ? called(*before) : QStringLiteral("the start"));
        if (now == first && before != first)
            return problems;
        if (now != before)
            if (const QString problem = focusProblem(*now); !problem.isEmpty())
                problems.append(called(*now) + QStringLiteral(": ") + problem);
        before = now;
        first = first ? first : now;
    }
    return problems << QStringLiteral("the focus is caught at %1").arg(called(*before));
}

} // namespace

TEST_CASE("Tab leads once round every page, and what has the focus is marked")
{
    int pages = 0;
    everyKindOfPage(shippedContent(), QSize(1280, 800),
                    [&](QWidget &window, QWidget & /*page*/, const std::string &name) {
                        INFO(name);
                        QWidget *start = QApplication::focusWidget();
                        CHECK(problemsOnTheWayRound(window).join(u'\n').toStdString() == "");
                        if (start)
                            start->setFocus(Qt::OtherFocusReason);
                        ++pages;
                    });
    CHECK(pages > 60);
}
