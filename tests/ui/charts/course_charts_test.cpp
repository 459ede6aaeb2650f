// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/progress_chart.h"
#include "charts/run_bars.h"
#include "charts/timeline.h"
#include "theme/colour.h"

#include <QApplication>
#include <QImage>

using namespace triage;

TEST_CASE("a range is told in days, weeks or months, as one reads it best")
{
    CHECK(Timeline::rangeText(3, 21) == "about 3 days to 3 weeks");
    CHECK(Timeline::rangeText(14, 28) == "about 2 to 4 weeks");
    CHECK(Timeline::rangeText(7, 7) == "about 7 days");
    CHECK(Timeline::rangeText(84, 180) == "about 3 to 6 months");
    CHECK(Timeline::rangeText(30, 365) == "about 1 to 12 months");
}

TEST_CASE("a timeline says what it shows")
{
    Timeline timeline(14, 28, "Often 2 to 4 weeks.");
    timeline.setMarks({{7, "30 Nov"}, {14, "7 Dec"}});
    timeline.setStages({"Protect", "Activate"}, 1);
    CHECK(timeline.accessibleDescription() ==
          "Often 2 to 4 weeks. Check again: 30 Nov, 7 Dec. Stage 2 of 2: Activate.");
}

TEST_CASE("a timeline grows with what it shows and draws it at any width")
{
    Timeline timeline(3, 240, "Long.");
    const int bare = timeline.heightForWidth(400);
    timeline.setMarks({{7, "30 Nov"}, {8, "1 Dec"}, {9, "2 Dec"}});
    timeline.setStages({"One", "Two with a long name", "Three", "Four", "Five", "Six"}, 3);
    CHECK(timeline.heightForWidth(400) > bare);
    CHECK(timeline.heightForWidth(220) > timeline.heightForWidth(900));
    for (const int width : {220, 400, 900}) {
        timeline.resize(width, timeline.heightForWidth(width));
        CHECK_FALSE(timeline.grab().toImage().isNull());
    }
}

TEST_CASE("a run is told beside the longest before it")
{
    CHECK(RunBars::ratioText(1.5) == "50 % longer than the longest of the 30 days before");
    CHECK(RunBars::ratioText(0.8) == "no longer than the longest of the 30 days before");
    const RunBars bars(1.5, "It was longer.");
    CHECK(bars.accessibleDescription() == "It was longer.");
}

TEST_CASE("only what goes beyond 10 % more is marked as a jump")
{
    const auto warns = [](double ratio) {
        RunBars bars(ratio, "said");
        bars.resize(400, bars.sizeHint().height());
        const QImage image = bars.grab().toImage();
        const QRgb warn = theme::colour(theme::Role::Warn).rgb();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == warn)
                    return true;
        return false;
    };
    CHECK(warns(1.6));
    CHECK_FALSE(warns(1.08));
    CHECK_FALSE(warns(0.5));
}

namespace {

ProgressLine painOver(int days)
{
    return {.title = "Pain",
            .sentence = "Pain fell from 6 to 2.",
            .pain = true,
            .points = {{0, 6, "28 Sep"}, {days / 2.0, 4, "12 Oct"}, {double(days), 2, "9 Nov"}},
            .lastDay = double(days),
            .most = 10,
            .steps = {},
            .band = std::pair(0.0, 4.0),
            .bandText = "a change that matters",
            .events = {{days / 2.0, "1"}}};
}

QColor colourAt(const QImage &image, const QPointF &place)
{
    return image.pixelColor(place.toPoint());
}

} // namespace

TEST_CASE("a progress chart draws every point in its place, at any width")
{
    for (const int width : {300, 640, 1200}) {
        ProgressChart chart(painOver(42));
        chart.resize(width, chart.sizeHint().height());
        const QImage image = chart.grab().toImage();
        for (int i = 0; i < 3; ++i) {
            INFO(width << ", point " << i);
            CHECK(colourAt(image, chart.pointOf(i)) == theme::colour(theme::Role::Mark));
        }
        CHECK(chart.pointOf(0).y() < chart.pointOf(1).y());
        CHECK(chart.pointOf(1).x() < chart.pointOf(2).x());
        CHECK(chart.pointOf(2).x() < width);
        // The band reaches from 0 to 4 points, and no further.
        const double middle = (chart.pointOf(0).x() + chart.pointOf(1).x()) / 2;
        const double one = (chart.pointOf(2).y() - chart.pointOf(0).y()) / 4;
        CHECK(colourAt(image, {middle, chart.pointOf(2).y() - 0.5 * one}) ==
              theme::colour(theme::Role::Band));
        CHECK(colourAt(image, {middle, chart.pointOf(0).y() - 2.5 * one}) !=
              theme::colour(theme::Role::Band));
    }
}

TEST_CASE("a progress chart takes on dark colours")
{
    theme::applyPalette(*qApp, theme::Scheme::Dark);
    ProgressChart chart(painOver(42));
    chart.resize(640, chart.sizeHint().height());
    const QImage night = chart.grab().toImage();
    const QColor dark = colourAt(night, chart.pointOf(1));
    CHECK(dark == theme::colour(theme::Role::Mark));
    theme::applyPalette(*qApp, theme::Scheme::Light);
    // Why: an application tells its widgets only while it runs.
    QEvent changed(QEvent::PaletteChange);
    QApplication::sendEvent(&chart, &changed);
    const QImage day = chart.grab().toImage();
    CHECK(colourAt(day, chart.pointOf(1)) == theme::colour(theme::Role::Mark));
    CHECK(dark != theme::colour(theme::Role::Mark));
}

TEST_CASE("one visit alone, and stages of a plan, are charts too")
{
    ProgressLine one = painOver(0);
    one.points = {{0, 3, "28 Sep"}};
    one.events.clear();
    ProgressLine stages{.title = "Stage",
                        .sentence = "From 1 to 3.",
                        .pain = false,
                        .points = {{0, 0, "28 Sep"}, {40, 2, "7 Nov"}},
                        .lastDay = 40,
                        .most = 10,
                        .steps = {"Stage 1", "Stage 2", "Stage 3"},
                        .band = {},
                        .bandText = {},
                        .events = {}};
    for (const ProgressLine &line : {one, stages}) {
        ProgressChart chart(line);
        chart.resize(640, chart.sizeHint().height());
        const QImage image = chart.grab().toImage();
        const auto drawn = theme::colour(line.pain ? theme::Role::Mark : theme::Role::Accent);
        CHECK(colourAt(image, chart.pointOf(0)) == drawn);
    }
}
