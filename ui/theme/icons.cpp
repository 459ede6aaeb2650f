// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/pictures.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace triage::theme {

namespace {

// In the order of Icon.
constexpr std::array<const char *, static_cast<std::size_t>(Icon::Count)> names{
    "",      "home",     "progress", "clients", "sources",  "settings", "help",     "save",
    "print", "back",     "next",     "down",    "check",    "cross",    "minus",    "dot",
    "swap",  "question", "info",     "alert",   "calendar", "clock",    "phone",    "search",
    "flag",  "pencil",   "file",     "plus",    "lock",     "runner",   "clipboard"};

QByteArray iconBytes(const QString &name)
{
    return pictureBytes(QStringLiteral("icons/%1.svg").arg(name));
}

} // namespace

QString iconName(Icon icon)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(icon)));
}

QPixmap iconPixmap(Icon icon, const QColor &tint, int size, double pixelRatio)
{
    const QString key = QStringLiteral("triage-icon-%1-%2-%3-%4")
                            .arg(iconName(icon), tint.name(QColor::HexArgb))
                            .arg(size)
                            .arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qCeil(size * pixelRatio);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(iconBytes(iconName(icon))).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), tint);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &tint)
{
    const int size = qRound(qMin(box.width(), box.height()));
    if (icon == Icon::None || size <= 0)
        return;
    const QPointF corner(qRound(box.center().x() - size / 2.0),
                         qRound(box.center().y() - size / 2.0));
    painter.drawPixmap(corner, iconPixmap(icon, tint, size, painter.device()->devicePixelRatioF()));
}

QIcon icon(Icon icon, Role role)
{
    QIcon made;
    for (const double ratio : {1.0, 2.0})
        made.addPixmap(iconPixmap(icon, colour(role), 20, ratio));
    return made;
}

QIcon appIcon()
{
    QSvgRenderer renderer(iconBytes(QStringLiteral("mark")));
    QIcon made;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        made.addPixmap(pixmap);
    }
    return made;
}

void paintAppMark(QPainter &painter, const QRectF &box)
{
    const QByteArray mark =
        recoloured(iconBytes(QStringLiteral("mark")), {Role::Accent, Role::OnAccent}, isDark());
    QSvgRenderer(mark).render(&painter, box);
}

} // namespace triage::theme
