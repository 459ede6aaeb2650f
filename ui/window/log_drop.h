// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace triage {

/// Takes files, folders and zips that are dropped anywhere on a window.
class LogDrop : public QObject {
    Q_OBJECT
public:
    /// `wanted`: whether anything may be dropped now.
    LogDrop(QWidget *window, std::function<bool()> wanted, QObject *parent);

signals:
    /// These paths of this computer were dropped.
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_wanted;
};

} // namespace triage
