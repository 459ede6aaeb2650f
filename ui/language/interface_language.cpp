// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/interface_language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

// Why: the resources of a static library are only there once they are asked for.
static void loadLanguages()
{
    Q_INIT_RESOURCE(languages);
}

namespace triage {

namespace {

const QString folder = QStringLiteral(":/languages");
const QString english = QStringLiteral("en");

/// The language with this region, where people write it so; else with its largest one.
QLocale localeFor(const QString &language, const QLocale &home)
{
    const QLocale::Language wanted = QLocale(language).language();
    if (wanted == home.language())
        return home;
    const QLocale there(wanted, home.territory());
    if (there.language() == wanted && there.territory() == home.territory())
        return there;
    // Why: Qt's own choice for English has months before days.
    return language == english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                               : QLocale(language);
}

} // namespace

QStringList interfaceLanguages()
{
    loadLanguages();
    QStringList languages{english};
    const QStringList files =
        QDir(folder).entryList({QStringLiteral("hamstring-triage_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages.append(file.section(u'_', -1).section(u'.', 0, 0));
    return languages;
}

QString languageFor(const QLocale &locale)
{
    const QStringList known = interfaceLanguages();
    for (const QString &wanted : locale.uiLanguages())
        if (const QString code = wanted.section(u'-', 0, 0); known.contains(code))
            return code;
    return english;
}

QString languageName(const QString &language)
{
    QString name = language == english ? QStringLiteral("English")
                                       : QLocale(language).nativeLanguageName().section(u' ', 0, 0);
    name[0] = name[0].toUpper();
    return name;
}

InterfaceLanguage::InterfaceLanguage()
{
    loadLanguages();
}

InterfaceLanguage::~InterfaceLanguage()
{
    drop();
}

void InterfaceLanguage::drop()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void InterfaceLanguage::speak(const QString &language, const QLocale &home)
{
    drop();
    QLocale::setDefault(localeFor(language, home));
    if (language == english)
        return;
    const auto install = [this](const QString &file, const QString &place) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, place) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    install(QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("qt_") + language, folder);
    install(QStringLiteral("hamstring-triage_") + language, folder);
}

} // namespace triage
