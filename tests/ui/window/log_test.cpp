// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/load_chart.h"
#include "dropped_log.h"
#include "inputs/number_field.h"
#include "inputs/paragraph.h"
#include "inputs/tab_strip.h"
#include "inputs/tick.h"
#include "inputs/time_field.h"
#include "pages/event_card.h"
#include "pages/log_page.h"
#include "record/training_logs.h"
#include "triage/assess.h"
#include "window_under_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>
#include <QTest>

using namespace triage;

namespace {

// Of 28 September 2026, the day it began in soreTendon(): a run of 10 km every other day, 14 km ten
// days before, 21 km eight days before; a ride; one run recorded twice.
std::string stravaList()
{
    std::string list = "Activity ID,Activity Date,Activity Name,Activity Type,Activity "
                       "Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n";
    const auto add = [&list](const QDate &day, const char *kind, double km) {
        list +=
            QStringLiteral("%1,\"%2, 6:00:00 AM\",x,%3,,%4,%5,false,,\n")
                .arg(list.size())
                .arg(QLocale::c().toString(day, QStringLiteral("MMM d, yyyy")), QLatin1String(kind))
                .arg(qRound(km * 360))
                .arg(km)
                .toStdString();
    };
    const QDate onset(2026, 9, 28);
    for (int ago = 120; ago >= 0; ago -= 2)
        add(onset.addDays(-ago), "Run", ago == 8 ? 21 : ago == 10 ? 14 : 10);
    add(onset.addDays(-8), "Run", 21);
    add(onset.addDays(-3), "Ride", 40);
    return list;
}

Answers without(Answers answers, const char *id)
{
    answers.values.erase(id);
    return answers;
}

// The answers as they are stored now.
Answers stored(Store &store)
{
    return store.unfinished().value().at(0).interview.answers;
}

QString noteOf(const WindowUnderTest &test, const char *question)
{
    const auto *block = test.find(QLatin1String(question));
    const auto *note = block ? block->findChild<Paragraph *>(QStringLiteral("note")) : nullptr;
    return note && note->isVisible() ? note->source() : QString();
}

} // namespace

TEST_CASE("a training log can be dropped at a re-check too, and fills in what was run before")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    const Instant then = std::chrono::sys_days(std::chrono::year(2026) / 10 / 26);
    Answers answers = soreTendon();
    for (const char *load : {"weekly_km_usual", "weekly_km_recent", "longest_run_30d_km",
                             "last_run_km", "load_changes"})
        answers.values.erase(load);
    const auto interview = store->beginInterview(store->self(then)->id, answers.mode, then);
    REQUIRE(interview);
    REQUIRE(store->finish(*interview, answers, assess(shippedContent().rulebase, answers), then));
    const Logs logs;
    WindowUnderTest test(*store);
    auto *row = test.find(QStringLiteral("due"));
    REQUIRE(row != nullptr);
    for (auto *button : row->findChildren<QAbstractButton *>())
        if (button->text() == "Start re-check")
            test.click(button);
    REQUIRE(test.shows("triage::QuestionPage"));
    REQUIRE(drop(test, {logs.file("activities.csv", stravaList())}));
    REQUIRE(waitFor(test, "accept_log"));
    test.click(test.find(QStringLiteral("accept_log")));
    CHECK(test.shows("triage::QuestionPage"));
    const Answers now = stored(*store);
    CHECK(answerTo(now, "last_run_km") != nullptr);
    CHECK(answerTo(now, "weekly_km_usual") != nullptr);
    CHECK(store->unfinished()->front().follows.has_value());
}

TEST_CASE("how far the reading is stands there in percent, and as a bar")
{
    LogPage page;
    page.showReading();
    page.showProgress(3, 2500000, 10000000);
    const auto *bar = page.findChild<QProgressBar *>(QStringLiteral("log_bar"));
    REQUIRE(bar != nullptr);
    CHECK(bar->value() == 25);
    const auto *words = page.findChild<Paragraph *>(QStringLiteral("log_progress"));
    REQUIRE(words != nullptr);
    CHECK(words->source().startsWith("25 %"));
    page.showProgress(4, 11000000, 10000000);
    CHECK(bar->value() == 100);
    page.showProgress(4, 11, 0);
    CHECK_FALSE(words->source().contains(QLatin1Char('%')));
}

