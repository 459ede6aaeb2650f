// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace triage {

/// The core's UTF-8 text for the screen.
[[nodiscard]] inline QString toScreen(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Text of the screen for the core.
[[nodiscard]] inline std::string toCore(const QString &text)
{
    return text.toStdString();
}

} // namespace triage
