// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_under_test.h"

#include <functional>

namespace triage {

/// Called on every page, with the window that shows it, the page and a name for messages.
using LookAtPage = std::function<void(QWidget &window, QWidget &page, const std::string &name)>;

/// Leads through every page that the window has, with a runner, with a therapist and with what is
/// stored, in a window of this size and in the words of `content`, which must outlive it.
void everyPage(const Content &content, QSize size, const LookAtPage &look);

/// As everyPage, with few of the question pages, which are alike.
void everyKindOfPage(const Content &content, QSize size, const LookAtPage &look);

} // namespace triage
