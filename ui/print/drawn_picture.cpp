// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/drawn_picture.h"

#include <QPainter>

namespace triage {

namespace {

constexpr double dotsPerPoint = 300.0 / 72;

/// A drawing as an image at 300 dpi on white.
QImage drawnImage(QSvgRenderer &drawing, const QSizeF &units)
{
    QImage image((units / unitsInPoint * dotsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.render(&painter, QRectF(QPointF(), QSizeF(image.size())));
    return image;
}

} // namespace

DrawnPicture::DrawnPicture(const DocumentPicture &picture)
{
    const auto bytes = QByteArray::fromStdString(picture.bytes);
    // Why: Qt paints a gradient that fades out as a full one into a PDF.
    m_fades = picture.own && bytes.contains("stop-opacity");
    if (picture.type == "image/svg+xml")
        m_drawing = std::make_shared<QSvgRenderer>(bytes);
    else
        m_image = QImage::fromData(bytes);
}

Strip DrawnPicture::strip(double left, double width, double height) const
{
    const QSizeF own = m_drawing ? m_drawing->viewBoxF().size() : QSizeF(m_image.size());
    if (own.isEmpty())
        return {};
    const QSizeF fitted = own.scaled(width, height, Qt::KeepAspectRatio);
    const QImage image = m_fades ? drawnImage(*m_drawing, fitted) : m_image;
    Strip strip;
    strip.height = fitted.height();
    strip.paint = [drawing = m_fades ? nullptr : m_drawing, image, left, fitted](QPainter &painter,
                                                                                 double top) {
        const QRectF box(QPointF(left, top), fitted);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        if (drawing)
            drawing->render(&painter, box);
        else
            painter.drawImage(box, image);
    };
    return strip;
}

} // namespace triage
