// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/option_group.h"
#include "keyboard_walk.h"
#include "pages/emergency_number.h"
#include "theme/type.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace triage;

namespace {

// Applies what the window asks for, as the program does, and takes it back in the end.
class Looks {
public:
    explicit Looks(WindowUnderTest &test)
    {
        QObject::connect(&test.window(), &MainWindow::preferencesChanged,
                         [this](const Preferences &chosen) {
                             last = chosen;
                             apply(chosen);
                         });
    }
    ~Looks() { apply({.scheme = theme::Scheme::Light}); }

    Preferences last;

private:
    static void apply(const Preferences &chosen)
    {
        theme::setTextScale(*qApp, chosen.textPercent / 100.0);
        theme::applyPalette(*qApp, chosen.scheme);
    }
};

void openSettings(WindowUnderTest &test)
{
    test.clickBar(QStringLiteral("Settings"));
    REQUIRE(test.shows("triage::SettingsPage"));
    CHECK(QApplication::focusWidget()->objectName() == "heading");
}

void chooseInBox(WindowUnderTest &test, const char *name, const QVariant &value)
{
    auto *box = test.find<QComboBox>(QLatin1String(name));
    REQUIRE(box != nullptr);
    const int wanted = box->findData(value);
    REQUIRE(wanted >= 0);
    REQUIRE(test.tabInto(box));
    while (box->currentIndex() != wanted) {
        const int before = box->currentIndex();
        test.press(wanted > before ? Qt::Key_Down : Qt::Key_Up);
        box = test.find<QComboBox>(QLatin1String(name));
        REQUIRE(box->currentIndex() != before);
        REQUIRE(QApplication::focusWidget() == box);
    }
}

} // namespace

TEST_CASE("a dark window is chosen by keys and holds at once")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    const Looks looks(test);
    openSettings(test);
    REQUIRE(test.tabInto(test.find(QStringLiteral("appearance"))));
    test.press(Qt::Key_3);
    CHECK(looks.last.scheme == theme::Scheme::Dark);
    CHECK(theme::isDark());
    REQUIRE(test.shows("triage::SettingsPage"));
    CHECK(test.find<OptionGroup>(QStringLiteral("appearance"))->code() == "dark");
    test.clickBar(QStringLiteral("Home"));
    CHECK(test.shows("triage::HomePage"));
}

TEST_CASE("at twice the text size nothing sticks out of a narrow window")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    const Looks looks(test);
    test.window().resize(1024, 700);
    openSettings(test);
    chooseInBox(test, "text_size", 200);
    CHECK(looks.last.textPercent == 200);
    CHECK(test.window().minimumSizeHint().width() <= 1024);
    CHECK(test.window().width() == 1024);
    test.clickBar(QStringLiteral("Home"));
    test.click(test.find(QStringLiteral("for_me")));
    REQUIRE(test.shows("triage::QuestionPage"));
    CHECK(test.window().minimumSizeHint().width() <= 1024);
}

TEST_CASE("the chosen country gives the number of an emergency")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    const Looks looks(test);
    openSettings(test);
    chooseInBox(test, "country", QStringLiteral("US"));
    CHECK(looks.last.region == "US");
    test.clickBar(QStringLiteral("Home"));
    test.click(test.find(QStringLiteral("for_me")));
    Answers wanted;
    wanted.values["saddle_numbness"] = true;
    answerByKeys(test, wanted);
    REQUIRE(test.shows("triage::EmergencyPage"));
    CHECK(QApplication::focusWidget()->accessibleName() == "Emergency: Call 911 now");
}

TEST_CASE("settings are kept in their file; what makes no sense there is passed over")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    CHECK(loadPreferences(file) == Preferences{});
    const Preferences chosen{.scheme = theme::Scheme::ContrastDark,
                             .textPercent = 150,
                             .region = "NZ",
                             .showFindings = false};
    REQUIRE(savePreferences(file, chosen));
    CHECK(loadPreferences(file) == chosen);

    QFile broken(file);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("[General]\nappearance=purple\ntext_percent=5000\n");
    broken.close();
    CHECK(loadPreferences(file) == Preferences{});
}

TEST_CASE("with large text the findings stand below the questions, and open on demand")
{
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    Store store = storeWith(answers, "section-exam");
    WindowUnderTest test(store);
    test.goOn();
    REQUIRE(test.shows("triage::SectionPage"));
    CHECK(test.find(QStringLiteral("show_findings")) == nullptr);
    CHECK(test.find(QStringLiteral("findings")) != nullptr);
    test.window().resize(600, 700);
    REQUIRE(QTest::qWaitFor([&] { return test.find(QStringLiteral("show_findings")) != nullptr; },
                            2000));
    CHECK(test.find(QStringLiteral("findings")) == nullptr);
    CHECK(test.find(QStringLiteral("continue")) != nullptr);
    test.click(test.find(QStringLiteral("show_findings")));
    CHECK(test.find(QStringLiteral("findings")) != nullptr);
}

TEST_CASE("a therapist hides the findings by key, and it is remembered")
{
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    Store store = storeWith(answers, "section-exam");
    WindowUnderTest test(store);
    QSignalSpy kept(&test.window(), &MainWindow::preferencesKept);
    test.goOn();
    REQUIRE(test.find(QStringLiteral("findings")) != nullptr);
    CHECK(test.find(QStringLiteral("hide_findings"))->toolTip().contains("Ctrl+B"));
    test.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(test.find(QStringLiteral("findings")) == nullptr);
    CHECK(test.find(QStringLiteral("continue")) != nullptr);
    REQUIRE(kept.count() == 1);
    CHECK_FALSE(kept.at(0).at(0).value<Preferences>().showFindings);
    test.click(test.find(QStringLiteral("show_findings")));
    CHECK(test.find(QStringLiteral("findings")) != nullptr);
    CHECK(kept.at(1).at(0).value<Preferences>().showFindings);
}

TEST_CASE("a wheel that scrolls the page over a list of choices chooses nothing")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    openSettings(test);
    auto *country = test.find<QComboBox>(QStringLiteral("country"));
    REQUIRE(country != nullptr);
    const int before = country->currentIndex();
    const QPointF at(5, 5);
    QWheelEvent wheel(at, country->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(country, &wheel);
    CHECK(country->currentIndex() == before);
}
