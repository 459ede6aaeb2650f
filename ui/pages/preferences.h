// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colour.h"

#include <QList>
#include <QString>

#include <string>

namespace triage {

/// How the person wants the window to look, and where they are.
struct Preferences {
    theme::Scheme scheme = theme::Scheme::System;
    int textPercent = 100;     ///< of the platform's size, one of textPercents()
    std::string region = {};   ///< country of the emergency number; empty: that of the system
    std::string language = {}; ///< of texts and window, "de"; empty: that of the system
    std::string home = {};     ///< country of the computer, not kept; empty: the locale's
    bool showFindings = true;  ///< beside a therapist's questions, what they point to so far
    std::string clinic = {};   ///< name of the clinic, on reports
    std::string logo = {};     ///< file of its logo; empty: none
    std::string backups = {};  ///< folder of the daily backups; empty: none are made
    int lockMinutes = 15;      ///< unused so long, locked records lock; one of lockMinutes()
    std::string records = {};  ///< file of the records, not kept; empty: there is none to back up

    bool operator==(const Preferences &) const = default;
};

/// The country of the computer.
[[nodiscard]] std::string homeRegion(const Preferences &preferences);

/// The sizes of text to choose from.
[[nodiscard]] QList<int> textPercents();

/// The minutes to choose from, after which locked records lock.
[[nodiscard]] QList<int> lockMinutes();

/// What the file holds; values that are missing or make no sense are as at first.
[[nodiscard]] Preferences loadPreferences(const QString &file);

/// Keeps them in the file; false where it cannot be written.
bool savePreferences(const QString &file, const Preferences &preferences);

} // namespace triage
