// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for in the window: from a click or a key to the next page painted, the first
// time and every time after it.
#include "core/interview/sore_tendon.h"
#include "need.h"
#include "window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStackedWidget>

#include <algorithm>
#include <fmt/format.h>
#include <iostream>

using namespace triage;

namespace {

constexpr int rounds = 11;
constexpr double pageGoal = 16;   // milliseconds: one frame
constexpr double resultGoal = 50; // milliseconds

/// How long until what `act` brings up is painted, in milliseconds.
template<typename Act>
double waitedFor(MainWindow &window, Act act)
{
    const auto begin = std::chrono::steady_clock::now();
    act();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
    const std::chrono::duration<double, std::milli> wait = std::chrono::steady_clock::now() - begin;
    return wait.count();
}

struct Waits {
    double first = 0;
    std::vector<double> later;

    void add(double wait)
    {
        if (first == 0)
            first = wait;
        else
            later.push_back(wait);
    }
};

void print(const std::string &what, Waits &waits, double goal)
{
    std::nth_element(waits.later.begin(), waits.later.begin() + waits.later.size() / 2,
                     waits.later.end());
    fmt::print("{:<12} first {:6.1f} ms, later {:6.1f} ms (goal {:.0f})\n", what, waits.first,
               waits.later[waits.later.size() / 2], goal);
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
    QCoreApplication::processEvents();

    std::map<std::string, Waits> pages;
    Waits question;
    Waits result;
    for (int round = 0; round < rounds; ++round) {
        for (const char *place : {"results", "help", "settings", "home"})
            pages[place].add(waitedFor(window, [&] { press(window, place); }));
        question.add(waitedFor(window, [&] { press(window, "for_me"); }));
        press(window, "close");
        const Person self = need(store.self(now));
        const InterviewId id = need(store.beginInterview(self.id, Mode::Runner, now));
        if (!store.saveInterview(id, {.answers = answers, .page = "check"}, now))
            return 2;
        window.showHome();
        QCoreApplication::processEvents();
        for (auto *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == QLatin1String("Continue")) {
                button->click();
                break;
            }
        QCoreApplication::processEvents();
        auto *go = window.findChild<QStackedWidget *>(QStringLiteral("pages"))
                       ->currentWidget()
                       ->findChild<QAbstractButton *>(QStringLiteral("continue"));
        if (!go)
            return 2;
        result.add(waitedFor(window, [&] { go->click(); }));
        press(window, "home");
        QCoreApplication::processEvents();
    }
    for (auto &[name, waits] : pages)
        print(name, waits, pageGoal);
    print("question", question, pageGoal);
    print("result", result, resultGoal);
}
