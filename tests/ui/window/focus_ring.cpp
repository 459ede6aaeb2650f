// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_ring.h"

#include <QApplication>
#include <QImage>
#include <QWidget>

#include <array>
#include <cmath>

namespace triage {

namespace {

constexpr int around = 18; ///< pixels looked at beyond the widget: rings of a sheet around it
constexpr int thickness = 2;
constexpr double leastContrast = 3;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    static const std::array<double, 256> table = [] {
        std::array<double, 256> values{};
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = linear(static_cast<double>(i) / 255);
        return values;
    }();
    return 0.2126 * table[static_cast<std::size_t>(qRed(colour))] +
           0.7152 * table[static_cast<std::size_t>(qGreen(colour))] +
           0.0722 * table[static_cast<std::size_t>(qBlue(colour))];
}

bool standsOut(QRgb a, QRgb b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05) >= leastContrast;
}

QRgb pixelOf(const QImage &image, QPoint at)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(at.y()))[at.x()];
}

/// A part of a window as it is painted.
QImage seen(QWidget &window, const QRect &part)
{
    QApplication::processEvents();
    return window.grab(part).toImage().convertToFormat(QImage::Format_RGB32);
}

/// A part of a window with and without the focus.
struct Looks {
    QImage with;
    QImage without;

    [[nodiscard]] bool changed(QPoint at) const
    {
        if (!with.rect().contains(at))
            return false;
        const QRgb now = pixelOf(with, at);
        const QRgb before = pixelOf(without, at);
        return now != before && standsOut(now, before);
    }
    [[nodiscard]] QRect changedBox() const
    {
        QRect box;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                if (changed({x, y}))
                    box |= QRect(x, y, 1, 1);
        return box;
    }
};

/// How many pixels of the ring are met, one after the other, on the way from `from` inwards; the
/// ring must come within a few pixels and differ from the pixel before it.
int thicknessAt(const Looks &looks, QPoint from, QPoint step)
{
    constexpr int within = 8;
    QPoint at = from;
    for (int i = 0; i < within && !looks.changed(at); ++i)
        at += step;
    const QPoint outside = at - step;
    if (looks.with.rect().contains(outside) && looks.changed(at) &&
        !standsOut(pixelOf(looks.with, at), pixelOf(looks.with, outside)))
        return 0;
    int count = 0;
    for (; looks.changed(at); at += step)
        ++count;
    return count;
}

/// The sides of the ring that are thick enough, out of those that the window shows.
bool isRing(const Looks &looks, const QRect &box, const QRect &shown)
{
    struct Side {
        QPoint start;
        QPoint along;
        QPoint inwards;
        bool cut;
    };
    const std::array<Side, 4> sides{
        Side{box.topLeft(), {box.width() - 1, 0}, {0, 1}, box.top() <= shown.top()},
        Side{box.bottomLeft(), {box.width() - 1, 0}, {0, -1}, box.bottom() >= shown.bottom()},
        Side{box.topLeft(), {0, box.height() - 1}, {1, 0}, box.left() <= shown.left()},
        Side{box.topRight(), {0, box.height() - 1}, {-1, 0}, box.right() >= shown.right()}};
    int whole = 0;
    for (const Side &side : sides) {
        if (side.cut)
            continue;
        for (const int percent : {35, 50, 65})
            if (thicknessAt(looks, side.start + side.along * percent / 100, side.inwards) <
                thickness)
                return false;
        ++whole;
    }
    return whole >= 2;
}

} // namespace

QString focusProblem(QWidget &focused)
{
    QWidget &window = *focused.window();
    if (focused.visibleRegion().isEmpty())
        return QStringLiteral("it is out of sight");
    const QRect place(focused.mapTo(&window, QPoint()), focused.size());
    const QRect part = place.adjusted(-around, -around, around, around) & window.rect();
    Looks looks{seen(window, part), {}};
    // Why: as when a menu opens; nothing else than the focus goes, and it comes back as it was.
    window.setFocus(Qt::PopupFocusReason);
    looks.without = seen(window, part);
    focused.setFocus(Qt::PopupFocusReason);
    const QRect box = looks.changedBox();
    if (box.isEmpty())
        return QStringLiteral("nothing shows the focus");
    // Why: a widget longer than the window shows a part of its ring.
    const QRect shown = (part == (place.adjusted(-around, -around, around, around)))
                            ? looks.with.rect().adjusted(-1, -1, 1, 1)
                            : looks.with.rect();
    if (!isRing(looks, box, shown))
        return QStringLiteral(
                   "what shows the focus is no ring of %1 pixels and %2 to 1, at %3 x %4")
            .arg(thickness)
            .arg(leastContrast)
            .arg(box.width())
            .arg(box.height());
    return {};
}

} // namespace triage
