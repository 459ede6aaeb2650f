// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/button.h"
#include "inputs/explanation.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/tab_strip.h"
#include "inputs/tick.h"
#include "pages/criteria_card.h"
#include "triage/assess.h"
#include "window_under_test.h"

#include <QApplication>
#include <QListWidget>
#include <QTest>

using namespace triage;

namespace {

/// A store with one result of these answers, finished at the window's time.
Store storeWithResult(const Answers &answers, const std::string &client = {})
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    const Instant now{};
    const auto person = client.empty() ? store->self(now) : store->client(client, now);
    REQUIRE(person);
    const auto interview = store->beginInterview(person->id, answers.mode, now);
    REQUIRE(interview);
    REQUIRE(store->finish(*interview, answers, assess(shippedContent().rulebase, answers), now));
    return std::move(*store);
}

void openResult(WindowUnderTest &test)
{
    test.clickBar(QStringLiteral("Results"));
    REQUIRE(test.tabInto(test.find(QStringLiteral("results"))));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
}

void openTab(const WindowUnderTest &test, const QString &title)
{
    auto *tabs = test.find<TabStrip>(QStringLiteral("tabs"));
    REQUIRE(tabs);
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == title)
            tabs->setCurrentIndex(i);
    REQUIRE(tabs->tabText(tabs->currentIndex()) == title);
    QApplication::processEvents();
}

QString topicHeading(const WindowUnderTest &test)
{
    const auto *heading = test.find<Heading>(QStringLiteral("topic_heading"));
    return heading ? heading->text() : QString();
}

QString plainTitle(const char *code)
{
    return QString::fromStdString(shippedContent().catalogue.condition(code)->plainTitle);
}

} // namespace

TEST_CASE("the suggestion leads to its page by the keyboard, and Back returns to the result")
{
    Store store = storeWithResult(soreTendon());
    WindowUnderTest test(store);
    openResult(test);
    auto *more = test.find(QStringLiteral("read_more"));
    REQUIRE(more);
    REQUIRE(test.tabInto(more));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::LibraryPage"));
    CHECK(topicHeading(test) == plainTitle("proximal_tendinopathy"));
    CHECK(QApplication::focusWidget()->objectName() == "topic_heading");
    for (Button *button : test.page()->findChildren<Button *>())
        if (button->text() == "Back")
            test.click(button);
    CHECK(test.shows("triage::ResultPage"));
}

TEST_CASE("therapists read the clinical page with codes, and may turn to plain words")
{
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    Store store = storeWithResult(answers, "C-014");
    WindowUnderTest test(store);
    openResult(test);
    auto *more = test.find(QStringLiteral("read_more"));
    REQUIRE(test.tabInto(more));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::LibraryPage"));
    CHECK(topicHeading(test) == "Proximal hamstring tendinopathy");
    const auto tells = [&](const QString &words) {
        const auto texts = test.page()->findChildren<Paragraph *>();
        return std::any_of(texts.begin(), texts.end(), [&](const Paragraph *text) {
            return text->accessibleName().contains(words);
        });
    };
    CHECK(tells("ICD-10 M76.8"));
    REQUIRE(test.tabInto(test.find(QStringLiteral("words"))));
    test.press(Qt::Key_Up);
    CHECK(topicHeading(test) == plainTitle("proximal_tendinopathy"));
    CHECK_FALSE(tells("ICD-10 M76.8"));
}

TEST_CASE("every condition, chapter and list can be read from the help page")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    test.clickBar(QStringLiteral("How this works"));
    test.click(test.find(QStringLiteral("hazards")));
    REQUIRE(test.shows("triage::LibraryPage"));
    auto *topics = test.find<QListWidget>(QStringLiteral("topics"));
    REQUIRE(topics);
    REQUIRE(test.tabInto(topics));
    topics->setCurrentRow(1);
    QStringList read;
    for (int row = -1; row != topics->currentRow(); test.press(Qt::Key_Down)) {
        row = topics->currentRow();
        INFO(topics->currentItem()->text().toStdString());
        CHECK_FALSE(test.page()->findChildren<Paragraph *>().isEmpty());
        read.append(topics->currentItem()->text());
    }
    const Catalogue &texts = shippedContent().catalogue;
    CHECK(read.size() >= static_cast<qsizetype>(texts.conditions.size() + texts.guide.size()));
    CHECK(read.contains(plainTitle("strain")));
}

