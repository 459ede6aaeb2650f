// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/run_bars.h"
#include "charts/timeline.h"
#include "theme/colour.h"

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
