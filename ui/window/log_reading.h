// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/training_log.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

class QThread;

namespace triage {

/// Reads a training log beside the window, which stays free to be used.
class LogReading : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Stops what is being read, and waits for that.
    ~LogReading() override;

    /// Begins to read; what was being read before is dropped.
    void start(const QStringList &paths, const ReadOptions &options);
    /// Stops; finished() does not come any more.
    void cancel();
    [[nodiscard]] bool running() const { return m_thread != nullptr; }

signals:
    /// Told now and then while it reads.
    void progressed(std::size_t files, std::uint64_t bytes, std::uint64_t total);
    void finished(const std::shared_ptr<const triage::TrainingLog> &log);

private:
    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

} // namespace triage
