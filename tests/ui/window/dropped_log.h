// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_under_test.h"

#include <QStringList>
#include <QTemporaryDir>

namespace triage {

/// Files to be dropped on the window; gone with it.
class Logs {
public:
    [[nodiscard]] QString file(const char *name, const std::string &content) const;

private:
    QTemporaryDir m_folder;
};

/// Drops files on the window; false where it does not take them.
[[nodiscard]] bool drop(WindowUnderTest &test, const QStringList &paths);

/// Until the button is there and everything with it is laid out.
[[nodiscard]] bool waitFor(const WindowUnderTest &test, const char *name);

/// What is said anywhere on the page seen now.
[[nodiscard]] QString saidOn(const QWidget *page);

} // namespace triage
