// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace triage {

/// The stages of a plan as rows: before, here, later. A click shows a stage; arrows move.
class StageList : public QWidget {
    Q_OBJECT
public:
    /// `here` is the stage the answers start at.
    StageList(const QStringList &titles, int here, QWidget *parent = nullptr);

signals:
    /// A stage is to be shown.
    void chosen(int index);

private:
    QButtonGroup *m_group = nullptr;
};

} // namespace triage
