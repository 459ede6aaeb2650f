// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_page.h"

#include "catch.h"
#include "inputs/button.h"
#include "inputs/tab_strip.h"
#include "inputs/top_bar.h"
#include "pages/help_page.h"
#include "pages/history_page.h"
#include "pages/home_page.h"
#include "pages/log_page.h"
#include "pages/unlock_page.h"
#include "record/people.h"
#include "stored_course.h"
#include "window/notice_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <fstream>

namespace triage {

namespace {

constexpr int mostSteps = 90;
constexpr int topicsSeen = 12;

void letSettle()
{
    for (int i = 0; i < 6; ++i)
        QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

/// One window on its way through the pages.
class Tour {
public:
    Tour(Store &store, const Content &content, QSize size, const LookAtPage &look, std::string who)
        : test(store, content), m_look(look), m_who(std::move(who))
    {
        test.window().resize(size);
    }

    void see(const std::string &name)
    {
        letSettle();
        m_look(test.window(), *test.page(), m_who + ", " + name);
    }
    void press(const char *name)
    {
        auto *button = test.find<QAbstractButton>(QLatin1String(name));
        INFO(m_who << ": " << name);
        REQUIRE(button != nullptr);
        button->click();
        letSettle();
    }
    void bar(const char *id)
    {
        letSettle();
        Button *button = test.window().findChild<TopBar *>()->button(QLatin1String(id));
        INFO(m_who << ": " << id);
        REQUIRE(button != nullptr);
        button->click();
        letSettle();
    }
    void seeTabs(const std::string &name)
    {
        auto *tabs = test.find<TabStrip>(QStringLiteral("tabs"));
        REQUIRE(tabs != nullptr);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            see(name + ", tab " + std::to_string(i));
            if (auto *runs = test.find<QAbstractButton>(QStringLiteral("show_runs"))) {
                runs->click();
                see(name + ", runs");
            }
        }
    }
    void seeTopics(const std::string &name)
    {
        auto *topics = test.find<QListWidget>(QStringLiteral("topics"));
        REQUIRE(topics != nullptr);
        for (int i = 0; i < qMin(topics->count(), topicsSeen); ++i) {
            topics->setCurrentRow(i);
            see(name + ", topic " + std::to_string(i));
        }
    }
    void seeReport()
    {
        bar("report");
        see("report");
        auto *kind = test.find<QComboBox>(QStringLiteral("report_kind"));
        REQUIRE(kind != nullptr);
        kind->setCurrentIndex(1);
        see("hand-out");
        press("back");
    }

    WindowUnderTest test;

private:
    const LookAtPage &m_look;
    std::string m_who;
};

void resume(Tour &tour, Store &store)
{
    const auto unfinished = store.unfinished();
    REQUIRE(unfinished);
    REQUIRE_FALSE(unfinished->empty());
    emit tour.test.window().findChild<HomePage *>()->resumed(unfinished->front());
}

void drop(WindowUnderTest &test, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&test.window(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent let({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&test.window(), &let);
}

/// The pages of a training log, which is taken over.
void seeLog(Tour &tour)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("activities.csv"));
    std::ofstream(path.toStdString()) << listOfRuns();
    tour.press("fill_from_log");
    tour.see("log asked");
    drop(tour.test, path);
    auto *page = qobject_cast<LogPage *>(tour.test.page());
    REQUIRE(page != nullptr);
    page->showProgress(3, 2500000, 10000000);
    tour.see("log being read");
    REQUIRE(QTest::qWaitFor([&] { return tour.test.find(QStringLiteral("accept_log")) != nullptr; },
                            10000));
    tour.see("log looked at");
    tour.press("accept_log");
}

/// From the page shown now to the result, by Continue; `every` question page is seen, or each
/// fifth.
void seeInterview(Tour &tour, bool every)
{
    bool logSeen = false;
    for (int i = 0; i < mostSteps && !tour.test.shows("triage::ResultPage"); ++i) {
        const bool question = tour.test.shows("triage::QuestionPage");
        if (every || !question || i % 5 == 0)
            tour.see("page " + std::to_string(i) + ' ' + tour.test.heading().toStdString());
        if (!logSeen && tour.test.find(QStringLiteral("fill_from_log"))) {
            seeLog(tour);
            logSeen = true;
        }
        tour.press("continue");
    }
    REQUIRE(tour.test.shows("triage::ResultPage"));
}

void runner(const Content &content, QSize size, const LookAtPage &look, bool every)
{
    const auto first = shippedContent().rulebase.questionnaire.sections[0].pages[0].id;
    Store store = storeWith(soreTendon(), first);
    Tour tour(store, content, size, look, "runner");
    tour.see("home");
    resume(tour, store);
    seeInterview(tour, every);
    tour.seeTabs("result");
    tour.seeReport();
}

void therapist(const Content &content, QSize size, const LookAtPage &look, bool every)
{
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    Store store = storeWith(answers, "");
    Tour tour(store, content, size, look, "therapist");
    resume(tour, store);
    seeInterview(tour, every);
    tour.seeTabs("result");
    tour.bar("judge");
    tour.see("judgement");
}

void emergency(const Content &content, QSize size, const LookAtPage &look)
{
    Answers answers = soreTendon();
    answers.values["saddle_numbness"] = true;
    Store store = storeWith(answers, "check");
    Tour tour(store, content, size, look, "emergency");
    resume(tour, store);
    tour.see("call");
}

void help(const Content &content, QSize size, const LookAtPage &look)
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    Tour tour(*store, content, size, look, "help");
    tour.see("home of nobody");
    tour.bar("settings");
    tour.see("settings");
    tour.press("paper_form");
    tour.see("paper form");
    tour.press("back");
    tour.bar("results");
    tour.see("no results");
    tour.bar("help");
    tour.see("how this works");
    tour.press("rules");
    tour.seeTopics("rule book");
    tour.press("back");
    emit tour.test.window().findChild<HelpPage *>()->topicAsked(QStringLiteral("words"));
    tour.seeTopics("to read");
    tour.press("back");
    tour.test.press(Qt::Key_F1);
    tour.seeTopics("manual");
    tour.press("back");
    tour.bar("home");
    tour.press("for_client");
    tour.see("client's name");
    tour.bar("home");
    auto *notice = tour.test.window().findChild<NoticeBar *>();
    notice->showError(QStringLiteral("The last answer could not be saved yet. It is kept here and "
                                     "tried again; keep this window open."),
                      Error{"the database is full", "/home/somebody/.local/share/records.sqlite",
                            "make room on the disk"});
    tour.see("home with a message");
    notice->showDone(QStringLiteral("C-014 is closed."));
    tour.see("home with what was done");
}

void stored(const Content &content, QSize size, const LookAtPage &look)
{
    Store store = storedCourse();
    Tour tour(store, content, size, look, "stored");
    tour.see("home");
    tour.bar("results");
    tour.see("results");
    tour.press("compare");
    tour.see("agreement");
    tour.press("compare");
    REQUIRE(QTest::qWaitFor(
        [&] { return tour.test.find(QStringLiteral("differences")) != nullptr; }, 10000));
    tour.see("today's rules");
    tour.press("back");
    tour.bar("clients");
    tour.see("clients");
    tour.press("details");
    tour.see("client's details");
    tour.bar("clients");
    tour.press("judge");
    tour.see("judgement");
    tour.bar("progress");
    tour.see("progress");
    tour.press("as_table");
    tour.see("progress as a table");
    const auto history = store.history();
    REQUIRE(history);
    for (const AssessmentSummary &result : *history) {
        emit tour.test.window().findChild<HistoryPage *>()->resultOpened(result.id);
        tour.see(tour.test.shows("triage::EmergencyPage") ? "stored emergency" : "re-check");
        if (tour.test.shows("triage::RecheckPage")) {
            tour.press("whole_result");
            tour.seeTabs("re-check");
            break;
        }
    }
}

void unlocking(QSize size, const LookAtPage &look)
{
    UnlockPage page;
    page.resize(size);
    page.show();
    page.setFocus();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    letSettle();
    look(page, page, "locked");
    page.refuse(UnlockPage::tr("This does not open the records. Type it again."));
    letSettle();
    look(page, page, "refused");
}

void tour(const Content &content, QSize size, const LookAtPage &look, bool every)
{
    unlocking(size, look);
    help(content, size, look);
    stored(content, size, look);
    emergency(content, size, look);
    runner(content, size, look, every);
    therapist(content, size, look, every);
}

} // namespace

void everyPage(const Content &content, QSize size, const LookAtPage &look)
{
    tour(content, size, look, true);
}

void everyKindOfPage(const Content &content, QSize size, const LookAtPage &look)
{
    tour(content, size, look, false);
}

} // namespace triage
