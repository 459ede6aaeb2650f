// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "every_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace triage;

namespace {

constexpr int stops = 40;

QString called(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             button ? button->text() : widget.accessibleName().left(60));
}

/// Goes through a page by Tab; says where the focus is lost on the way, else nothing.
QString lossOnTheWay(QWidget &window)
{
    QString before = QStringLiteral("the start");
    for (int stop = 0; stop < stops; ++stop) {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window, Qt::Key_Tab);
        QApplication::processEvents();
        const QWidget *now = QApplication::focusWidget();
        if (!now || !now->isVisible() || now->window() != &window)
            return before;
        before = called(*now);
    }
    return {};
}

} // namespace

TEST_CASE("Tab never loses the focus on any page")
{
    int pages = 0;
    everyKindOfPage(shippedContent(), QSize(1280, 800),
                    [&](QWidget &window, QWidget & /*page*/, const std::string &name) {
                        INFO(name);
                        QWidget *start = QApplication::focusWidget();
                        CHECK(lossOnTheWay(window).toStdString() == "");
                        if (start)
                            start->setFocus(Qt::OtherFocusReason);
                        ++pages;
                    });
    CHECK(pages > 60);
}
