// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/log_view.h"

#include <QWidget>

class QVBoxLayout;

namespace triage {

class Tick;

/// What a training log holds and what it would answer: what was read and what was not and why,
/// runs counted once, other sports apart, and the changes that the person may agree with.
class LogPreview : public QWidget {
    Q_OBJECT
public:
    explicit LogPreview(const LogView &view, QWidget *parent = nullptr);

    /// The changes in training that the person agrees with, as codes of load_changes.
    [[nodiscard]] QStringList agreed() const;

signals:
    /// Activities whose kind no file says are to be counted as runs, or not.
    void unknownCounted(bool runs);
    /// The distances of lists that name no unit are miles, or kilometres.
    void milesChosen(bool miles);
    /// The columns of this file, an index of TrainingLog::files, are to be named.
    void columnsAsked(std::size_t file);

private:
    void addFiles(QVBoxLayout *column, const LogView &view);
    void addUnknownLists(QVBoxLayout *card, const LogView &view);
    void addUnit(QVBoxLayout *card, const LogView &view);
    void addCounts(QVBoxLayout *column, const LogView &view);
    void addPicture(QVBoxLayout *column, const LogView &view);
    void addAnswers(QVBoxLayout *column, const LogView &view);
    void addChanges(QVBoxLayout *column, const LogView &view);

    QList<Tick *> m_changes;
};

} // namespace triage
