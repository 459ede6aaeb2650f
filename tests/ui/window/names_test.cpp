// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/care_card.h"
#include "inputs/tab_strip.h"
#include "keyboard_walk.h"

#include <QAccessible>
#include <QApplication>

using namespace triage;

namespace {

// Everything that takes the focus on the page seen now says what it is.
void checkNames(const WindowUnderTest &test)
{
    int named = 0;
    for (QWidget *widget : test.page()->findChildren<QWidget *>()) {
        const bool stop = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
        if (!stop || widget->focusProxy())
            continue;
        INFO(test.page()->metaObject()->className() << ": " << widget->metaObject()->className()
                                                    << " " << widget->objectName().toStdString());
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(interface != nullptr);
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
        ++named;
    }
    CHECK(named > 0);
}

} // namespace

TEST_CASE("every control of every page has a name for accessibility tools")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    checkNames(test);
    test.click(test.find(QStringLiteral("for_me")));
    while (test.shows("triage::QuestionPage")) {
        checkNames(test);
        answerByKeys(test, soreTendon());
    }
    while (test.shows("triage::SelfTestPage")) {
        checkNames(test);
        test.press(Qt::Key_Return);
    }
    checkNames(test);
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    auto *tabs = test.find<TabStrip>(QStringLiteral("tabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        checkNames(test);
    }
    test.clickBar(QStringLiteral("Results"));
    checkNames(test);
    test.clickBar(QStringLiteral("How this works"));
    checkNames(test);
    test.click(test.find(QStringLiteral("rules")));
    checkNames(test);
    test.clickBar(QStringLiteral("Home"));
    checkNames(test);
    test.click(test.find(QStringLiteral("for_client")));
    checkNames(test);
    test.tabInto(test.find(QStringLiteral("client_name")));
    test.type(QStringLiteral("C-014"));
    test.press(Qt::Key_Return);
    auto *sections = test.page()->findChild<TabStrip *>();
    for (int i = 0; i + 1 < sections->count(); ++i) {
        sections->setCurrentIndex(i);
        QApplication::processEvents();
        checkNames(test);
    }
}

TEST_CASE("the card of a result is named by its level and its heading")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    test.click(test.find(QStringLiteral("for_me")));
    walkByKeys(test, soreTendon());
    test.press(Qt::Key_Return);
    const auto *card = test.find<CareCard>(QStringLiteral("care_card"));
    REQUIRE(card != nullptr);
    CHECK(card->accessibleName() == "Routine advice: Book a routine physiotherapy appointment");
}
