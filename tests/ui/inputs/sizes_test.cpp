// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/option_group.h"
#include "inputs/page_column.h"
#include "inputs/pain_scale.h"
#include "inputs/paragraph.h"
#include "inputs/segment.h"
#include "inputs/sign_list.h"
#include "inputs/tick.h"
#include "theme/type.h"

#include <QAbstractButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace triage;

namespace {

struct TextScale {
    explicit TextScale(double factor) { theme::setTextScale(*qApp, factor); }
    ~TextScale() { theme::setTextScale(*qApp, 1); }
    TextScale(const TextScale &) = delete;
    TextScale &operator=(const TextScale &) = delete;
};

PageColumn *samplePage()
{
    auto *page = new PageColumn(660);
    page->body()->addWidget(new Heading("Do you have any of these now?"));
    page->body()->addWidget(new OptionGroup(
        OptionGroup::Choose::One,
        {{"a", "Some hours after exercise, or the next day", "An ache that built up slowly"},
         {"b", "Gradually"}},
        "I do not remember"));
    page->body()->addWidget(new SignList(
        {{"c", "New trouble passing urine or stool, or holding it in", "Leaking, or no feeling"}}));
    page->body()->addWidget(new PainScale);
    page->body()->addWidget(new Segment(Segment::yesNo(true)));
    page->body()->addWidget(new Tick("Mark as done"));
    page->body()->addWidget(new Button(Button::Kind::Primary, "Continue"));
    page->body()->addStretch(1);
    return page;
}

// A page that scrolls takes a few rounds of events to find its height.
void layOut(PageColumn &page, int width, int height = 700)
{
    page.resize(width, height);
    page.show();
    REQUIRE(QTest::qWaitFor([&page] {
        const QWidget *content = page.widget();
        return content->height() >= content->minimumSizeHint().height() &&
               content->height() >= content->heightForWidth(content->width());
    }));
}

} // namespace

TEST_CASE("every button is at least 24 pixels high and wide, at any text size")
{
    for (const double factor : {1.0, 1.5, 2.0}) {
        const TextScale scale(factor);
        const std::unique_ptr<PageColumn> page(samplePage());
        layOut(*page, 900);
        for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            INFO(factor << " " << button->text().toStdString());
            CHECK(button->width() >= 24);
            CHECK(button->height() >= 24);
        }
    }
}

TEST_CASE(
    "a page of questions fits a narrow window at twice the text size, without sideways scroll")
{
    const TextScale scale(2);
    const std::unique_ptr<PageColumn> page(samplePage());
    layOut(*page, 1024);
    CHECK(page->horizontalScrollBar()->maximum() == 0);
    for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        INFO(button->text().toStdString());
        if (button->hasHeightForWidth())
            CHECK(button->height() >= button->heightForWidth(button->width()));
    }
}

TEST_CASE("reading text does not run wider than about 75 characters")
{
    Paragraph text(QString("word ").repeated(60));
    text.resize(3000, 100);
    text.show();
    const int spare = text.contentsMargins().right();
    CHECK(spare >= 3000 - theme::readingWidth() - 20);
    CHECK(text.heightForWidth(3000) == text.heightForWidth(theme::readingWidth() + 8));
    CHECK(text.minimumSizeHint().width() < 300);
}

TEST_CASE("what takes the focus is scrolled into view")
{
    const std::unique_ptr<PageColumn> page(samplePage());
    layOut(*page, 900, 300);
    auto *last = page->findChildren<Button *>().last();
    last->setFocus();
    if (QTest::qWaitForWindowActive(page.get(), 500))
        CHECK(page->verticalScrollBar()->value() > 0);
    CHECK(page->verticalScrollBar()->maximum() > 0);
}
