// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/drawing.h"

#include "catch.h"
#include "theme/colour.h"

#include <QApplication>

using namespace triage;

namespace {

bool holdsColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

QImage imageOf(Drawing &drawing)
{
    drawing.resize(drawing.sizeHint());
    return drawing.grab().toImage();
}

} // namespace

TEST_CASE("a drawing says in words what it shows, and keeps its shape at any width")
{
    const Drawing small(QStringLiteral("exercises/nordic.svg"), 100);
    const Drawing large(QStringLiteral("exercises/nordic.svg"), 200);
    CHECK_FALSE(small.accessibleName().isEmpty());
    CHECK(small.sizeHint().height() > 0);
    CHECK(qAbs(large.sizeHint().height() - 2 * small.sizeHint().height()) <= 2);
}

TEST_CASE("a drawing takes the colours of a dark window, also when they change")
{
    Drawing drawing(QStringLiteral("exercises/nordic.svg"), 240);
    const QColor light = theme::colour(theme::Role::Accent, false);
    const QColor dark = theme::colour(theme::Role::Accent, true);
    CHECK(holdsColour(imageOf(drawing), light));
    theme::applyPalette(*qApp, theme::Scheme::Dark);
    const QImage turned = imageOf(drawing);
    theme::applyPalette(*qApp, theme::Scheme::Light);
    CHECK(holdsColour(turned, dark));
    CHECK_FALSE(holdsColour(turned, light));
}

TEST_CASE("a drawing that is not there takes no room")
{
    CHECK(Drawing(QStringLiteral("exercises/missing.svg"), 200).sizeHint().height() == 0);
}
