// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/type.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QScreen>
#include <QVariant>
#include <QWidget>

#include <array>

namespace triage::theme {

namespace {

constexpr const char *typeProperty = "triageType";
constexpr const char *weightProperty = "triageWeight";
constexpr const char *baseProperty = "triageBaseSize";

// The pixel size that the design's measures were drawn for.
constexpr double designPixels = 40.0 / 3.0;

struct Size {
    double factor;
    int line; ///< line height in the design's pixels
};

// In the order of Type.
constexpr std::array<Size, 8> sizes{
    {{1.0, 18}, {1.05, 20}, {1.13, 21}, {1.2, 23}, {1.28, 24}, {1.58, 28}, {2.1, 36}, {2.4, 40}}};

const Size &sizeOf(Type type)
{
    return sizes.at(static_cast<std::size_t>(type));
}

Weight usualWeight(Type type)
{
    return type >= Type::H3 ? Weight::Strong : Weight::Normal;
}

// Not QFontInfo::pixelSize, which is whole and would make all measures a little small.
double fontPixels()
{
    const QFont font = QApplication::font();
    if (font.pointSizeF() <= 0)
        return font.pixelSize();
    const QScreen *screen = QGuiApplication::primaryScreen();
    return font.pointSizeF() * (screen ? screen->logicalDotsPerInchY() : 96) / 72;
}

QFont::Weight fontWeight(Weight weight)
{
    switch (weight) {
    case Weight::Normal:
        return QFont::Normal;
    case Weight::Medium:
        return QFont::Medium;
    case Weight::Strong:
        return QFont::DemiBold;
    }
    return QFont::Normal;
}

} // namespace

QFont font(Type type)
{
    return font(type, usualWeight(type));
}

QFont font(Type type, Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * sizeOf(type).factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * sizeOf(type).factor));
    font.setWeight(fontWeight(weight));
    return font;
}

void setType(QWidget *widget, Type type, Weight weight)
{
    widget->setProperty(typeProperty, static_cast<int>(type));
    widget->setProperty(weightProperty, static_cast<int>(weight));
    widget->setFont(font(type, weight));
}

void setType(QWidget *widget, Type type)
{
    setType(widget, type, usualWeight(type));
}

void setTextScale(QApplication &app, double factor)
{
    QFont base = QApplication::font();
    if (!app.property(baseProperty).isValid())
        app.setProperty(baseProperty, QFontInfo(base).pointSizeF());
    base.setPointSizeF(app.property(baseProperty).toDouble() * qBound(0.9, factor, 2.0));
    QApplication::setFont(base);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant type = widget->property(typeProperty);
        if (type.isValid())
            setType(widget, static_cast<Type>(type.toInt()),
                    static_cast<Weight>(widget->property(weightProperty).toInt()));
        widget->updateGeometry();
    }
}

int space(double pixels)
{
    return qRound(pixels * fontPixels() / designPixels);
}

int lineHeight(Type type)
{
    return qMax(space(sizeOf(type).line), QFontMetrics(font(type)).height());
}

int readingWidth()
{
    return QFontMetrics(font(Type::Body)).averageCharWidth() * 75;
}

} // namespace triage::theme
