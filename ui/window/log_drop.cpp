// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/log_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace triage {

namespace {

// Why: nothing is fetched from elsewhere, whatever a page or program offers.
QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

LogDrop::LogDrop(QWidget *window, std::function<bool()> wanted, QObject *parent)
    : QObject(parent), m_wanted(std::move(wanted))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool LogDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool moving = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!moving && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = localPaths(*drop->mimeData());
    if (paths.isEmpty() || !m_wanted()) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (!moving)
        emit dropped(paths);
    return true;
}

} // namespace triage
