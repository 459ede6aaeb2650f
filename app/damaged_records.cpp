// SPDX-License-Identifier: GPL-3.0-or-later
#include "damaged_records.h"

#include "record/backup.h"
#include "record/rescue.h"
#include "text.h"
#include "theme/icons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

namespace triage {

namespace {

bool asksToRescue(const Error &error)
{
    QMessageBox box(QMessageBox::Warning,
                    QCoreApplication::translate("window_main", "The stored results are damaged"),
                    QCoreApplication::translate(
                        "window_main",
                        "The file of the stored results is damaged. What can still be read can be "
                        "saved into a new file; the damaged one is kept."));
    box.setInformativeText(toScreen(error.text()));
    box.setWindowIcon(theme::appIcon());
    const auto *save =
        box.addButton(QCoreApplication::translate("window_main", "Save what can be read"),
                      QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    box.exec();
    return box.clickedButton() == save;
}

// Puts what can be read in the place of the records; gives where the damaged ones are now.
Result<std::filesystem::path> putInPlace(const std::filesystem::path &records,
                                         const RecordsKey &key, QString &told)
{
    const std::filesystem::path fresh = records.string() + ".rescued";
    std::error_code status;
    std::filesystem::remove(fresh, status);
    const auto report = rescue(records, fresh, key);
    if (!report)
        return tl::unexpected<Error>(report.error());
    told = rescueWords(*report);
    auto kept = restoreBackup(fresh, records, key, key);
    std::filesystem::remove(fresh, status);
    return kept;
}

} // namespace

QString rescueWords(const RescueReport &report)
{
    QStringList lines;
    if (report.hadLedger)
        lines << QCoreApplication::translate("window_main",
                                             "Results that are as they were finished: %1")
                     .arg(report.ledger.results);
    else
        lines << QCoreApplication::translate(
            "window_main", "Whether the results are as they were finished cannot be told.");
    if (!report.ledger.findings.empty())
        lines << QCoreApplication::translate("window_main",
                                             "Lost, or not as they were finished: %1")
                     .arg(report.ledger.findings.size());
    if (report.reopened > 0)
        lines << QCoreApplication::translate(
                     "window_main",
                     "Results lost, with answers that you can go on with from Home: %1")
                     .arg(report.reopened);
    if (!report.complete())
        lines << QCoreApplication::translate("window_main",
                                             "Something could not be read. A backup may hold it.");
    return lines.join(QLatin1Char('\n'));
}

Result<Store> openOrRescue(const std::filesystem::path &records, const RecordsKey &key)
{
    auto store = Store::open(records, key);
    if (store || !isDamage(store.error()) || !asksToRescue(store.error()))
        return store;
    QString told;
    const auto kept = putInPlace(records, key, told);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    QMessageBox::information(
        nullptr, QCoreApplication::translate("window_main", "What could be read was saved"),
        told + QStringLiteral("\n\n") +
            QCoreApplication::translate("window_main", "The damaged file is kept as %1")
                .arg(toScreen(kept->string())));
    return Store::open(records, key);
}

} // namespace triage
