// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "charts/body_figure.h"

#include <QImage>
#include <QPainter>

using namespace triage;

namespace {

const QRectF box(0, 0, 261, 610);

QImage drawn(const BodyFigure &figure, const FigureState &state, bool dark = false)
{
    QImage image(261, 610, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    figure.draw(painter, box, state, dark);
    return image;
}

} // namespace

TEST_CASE("every place seen from behind has its region in the drawing")
{
    const BodyFigure figure;
    const QStringList codes = figure.regionCodes();
    for (const char *code : {"lower_back", "sacrum", "buttock_deep", "sit_bone", "upper_thigh",
                             "mid_thigh", "lower_thigh", "behind_knee_inner", "behind_knee_centre",
                             "behind_knee_outer", "calf", "inner_thigh", "outer_hip"}) {
        INFO(code);
        CHECK(codes.contains(code));
    }
    CHECK(codes.size() == 13);
}

TEST_CASE("places not seen from behind are in the drawing from the front")
{
    const BodyFigure back;
    const BodyFigure front(BodyView::Front);
    for (const char *code : {"groin", "front_thigh", "front_knee", "foot"}) {
        INFO(code);
        CHECK_FALSE(back.regionCodes().contains(code));
        CHECK(front.regionCodes().contains(code));
    }
}

TEST_CASE("from the front the left leg is on the right")
{
    const BodyFigure front(BodyView::Front);
    const QRectF left = front.outline("foot", box, ChartSide::Left).boundingRect();
    const QRectF right = front.outline("foot", box, ChartSide::Right).boundingRect();
    CHECK(right.right() < box.center().x());
    CHECK(left.left() > box.center().x());
    CHECK(front.hitsOtherLeg(right.center(), box, ChartSide::Left));
    CHECK_FALSE(front.hitsOtherLeg(left.center(), box, ChartSide::Left));
}

TEST_CASE("the middle of each region is that region, on both legs")
{
    const BodyFigure figure;
    for (const ChartSide side : {ChartSide::Left, ChartSide::Right}) {
        for (const QString &code : figure.regionCodes()) {
            INFO(code.toStdString());
            const QRectF region = figure.outline(code, box, side).boundingRect();
            CHECK(box.contains(region));
            CHECK(figure.hit(region.center(), box, side) == code);
        }
    }
}

TEST_CASE("regions are wide enough to hit")
{
    const BodyFigure figure;
    for (const QString &code : figure.regionCodes()) {
        INFO(code.toStdString());
        const QRectF region = figure.outline(code, box, ChartSide::Left).boundingRect();
        const double reach = code.startsWith("behind_knee") && !code.endsWith("centre") ? 6 : 0;
        CHECK(region.width() + reach >= 24);
        CHECK(region.height() >= 24);
    }
}

TEST_CASE("the narrow knee regions may be hit a little outside")
{
    const BodyFigure figure;
    const QRectF outer = figure.outline("behind_knee_outer", box, ChartSide::Left).boundingRect();
    CHECK(figure.hit({outer.left() - 4, outer.center().y()}, box, ChartSide::Left) ==
          "behind_knee_outer");
    CHECK(figure.hit({outer.left() - 9, outer.center().y()}, box, ChartSide::Left).isEmpty());
}

TEST_CASE("left is on the left and right on the right, as seen from behind; both has two")
{
    const BodyFigure figure;
    const double middle = box.center().x();
    CHECK(figure.outline("calf", box, ChartSide::Left).boundingRect().right() < middle);
    CHECK(figure.outline("calf", box, ChartSide::Right).boundingRect().left() > middle);
    const QRectF both = figure.outline("calf", box, ChartSide::Both).boundingRect();
    CHECK(both.left() < middle);
    CHECK(both.right() > middle);
    const QRectF inner = figure.outline("behind_knee_inner", box, ChartSide::Right).boundingRect();
    const QRectF outer = figure.outline("behind_knee_outer", box, ChartSide::Right).boundingRect();
    CHECK(inner.center().x() < outer.center().x());
}

TEST_CASE("the leg not asked about takes no marks but is known as the other leg")
{
    const BodyFigure figure;
    const QPointF rightCalf = figure.outline("calf", box, ChartSide::Right).boundingRect().center();
    CHECK(figure.hit(rightCalf, box, ChartSide::Left).isEmpty());
    CHECK(figure.hitsOtherLeg(rightCalf, box, ChartSide::Left));
    CHECK_FALSE(figure.hitsOtherLeg(rightCalf, box, ChartSide::Right));
    CHECK_FALSE(figure.hitsOtherLeg(rightCalf, box, ChartSide::Both));
}

TEST_CASE("chosen, hurts most and the pointer each look different from rest")
{
    const BodyFigure figure;
    FigureState rest;
    rest.side = ChartSide::Left;
    FigureState hovered = rest;
    hovered.hovered = "calf";
    FigureState chosen = rest;
    chosen.chosen = QStringList{"calf"};
    FigureState worst = chosen;
    worst.worst = "calf";
    FigureState ringed = rest;
    ringed.ringed = "calf";
    const QList<QImage> pictures{drawn(figure, rest), drawn(figure, hovered), drawn(figure, chosen),
                                 drawn(figure, worst), drawn(figure, ringed)};
    for (int a = 0; a < pictures.size(); ++a)
        for (int b = a + 1; b < pictures.size(); ++b)
            CHECK(pictures[a] != pictures[b]);
}

TEST_CASE("the drawing has light and dark colours and draws the veiled leg paler")
{
    const BodyFigure figure;
    FigureState left;
    left.side = ChartSide::Left;
    left.outlineRest = false;
    CHECK(drawn(figure, left) != drawn(figure, left, true));
    const QImage picture = drawn(figure, left);
    const QPoint shin =
        figure.outline("calf", box, ChartSide::Left).boundingRect().center().toPoint();
    const QPoint other(261 - shin.x(), shin.y());
    CHECK(picture.pixelColor(other).lightness() > picture.pixelColor(shin).lightness());
    CHECK(drawn(figure, left, true).pixelColor(shin).lightness() < 128);
}

TEST_CASE("the drawing keeps its shape in any box")
{
    const BodyFigure figure;
    for (const QSizeF size : {QSizeF(500, 600), QSizeF(80, 600), QSizeF(60, 40)}) {
        const QRectF fitted = figure.fit(QRectF(QPointF(10, 20), size));
        CHECK(fitted.width() / fitted.height() == Approx(figure.aspect()));
        CHECK(fitted.width() <= size.width() + 0.01);
        CHECK(fitted.height() <= size.height() + 0.01);
    }
}
