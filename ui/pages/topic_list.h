// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rule_words.h"

#include <QListWidget>

namespace triage {

/// The topics of the rule book under their chapters, and the overview before them. Arrows move;
/// what is current is shown.
class TopicList : public QListWidget {
    Q_OBJECT
public:
    explicit TopicList(QWidget *parent = nullptr);

    /// Shows these topics; with `counted` each tells how many rules it has. The current topic stays
    /// current where it is still there; otherwise the first one is.
    void setChapters(const std::vector<RuleChapter> &chapters, bool counted);
    /// Makes a topic current; empty is the overview.
    void choose(const QString &id);

signals:
    /// A topic is to be shown; empty is the overview.
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addTopic(const QString &id, const QString &title, const QString &count);
    void addHead(const QString &title);
};

} // namespace triage
