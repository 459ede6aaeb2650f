// SPDX-License-Identifier: GPL-3.0-or-later
#include "come_forward.h"
#include "content.h"
#include "damaged_records.h"
#include "language/interface_language.h"
#include "language/translated_error.h"
#include "pages/emergency_number.h"
#include "pages/preferences.h"
#include "pages/result_words.h"
#include "places.h"
#include "single_window.h"
#include "text.h"
#include "theme/colour.h"
#include "theme/icons.h"
#include "theme/type.h"
#include "unlocking.h"
#include "window/idle_lock.h"
#include "window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHashFunctions>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <future>
#include <string_view>
#include <unistd.h>

using namespace triage;

namespace {

constexpr int badInput = 2;
constexpr int badDatabase = 3;

/// Does something once the window has been painted for the first time.
class AfterFirstPaint : public QObject {
public:
    AfterFirstPaint(QObject &window, std::function<void()> then) : m_then(std::move(then))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, m_then);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

struct Options {
    QString database;
    QString language;
    bool endAfterFirstPaint = false;
};

/// True for --help and --version, which need no display.
bool wantsWordsOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const std::string_view word(argument);
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
}

/// True for a language that can be shown: "de", "en_GB", "C".
bool isLanguage(const QString &code)
{
    return QLocale(code).language() != QLocale::C || code == QLatin1String("C");
}

std::optional<Options> readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "window_main",
        "Suggests how soon a hamstring problem needs care, what it may be, and what helps.\n"
        "The environment variable HAMSTRING_TRIAGE_SCHEME chooses light, dark or system colours."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(
        QStringLiteral("database"),
        QCoreApplication::translate("window_main", "File of the stored assessments."),
        QStringLiteral("FILE"));
    const QCommandLineOption resources(
        QStringLiteral("resources"),
        QCoreApplication::translate("window_main", "Folder of questions, rules and texts."),
        QStringLiteral("DIR"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QCoreApplication::translate("window_main", "Language and region, such as en_GB or de."),
        QStringLiteral("CODE"));
    const QCommandLineOption paint(
        QStringLiteral("exit-after-first-paint"),
        QCoreApplication::translate("window_main", "Show the home page, then end."));
    parser.addOptions({database, resources, language, paint});
    if (!parser.parse(app.arguments()) || !parser.positionalArguments().isEmpty()) {
        const QString what =
            parser.errorText().isEmpty()
                ? QCoreApplication::translate("window_main", "Unknown argument: %1")
                      .arg(parser.positionalArguments().value(0))
                : parser.errorText();
        std::fprintf(stderr, "%s\n%s\n", qPrintable(what),
                     qPrintable(QCoreApplication::translate("window_main", "See --help.")));
        return std::nullopt;
    }
    if (const QString code = parser.value(language); !code.isEmpty() && !isLanguage(code)) {
        std::fprintf(
            stderr, "%s\n%s\n",
            qPrintable(QCoreApplication::translate("window_main", "--language %1: no such language")
                           .arg(code)),
            qPrintable(QCoreApplication::translate("window_main",
                                                   "Give a code such as en, en_GB or de.")));
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    return Options{parser.value(database), parser.value(language), parser.isSet(paint)};
}

/// The folder after --resources, or empty; the last one counts.
std::string resourcesNamed(int argc, char *argv[])
{
    constexpr std::string_view option = "--resources";
    std::string folder;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        if (word == option && i + 1 < argc)
            folder = argv[i + 1];
        else if (word.starts_with(option) && word.substr(option.size()).starts_with('='))
            folder = word.substr(option.size() + 1);
    }
    return folder;
}

Result<WindowContent> loadNamed(const std::string &resources)
{
    return resourcesFolder(resources).and_then(loadWindowContent);
}

/// What is kept, with the colours that the environment asks for.
Preferences preferencesWanted(const QString &file)
{
    Preferences preferences = file.isEmpty() ? Preferences{} : loadPreferences(file);
    const QString name = qEnvironmentVariable("HAMSTRING_TRIAGE_SCHEME");
    if (name == QLatin1String("light"))
        preferences.scheme = theme::Scheme::Light;
    else if (name == QLatin1String("dark"))
        preferences.scheme = theme::Scheme::Dark;
    else if (name == QLatin1String("contrast-light"))
        preferences.scheme = theme::Scheme::ContrastLight;
    else if (name == QLatin1String("contrast-dark"))
        preferences.scheme = theme::Scheme::ContrastDark;
    else if (name == QLatin1String("system"))
        preferences.scheme = theme::Scheme::System;
    return preferences;
}

/// Says why the program cannot start, on the screen and on standard error.
int complain(const QString &title, const Error &error, int status)
{
    std::fprintf(stderr, "%s\n", error.text().c_str());
    QMessageBox box(QMessageBox::Critical, title,
                    QStringLiteral("<b>%1</b><p>%2</p><p>%3</p>")
                        .arg(title, capitalised(toScreen(error.what)).toHtmlEscaped(),
                             capitalised(toScreen(error.remedy)).toHtmlEscaped()));
    box.setInformativeText(toScreen(error.where));
    box.setWindowIcon(theme::appIcon());
    box.exec();
    return status;
}

int complainContent(const Error &error)
{
    return complain(QCoreApplication::translate("window_main", "The content cannot be used"), error,
                    badInput);
}

int complainDatabase(const Error &error, const Translation &language = {})
{
    return complain(QCoreApplication::translate("window_main", "The stored results cannot be used"),
                    translated(error, language), badDatabase);
}

Instant now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// The language chosen, or the one that fits the computer.
QString languageOf(const Preferences &preferences, const QLocale &home)
{
    return preferences.language.empty() ? languageFor(home) : toScreen(preferences.language);
}

