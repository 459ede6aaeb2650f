// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/backup.h"
#include "record/backup_rota.h"
#include "record/locking.h"
#include "window_under_test.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace triage;

namespace {

/// What a passphrase costs here: tests need no slow one.
constexpr KeyCost cheap{.passes = 1, .memory = 8192};

/// The window over records in a file, as the program opens it.
struct BackedUp {
    QTemporaryDir folder;
    std::string records = folder.filePath(QStringLiteral("records.sqlite")).toStdString();
    QString backups = folder.filePath(QStringLiteral("backups"));
    Result<Store> store = Store::open(records);
    Preferences kept;

    BackedUp()
    {
        REQUIRE(store);
        REQUIRE(QDir().mkpath(backups));
        REQUIRE(store->client("Ada", Instant{}));
    }

    void choose(MainWindow &window, const QString &dialog, const QString &file) const
    {
        auto *ask = window.findChild<QFileDialog *>(dialog);
        REQUIRE(ask != nullptr);
        emit ask->fileSelected(file);
        ask->reject();
    }
};

} // namespace

TEST_CASE("a folder is chosen, backups are made there, and one is put back after a look at it")
{
    BackedUp file;
    WindowUnderTest test(*file.store, shippedContent(), {.region = "GB", .records = file.records});
    QObject::connect(&test.window(), &MainWindow::preferencesKept,
                     [&file](const Preferences &preferences) { file.kept = preferences; });
    test.clickBar(QStringLiteral("Settings"));
    REQUIRE(test.find<QLabel>(QStringLiteral("backups")) != nullptr);
    CHECK(test.find<QLabel>(QStringLiteral("backups"))
              ->text()
              .contains(QStringLiteral("no backups are made")));
    test.click(test.find(QStringLiteral("backup_now")));
    file.choose(test.window(), QStringLiteral("ask_backup_folder"), file.backups);
    CHECK(file.kept.backups == file.backups.toStdString());
    const auto days = backupDays(file.backups.toStdString());
    REQUIRE(days.size() == 1);
    CHECK(test.find<QLabel>(QStringLiteral("backups"))
              ->text()
              .contains(QStringLiteral("23 November 2026")));
    test.click(test.find(QStringLiteral("backup_now")));
    CHECK(QDir(file.backups).entryList(QDir::Files).size() == 2);

    REQUIRE(file.store->client("Ben", Instant{}));
    test.click(test.find(QStringLiteral("backup_restore")));
    file.choose(test.window(), QStringLiteral("ask_backup"),
                QString::fromStdString(backupOf(file.backups.toStdString(), days[0]).string()));
    auto *preview = test.window().findChild<QMessageBox *>();
    REQUIRE(preview != nullptr);
    CHECK(preview->text().contains(QStringLiteral("People: 1, results: 0")));
    REQUIRE(file.store->clients()->size() == 2);
    preview->findChild<QPushButton *>(QStringLiteral("confirm_restore"))->click();
    CHECK(test.shows("triage::HomePage"));
    CHECK(file.store->clients()->size() == 1);
    CHECK(QDir(file.folder.path()).exists(QStringLiteral("records.before-1.sqlite")));
}

