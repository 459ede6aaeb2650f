// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/button.h"
#include "inputs/care_card.h"
#include "inputs/chip.h"
#include "inputs/choice_card.h"
#include "inputs/error_summary.h"
#include "inputs/meter.h"
#include "inputs/number_field.h"
#include "inputs/paragraph.h"
#include "inputs/row_card.h"
#include "inputs/tab_strip.h"
#include "inputs/top_bar.h"

#include <QSignalSpy>
#include <QTest>

using namespace triage;

TEST_CASE("a care card says its level before its heading")
{
    const CareCard emergency(Urgency::Emergency, "Call 999 or 112 now");
    CHECK(emergency.accessibleName() == "Emergency: Call 999 or 112 now");
    CHECK(emergency.heading() == "Call 999 or 112 now");
    const CareCard routine(Urgency::Routine, "Book an appointment");
    CHECK(routine.accessibleName() == "Routine advice: Book an appointment");
    const CareCard urgent(Urgency::Urgent, "Ask to be seen");
    CHECK(urgent.accessibleName() == "Urgent advice: Ask to be seen");
    CHECK((emergency.focusPolicy() & Qt::TabFocus) != 0);
}

TEST_CASE("the text of an emergency card is light on dark, links and hints too")
{
    CareCard card(Urgency::Emergency, "Call now");
    card.addText("Do not drive yourself.");
    card.addBullets({"numbness between your legs"});
    const QColor light = theme::colour(theme::Role::OnCare);
    const auto texts = card.findChildren<Paragraph *>();
    REQUIRE(texts.size() == 3);
    for (const Paragraph *text : texts) {
        INFO(text->accessibleName().toStdString());
        CHECK(text->palette().color(text->foregroundRole()) == light);
    }
}

TEST_CASE("the error summary is hidden until there is a problem, and its lines lead to the inputs")
{
    QWidget page;
    auto *summary = new ErrorSummary(&page);
    auto *field = new NumberField(&page);
    CHECK(summary->isHidden());
    summary->setProblems({{"Type a number", field->input()}, {"Choose a side", nullptr}});
    CHECK_FALSE(summary->isHidden());
    CHECK(summary->accessibleName() == "There is a problem. Type a number. Choose a side");
    CHECK(page.focusWidget() == summary);
    auto *link = summary->findChild<Button *>();
    REQUIRE(link);
    CHECK(link->text() == "Type a number");
    QTest::keyClick(link, Qt::Key_Return);
    CHECK(page.focusWidget() == field->input());
    summary->setProblems({});
    CHECK(summary->isHidden());
}

TEST_CASE("a change link names the question it changes")
{
    RowCard card;
    card.addRow("side", "Leg", "Left", "Change");
    card.addRow("onset", "How it began", "Not provided", {}, true);
    QSignalSpy activated(&card, &RowCard::activated);
    REQUIRE(card.link("side"));
    CHECK(card.link("side")->accessibleName() == "Change: Leg");
    card.link("side")->click();
    CHECK(activated.takeFirst().at(0).toString() == "side");
    CHECK(card.link("onset") == nullptr);
    card.clear();
    CHECK(card.link("side") == nullptr);
}

TEST_CASE("the bar tells which button was pressed and where the person is")
{
    TopBar bar("Hamstring Triage");
    Button *home = bar.addButton("home", theme::Icon::Home, "Home");
    bar.addButton("help", theme::Icon::Help, "Help");
    QSignalSpy activated(&bar, &TopBar::activated);
    bar.button("help")->click();
    CHECK(activated.takeFirst().at(0).toString() == "help");
    bar.setCurrent("home");
    CHECK(home->accessibleDescription() == "current page");
    CHECK(bar.button("help")->accessibleDescription().isEmpty());
    bar.clearButtons();
    CHECK(bar.button("home") == nullptr);
}

TEST_CASE("buttons are pressed by Enter as well as by Space")
{
    Button button(Button::Kind::Primary, "Continue");
    QSignalSpy clicked(&button, &Button::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    CHECK(clicked.count() == 2);
    ChoiceCard card(theme::Icon::Runner, "I have pain", "Answer questions.", "About 10 minutes");
    QSignalSpy chosen(&card, &ChoiceCard::clicked);
    QTest::keyClick(&card, Qt::Key_Return);
    CHECK(chosen.count() == 1);
    CHECK(card.accessibleName() == "I have pain");
    CHECK(card.accessibleDescription() == "Answer questions. About 10 minutes");
}

TEST_CASE("stepping through tabs goes round the end and past those that are closed")
{
    TabStrip tabs;
    for (const char *name : {"What to do", "Treatments", "Your plan"})
        tabs.addTab(name);
    tabs.setTabEnabled(1, false);
    tabs.step(1);
    CHECK(tabs.currentIndex() == 2);
    tabs.step(1);
    CHECK(tabs.currentIndex() == 0);
    tabs.step(-1);
    CHECK(tabs.currentIndex() == 2);
    const int before = tabs.tabRect(0).width();
    tabs.setComplete(0, true);
    CHECK(tabs.tabToolTip(0) == "complete");
    CHECK(tabs.tabRect(0).width() > before);
}

TEST_CASE("a meter never shows more bars than it has, and says them")
{
    Meter meter(Meter::Kind::Evidence, 9);
    CHECK(meter.filled() == 4);
    CHECK(meter.accessibleName() == "4 of 4");
    meter.setFilled(-1);
    CHECK(meter.filled() == 0);
    CHECK(Meter::bars(Meter::Kind::Confidence) == 3);
    CHECK(Meter::bars(Meter::Kind::Support) == 6);
}

TEST_CASE("a chip is read out and does not take the focus")
{
    const Chip chip(Chip::Tone::Warn, "counts towards care", theme::Icon::Question);
    CHECK(chip.accessibleName() == "counts towards care");
    CHECK(chip.focusPolicy() == Qt::NoFocus);
}

TEST_CASE("a person's own words are shown as typed, not as markup")
{
    Paragraph words("");
    words.setPlain("pain <b>here</b> & there");
    CHECK(words.accessibleName() == "pain <b>here</b> & there");
}