/// Puts a language's words into content that is in English. Where they cannot be read, the content
/// stays English, and standard error says why.
void speak(WindowContent &content, const std::string &resources, const QString &language)
{
    const auto done = resourcesFolder(resources).and_then([&](const std::filesystem::path &folder) {
        return translate(content, folder, toCore(language));
    });
    if (!done)
        std::fprintf(stderr, "%s\n", done.error().text().c_str());
}

/// The same for content that is in any language: it is read anew.
void changeLanguage(WindowContent &content, const std::string &resources, const QString &language)
{
    if (toScreen(content.content.catalogue.language.head().code) == language)
        return;
    auto fresh = loadNamed(resources);
    if (!fresh) {
        std::fprintf(stderr, "%s\n", fresh.error().text().c_str());
        return;
    }
    content = *std::move(fresh);
    speak(content, resources, language);
}

void applyLook(QApplication &app, const Preferences &preferences)
{
    theme::setTextScale(app, preferences.textPercent / 100.0);
    theme::applyPalette(app, preferences.scheme);
}

int runWindow(QApplication &app, const Options &options, MainWindow &window,
              const QString &settingsFile)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    const QString key = QStringLiteral("geometry");
    if (!window.restoreGeometry(settings.value(key).toByteArray()))
        window.resize(1280, 800);
    // Why: the window can be used before its icon is drawn.
    const AfterFirstPaint painted(window, [&options] {
        if (options.endAfterFirstPaint)
            QCoreApplication::quit();
        else
            QApplication::setWindowIcon(theme::appIcon());
    });
    window.show();
    const int status = app.exec();
    if (!options.endAfterFirstPaint)
        settings.setValue(key, window.saveGeometry());
    return status;
}

/// The program; `lockedAgain` where it ended to lock the records.
int run(int argc, char *argv[], bool &lockedAgain)
{
    QCoreApplication::setApplicationName(QStringLiteral("hamstring-triage"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.hamstring_triage.HamstringTriage"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIAGE_VERSION));
    if (argc > 1 && wantsWordsOnly(argc, argv)) {
        const QCoreApplication words(argc, argv);
        return readOptions(words) ? 0 : badInput;
    }
    // Why: Qt puts the fonts of a PDF in the order of a hash; the same report is the same file.
    QHashSeed::setDeterministicGlobalSeed();
    // Why: content loads while the toolkit starts.
    auto loading = std::async(std::launch::async, loadNamed, resourcesNamed(argc, argv));
    QApplication app(argc, argv);
    const std::optional<Options> options = readOptions(app);
    if (!options)
        return badInput;
    const auto database = databaseFile(toCore(options->database));
    if (!database)
        return complainDatabase(database.error());
    const auto running = runtimeFolder();
    SingleWindow single(running.value_or(database->parent_path()), *database);
    if (!single.claim(qEnvironmentVariable("XDG_ACTIVATION_TOKEN").toStdString())) {
        std::printf("%s\n", qPrintable(QCoreApplication::translate(
                                "window_main", "The window is open already, and is shown now.")));
        return 0;
    }
    const QLocale home =
        options->language.isEmpty() ? QLocale::system() : QLocale(options->language);
    const auto settings = settingsFile();
    const QString settingsName = settings ? toScreen(settings->string()) : QString();
    Preferences preferences = preferencesWanted(settingsName);
    preferences.home = regionOf(home);
    preferences.records = database->string();
    if (!options->language.isEmpty())
        preferences.language.clear();
    applyLook(app, preferences);
    InterfaceLanguage language;
    language.speak(languageOf(preferences, home), home);

    auto loaded = loading.get();
    if (!loaded)
        return complainContent(loaded.error());
    const std::string resources = resourcesNamed(argc, argv);
    speak(*loaded, resources, languageOf(preferences, home));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const auto key = askForKey(*database, single);
    if (!key)
        return 0;
    auto store = openOrRescue(*database, *key);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (!store)
        return complainDatabase(store.error(), loaded->content.catalogue.language);

    // Why: the window must not freeze while another program holds the file; it tries again.
    store->setPatience(std::chrono::milliseconds(200));

    MainWindow window(loaded->content.rulebase, loaded->content.catalogue, loaded->followUp,
                      loaded->load, *store, now, preferences, *key);
    if (const auto folder = resourcesFolder(resources))
        window.setManual(*folder / "manual");
    single.whenCalled([&](const std::string &token) { comeForward(window, token); });
    QObject::connect(&window, &MainWindow::preferencesChanged, [&](const Preferences &chosen) {
        applyLook(app, chosen);
        language.speak(languageOf(chosen, home), home);
        changeLanguage(*loaded, resources, languageOf(chosen, home));
        savePreferences(settingsName, chosen);
    });
    IdleLock idle(std::chrono::minutes(preferences.lockMinutes));
    QObject::connect(&window, &MainWindow::preferencesKept, [&](const Preferences &kept) {
        savePreferences(settingsName, kept);
        idle.setIdle(std::chrono::minutes(kept.lockMinutes));
    });
    const auto lock = [&] {
        // Why: answers that cannot be stored yet are not thrown away; it is tried again.
        lockedAgain = window.locked() && window.showHome();
        if (lockedAgain)
            QCoreApplication::quit();
    };
    QObject::connect(&idle, &IdleLock::due, lock);
    QObject::connect(&window, &MainWindow::lockAsked, lock);
    return runWindow(app, *options, window, settingsName);
}

} // namespace

int main(int argc, char *argv[])
{
    bool lockedAgain = false;
    const int status = run(argc, argv, lockedAgain);
    // Why: begun anew, the program has nothing left in memory of what was read, nor the key.
    if (lockedAgain)
        execv("/proc/self/exe", argv);
    return status;
}
