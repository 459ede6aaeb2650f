// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace triage {

/// A topic to choose.
struct Topic {
    QString id;
    QString title;
    QString count = {}; ///< how much was found in it, or empty
};

/// Topics under a title; none where it is empty.
struct TopicGroup {
    QString title;
    QList<Topic> topics;
};

/// The topics of a book under the titles of their groups. Arrows move; what is current is shown.
class TopicList : public QListWidget {
    Q_OBJECT
public:
    explicit TopicList(QWidget *parent = nullptr);

    /// Shows these topics. The current topic stays current where it is still there; otherwise the
    /// first one is.
    void setGroups(const QList<TopicGroup> &groups);
    /// Makes a topic current; the first one where there is none of this id.
    void choose(const QString &id);

signals:
    /// A topic is to be shown.
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addTopic(const Topic &topic);
    void addHead(const QString &title);
};

} // namespace triage
