// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace triage {

class StageRow;

/// The stages of a plan as rows: done, here, later. A click shows a stage; arrows move.
class StageList : public QWidget {
    Q_OBJECT
public:
    /// `start`: the stage the answers start at; `here`: the one reached.
    StageList(const QStringList &titles, int start, int here, QWidget *parent = nullptr);

    /// Another stage is reached now.
    void setHere(int here);
    /// Shows a stage, as if it had been clicked.
    void choose(int index);

signals:
    /// A stage is to be shown.
    void chosen(int index);

private:
    QButtonGroup *m_group = nullptr;
    QList<StageRow *> m_rows;
    int m_start;
};

} // namespace triage