TEST_CASE("a dropped training log is looked at, agreed to and only then filled in")
{
    const Logs logs;
    Store store = storeWith(soreTendon(), "page-runs");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(test.find(QStringLiteral("fill_from_log")) != nullptr);
    REQUIRE(drop(test, {logs.file("activities.csv", stravaList()),
                        logs.file("broken.fit", "no fit at all")}));
    REQUIRE(waitFor(test, "accept_log"));
    CHECK(test.shows("triage::LogPage"));
    const QString said = saidOn(test.page());
    CHECK(said.contains(QLatin1String("activities.csv (CSV): 63 activities")));
    CHECK(said.contains(QLatin1String("broken.fit")));
    CHECK(said.contains(QLatin1String("<b>61</b>")));
    CHECK(said.contains(QLatin1String("1, counted once")));
    CHECK(said.contains(QLatin1String("rides: 1")));
    CHECK(said.contains(QLatin1String("8 days before the pain began you ran 21 km")));
    CHECK(said.contains(QLatin1String("Places are never kept")));
    CHECK(test.find(QStringLiteral("jump_note")) != nullptr);
    CHECK(answerTo(stored(store), "last_run_km") == nullptr);

    test.click(test.find(QStringLiteral("distance_up")));
    test.click(test.find(QStringLiteral("accept_log")));
    REQUIRE(test.shows("triage::QuestionPage"));
    const Answers now = stored(store);
    CHECK((*answerTo(now, "last_run_km") == AnswerValue(21.0)));
    CHECK((*answerTo(now, "longest_run_30d_km") == AnswerValue(14.0)));
    CHECK((*answerTo(now, "weekly_km_recent") == AnswerValue(40.0)));
    CHECK((*answerTo(now, "load_changes") == AnswerValue(std::vector<std::string>{"distance_up"})));
    CHECK((*answerTo(now, "weeks_since_load_change") == AnswerValue(1.0)));
    CHECK(store.trainingLogs().of(store.unfinished()->at(0).id).value()->activities.size() > 60);

    CHECK(noteOf(test, "last_run_km") ==
          QLatin1String("From the training log: for the run that jumped, on 20 Sep"));
    auto *box = test.find(QStringLiteral("last_run_km"))->findChild<QLineEdit *>();
    REQUIRE(box != nullptr);
    box->setFocus();
    box->selectAll();
    test.type(QStringLiteral("20"));
    CHECK(noteOf(test, "last_run_km").isEmpty());
    CHECK((*answerTo(stored(store), "last_run_km") == AnswerValue(20.0)));
}

TEST_CASE("nothing is filled in without agreeing, nor from a file that is no log")
{
    const Logs logs;
    Store store = storeWith(soreTendon(), "page-runs");
    WindowUnderTest test(store);
    test.goOn();
    test.click(test.find(QStringLiteral("fill_from_log")));
    REQUIRE(test.shows("triage::LogPage"));
    CHECK(saidOn(test.page()).contains(QLatin1String("28 September 2026")));
    REQUIRE(drop(test, {logs.file("notes.txt", "shopping: bread, milk")}));
    REQUIRE(waitFor(test, "another_log"));
    CHECK(test.find(QStringLiteral("accept_log")) == nullptr);
    CHECK(test.heading() == QLatin1String("No run was found"));
    CHECK(saidOn(test.page()).contains(QLatin1String("notes.txt")));
    test.click(test.find(QStringLiteral("leave_log")));
    CHECK(test.shows("triage::QuestionPage"));
    CHECK(answerTo(stored(store), "last_run_km") == nullptr);
    CHECK_FALSE(store.trainingLogs().of(store.unfinished()->at(0).id).value());
}

TEST_CASE("reading can be cancelled, and nothing of it comes afterwards")
{
    const Logs logs;
    Store store = storeWith(soreTendon(), "page-runs");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(drop(test, {logs.file("activities.csv", stravaList())}));
    auto *cancel = test.page()->findChild<QAbstractButton *>(QStringLiteral("cancel_reading"));
    REQUIRE(cancel != nullptr);
    cancel->click();
    QTest::qWait(300);
    CHECK(test.find(QStringLiteral("choose_files")) != nullptr);
    CHECK(test.find(QStringLiteral("accept_log")) == nullptr);
}

TEST_CASE("what is from a log is still marked when the interview goes on later")
{
    const Logs logs;
    Store store = storeWith(soreTendon(), "page-runs");
    {
        WindowUnderTest test(store);
        test.goOn();
        REQUIRE(drop(test, {logs.file("activities.csv", stravaList())}));
        REQUIRE(waitFor(test, "accept_log"));
        test.click(test.find(QStringLiteral("accept_log")));
        test.clickBar(QStringLiteral("Save and close"));
    }
    WindowUnderTest later(store);
    later.goOn();
    CHECK(noteOf(later, "weekly_km_recent") == QLatin1String("From the training log"));
    CHECK(saidOn(later.page()).contains(QLatin1String("Taken from the training log: 61 runs")));
}

TEST_CASE("a list without a unit can be taken in miles")
{
    const Logs logs;
    std::string list = "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n";
    for (int day = 10; day <= 27; ++day)
        list += "Running,2026-09-" + std::to_string(day) +
                " 07:00:00,false,\"x\",\"10.00\",\"500\",\"01:00:00\"\n";
    Store store = storeWith(soreTendon(), "page-runs");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(drop(test, {logs.file("Activities.csv", list)}));
    REQUIRE(waitFor(test, "list_in_miles"));
    CHECK(saidOn(test.page()).contains(QLatin1String("<b>10 km</b>")));
    test.click(test.find(QStringLiteral("list_in_miles")));
    REQUIRE(waitFor(test, "accept_log"));
    CHECK(saidOn(test.page()).contains(QLatin1String("<b>16.1 km</b>")));
}

