// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/log_walk.h"

#include "charts/load_chart_words.h"
#include "pages/answer_codes.h"
#include "pages/log_page.h"
#include "pages/log_view.h"
#include "text.h"

namespace triage {

LogWalk::LogWalk(const Questionnaire &questionnaire, const LoadThresholds &thresholds,
                 QWidget *parent)
    : QObject(parent), m_questionnaire(questionnaire), m_thresholds(thresholds),
      m_page(new LogPage(parent))
{
    m_page->setObjectName(QStringLiteral("log_page"));
    connect(m_page, &LogPage::chosen, this, &LogWalk::read);
    connect(m_page, &LogPage::onsetTold, this, [this](const QDate &day) {
        m_told = day;
        if (!m_waiting.isEmpty())
            read(std::exchange(m_waiting, {}));
    });
    connect(m_page, &LogPage::cancelled, this, [this] {
        m_reading.cancel();
        askFiles();
    });
    connect(m_page, &LogPage::unknownCounted, this, [this](bool runs) {
        m_unknownAreRuns = runs;
        showLook();
    });
    connect(m_page, &LogPage::milesChosen, this, [this](bool miles) {
        m_unit = miles ? DistanceUnit::Mile : DistanceUnit::Kilometre;
        read(m_paths);
    });
    connect(m_page, &LogPage::columnsAsked, this, &LogWalk::nameColumns);
    connect(m_page, &LogPage::columnsLeft, this, &LogWalk::showLook);
    connect(m_page, &LogPage::columnsNamed, this, [this](const ListMapping &list) {
        m_lists.push_back(list);
        read(m_paths);
    });
    connect(m_page, &LogPage::again, this, &LogWalk::askFiles);
    connect(m_page, &LogPage::accepted, this, &LogWalk::take);
    connect(m_page, &LogPage::back, this, [this] {
        close();
        emit left();
    });
    connect(&m_reading, &LogReading::progressed, m_page, &LogPage::showProgress);
    connect(&m_reading, &LogReading::finished, this, &LogWalk::look);
}

QWidget *LogWalk::page() const
{
    return m_page;
}

void LogWalk::begin(const Answers &answers, const QDate &today)
{
    close();
    m_answers = answers;
    m_today = today;
    askFiles();
}

void LogWalk::drop(const QStringList &paths, const Answers &answers, const QDate &today)
{
    const std::optional<QDate> told = m_told;
    close();
    m_answers = answers;
    m_today = today;
    m_told = told;
    if (onset()) {
        read(paths);
        return;
    }
    m_waiting = paths;
    askFiles();
}

void LogWalk::focusHeading()
{
    m_page->focusHeading();
}

void LogWalk::close()
{
    m_reading.cancel();
    m_log.reset();
    m_activities.clear();
    m_load = {};
    m_told.reset();
    m_waiting.clear();
    m_paths.clear();
    m_unit.reset();
    m_lists.clear();
    m_unknownAreRuns = false;
}

std::optional<QDate> LogWalk::onset() const
{
    if (const auto days = numberOf(answerTo(m_answers, "duration_days")))
        return m_today.addDays(-static_cast<int>(*days));
    return m_told;
}

void LogWalk::askFiles()
{
    m_unit.reset();
    m_lists.clear();
    m_page->setToday(m_today, m_questionnaire.language);
    m_page->showChoice(m_answers.mode, onset(), !m_waiting.isEmpty());
    emit shown();
}

void LogWalk::read(const QStringList &paths)
{
    m_paths = paths;
    m_zone.reset();
    const auto zone = HomeZone::ofSystem();
    if (!zone) {
        // Why: without it no run can be put on its day; said like a file that cannot be read.
        TrainingLog none;
        none.files.push_back({.name = {}, .format = {}, .warnings = {}, .refused = zone.error()});
        look(std::make_shared<const TrainingLog>(std::move(none)));
        return;
    }
    m_zone = *zone;
    m_page->showReading();
    emit shown();
    m_reading.start(
        m_paths,
        {.zone = *zone, .today = localDayOf(m_today), .listUnit = m_unit, .lists = m_lists});
}

void LogWalk::look(const std::shared_ptr<const TrainingLog> &log)
{
    m_log = log;
    showLook();
}

void LogWalk::showLook()
{
    m_activities = m_zone ? mergeActivities(m_log->activities, *m_zone, m_unknownAreRuns)
                          : std::vector<MergedActivity>{};
    m_load = loadHistory(countedRuns(m_activities), localDayOf(*onset()), m_thresholds);
    m_page->showPreview({.questionnaire = m_questionnaire,
                         .answers = m_answers,
                         .thresholds = m_thresholds,
                         .log = *m_log,
                         .activities = m_activities,
                         .load = m_load,
                         .unknownAreRuns = m_unknownAreRuns});
    emit shown();
}

void LogWalk::nameColumns(std::size_t file)
{
    const FileReport &report = m_log->files.at(file);
    m_page->showColumns(toScreen(report.name), *report.unknownList, *m_zone);
    emit shown();
}

void LogWalk::take(const QStringList &changes)
{
    TakenLog log{.kept = keptLog(m_activities, m_load.measures.asOf),
                 .answers = m_load.answers,
                 .changes = {},
                 .daysAgo = {}};
    for (const QString &code : changes)
        log.changes.push_back(toCore(code));
    if (!numberOf(answerTo(m_answers, "duration_days")))
        log.daysAgo = static_cast<int>(onset()->daysTo(m_today));
    close();
    emit taken(log);
}

} // namespace triage
