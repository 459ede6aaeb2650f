// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/result_view.h"

#include <QWidget>

class QVBoxLayout;

namespace triage {

class Button;
class LineList;

/// "Because you said": the strongest reasons, and a link that shows all with their sources.
class ReasonList : public QWidget {
    Q_OBJECT
public:
    explicit ReasonList(const ResultView &view, QWidget *parent = nullptr);

private:
    void showAll(bool all);

    struct Line {
        QString text;
        QString source;
    };
    QList<Line> m_lines;
    LineList *m_list = nullptr;
    Button *m_more = nullptr;
};

} // namespace triage
