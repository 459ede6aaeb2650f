// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/load_chart.h"
#include "charts/load_chart_words.h"
#include "charts/week_bars.h"

#include <QTest>

using namespace triage;
using std::chrono::days;

namespace {

const LocalDay onset{std::chrono::year(2026) / 9 / 28};

LoadPicture picture()
{
    LoadPicture picture;
    picture.onset = onset;
    for (int ago = 60; ago >= 2; ago -= 2)
        picture.runs.push_back({.day = onset - days(ago),
                                .km = ago == 8 ? 21.0 : 10 + ago % 5,
                                .longestBeforeKm = 14.0,
                                .ratio = ago == 8 ? 1.5 : 1.0,
                                .band = ago == 8 ? "spike_30_100" : "no_spike"});
    picture.spike = picture.runs[picture.runs.size() - 4];
    return picture;
}

} // namespace

TEST_CASE("the load picture says its jump in a sentence")
{
    CHECK(loadSentence(picture()).toStdString() ==
          "8 days before the pain began you ran 21 km. Your longest in the 30 days before was 14 "
          "km.");
    LoadPicture calm = picture();
    calm.spike.reset();
    CHECK(loadSentence(calm).startsWith("No run in the 6 weeks"));
    LoadChart chart;
    chart.setPicture(picture());
    CHECK(chart.accessibleDescription() == loadSentence(picture()));
}

TEST_CASE("hover and arrow keys tell one run of the load picture")
{
    LoadChart chart;
    chart.resize(800, 430);
    chart.setPicture(picture());
    chart.show();
    CHECK_FALSE(chart.told());
    QTest::mouseMove(&chart, chart.pointOf(5).toPoint());
    CHECK(chart.told() == std::size_t{5});
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.told() == std::size_t{6});
    QTest::keyClick(&chart, Qt::Key_Left);
    CHECK(chart.told() == std::size_t{5});
    CHECK(chart.accessibleDescription().contains("km"));
}

TEST_CASE("the load picture is drawn with and without runs")
{
    LoadChart chart;
    chart.resize(800, 430);
    const QImage empty = chart.grab().toImage();
    chart.setPicture(picture());
    const QImage drawn = chart.grab().toImage();
    CHECK(drawn != empty);
}

TEST_CASE("the sixteen weeks are bars that say each week's kilometres")
{
    std::array<double, 16> km{};
    km[0] = 40.04;
    km[15] = 7;
    const WeekBars bars(localDayOf(QDate(2026, 9, 28)), km);
    const QString words = bars.words();
    CHECK(words.count(QLatin1String(" km")) == 16);
    CHECK(words.startsWith(QStringLiteral("22 Sep to 28 Sep: 40 km; ")));
    CHECK(words.endsWith(QLatin1String("7 km")));
    CHECK(bars.accessibleDescription() == words);
}
