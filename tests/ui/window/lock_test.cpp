// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/error_line.h"
#include "inputs/paragraph.h"
#include "record/locking.h"
#include "window_under_test.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace triage;

namespace {

const QString first = QStringLiteral("four quiet green horses");
const QString other = QStringLiteral("five loud yellow donkeys");

/// The settings of a window over records in a file, with one client.
struct LockSettings {
    QTemporaryDir folder;
    std::string records = folder.filePath(QStringLiteral("records.sqlite")).toStdString();
    Result<Store> store = Store::open(records);
    std::unique_ptr<WindowUnderTest> test;

    LockSettings()
    {
        REQUIRE(store);
        REQUIRE(store->client("Ada", Instant{}));
        test = std::make_unique<WindowUnderTest>(*store, shippedContent(),
                                                 Preferences{.region = "GB", .records = records});
        test->clickBar(QStringLiteral("Settings"));
    }

    void press(const char *name) const
    {
        QWidget *button = test->find(QLatin1String(name));
        REQUIRE(button != nullptr);
        button->setFocus();
        test->press(Qt::Key_Space);
    }
    void typeInto(const char *name, const QString &text) const
    {
        auto *box = test->find<QLineEdit>(QLatin1String(name));
        REQUIRE(box != nullptr);
        CHECK(box->echoMode() == QLineEdit::Password);
        box->setFocus();
        test->type(text);
    }
    void turnOn() const
    {
        press("lock_on");
        CHECK(test->find(QStringLiteral("passphrase_new"))->hasFocus());
        test->type(first);
        test->press(Qt::Key_Return);
        CHECK(test->find(QStringLiteral("passphrase_again"))->hasFocus());
        test->type(first);
        test->press(Qt::Key_Return);
    }
    [[nodiscard]] QString key() const
    {
        const auto *label = test->find<Paragraph>(QStringLiteral("recovery_key"));
        return label ? label->source() : QString();
    }
    [[nodiscard]] QString error() const
    {
        const auto *line = test->find<ErrorLine>(QStringLiteral("lock_error"));
        return line ? line->text() : QString();
    }
    [[nodiscard]] bool opensWith(const QString &passphrase) const
    {
        return unlock(records, passphrase.toStdString()).has_value();
    }
};

} // namespace

TEST_CASE("a passphrase is set by keys, and the recovery key is shown until it is written down")
{
    LockSettings settings;
    settings.turnOn();
    REQUIRE(areLocked(settings.records));
    CHECK(settings.test->window().locked());
    CHECK(settings.opensWith(first));
    REQUIRE_FALSE(settings.key().isEmpty());
    CHECK(settings.opensWith(settings.key()));
    CHECK(settings.store->clients()->size() == 1); // the window goes on
    settings.press("recovery_done");
    CHECK(settings.key().isEmpty());
    CHECK(settings.test->find(QStringLiteral("lock_on")) == nullptr);
    settings.test->clickBar(QStringLiteral("Home"));
    CHECK(settings.test->shows("triage::HomePage"));
}

TEST_CASE("what is lost without passphrase and recovery key is said before it is set")
{
    LockSettings settings;
    settings.press("lock_on");
    CHECK(settings.test->find<QLabel>(QStringLiteral("lock_words"))
              ->text()
              .contains(QStringLiteral("nobody can ever open")));
    settings.press("lock_cancel");
    CHECK(settings.test->find(QStringLiteral("lock_words")) == nullptr);
    CHECK_FALSE(areLocked(settings.records));
}

TEST_CASE("two different passphrases, and a short one, are refused and nothing changes")
{
    LockSettings settings;
    settings.press("lock_on");
    settings.typeInto("passphrase_new", first);
    settings.typeInto("passphrase_again", other);
    settings.press("lock_confirm");
    CHECK(settings.error().contains(QStringLiteral("not the same")));
    CHECK(settings.test->find<QLineEdit>(QStringLiteral("passphrase_new"))->text().isEmpty());
    settings.typeInto("passphrase_new", QStringLiteral("horse"));
    settings.typeInto("passphrase_again", QStringLiteral("horse"));
    settings.press("lock_confirm");
    CHECK(settings.error().contains(QStringLiteral("eight characters")));
    CHECK_FALSE(areLocked(settings.records));
    CHECK(settings.store->clients()->size() == 1);
}

