// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/body_chart.h"

#include <QSignalSpy>
#include <QTest>

using namespace triage;

namespace {

struct Chart {
    BodyChart chart;

    Chart()
    {
        chart.setNames({{"sit_bone", "Sit bone"}, {"calf", "Calf"}, {"groin", "Groin"}});
        chart.setSide(ChartSide::Left);
        chart.resize(510, 640);
        chart.show();
    }
};

} // namespace

TEST_CASE("a click on a region tells which, and a click beside the legs nothing")
{
    Chart sample;
    QSignalSpy clicked(&sample.chart, &BodyChart::clicked);
    QTest::mouseClick(&sample.chart, Qt::LeftButton, {}, sample.chart.pointIn("sit_bone"));
    REQUIRE(clicked.count() == 1);
    CHECK(clicked.at(0).at(0).toString() == "sit_bone");
    QTest::mouseClick(&sample.chart, Qt::LeftButton, {}, QPoint(3, 300));
    CHECK(clicked.count() == 1);
}

TEST_CASE("a click on the other leg asks, and marks nothing")
{
    Chart sample;
    QSignalSpy clicked(&sample.chart, &BodyChart::clicked);
    QSignalSpy other(&sample.chart, &BodyChart::otherLegClicked);
    const QPoint calf = sample.chart.pointIn("calf");
    const QPoint mirrored(sample.chart.width() - calf.x(), calf.y());
    QTest::mouseClick(&sample.chart, Qt::LeftButton, {}, mirrored);
    CHECK(clicked.isEmpty());
    CHECK(other.count() == 1);
    sample.chart.setSide(ChartSide::Both);
    QTest::mouseClick(&sample.chart, Qt::LeftButton, {}, mirrored);
    CHECK(clicked.count() == 1);
    CHECK(other.count() == 1);
}

TEST_CASE("the pointer on a region is told once, and again when it leaves")
{
    Chart sample;
    QSignalSpy hovered(&sample.chart, &BodyChart::hovered);
    QTest::mouseMove(&sample.chart, sample.chart.pointIn("calf"));
    QTest::mouseMove(&sample.chart, sample.chart.pointIn("calf") + QPoint(1, 1));
    REQUIRE(hovered.count() == 1);
    CHECK(hovered.at(0).at(0).toString() == "calf");
    QTest::mouseMove(&sample.chart, QPoint(2, 300));
    CHECK(hovered.last().at(0).toString().isEmpty());
}

TEST_CASE("the echo says the leg and the places in words, the worst first")
{
    Chart sample;
    CHECK(sample.chart.echo() == "Left leg: nothing marked yet");
    sample.chart.setChosen({"groin", "calf", "sit_bone"});
    sample.chart.setWorst("sit_bone");
    CHECK(sample.chart.echo() == "Left leg: sit bone (hurts most), groin, calf");
    sample.chart.setSide(ChartSide::Both);
    CHECK(sample.chart.echo().startsWith("Both legs:"));
    CHECK(sample.chart.accessibleDescription() == sample.chart.echo());
}

TEST_CASE("the chart takes no Tab stop, because the list is the way for keys")
{
    const Chart sample;
    CHECK(sample.chart.focusPolicy() == Qt::NoFocus);
}

TEST_CASE("a chart that is only shown takes no clicks")
{
    Chart sample;
    sample.chart.setReadOnly(true);
    QSignalSpy clicked(&sample.chart, &BodyChart::clicked);
    QTest::mouseClick(&sample.chart, Qt::LeftButton, {}, sample.chart.pointIn("calf"));
    CHECK(clicked.isEmpty());
}
