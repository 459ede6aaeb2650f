// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"
#include "training_log/load_history.h"
#include "window/log_reading.h"

#include <QDate>
#include <QObject>

class QWidget;

namespace triage {

class LogPage;

/// What a training log gives to an interview once the person has agreed to it.
struct TakenLog {
    KeptLog kept;
    LoadAnswers answers;
    std::vector<std::string> changes; ///< codes of load_changes that the person agrees with
    std::optional<int> daysAgo;       ///< when it began, where that was asked with the log
};

/// The way of a training log into the answers: which files, reading, a look at what is in it.
class LogWalk : public QObject {
    Q_OBJECT
public:
    /// Questionnaire and thresholds must outlive it.
    LogWalk(const Questionnaire &questionnaire, const LoadThresholds &thresholds, QWidget *parent);

    [[nodiscard]] QWidget *page() const;
    /// Asks for files for these answers.
    void begin(const Answers &answers, const QDate &today);
    /// Reads what was dropped on the window.
    void drop(const QStringList &paths, const Answers &answers, const QDate &today);
    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();
    /// Lets go of everything that was read.
    void close();

signals:
    /// The page is to be seen, with something new on it.
    void shown();
    /// What was looked at is to be filled in.
    void taken(const triage::TakenLog &log);
    /// Back to the interview, nothing filled in.
    void left();

private:
    void askFiles();
    void read(const QStringList &paths);
    void look(const std::shared_ptr<const TrainingLog> &log);
    void showLook();
    void nameColumns(std::size_t file);
    void take(const QStringList &changes);
    [[nodiscard]] std::optional<QDate> onset() const;

    const Questionnaire &m_questionnaire;
    const LoadThresholds &m_thresholds;
    LogPage *m_page = nullptr;
    LogReading m_reading;
    Answers m_answers;
    QDate m_today;
    std::optional<QDate> m_told;        ///< the day it began, where it was told here
    QStringList m_waiting;              ///< dropped before that day was known
    std::optional<HomeZone> m_zone;     ///< whose days are counted
    QStringList m_paths;                ///< read last
    std::optional<DistanceUnit> m_unit; ///< of lists that name none, as the person says
    std::vector<ListMapping> m_lists;   ///< whose columns the person named
    std::shared_ptr<const TrainingLog> m_log;
    std::vector<MergedActivity> m_activities;
    LoadHistory m_load;
    bool m_unknownAreRuns = false;
};

} // namespace triage
