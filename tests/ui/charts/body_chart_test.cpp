// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "charts/body_chart.h"
#include "interview/questionnaire.h"

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
    sample.chart.setSide(ChartSide::Right);
    const QPoint mirrored = sample.chart.pointIn("calf");
    sample.chart.setSide(ChartSide::Left);
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

TEST_CASE("every place of the questionnaire has its spot on one of the views")
{
    const Result<std::string> text = readFile(TRIAGE_RESOURCES "/questionnaire/questionnaire.json");
    REQUIRE(text);
    const Result<Questionnaire> questionnaire = readQuestionnaire(*text, "questionnaire.json");
    REQUIRE(questionnaire);
    const Question *sites = findQuestion(*questionnaire, "pain_sites");
    REQUIRE(sites);
    Chart sample;
    for (const ChartSide side : {ChartSide::Left, ChartSide::Right, ChartSide::Both}) {
        sample.chart.setSide(side);
        for (const Option &option : sites->options) {
            INFO(option.code);
            const QString code = QString::fromStdString(option.code);
            REQUIRE(sample.chart.regionCodes().contains(code));
            QSignalSpy clicked(&sample.chart, &BodyChart::clicked);
            QTest::mouseClick(&sample.chart, Qt::LeftButton, {}, sample.chart.pointIn(code));
            REQUIRE(clicked.count() == 1);
            CHECK(clicked.at(0).at(0).toString() == code);
        }
    }
}

TEST_CASE("both views stay whole and apart at any size of the chart")
{
    Chart sample;
    for (const QSize size :
         {QSize(280, 360), QSize(510, 640), QSize(300, 900), QSize(1400, 500), QSize(900, 1300)}) {
        sample.chart.resize(size);
        const QRectF back = sample.chart.figureBox(BodyView::Back);
        const QRectF front = sample.chart.figureBox(BodyView::Front);
        INFO(size.width() << " x " << size.height());
        CHECK(QRectF(sample.chart.rect()).adjusted(-1, -1, 1, 1).contains(back));
        CHECK(QRectF(sample.chart.rect()).adjusted(-1, -1, 1, 1).contains(front));
        CHECK(back.right() < front.left());
    }
}

TEST_CASE("a chart that is only shown takes no clicks")
{
    Chart sample;
    sample.chart.setReadOnly(true);
    QSignalSpy clicked(&sample.chart, &BodyChart::clicked);
    QTest::mouseClick(&sample.chart, Qt::LeftButton, {}, sample.chart.pointIn("calf"));
    CHECK(clicked.isEmpty());
}
