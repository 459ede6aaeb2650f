// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colour.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>

namespace triage::theme {

/// The bytes of a picture of resources/pictures ("icons/home.svg"); empty if there is none.
[[nodiscard]] QByteArray pictureBytes(const QString &name);

/// Replaces the light colours of these roles in an SVG's bytes by those of the scheme.
[[nodiscard]] QByteArray recoloured(QByteArray svg, std::initializer_list<Role> roles, bool dark);

} // namespace triage::theme
