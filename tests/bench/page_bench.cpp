// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for in the window: from a click or a key to the next page painted, the first
// time and every time after it.
#include "core/interview/sore_tendon.h"
#include "inputs/tab_strip.h"
#include "need.h"
#include "pages/report_page.h"
#include "pages/result_page.h"
#include "window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fmt/format.h>
#include <iostream>

using namespace triage;

namespace {

constexpr int rounds = 11;
constexpr double pageGoal = 16;   // milliseconds: one frame
constexpr double resultGoal = 50; // milliseconds
constexpr double pdfGoal = 500;   // milliseconds

/// How long something took, in milliseconds.
struct Wait {
    double wall = 0;
    double processor = 0; ///< without what other programs did meanwhile
};

/// Does what the event loop does before it waits again. Called outside of one, Qt does not delete
/// by itself what is to be deleted later.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// How long until what `act` brings up is painted.
template<typename Act>
Wait waitedFor(MainWindow &window, Act act)
{
    const std::clock_t processor = std::clock();
    const auto begin = std::chrono::steady_clock::now();
    act();
    settle();
    window.repaint();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
    return {wall.count(), 1e3 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC};
}

using Waits = std::vector<Wait>; ///< the first time, and those after it

double median(const Waits &waits, double Wait::*part)
{
    std::vector<double> values;
    for (std::size_t i = 1; i < waits.size(); ++i)
        values.push_back(waits[i].*part);
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

void print(const std::string &what, const Waits &waits, double goal)
{
    fmt::print("{:<12} first {:6.1f} ms, {:6.1f} ms of processor; later {:6.1f} ms, {:6.1f} ms of "
               "processor (goal {:.0f})\n",
               what, waits.front().wall, waits.front().processor, median(waits, &Wait::wall),
               median(waits, &Wait::processor), goal);
}

void press(MainWindow &window, const char *button)
{
    if (auto *found = window.findChild<QAbstractButton *>(QLatin1String(button)))
        found->click();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", "offscreen").toUtf8());
    const QApplication app(argc, argv);
    const Rulebase rulebase = need(loadRulebase(TRIAGE_RESOURCES));
    const Catalogue catalogue = need(loadCatalogue(TRIAGE_RESOURCES));
    const FollowUpRules followUp = need(loadFollowUp(TRIAGE_RESOURCES));
    const LoadThresholds load = need(readLoadThresholds(TRIAGE_RESOURCES));
    Store store = need(Store::open(":memory:"));
    const Answers answers = soreTendon(rulebase.questionnaire);
    const Instant now{std::chrono::hours(24 * 365 * 56)};
    MainWindow window(
        rulebase, catalogue, followUp, load, store, [&] { return now; },
        Preferences{.region = "GB"});
    window.resize(1280, 800);
    window.show();
    settle();

    std::map<std::string, Waits> pages;
    Waits question;
    Waits result;
    std::map<std::string, Waits> tabs;
    Waits report;
    Waits pdf;
    const QTemporaryDir folder;
    for (int round = 0; round < rounds; ++round) {
        for (const char *place : {"results", "help", "settings", "home"})
            pages[place].push_back(waitedFor(window, [&] { press(window, place); }));
        question.push_back(waitedFor(window, [&] { press(window, "for_me"); }));
        press(window, "close");
        settle();
        const Person self = need(store.self(now));
        const InterviewId id = need(store.beginInterview(self.id, Mode::Runner, now));
        if (!store.saveInterview(id, {.answers = answers, .page = "check"}, now))
            return 2;
        window.showHome();
        settle();
        for (auto *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == QLatin1String("Continue")) {
                button->click();
                break;
            }
        settle();
        auto *go = window.findChild<QStackedWidget *>(QStringLiteral("pages"))
                       ->currentWidget()
                       ->findChild<QAbstractButton *>(QStringLiteral("continue"));
        if (!go)
            return 2;
        result.push_back(waitedFor(window, [&] { go->click(); }));
        auto *strip = window.findChild<ResultPage *>()->findChild<TabStrip *>();
        for (int i = 1; i < strip->count(); ++i)
            tabs[strip->tabText(i).toStdString()].push_back(
                waitedFor(window, [&] { strip->setCurrentIndex(i); }));
        report.push_back(waitedFor(window, [&] { press(window, "report"); }));
        pdf.push_back(waitedFor(window, [&] {
            if (!window.findChild<ReportPage *>()->savePdf(folder.filePath("report.pdf")))
                std::exit(2);
        }));
        press(window, "home");
        settle();
    }
    for (auto &[name, waits] : pages)
        print(name, waits, pageGoal);
    print("question", question, pageGoal);
    print("result", result, resultGoal);
    for (auto &[name, waits] : tabs)
        print(name, waits, pageGoal);
    print("report", report, resultGoal);
    print("PDF", pdf, pdfGoal);
}
