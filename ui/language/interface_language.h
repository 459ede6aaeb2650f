// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace triage {

/// Codes of the languages that the window speaks, English first.
[[nodiscard]] QStringList interfaceLanguages();

/// The one of them that a person with this locale reads best; English where none fits.
[[nodiscard]] QString languageFor(const QLocale &locale);

/// "Deutsch": what a language calls itself.
[[nodiscard]] QString languageName(const QString &language);

/// What the window says, and how it writes dates and numbers, in the language chosen last. One
/// object for the whole program, while it runs.
class InterfaceLanguage {
public:
    InterfaceLanguage();
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;

    /// Takes effect on every text made from now on. `home` gives the region of dates and numbers.
    void speak(const QString &language, const QLocale &home);

private:
    void drop();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace triage