TEST_CASE("passphrase and recovery key are changed, and the lock is taken off, with the passphrase")
{
    LockSettings settings;
    settings.turnOn();
    const QString key = settings.key();
    settings.press("lock_change");
    settings.typeInto("passphrase_now", other);
    settings.typeInto("passphrase_new", other);
    settings.typeInto("passphrase_again", other);
    settings.press("lock_confirm");
    CHECK(settings.error().contains(QStringLiteral("does not open")));
    CHECK(settings.opensWith(first));

    settings.typeInto("passphrase_now", first);
    settings.typeInto("passphrase_new", other);
    settings.typeInto("passphrase_again", other);
    settings.press("lock_confirm");
    CHECK(settings.opensWith(other));
    CHECK_FALSE(settings.opensWith(first));
    CHECK(settings.opensWith(key));

    settings.press("lock_recovery");
    settings.typeInto("passphrase_now", other);
    settings.press("lock_confirm");
    REQUIRE_FALSE(settings.key().isEmpty());
    CHECK(settings.key() != key);
    CHECK(settings.opensWith(settings.key()));
    CHECK_FALSE(settings.opensWith(key));

    settings.press("lock_off");
    settings.typeInto("passphrase_now", first);
    settings.press("lock_confirm");
    CHECK(areLocked(settings.records));
    settings.typeInto("passphrase_now", other);
    settings.press("lock_confirm");
    CHECK_FALSE(areLocked(settings.records));
    CHECK_FALSE(settings.test->window().locked());
    CHECK(settings.store->clients()->size() == 1);
    CHECK(settings.test->find(QStringLiteral("lock_on")) != nullptr);
}

TEST_CASE("another program that has the records open keeps them as they are")
{
    LockSettings settings;
    const auto theirs = Store::open(settings.records);
    REQUIRE(theirs);
    settings.turnOn();
    CHECK_FALSE(areLocked(settings.records));
    CHECK(settings.test->window().findChild<QWidget *>(QStringLiteral("notice"))->isVisible());
    CHECK(settings.store->clients()->size() == 1);
    CHECK(settings.test->find(QStringLiteral("lock_on")) != nullptr);
}

TEST_CASE("backups that are not locked are named after the lock")
{
    LockSettings settings;
    const QString backup = settings.folder.filePath(QStringLiteral("before.hamstring-backup"));
    REQUIRE(QFile::copy(QString::fromStdString(settings.records), backup));
    settings.turnOn();
    auto *copies = settings.test->find<QLabel>(QStringLiteral("readable_copies"));
    REQUIRE(copies != nullptr);
    CHECK(copies->text().contains(QStringLiteral("before.hamstring-backup")));
}

TEST_CASE("lock now asks the program, and the minutes until it locks by itself are kept")
{
    LockSettings settings;
    settings.turnOn();
    QSignalSpy asked(&settings.test->window(), &MainWindow::lockAsked);
    settings.press("lock_now");
    CHECK(asked.count() == 1);
    Preferences kept;
    QObject::connect(&settings.test->window(), &MainWindow::preferencesKept,
                     [&kept](const Preferences &preferences) { kept = preferences; });
    auto *minutes = settings.test->find<QComboBox>(QStringLiteral("lock_minutes"));
    REQUIRE(minutes != nullptr);
    CHECK(minutes->currentData() == 15);
    minutes->setFocus();
    settings.test->press(Qt::Key_Up);
    CHECK(kept.lockMinutes == 10);
    const QString file = settings.folder.filePath(QStringLiteral("window.ini"));
    REQUIRE(savePreferences(file, kept));
    CHECK(loadPreferences(file).lockMinutes == 10);
}
