// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "keyboard_walk.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

using namespace triage;

TEST_CASE("a result leads to its report with the clinic's name, and Back leads to the result")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    Preferences kept;
    QObject::connect(&test.window(), &MainWindow::preferencesKept,
                     [&kept](const Preferences &preferences) { kept = preferences; });
    test.clickBar(QStringLiteral("Settings"));
    REQUIRE(test.tabInto(test.find<QLineEdit>(QStringLiteral("clinic"))));
    test.type(QStringLiteral("Riverside"));
    CHECK(kept.clinic == "Riverside");
    test.clickBar(QStringLiteral("Home"));
    test.click(test.find(QStringLiteral("for_me")));
    walkByKeys(test, soreTendon());
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    test.clickBar(QStringLiteral("Print or save"));
    REQUIRE(test.shows("triage::ReportPage"));
    CHECK(QApplication::focusWidget()->objectName() == "heading");
    const QString report = savedReport(test);
    CHECK(report.contains(QStringLiteral("Riverside")));
    CHECK(report.contains(QStringLiteral("Hamstring assessment")));
    CHECK(report.contains(QStringLiteral("23 November 2026")));
    auto *kind = test.find<QComboBox>(QStringLiteral("report_kind"));
    REQUIRE(test.tabInto(kind));
    test.press(Qt::Key_Down);
    CHECK(savedReport(test).contains(QStringLiteral("Your hamstring")));
    test.click(test.find(QStringLiteral("back")));
    CHECK(test.shows("triage::ResultPage"));
}

TEST_CASE("the questionnaire on paper is reached from the settings, and Back leads there again")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    test.clickBar(QStringLiteral("Settings"));
    auto *paper = test.find(QStringLiteral("paper_form"));
    REQUIRE(test.tabInto(paper));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ReportPage"));
    CHECK(savedReport(test).contains(QStringLiteral("Hamstring questionnaire")));
    test.click(test.find(QStringLiteral("back")));
    CHECK(test.shows("triage::SettingsPage"));
}