TEST_CASE("a clinical word of the result is explained by the keyboard, and Escape leaves it there")
{
    Store store = storeWithResult(soreTendon());
    WindowUnderTest test(store);
    openResult(test);
    Paragraph *explained = nullptr;
    for (Paragraph *text : test.page()->findChildren<Paragraph *>())
        if (!explained && text->isVisible() && text->source().contains("word:"))
            explained = text;
    REQUIRE(explained);
    REQUIRE(test.tabInto(explained));
    test.press(Qt::Key_Return);
    auto *sheet = test.window().findChild<Explanation *>();
    REQUIRE(sheet);
    CHECK(sheet->isVisible());
    CHECK(explained->accessibleDescription() == sheet->accessibleName());
    test.press(Qt::Key_Escape);
    CHECK_FALSE(sheet->isVisible());
    CHECK(test.shows("triage::ResultPage"));
}

TEST_CASE("an exercise ticked off today is still ticked when the result is opened again")
{
    Store store = storeWithResult(soreTendon());
    WindowUnderTest test(store);
    openResult(test);
    openTab(test, QStringLiteral("Your plan"));
    auto *done = test.find<Tick>(QStringLiteral("done"));
    REQUIRE(done);
    const QString exercise = done->accessibleName();
    REQUIRE(test.tabInto(done));
    test.press(Qt::Key_Space);
    CHECK(done->text() == "Done today");
    test.clickBar(QStringLiteral("Home"));
    openResult(test);
    openTab(test, QStringLiteral("Your plan"));
    done = test.find<Tick>(QStringLiteral("done"));
    REQUIRE(done);
    CHECK(done->accessibleName() == exercise);
    CHECK(done->isChecked());
    test.click(done);
    CHECK(store.planTicks(store.history()->front().id)->empty());
}

TEST_CASE("once all criteria are ticked the next stage opens, and it is kept")
{
    Store store = storeWithResult(soreTendon());
    WindowUnderTest test(store);
    openResult(test);
    openTab(test, QStringLiteral("Your plan"));
    auto *card = test.page()->findChild<CriteriaCard *>();
    REQUIRE(card);
    CHECK(test.find(QStringLiteral("next_stage")) == nullptr);
    const auto ticks = card->findChildren<Tick *>();
    REQUIRE_FALSE(ticks.isEmpty());
    for (Tick *tick : ticks) {
        REQUIRE(test.tabInto(tick));
        test.press(Qt::Key_Space);
    }
    CHECK(card->findChild<Paragraph *>(QStringLiteral("count"))->accessibleName() ==
          QStringLiteral("%1 of %1").arg(ticks.size()));
    auto *next = test.find<Button>(QStringLiteral("next_stage"));
    REQUIRE(next);
    const QString title = next->text().section(u' ', -1);
    test.click(next);
    QTest::qWait(1);
    const auto stageHeading = [&] {
        for (const Heading *heading : test.page()->findChildren<Heading *>())
            if (heading->isVisible() && heading->text().startsWith("Stage "))
                return heading->text();
        return QString();
    };
    CHECK(stageHeading().startsWith("Stage " + title + ":"));
    test.clickBar(QStringLiteral("Home"));
    openResult(test);
    openTab(test, QStringLiteral("Your plan"));
    CHECK(stageHeading().startsWith("Stage " + title + ":"));
}

TEST_CASE("the Wells score is shown to therapists only, with the word that it rules nothing out")
{
    for (const Mode mode : {Mode::Runner, Mode::Therapist}) {
        Answers answers = soreTendon();
        answers.mode = mode;
        answers.values["clot_risks"] = std::vector<std::string>{"previous_clot"};
        Store store = storeWithResult(answers, mode == Mode::Therapist ? "C-014" : "");
        WindowUnderTest test(store);
        openResult(test);
        QWidget *wells = test.find(QStringLiteral("wells"));
        CHECK((wells != nullptr) == (mode == Mode::Therapist));
        if (!wells)
            continue;
        const auto texts = wells->findChildren<Paragraph *>();
        CHECK(std::any_of(texts.begin(), texts.end(), [](const Paragraph *text) {
            return text->accessibleName().startsWith("Never to rule a clot out");
        }));
    }
}
