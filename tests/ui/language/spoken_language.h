// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/interface_language.h"
#include "window_under_test.h"

namespace triage {

/// The shipped content with these words.
[[nodiscard]] Content contentIn(const Translation &language);

/// The shipped words of a language.
[[nodiscard]] Translation shippedLanguage(const std::string &code);

/// The window speaks a language while this lives, and English again afterwards.
class Speaking {
public:
    explicit Speaking(const QString &language);
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

    void change(const QString &language);

private:
    QLocale m_before;
    InterfaceLanguage m_language;
};

} // namespace triage
