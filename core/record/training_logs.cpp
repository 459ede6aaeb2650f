// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/training_logs.h"

#include <cmath>

namespace triage {

namespace {

std::int64_t dayNumber(LocalDay day)
{
    return day.time_since_epoch().count();
}

LocalDay dayOfNumber(std::int64_t number)
{
    return LocalDay(std::chrono::days(static_cast<int>(number)));
}

Result<void> addActivity(const Database &database, InterviewId interview, std::int64_t item,
                         const KeptActivity &activity)
{
    const DailyRun &figures = activity.figures;
    const auto climb = figures.ascentM ? std::optional<std::int64_t>(std::llround(*figures.ascentM))
                                       : std::nullopt;
    return database.run("INSERT INTO training_activity (interview, item, day, kind, distance, "
                        "duration, climb) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        interview.value, item, dayNumber(figures.day), kindCode(activity.kind),
                        std::int64_t{std::llround(figures.km * 1000)},
                        std::int64_t{std::llround(figures.durationS)}, climb);
}

KeptActivity activityAt(const Statement &row)
{
    KeptActivity activity{.kind = kindOf(row.text(1)),
                          .figures = {.day = dayOfNumber(row.integer(0)),
                                      .km = static_cast<double>(row.integer(2)) / 1000,
                                      .durationS = static_cast<double>(row.integer(3)),
                                      .ascentM = {}}};
    if (!row.isNull(4))
        activity.figures.ascentM = static_cast<double>(row.integer(4));
    return activity;
}

} // namespace

TrainingLogs Store::trainingLogs()
{
    return {m_database, m_revisions};
}

Result<void> TrainingLogs::keep(InterviewId interview, const std::optional<KeptLog> &log)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto revision = m_revisions.next(m_database, interview.value);
    if (!revision)
        return tl::unexpected(revision.error());
    auto done = m_database.run("UPDATE interview SET revision = ? WHERE id = ?", *revision,
                               interview.value);
    if (done)
        done = m_database.run("DELETE FROM training_log WHERE interview = ?", interview.value);
    if (done && log)
        done = m_database.run("INSERT INTO training_log (interview, onset) VALUES (?, ?)",
                              interview.value, dayNumber(log->onset));
    if (log)
        for (std::size_t i = 0; done && i < log->activities.size(); ++i)
            done = addActivity(m_database, interview, static_cast<std::int64_t>(i),
                               log->activities[i]);
    if (!done)
        return done;
    return transaction->commit().map([&] {
        m_revisions.know(interview.value, *revision);
        if (!log)
            (void)m_database.forgetDeleted();
    });
}

Result<std::optional<KeptLog>> TrainingLogs::of(InterviewId interview) const
{
    Statement head = m_database.prepare("SELECT onset FROM training_log WHERE interview = ?");
    const auto found = head.bind(interview.value).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    KeptLog log{.onset = dayOfNumber(head.integer(0)), .activities = {}};
    Statement rows = m_database.prepare("SELECT day, kind, distance, duration, climb "
                                        "FROM training_activity WHERE interview = ? ORDER BY item");
    rows.bind(interview.value);
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        log.activities.push_back(activityAt(rows));
    return more.map([&](bool) { return std::optional(std::move(log)); });
}

} // namespace triage