TEST_CASE("a log that waits for the day it began asks for it, and answers that question too")
{
    const Logs logs;
    Store store = storeWith(without(soreTendon(), "duration_days"), "page-runs");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(drop(test, {logs.file("activities.csv", stravaList())}));
    auto *onset = test.find<TimeField>(QStringLiteral("log_onset"));
    REQUIRE(onset != nullptr);
    test.click(test.find(QStringLiteral("choose_files")));
    CHECK(test.find(QStringLiteral("accept_log")) == nullptr);
    onset->input()->setFocus();
    test.type(QStringLiteral("8 weeks ago"));
    test.click(test.find(QStringLiteral("choose_files")));
    REQUIRE(waitFor(test, "accept_log"));
    test.click(test.find(QStringLiteral("accept_log")));
    CHECK((*answerTo(stored(store), "duration_days") == AnswerValue(56.0)));
    CHECK(answerTo(stored(store), "load_changes") == nullptr);
}

TEST_CASE("nothing can be dropped where no interview runs")
{
    const Logs logs;
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    CHECK_FALSE(drop(test, {logs.file("activities.csv", stravaList())}));
    CHECK(test.shows("triage::HomePage"));
}

TEST_CASE("the result shows the runs of the log, also when it is opened again")
{
    const Logs logs;
    Store store = storeWith(soreTendon(), "page-runs");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(drop(test, {logs.file("activities.csv", stravaList())}));
    REQUIRE(waitFor(test, "accept_log"));
    test.click(test.find(QStringLiteral("accept_log")));
    for (int pages = 0; pages < 60 && !test.shows("triage::ResultPage"); ++pages)
        test.click(test.find(QStringLiteral("continue")));
    test.clickBar(QStringLiteral("Home"));
    test.clickBar(QStringLiteral("Results"));
    REQUIRE(test.tabInto(test.find(QStringLiteral("results"))));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    auto *tabs = test.find<TabStrip>(QStringLiteral("tabs"));
    const auto open = [&](const QString &title) {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == title)
                tabs->setCurrentIndex(i);
        QApplication::processEvents();
    };
    open(QStringLiteral("Your runs"));
    auto *chart = test.find<LoadChart>(QStringLiteral("load_chart"));
    REQUIRE(chart != nullptr);
    CHECK(chart->accessibleDescription().contains(QLatin1String("21 km")));
    CHECK(test.find(QStringLiteral("load_band")) != nullptr);
    CHECK(test.find(QStringLiteral("runs")) == nullptr);
    test.click(test.find(QStringLiteral("show_runs")));
    const auto *runs = test.find<QTableView>(QStringLiteral("runs"));
    REQUIRE(runs != nullptr);
    CHECK(runs->model()->rowCount() == 36);
    CHECK(saidOn(test.page()).contains(QLatin1String("did not rise with it")));

    open(QStringLiteral("Back to running"));
    const auto *weeks = test.find<QTableView>(QStringLiteral("return_weeks"));
    REQUIRE(weeks != nullptr);
    const int last = weeks->model()->rowCount() - 1;
    CHECK(weeks->model()->index(last, 1).data().toString() == QLatin1String("14 km"));
    auto *card = test.find<EventCard>(QStringLiteral("event"));
    REQUIRE(card != nullptr);
    const auto type = [&](QWidget *box, const char *text) {
        box->setFocus();
        test.type(QLatin1String(text));
    };
    type(card->findChild<NumberField *>(QStringLiteral("event_km"))->input(), "12");
    type(card->findChild<TimeField *>(QStringLiteral("event_day"))->input(), "1 September 2028");
    const auto *says = card->findChild<Paragraph *>(QStringLiteral("event_says"));
    CHECK(says->source().contains(QLatin1String("yes, by")));
    QTest::keyClick(card->findChild<TimeField *>(QStringLiteral("event_day"))->input(), Qt::Key_A,
                    Qt::ControlModifier);
    type(card->findChild<TimeField *>(QStringLiteral("event_day"))->input(), "30 November 2026");
    CHECK(says->source().contains(QLatin1String("no, 12 km short")));
}

TEST_CASE("a therapist fills in from the client's log, and sees which answers are from it")
{
    const Logs logs;
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    Store store = storeWith(answers, "section-load");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(test.shows("triage::SectionPage"));
    test.click(test.find(QStringLiteral("fill_from_log")));
    REQUIRE(drop(test, {logs.file("activities.csv", stravaList())}));
    REQUIRE(waitFor(test, "accept_log"));
    test.click(test.find(QStringLiteral("accept_log")));
    REQUIRE(test.shows("triage::SectionPage"));
    CHECK(saidOn(test.page()).count(QLatin1String("From the training log")) == 4);
}
