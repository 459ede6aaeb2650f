// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/explained_words.h"
#include "inputs/explanation.h"
#include "inputs/paragraph.h"

#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace triage;

namespace {

/// A window with two explained words and a link.
struct Page {
    QWidget window;
    Paragraph *text = nullptr;

    Page()
    {
        auto *layout = new QVBoxLayout(&window);
        text =
            new Paragraph("The <a href=\"word:tendon\" title=\"A strong cord.\">tendon</a> and the "
                          "<a href=\"word:nerve\" title=\"A line to the brain.\">nerve</a>.");
        layout->addWidget(text);
        window.resize(600, 300);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] Explanation *shown() const
    {
        auto *sheet = window.findChild<Explanation *>();
        return sheet && sheet->isVisible() ? sheet : nullptr;
    }
    void press(Qt::Key key) { QTest::keyClick(text, key); }
};

} // namespace

TEST_CASE("an explained word is dotted in the colour of its text and keeps its meaning")
{
    const Page page;
    const auto *document = page.text->findChild<QTextDocument *>();
    REQUIRE(document);
    const QList<ExplainedWord> words = wordsIn(*document);
    REQUIRE(words.size() == 2);
    CHECK(words[0].text == "tendon");
    CHECK(words[0].meaning == "A strong cord.");
    CHECK(words[0].place.right() < words[1].place.left());
    const QTextCharFormat format = [&] {
        QTextCursor cursor(const_cast<QTextDocument *>(document));
        cursor.setPosition(words[0].start + 1);
        return cursor.charFormat();
    }();
    CHECK(format.underlineStyle() == QTextCharFormat::DotLine);
    CHECK_FALSE(format.hasProperty(QTextFormat::ForegroundBrush));
    CHECK(page.text->accessibleName() == "The tendon and the nerve.");
    CHECK(page.text->accessibleDescription() == "Words explained here: tendon, nerve");
}

TEST_CASE("Tab goes from word to word; Enter and Space explain one, Escape hides it again")
{
    Page page;
    page.text->clearFocus();
    page.text->setFocus(Qt::TabFocusReason);
    CHECK(page.text->accessibleDescription() == "tendon: A strong cord.");
    CHECK(page.shown() == nullptr);
    page.press(Qt::Key_Return);
    REQUIRE(page.shown());
    CHECK(page.shown()->accessibleName() == "tendon: A strong cord.");
    page.press(Qt::Key_Escape);
    CHECK(page.shown() == nullptr);
    page.press(Qt::Key_Tab);
    CHECK(page.text->accessibleDescription() == "nerve: A line to the brain.");
    page.press(Qt::Key_Space);
    REQUIRE(page.shown());
    CHECK(page.shown()->accessibleName() == "nerve: A line to the brain.");
    CHECK(page.window.rect().contains(page.shown()->geometry()));
}

TEST_CASE("resting on a word explains it, and leaving it hides that")
{
    const Page page;
    const QList<ExplainedWord> words = wordsIn(*page.text->findChild<QTextDocument *>());
    const QRectF room = page.text->contentsRect();
    const double below =
        (room.height() - page.text->findChild<QTextDocument *>()->size().height()) / 2;
    const QPointF middle = words[1].place.center() + QPointF(room.left(), room.top() + below);
    QTest::mouseMove(page.text, QPoint(1, 1));
    QTest::mouseMove(page.text, middle.toPoint());
    REQUIRE(QTest::qWaitFor([&] { return page.shown() != nullptr; }, 2000));
    CHECK(page.shown()->accessibleName() == "nerve: A line to the brain.");
    QTest::mouseMove(page.text, QPoint(1, 1));
    CHECK(QTest::qWaitFor([&] { return page.shown() == nullptr; }, 2000));
}
