// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/answers.h"
#include "language/translation.h"

#include <QDate>
#include <QStringList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

class QProgressBar;
namespace triage {

class FootBar;
class Heading;
class HomeZone;
class LogPreview;
class PageColumn;
class Paragraph;
class TimeField;
struct ListMapping;
struct ListSample;
struct LogView;

/// Where a training log is taken in: which files, how far the reading is, and what it holds, before
/// anything of it enters the answers.
class LogPage : public QWidget {
    Q_OBJECT
public:
    explicit LogPage(QWidget *parent = nullptr);

    /// The day that "3 weeks ago" is counted from, and the language it is said in.
    void setToday(const QDate &today, const Translation &language)
    {
        m_today = today;
        m_language = language;
    }
    /// Asks for files; and, where it is not known, for the day it began. `dropped`: files are there
    /// already and wait for that day.
    void showChoice(Mode mode, const std::optional<QDate> &onset, bool dropped);
    void showReading();
    /// `total`: of the bytes; 0 where it is not known.
    void showProgress(std::size_t files, std::uint64_t bytes, std::uint64_t total);
    void showPreview(const LogView &view);
    /// Asks which column of a list is what.
    void showColumns(const QString &file, const ListSample &sample, const HomeZone &zone);
    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();

signals:
    /// These files or this folder are to be read.
    void chosen(const QStringList &paths);
    /// The day it began was told; read what waits.
    void onsetTold(const QDate &onset);
    /// The reading is to be stopped.
    void cancelled();
    void unknownCounted(bool runs);
    void milesChosen(bool miles);
    /// The columns of this file are to be named.
    void columnsAsked(std::size_t file);
    /// They were named; it is to be read so.
    void columnsNamed(const triage::ListMapping &list);
    /// They were not named after all; what was read is to be seen again.
    void columnsLeft();
    /// What is shown is to be filled in, with these changes in training.
    void accepted(const QStringList &changes);
    /// Other files are wanted.
    void again();
    void back();

private:
    QVBoxLayout *begin(const QString &heading, const QString &hint);
    void addPrivacy(QVBoxLayout *body, Mode mode);
    void addOnset(QVBoxLayout *body, Mode mode, const std::optional<QDate> &onset);
    [[nodiscard]] bool onsetKnown();
    void askFiles();
    void askFolder();

    QVBoxLayout *m_layout = nullptr;
    FootBar *m_foot = nullptr;
    PageColumn *m_column = nullptr;
    Heading *m_heading = nullptr;
    Paragraph *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    TimeField *m_onset = nullptr; ///< where the day it began is asked here
    QDate m_today;
    Translation m_language;
};

} // namespace triage
