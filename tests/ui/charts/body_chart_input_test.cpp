// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/body_chart.h"
#include "charts/body_chart_input.h"
#include "inputs/button.h"
#include "inputs/callout.h"
#include "inputs/pill.h"
#include "inputs/tick.h"

#include <QAccessible>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace triage;

namespace {

struct Sample {
    BodyChartInput input{{{"sit_bone", "Sit bone"},
                          {"groin", "Groin"},
                          {"upper_thigh", "Upper back of thigh"},
                          {"calf", "Calf"},
                          {"elsewhere", "Somewhere else"}}};

    Sample()
    {
        input.setSide(ChartSide::Left);
        input.resize(1150, 700);
        input.show();
        QTest::qWait(1);
    }
    Tick *row(const char *code) { return input.list()->row(code); }
    void clickChart(const char *code)
    {
        QTest::mouseClick(input.chart(), Qt::LeftButton, {}, input.chart()->pointIn(code));
    }
    Button *button(const QString &text)
    {
        for (Button *button : input.findChildren<Button *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

} // namespace

TEST_CASE("a place ticked in the list is marked on the chart")
{
    Sample sample;
    QSignalSpy changed(&sample.input, &BodyChartInput::changed);
    sample.row("calf")->click();
    CHECK(sample.input.chart()->state().chosen == QStringList{"calf"});
    CHECK(changed.count() == 1);
}

TEST_CASE("a place clicked on the chart is ticked in the list, and a second click takes it back")
{
    Sample sample;
    sample.clickChart("upper_thigh");
    CHECK(sample.row("upper_thigh")->isChecked());
    CHECK(sample.input.chosen() == QStringList{"upper_thigh"});
    sample.clickChart("upper_thigh");
    CHECK(sample.input.chosen().isEmpty());
}

TEST_CASE("with two places marked, a second click marks the worst and a third takes it back")
{
    Sample sample;
    sample.clickChart("upper_thigh");
    sample.clickChart("groin");
    CHECK(sample.input.worst().isEmpty());
    QSignalSpy changed(&sample.input, &BodyChartInput::changed);
    sample.clickChart("groin");
    CHECK(sample.input.worst() == "groin");
    CHECK(changed.count() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(sample.input.findChild<Pill *>("worst_groin"));
    CHECK(sample.input.findChild<Pill *>("worst_groin")->isChecked());
    sample.clickChart("groin");
    CHECK(sample.input.chosen() == QStringList{"upper_thigh"});
}

TEST_CASE("every place is in the list, also those the drawing does not have")
{
    Sample sample;
    for (const char *code : {"sit_bone", "groin", "upper_thigh", "calf", "elsewhere"}) {
        INFO(code);
        CHECK(sample.row(code) != nullptr);
    }
}

TEST_CASE("one place is the one that hurts most; two ask which")
{
    Sample sample;
    sample.row("sit_bone")->click();
    CHECK(sample.input.worst() == "sit_bone");
    CHECK(sample.input.findChildren<Pill *>().isEmpty());
    sample.row("calf")->click();
    CHECK(sample.input.worst().isEmpty());
    auto *pill = sample.input.findChild<Pill *>("worst_calf");
    REQUIRE(pill);
    CHECK(pill->accessibleName() == "Hurts most: Calf");
    pill->click();
    CHECK(sample.input.worst() == "calf");
    CHECK(sample.input.chart()->state().worst == "calf");
    sample.row("calf")->click();
    CHECK(sample.input.worst() == "sit_bone");
}

TEST_CASE("the pointer on one lights the other")
{
    Sample sample;
    emit sample.row("calf")->hovered(true);
    CHECK(sample.input.chart()->state().hovered == "calf");
    emit sample.row("calf")->hovered(false);
    CHECK(sample.input.chart()->state().hovered.isEmpty());
}

TEST_CASE("the row with the focus is ringed on the chart")
{
    Sample sample;
    emit sample.row("sit_bone")->focused(true);
    CHECK(sample.input.chart()->state().ringed == "sit_bone");
}

TEST_CASE("a click on the other leg asks left, right or both, and the answer is told")
{
    Sample sample;
    auto *note = sample.input.findChild<Callout *>();
    REQUIRE(note);
    CHECK(note->isHidden());
    emit sample.input.chart()->otherLegClicked();
    CHECK_FALSE(note->isHidden());
    QSignalSpy sides(&sample.input, &BodyChartInput::sideChanged);
    REQUIRE(sample.button("Both"));
    sample.button("Both")->click();
    CHECK(sides.count() == 1);
    CHECK(sample.input.side() == ChartSide::Both);
    CHECK(note->isHidden());
}

TEST_CASE("a stored choice is shown without a signal")
{
    Sample sample;
    QSignalSpy changed(&sample.input, &BodyChartInput::changed);
    sample.input.setChosen({"calf", "sit_bone"}, "calf");
    CHECK(sample.input.chosen() == QStringList{"sit_bone", "calf"});
    CHECK(sample.input.worst() == "calf");
    CHECK(sample.input.chart()->echo() == "Left leg: calf (hurts most), sit bone");
    CHECK(changed.isEmpty());
}

TEST_CASE("the list is named by the question and its rows by their places")
{
    Sample sample;
    sample.input.setQuestion("Where does your left leg hurt?");
    CHECK(sample.input.list()->accessibleName() == "Where does your left leg hurt?");
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(sample.row("groin"));
    CHECK(row->text(QAccessible::Name) == "Groin");
    CHECK(row->role() == QAccessible::CheckBox);
}

TEST_CASE("the chart goes below the list where the window is narrow")
{
    Sample sample;
    CHECK(sample.input.chart()->mapTo(&sample.input, QPoint()).x() > 300);
    sample.input.resize(600, 1400);
    QTest::qWait(1);
    CHECK(sample.input.chart()->mapTo(&sample.input, QPoint()).x() < 100);
}

TEST_CASE("the rows keep their height where the page offers less")
{
    Sample sample;
    sample.input.resize(840, 120);
    QTest::qWait(10);
    CHECK(sample.row("sit_bone")->height() >= sample.row("sit_bone")->sizeHint().height());
    CHECK(sample.row("calf")->geometry().height() >= sample.row("calf")->sizeHint().height());
}

TEST_CASE("the whole chart, with the choice in words, is seen in a page without scrolling")
{
    QScrollArea page;
    page.setWidgetResizable(true);
    auto *input = new BodyChartInput({{"sit_bone", "Sit bone"}, {"calf", "Calf"}});
    auto *below = new QWidget;
    below->setFixedHeight(800); // a long list beside it
    input->below()->addWidget(below);
    page.setWidget(input);
    page.resize(1150, 900);
    page.show();
    for (const int height : {760, 640, 700}) {
        INFO(height);
        page.resize(1150, height);
        QTest::qWait(10);
        const QWidget *card = input->chart()->parentWidget();
        CHECK(card->height() < height);
        CHECK(card->height() > height - 60);
    }
}
