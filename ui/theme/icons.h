// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colour.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace triage::theme {

/// The icons of the program; each always stands beside a word.
enum class Icon {
    None,
    Home,
    Progress,
    Clients,
    Sources,
    Settings,
    Help,
    Save,
    Print,
    Back,
    Next,
    Down,
    Check,
    Cross,
    Minus,
    Dot,
    Swap,
    Question,
    Info,
    Alert,
    Calendar,
    Clock,
    Phone,
    Search,
    Flag,
    Pencil,
    File,
    Plus,
    Lock,
    Runner,
    Clipboard,
    Count,
};

/// The icon's file name in the resources, without ending.
[[nodiscard]] QString iconName(Icon icon);

/// Paints an icon in a colour, sharp at the device's pixel ratio.
void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &tint);

/// An icon in a colour, `size` logical pixels square.
[[nodiscard]] QPixmap iconPixmap(Icon icon, const QColor &tint, int size, double pixelRatio);

/// An icon for a QAction or a menu, in the colour of a role now.
[[nodiscard]] QIcon icon(Icon icon, Role role);

/// The program's mark: teal square with white strands.
[[nodiscard]] QIcon appIcon();

/// Paints the program's mark in the colours of the scheme now.
void paintAppMark(QPainter &painter, const QRectF &box);

} // namespace triage::theme
