// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/tab_strip.h"
#include "pages/topic_list.h"
#include "window_under_test.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>

using namespace triage;

namespace {

/// The title and the words of the chapter shown; empty where the manual is not open.
QString chapterIn(const WindowUnderTest &test)
{
    const auto *reader = test.find<QTextBrowser>(QStringLiteral("reader"));
    return test.shows("triage::ManualPage") ? reader->document()->firstBlock().text() : QString();
}

/// Opens the manual by its key, and gives back its chapter's title.
QString opened(WindowUnderTest &test)
{
    test.press(Qt::Key_F1);
    return chapterIn(test);
}

/// Goes back by its key; a button is pressed for a moment before it acts.
void goBack(WindowUnderTest &test)
{
    const QString before = chapterIn(test);
    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return chapterIn(test) != before; }, 2000));
}

Store emptyStore()
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    return std::move(*store);
}

} // namespace

TEST_CASE("F1 opens the manual at the page on screen, and Alt+Left leads back to the same place")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    const QWidget *focused = QApplication::focusWidget();
    CHECK(opened(test) == QStringLiteral("Before you start"));
    CHECK(QApplication::focusWidget() == test.find(QStringLiteral("reader")));
    goBack(test);
    CHECK(test.shows("triage::HomePage"));
    CHECK(QApplication::focusWidget() == focused);
    for (const auto &[bar, title] :
         {std::pair("Settings", "Settings, paper and safe keeping"),
          std::pair("Results", "Later on"), std::pair("How this works", "About this manual")}) {
        test.clickBar(QString::fromLatin1(bar));
        CHECK(opened(test) == QString::fromLatin1(title));
        goBack(test);
        CHECK_FALSE(test.shows("triage::ManualPage"));
    }
}

TEST_CASE("in an interview F1 leads to the questions and back, and leaves nothing")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    test.press(Qt::Key_1);
    REQUIRE(test.shows("triage::QuestionPage"));
    const QString heading = test.heading();
    CHECK(opened(test) == QStringLiteral("Answer the questions"));
    CHECK(test.window().findChild<QWidget *>(QStringLiteral("close")) == nullptr);
    goBack(test);
    CHECK(test.heading() == heading);
    CHECK(test.window().findChild<QWidget *>(QStringLiteral("close")) != nullptr);
}

TEST_CASE("on a result F1 opens what is written about the tab seen")
{
    Store store = storeWith(soreTendon(), "check");
    WindowUnderTest test(store);
    test.goOn();
    CHECK(opened(test) == QStringLiteral("Answer the questions"));
    goBack(test);
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    QStringList titles;
    const auto *tabs = test.page()->findChild<TabStrip *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        titles.append(opened(test));
        goBack(test);
        REQUIRE(test.shows("triage::ResultPage"));
        CHECK(tabs->currentIndex() == tab);
        test.press(Qt::Key_Tab, Qt::ControlModifier);
    }
    CHECK(titles == QStringList{"Read your result", "Follow your plan", "Follow your plan",
                                "Follow your plan", "Follow your plan", "Read your result"});
}

TEST_CASE("links within the manual are followed by keyboard, and Back goes the same way")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("How this works"));
    REQUIRE(opened(test) == QStringLiteral("About this manual"));
    test.press(Qt::Key_Tab);
    test.press(Qt::Key_Return);
    CHECK(chapterIn(test) == QStringLiteral("Before you start"));
    goBack(test);
    CHECK(chapterIn(test) == QStringLiteral("About this manual"));
    goBack(test);
    CHECK(test.shows("triage::HelpPage"));
}

TEST_CASE("the chapters are searched by their words, and every picture is drawn")
{
    Store store = emptyStore();
    WindowUnderTest test(store);
    REQUIRE_FALSE(opened(test).isEmpty());
    auto *topics = test.find<TopicList>(QStringLiteral("topics"));
    const int all = topics->count();
    test.press(Qt::Key_F, Qt::ControlModifier);
    test.type(QStringLiteral("Cohen's kappa"));
    CHECK(topics->count() < all);
    CHECK(chapterIn(test) == QStringLiteral("Your own conclusion"));
    auto *reader = test.find<QTextBrowser>(QStringLiteral("reader"));
    CHECK(reader->textCursor().selectedText() == QStringLiteral("Cohen's kappa"));
    test.type(QStringLiteral("x"));
    CHECK(reader->toPlainText().contains(QStringLiteral("No chapter holds")));
    test.find<QLineEdit>(QStringLiteral("search"))->clear();
    CHECK(topics->count() == all);
    for (int row = 0; row < all; ++row) {
        if (!(topics->item(row)->flags() & Qt::ItemIsSelectable))
            continue;
        topics->setCurrentRow(row);
        INFO(chapterIn(test).toStdString());
        for (QTextBlock block = reader->document()->begin(); block.isValid(); block = block.next())
            for (auto at = block.begin(); !at.atEnd(); ++at)
                if (const auto image = at.fragment().charFormat().toImageFormat();
                    image.isValid()) {
                    const auto drawn =
                        reader->document()
                            ->resource(QTextDocument::ImageResource, QUrl(image.name()))
                            .value<QImage>();
                    CHECK(drawn.width() > 100);
                    CHECK(drawn.width() <= reader->viewport()->width());
                }
    }
}
