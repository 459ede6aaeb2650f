// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/pictures.h"

#include <QDir>
#include <QFile>

// Outside the namespaces, as the macro demands; a static library's pictures are lost without it.
static void keepPictures()
{
    Q_INIT_RESOURCE(pictures);
}

namespace triage::theme {

QByteArray pictureBytes(const QString &name)
{
    static const bool kept = [] {
        keepPictures();
        return true;
    }();
    Q_UNUSED(kept)
    QFile file(QStringLiteral(":/pictures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray recoloured(QByteArray svg, std::initializer_list<Role> roles, bool dark)
{
    if (!dark && !isHighContrast())
        return svg;
    // Two passes, so that no new colour is taken for an old one.
    for (const Role role : roles)
        svg.replace(colour(role, Look{}).name().toLatin1(),
                    "#role" + QByteArray::number(static_cast<int>(role)) + ';');
    for (const Role role : roles)
        svg.replace("#role" + QByteArray::number(static_cast<int>(role)) + ';',
                    colour(role, dark).name().toLatin1());
    return svg;
}

} // namespace triage::theme
