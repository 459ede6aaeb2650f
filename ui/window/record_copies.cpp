// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/record_copies.h"

#include "record/locking.h"
#include "text.h"

#include <QCoreApplication>
#include <QStringList>

namespace triage {

namespace {

constexpr std::size_t copiesNamed = 5;

QString wordsFor(const char *text)
{
    return QCoreApplication::translate("triage::RecordCopies", text);
}

} // namespace

std::vector<std::filesystem::path> knownCopies(const Preferences &preferences)
{
    const std::filesystem::path records = preferences.records;
    if (records.empty())
        return {};
    auto copies = copiesOf(records);
    const std::filesystem::path folder = preferences.backups;
    std::error_code status;
    if (!folder.empty() && !std::filesystem::equivalent(folder, records.parent_path(), status))
        for (const auto &copy : copiesOf(folder / records.filename()))
            copies.push_back(copy);
    return copies;
}

QString stillHeldWords(const Preferences &preferences)
{
    const auto copies = knownCopies(preferences);
    if (copies.empty())
        return {};
    QStringList names;
    for (std::size_t i = copies.size(); i-- > 0 && names.size() < qsizetype{copiesNamed};)
        names << toScreen(copies[i].string());
    QString words =
        wordsFor(QT_TRANSLATE_NOOP("triage::RecordCopies",
                                   "Copies made before may still hold it. Delete them too "
                                   "if it must be gone everywhere: %1"))
            .arg(names.join(QStringLiteral(", ")));
    if (copies.size() > copiesNamed)
        words +=
            QLatin1Char(' ') + wordsFor(QT_TRANSLATE_NOOP("triage::RecordCopies", "and %1 more"))
                                   .arg(copies.size() - copiesNamed);
    return words;
}

} // namespace triage
