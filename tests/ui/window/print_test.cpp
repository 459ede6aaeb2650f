// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "pages/emergency_page.h"
#include "window_under_test.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

using namespace triage;

namespace {

/// Does `act` and says whether a print dialog came, which it cancels.
template<typename Act>
bool opensPrintDialog(WindowUnderTest &test, Act act)
{
    test.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&test.window()));
    bool came = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&came] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->inherits("QPrintDialog"))
            return;
        came = true;
        dialog->reject();
    });
    look.start(20);
    act();
    return QTest::qWaitFor([&came] { return came; }, 500);
}

Answers emergency(Mode mode)
{
    Answers answers = soreTendon();
    answers.mode = mode;
    answers.values["chest_pain_breathless"] = true;
    return answers;
}

} // namespace

TEST_CASE("a result is printed from its page by Ctrl+P, and its report is seen meanwhile")
{
    Store store = storeWith(soreTendon(), "check");
    WindowUnderTest test(store);
    test.goOn();
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    CHECK(opensPrintDialog(test, [&] { test.press(Qt::Key_P, Qt::ControlModifier); }));
    CHECK(test.shows("triage::ReportPage"));
    CHECK(opensPrintDialog(test, [&] { test.press(Qt::Key_P, Qt::ControlModifier); }));
    CHECK(opensPrintDialog(test, [&] { test.click(test.find(QStringLiteral("print"))); }));
}

TEST_CASE("an emergency page is printed by Ctrl+P and by its button")
{
    Store store = storeWith(emergency(Mode::Runner), "page-circulation");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(test.shows("triage::EmergencyPage"));
    CHECK(opensPrintDialog(test, [&] { test.press(Qt::Key_P, Qt::ControlModifier); }));
    CHECK(opensPrintDialog(test, [&] { test.click(test.find(QStringLiteral("print"))); }));
    CHECK(test.shows("triage::EmergencyPage"));
}

TEST_CASE("what is printed of an emergency is the emergency and nothing else")
{
    for (const Mode mode : {Mode::Runner, Mode::Therapist}) {
        Store store = storeWith(emergency(mode), "check");
        WindowUnderTest test(store);
        test.goOn();
        const auto *page = qobject_cast<EmergencyPage *>(test.page());
        REQUIRE(page != nullptr);
        const Document sheet = page->sheet();
        REQUIRE_FALSE(sheet.blocks.empty());
        const auto *call = std::get_if<Notice>(&sheet.blocks.front().content);
        REQUIRE(call != nullptr);
        CHECK(call->heading == "Call 999 or 112 now");
        CHECK(call->pressing);
        CHECK(sheet.subject.empty());
        std::size_t headings = 0;
        for (const Block &block : sheet.blocks) {
            headings += std::holds_alternative<Title>(block.content) ? 1 : 0;
            CHECK_FALSE(std::holds_alternative<Grid>(block.content));
            CHECK_FALSE(std::holds_alternative<Figure>(block.content));
            if (const auto *signs = std::get_if<Listing>(&block.content)) {
                REQUIRE(signs->lines.size() == 1);
                CHECK_FALSE(signs->lines.front().text.empty());
            }
        }
        CHECK(headings == 2);
    }
}
