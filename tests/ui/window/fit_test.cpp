// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "fit.h"
#include "pages/emergency_number.h"
#include "pages/question_page.h"
#include "pages/section_page.h"
#include "theme/type.h"
#include "triage/assess.h"
#include "window_under_test.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace triage;

namespace {

// A window of 1024 by 700 pixels without its top bar.
constexpr int pageWidth = 1024;
constexpr int windowHeight = 700;
constexpr int barHeight = 56;

struct TextScale {
    explicit TextScale(double factor) { theme::setTextScale(*qApp, factor); }
    ~TextScale() { theme::setTextScale(*qApp, 1); }
    TextScale(const TextScale &) = delete;
    TextScale &operator=(const TextScale &) = delete;
};

Step stepOf(const Section &section, const Page &page)
{
    return {.id = page.id,
            .section = &section,
            .pages = {&page},
            .sectionNumber = 1,
            .sectionCount = 1};
}

// Layouts that wrap find their height in a few rounds.
void settle()
{
    for (int i = 0; i < 6; ++i)
        QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

void checkFit(QWidget &page)
{
    settle();
    const QStringList problems = whatDoesNotFit(page) + tooSmallTargets(page);
    CHECK(problems.join(QStringLiteral("\n")).toStdString() == "");
    for (const QScrollArea *area : page.findChildren<QScrollArea *>())
        if (area->isVisible())
            CHECK(area->horizontalScrollBar()->maximum() == 0);
}

Answers twoPlaces()
{
    Answers answers = soreTendon();
    answers.values["pain_sites"] =
        std::vector<std::string>{"sit_bone", "behind_knee_outer", "front_thigh"};
    return answers;
}

} // namespace

TEST_CASE("a text that is cut, a covered button and a target that is too small are found")
{
    QWidget page;
    page.resize(400, 200);
    auto *cut = new QLabel(QStringLiteral("A text that is much longer than its label"), &page);
    cut->setGeometry(0, 0, 50, 30);
    auto *button = new QPushButton(QStringLiteral("Continue"), &page);
    button->setGeometry(200, 0, 150, 40);
    page.show();
    auto *row = new QVBoxLayout(&page);
    row->addWidget(cut);
    row->addWidget(button);
    settle();
    CHECK(whatDoesNotFit(page).isEmpty());
    row->setEnabled(false);
    cut->setGeometry(0, 0, 50, 30);
    button->setGeometry(40, 10, 150, 40);
    CHECK(whatDoesNotFit(page).size() == 2);
    button->setGeometry(380, 100, 150, 20);
    CHECK(whatDoesNotFit(page).join(u' ').contains(QStringLiteral("sticks out")));
    CHECK(tooSmallTargets(page).size() == 1);
}

TEST_CASE("no text of a question page is cut or covered, at any text size in a small window")
{
    for (const double factor : {1.0, 1.5, 2.0}) {
        const TextScale scale(factor);
        QuestionPage page;
        page.resize(pageWidth, windowHeight - theme::space(barHeight));
        page.show();
        for (const Answers &answers : {Answers{}, twoPlaces()})
            for (const Section &section : shippedContent().rulebase.questionnaire.sections)
                for (const Page &each : section.pages) {
                    if (questionsOf(each, answers).empty())
                        continue;
                    INFO(each.id << " at " << factor * 100 << " %");
                    page.showStep(stepOf(section, each), answers, 240);
                    checkFit(page);
                }
    }
}

TEST_CASE("no text of a therapist's section is cut or covered, at any text size")
{
    Answers answers = twoPlaces();
    answers.mode = Mode::Therapist;
    const Content &content = shippedContent();
    const EmergencyNumber number = emergencyNumberFor(content.catalogue, "GB");
    const std::vector<Step> steps = stepsFor(content.rulebase.questionnaire, answers);
    for (const double factor : {1.0, 1.5, 2.0}) {
        const TextScale scale(factor);
        SectionPage page(content.catalogue, number);
        page.resize(pageWidth, windowHeight - theme::space(barHeight));
        page.show();
        for (const Step &step : steps) {
            INFO(step.id << " at " << factor * 100 << " %");
            page.showStep(step, steps, answers);
            page.showFindings(assess(content.rulebase, answers), content.rulebase.questionnaire);
            checkFit(page);
        }
    }
}