TEST_CASE("a locked backup asks for its passphrase, and the records have that one afterwards")
{
    BackedUp file;
    const std::string backup = file.folder.filePath("old.hamstring-backup").toStdString();
    REQUIRE(backUp(file.records, backup));
    REQUIRE(lockRecords(backup, "four quiet green horses", cheap));
    WindowUnderTest test(*file.store, shippedContent(), {.region = "GB", .records = file.records});
    REQUIRE(file.store->client("Ben", Instant{}));
    test.clickBar(QStringLiteral("Settings"));
    test.click(test.find(QStringLiteral("backup_restore")));
    file.choose(test.window(), QStringLiteral("ask_backup"), QString::fromStdString(backup));
    const auto give = [&test](const QString &passphrase) {
        auto *ask = test.window().findChild<QInputDialog *>(QStringLiteral("ask_passphrase"));
        REQUIRE(ask != nullptr);
        CHECK(ask->textEchoMode() == QLineEdit::Password);
        ask->setTextValue(passphrase);
        ask->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    give(QStringLiteral("four quiet green house"));
    CHECK(test.window().findChild<QMessageBox *>() == nullptr);
    give(QStringLiteral("four quiet green horses"));
    auto *preview = test.window().findChild<QMessageBox *>();
    REQUIRE(preview != nullptr);
    CHECK(preview->text().contains(QStringLiteral("People: 1, results: 0")));
    preview->findChild<QPushButton *>(QStringLiteral("confirm_restore"))->click();
    CHECK(file.store->clients()->size() == 1);
    CHECK(areLocked(file.records));
    CHECK(unlock(file.records, "four quiet green horses").has_value());
}

TEST_CASE("the backups of locked records are locked, and go back without a question")
{
    BackedUp file;
    file.store = Store::open(":memory:");
    const auto lock = lockRecords(file.records, "four quiet green horses", cheap);
    REQUIRE(lock);
    file.store = Store::open(file.records, lock->key);
    REQUIRE(file.store);
    WindowUnderTest test(
        *file.store, shippedContent(),
        {.region = "GB", .backups = file.backups.toStdString(), .records = file.records},
        lock->key);
    const auto days = backupDays(file.backups.toStdString());
    REQUIRE(days.size() == 1);
    const auto backup = backupOf(file.backups.toStdString(), days[0]);
    CHECK(areLocked(backup));
    REQUIRE(file.store->client("Ben", Instant{}));
    test.clickBar(QStringLiteral("Settings"));
    test.click(test.find(QStringLiteral("backup_restore")));
    file.choose(test.window(), QStringLiteral("ask_backup"),
                QString::fromStdString(backup.string()));
    auto *preview = test.window().findChild<QMessageBox *>();
    REQUIRE(preview != nullptr);
    preview->findChild<QPushButton *>(QStringLiteral("confirm_restore"))->click();
    CHECK(file.store->clients()->size() == 1);
    CHECK(areLocked(file.records));
}

TEST_CASE("a file that is no backup is refused, and the records stay")
{
    BackedUp file;
    WindowUnderTest test(*file.store, shippedContent(), {.region = "GB", .records = file.records});
    QFile letter(file.folder.filePath(QStringLiteral("letter.sqlite")));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(500, 'x'));
    letter.close();
    test.clickBar(QStringLiteral("Settings"));
    test.click(test.find(QStringLiteral("backup_restore")));
    file.choose(test.window(), QStringLiteral("ask_backup"), letter.fileName());
    CHECK(test.window().findChild<QWidget *>(QStringLiteral("notice"))->isVisible());
    CHECK(file.store->clients()->size() == 1);
}

TEST_CASE("with a folder chosen before, the day's backup is made when the window opens")
{
    BackedUp file;
    const WindowUnderTest test(
        *file.store, shippedContent(),
        {.region = "GB", .backups = file.backups.toStdString(), .records = file.records});
    CHECK(backupDays(file.backups.toStdString()).size() == 1);
}

TEST_CASE("who deletes someone is told which copies still hold them")
{
    BackedUp file;
    WindowUnderTest test(
        *file.store, shippedContent(),
        {.region = "GB", .backups = file.backups.toStdString(), .records = file.records});
    test.clickBar(QStringLiteral("Clients"));
    auto *remove = test.find(QStringLiteral("remove"));
    REQUIRE(remove != nullptr);
    test.click(remove);
    auto *notice = test.window().findChild<QWidget *>(QStringLiteral("notice"));
    REQUIRE(notice->isVisible());
    QString said;
    for (const QLabel *label : notice->findChildren<QLabel *>())
        if (label->isVisible())
            said += label->text();
    CHECK(said.contains(QStringLiteral("still hold it")));
    CHECK(said.contains(QStringLiteral("hamstring-triage-2026-11-23.hamstring-backup")));
}
