// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/explanation.h"
#include "inputs/heading.h"
#include "inputs/option_row.h"
#include "inputs/paragraph.h"
#include "inputs/segment.h"
#include "inputs/word_panel.h"
#include "window_under_test.h"

#include <QApplication>
#include <QTest>

using namespace triage;

namespace {

const Explanation *explanationOf(WindowUnderTest &test)
{
    for (const Explanation *sheet : test.window().findChildren<Explanation *>())
        if (sheet->isVisible())
            return sheet;
    return nullptr;
}

const WordPanel *listOf(const WindowUnderTest &test)
{
    for (const WordPanel *list : test.page()->findChildren<WordPanel *>())
        if (list->isVisible())
            return list;
    return nullptr;
}

Answers ofTherapist()
{
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    return answers;
}

void restOn(QWidget &widget, const ExplainedWord &word)
{
    QTest::mouseMove(&widget, QPoint(1, 1));
    QTest::mouseMove(&widget, word.place.center().toPoint());
}

} // namespace

TEST_CASE("resting on a clinical word of a question or an option explains it")
{
    Store store = storeWith(soreTendon(), "page-clot");
    WindowUnderTest test(store);
    test.goOn();
    auto *heading = test.find<Heading>(QStringLiteral("heading"));
    REQUIRE(heading != nullptr);
    REQUIRE(heading->words().size() == 1);
    CHECK(heading->words()[0].text == "blood clot");
    restOn(*heading, heading->words()[0]);
    REQUIRE(QTest::qWaitFor([&] { return explanationOf(test) != nullptr; }, 2000));
    CHECK(explanationOf(test)->accessibleName().startsWith("blood clot: "));
    QTest::mouseMove(heading, QPoint(1, 1));
    CHECK(QTest::qWaitFor([&] { return explanationOf(test) == nullptr; }, 2000));

    OptionRow *option = nullptr;
    for (auto *row : test.page()->findChildren<OptionRow *>())
        if (!option && row->isVisible() && !row->words().isEmpty())
            option = row;
    REQUIRE(option != nullptr);
    const ExplainedWord word = option->words()[0];
    CHECK(QRectF(option->rect()).contains(word.place));
    restOn(*option, word);
    REQUIRE(QTest::qWaitFor([&] { return explanationOf(test) != nullptr; }, 2000));
    CHECK_FALSE(option->isChecked());
}

TEST_CASE("F2 lists the words of a page, holds the keys, and gives the focus back")
{
    Store store = storeWith(soreTendon(), "page-medication");
    WindowUnderTest test(store);
    test.goOn();
    const Answers before = store.unfinished()->front().interview.answers;
    REQUIRE(test.tabInto(test.find(QStringLiteral("input"))));
    const QWidget *focused = QApplication::focusWidget();
    test.press(Qt::Key_F2);
    REQUIRE(listOf(test) != nullptr);
    CHECK(listOf(test)->isAncestorOf(QApplication::focusWidget()));
    CHECK(listOf(test)->accessibleName() == "Words on this page");
    for (const char *word : {"antibiotic: ", "statin: "}) {
        INFO(word);
        CHECK(listOf(test)->accessibleDescription().contains(QLatin1String(word)));
    }
    CHECK(test.page()->rect().contains(listOf(test)->geometry()));
    test.press(Qt::Key_1);
    test.press(Qt::Key_Tab);
    CHECK(listOf(test)->isAncestorOf(QApplication::focusWidget()));
    test.press(Qt::Key_Escape);
    CHECK(listOf(test) == nullptr);
    CHECK(QApplication::focusWidget() == focused);
    CHECK(store.unfinished()->front().interview.answers == before);
    for (const Qt::Key closing : {Qt::Key_F2, Qt::Key_Return}) {
        test.press(Qt::Key_F2);
        REQUIRE(listOf(test) != nullptr);
        test.press(closing);
        CHECK(listOf(test) == nullptr);
    }
    test.click(test.find(QStringLiteral("words")));
    CHECK(listOf(test) != nullptr);
}

TEST_CASE("explained words of a question are told to screen readers and are no Tab stops")
{
    Store store = storeWith(soreTendon(), "page-clot");
    WindowUnderTest test(store);
    test.goOn();
    const auto *heading = test.find<Heading>(QStringLiteral("heading"));
    REQUIRE(heading != nullptr);
    CHECK(QApplication::focusWidget() == heading);
    CHECK(heading->accessibleDescription().startsWith("blood clot: "));
    for (const Paragraph *paragraph : test.page()->findChildren<Paragraph *>())
        CHECK_FALSE(paragraph->focusPolicy() & Qt::TabFocus);
    test.press(Qt::Key_Tab);
    CHECK(qobject_cast<OptionRow *>(QApplication::focusWidget()) != nullptr);
}

TEST_CASE("a page without clinical words offers no list of them")
{
    Store store = storeWith(soreTendon(), "page-leg");
    WindowUnderTest test(store);
    test.goOn();
    CHECK(test.find(QStringLiteral("words")) == nullptr);
    test.press(Qt::Key_F2);
    CHECK(listOf(test) == nullptr);
}

TEST_CASE("a therapist reads the words at F2 and goes on in the row of before")
{
    Store store = storeWith(ofTherapist(), "section-exam");
    WindowUnderTest test(store);
    test.goOn();
    const auto *first = qobject_cast<Segment *>(QApplication::focusWidget());
    REQUIRE(first != nullptr);
    test.press(Qt::Key_F2);
    REQUIRE(listOf(test) != nullptr);
    CHECK(listOf(test)->accessibleDescription().contains("piriformis: "));
    test.press(Qt::Key_F2);
    CHECK(QApplication::focusWidget() == first);
    test.type(QStringLiteral("+"));
    CHECK(first->code() == "positive");
    CHECK(QApplication::focusWidget() != first);
    CHECK(qobject_cast<Segment *>(QApplication::focusWidget()) != nullptr);
}
