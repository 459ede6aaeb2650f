// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/log_reading.h"

#include "text.h"

#include <QElapsedTimer>
#include <QThread>

namespace triage {

namespace {

constexpr qint64 tellEveryMs = 100;

} // namespace

LogReading::~LogReading()
{
    cancel();
}

void LogReading::start(const QStringList &paths, const ReadOptions &options)
{
    cancel();
    std::vector<std::filesystem::path> files;
    for (const QString &path : paths)
        files.emplace_back(toCore(path));
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_thread = QThread::create([this, files, options, stop = m_stop] {
        QElapsedTimer sinceTold;
        sinceTold.start();
        const ReadWatch watch = [&](const ReadProgress &progress) {
            if (sinceTold.elapsed() >= tellEveryMs) {
                sinceTold.restart();
                QMetaObject::invokeMethod(this, [this, stop, progress] {
                    if (!*stop)
                        emit progressed(progress.files, progress.bytes, progress.total);
                });
            }
            return !*stop;
        };
        const auto log =
            std::make_shared<const TrainingLog>(readTrainingLog(files, options, watch));
        QMetaObject::invokeMethod(this, [this, stop, log] {
            if (*stop)
                return;
            cancel();
            emit finished(log);
        });
    });
    m_thread->start(QThread::LowPriority);
}

void LogReading::cancel()
{
    if (!m_thread)
        return;
    *m_stop = true;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

} // namespace triage
