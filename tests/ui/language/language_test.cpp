// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/tab_strip.h"
#include "inputs/time_field.h"
#include "pages/home_page.h"
#include "spoken_language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace triage;

namespace {

/// Every text on a page that is also an English text of the content in this language's words.
QStringList englishOn(const QWidget &page, const Translation &language)
{
    QStringList english;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const std::string text = label->text().toStdString();
        const auto found = language.texts().find(text);
        if (label->isVisible() && found != language.texts().end() && found->second != text)
            english.append(label->text());
    }
    return english;
}

QString textOf(WindowUnderTest &test, const char *name)
{
    auto *button = test.find<QAbstractButton>(QLatin1String(name));
    return button ? button->text() : QString();
}

QAbstractButton *buttonSaying(const WindowUnderTest &test, const QString &text)
{
    for (auto *button : test.page()->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == text)
            return button;
    FAIL("no button says " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("the window has four languages, and speaks the one that the computer prefers")
{
    CHECK(interfaceLanguages() == QStringList{"en", "de", "es", "fr"});
    CHECK(languageFor(QLocale(QLocale::German, QLocale::Austria)) == "de");
    CHECK(languageFor(QLocale(QLocale::Spanish, QLocale::Mexico)) == "es");
    CHECK(languageFor(QLocale(QLocale::Finnish)) == "en");
    CHECK(languageName(QStringLiteral("fr")) == QStringLiteral("Français"));
}

TEST_CASE("dates keep the country, and take its form where the country has the language")
{
    const QLocale before;
    InterfaceLanguage language;
    language.speak(QStringLiteral("de"), QLocale(QLocale::German, QLocale::Austria));
    CHECK(QLocale().territory() == QLocale::Austria);
    language.speak(QStringLiteral("en"), QLocale(QLocale::Finnish));
    CHECK(QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'd'));
    language.speak(QStringLiteral("en"), before);
}

TEST_CASE("Qt's own words change with the language, at once and back")
{
    const auto cancel = [] {
        return QCoreApplication::translate("QPlatformTheme", "Cancel").toStdString();
    };
    Speaking speaking(QStringLiteral("de"));
    CHECK(cancel() == "Abbrechen");
    CHECK(QFileDialog().labelText(QFileDialog::LookIn) == QStringLiteral("Suchen in:"));
    CHECK(QDialogButtonBox(QDialogButtonBox::Yes).button(QDialogButtonBox::Yes)->text() ==
          QStringLiteral("&Ja"));
    const auto bothSides = [] {
        return QCoreApplication::translate("QPrintSettingsOutput", "Double Sided Printing")
            .toStdString();
    };
    speaking.change(QStringLiteral("fr"));
    CHECK(cancel() == "Annuler");
    CHECK(bothSides() == "Impression recto verso");
    speaking.change(QStringLiteral("es"));
    CHECK(cancel() == "Cancelar");
    CHECK(bothSides() == "Impresión a doble cara");
    speaking.change(QStringLiteral("en"));
    CHECK(cancel() == "Cancel");
}

TEST_CASE("in every language a result holds no English text of the content, and its note")
{
    for (const char *code : {"de", "fr", "es"}) {
        INFO(code);
        const Translation words = shippedLanguage(code);
        const Content content = contentIn(words);
        const Speaking speaking{QString::fromLatin1(code)};
        Store store = storeWith(soreTendon(), "check");
        WindowUnderTest test(store, content);
        CHECK(test.find(QStringLiteral("review_note")) != nullptr);
        CHECK(test.heading() != QStringLiteral("What would you like to do?"));
        CHECK(englishOn(test.window(), words) == QStringList{});
        QTest::mouseClick(test.page()->findChild<QWidget *>(QStringLiteral("for_me")),
                          Qt::LeftButton);
        QApplication::processEvents();
        CHECK(test.heading().toStdString() ==
              words.of(shippedContent().rulebase.questionnaire.sections[0].pages[0].title));
        CHECK(englishOn(test.window(), words) == QStringList{});
    }
}

TEST_CASE("in every language the tabs of a result stand side by side at 1280 pixels")
{
    for (const char *code : {"en", "de", "fr", "es"}) {
        INFO(code);
        const Content content = contentIn(shippedLanguage(code));
        const Speaking speaking{QString::fromLatin1(code)};
        Store store = storeWith(soreTendon(), "check");
        WindowUnderTest test(store, content);
        test.window().resize(1280, 800);
        test.click(buttonSaying(test, HomePage::tr("Continue")));
        test.click(test.find(QStringLiteral("continue")));
        QApplication::processEvents();
        const auto *tabs = test.find<TabStrip>(QStringLiteral("tabs"));
        REQUIRE(tabs);
        REQUIRE(tabs->count() >= 6);
        CHECK(tabs->tabRect(tabs->count() - 1).right() < tabs->width());
    }
}

TEST_CASE("another language holds at once, and the interview goes on with its answers and its page")
{
    Content content = shippedContent();
    Speaking speaking(QStringLiteral("en"));
    Store store = storeWith(soreTendon(), "check");
    WindowUnderTest test(store, content);
    QObject::connect(&test.window(), &MainWindow::preferencesChanged,
                     [&](const Preferences &chosen) {
                         speaking.change(QString::fromStdString(chosen.language));
                         content = contentIn(shippedLanguage(chosen.language));
                     });
    test.clickBar(QStringLiteral("Settings"));
    auto *box = test.find<QComboBox>(QStringLiteral("language"));
    REQUIRE(box);
    box->setFocus();
    box->setCurrentIndex(box->findData(QStringLiteral("de")));
    emit box->activated(box->currentIndex());
    QApplication::processEvents();
    CHECK(test.heading() == QStringLiteral("Einstellungen"));
    CHECK(QApplication::focusWidget()->objectName() == "language");
    CHECK(test.find(QStringLiteral("review_note")) != nullptr);
    test.clickBar(QStringLiteral("Start"));
    test.click(buttonSaying(test, QStringLiteral("Weiter")));
    CHECK(test.shows("triage::CheckPage"));
    CHECK(englishOn(*test.page(), shippedLanguage("de")) == QStringList{});
    CHECK(textOf(test, "continue") == QStringLiteral("Mein Ergebnis ansehen"));
}

TEST_CASE("a field of time understands what it writes itself, in every language")
{
    for (const char *code : {"en", "de", "fr", "es"}) {
        const Speaking speaking{QString::fromLatin1(code)};
        const Translation words = shippedLanguage(code);
        for (const int days : {1, 10, 21, 60, 400, 730}) {
            INFO(code << ' ' << days);
            TimeField ago(TimeField::Kind::Ago);
            ago.setWords(words.head().timeWords);
            ago.setToday(QDate(2026, 11, 23));
            ago.setDays(days);
            CHECK(ago.days() == days);
            CHECK_FALSE(ago.echo().isEmpty());
            TimeField length(TimeField::Kind::Length);
            length.setWords(words.head().timeWords);
            length.setDays(days);
            CHECK(length.days() == days);
        }
        TimeField day(TimeField::Kind::Day);
        day.setWords(words.head().timeWords);
        day.setToday(QDate(2026, 11, 23));
        day.setDate(QDate(2027, 3, 12));
        INFO(code);
        CHECK(day.date() == QDate(2027, 3, 12));
    }
}
