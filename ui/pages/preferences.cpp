// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/preferences.h"

#include "language/interface_language.h"
#include "pages/emergency_number.h"
#include "text.h"

#include <QLocale>
#include <QSettings>

#include <array>

namespace triage {

namespace {

constexpr const char *schemeKey = "appearance";
constexpr const char *textKey = "text_percent";
constexpr const char *regionKey = "country";
constexpr const char *languageKey = "language";
constexpr const char *findingsKey = "show_findings";
constexpr const char *clinicKey = "clinic";
constexpr const char *logoKey = "clinic_logo";
constexpr const char *backupsKey = "backups";
constexpr const char *lockKey = "lock_minutes";

// In the order of theme::Scheme.
constexpr std::array schemeNames = {"system", "light", "dark", "contrast-light", "contrast-dark"};

} // namespace

std::string homeRegion(const Preferences &preferences)
{
    return preferences.home.empty() ? regionOf(QLocale()) : preferences.home;
}

QList<int> textPercents()
{
    return {90, 100, 110, 125, 150, 175, 200};
}

QList<int> lockMinutes()
{
    return {1, 2, 5, 10, 15, 30, 60};
}

Preferences loadPreferences(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    Preferences preferences;
    const QString scheme = settings.value(QLatin1String(schemeKey)).toString();
    for (std::size_t i = 0; i < schemeNames.size(); ++i)
        if (scheme == QLatin1String(schemeNames.at(i)))
            preferences.scheme = static_cast<theme::Scheme>(i);
    const int percent = settings.value(QLatin1String(textKey)).toInt();
    if (textPercents().contains(percent))
        preferences.textPercent = percent;
    preferences.region = toCore(settings.value(QLatin1String(regionKey)).toString());
    const QString language = settings.value(QLatin1String(languageKey)).toString();
    if (interfaceLanguages().contains(language))
        preferences.language = toCore(language);
    preferences.showFindings = settings.value(QLatin1String(findingsKey), true).toBool();
    preferences.clinic = toCore(settings.value(QLatin1String(clinicKey)).toString());
    preferences.logo = toCore(settings.value(QLatin1String(logoKey)).toString());
    preferences.backups = toCore(settings.value(QLatin1String(backupsKey)).toString());
    const int minutes = settings.value(QLatin1String(lockKey)).toInt();
    if (lockMinutes().contains(minutes))
        preferences.lockMinutes = minutes;
    return preferences;
}

bool savePreferences(const QString &file, const Preferences &preferences)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(QLatin1String(schemeKey),
                      QLatin1String(schemeNames.at(static_cast<std::size_t>(preferences.scheme))));
    settings.setValue(QLatin1String(textKey), preferences.textPercent);
    settings.setValue(QLatin1String(regionKey), toScreen(preferences.region));
    settings.setValue(QLatin1String(languageKey), toScreen(preferences.language));
    settings.setValue(QLatin1String(findingsKey), preferences.showFindings);
    settings.setValue(QLatin1String(clinicKey), toScreen(preferences.clinic));
    settings.setValue(QLatin1String(logoKey), toScreen(preferences.logo));
    settings.setValue(QLatin1String(backupsKey), toScreen(preferences.backups));
    settings.setValue(QLatin1String(lockKey), preferences.lockMinutes);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace triage
