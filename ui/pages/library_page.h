// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/answers.h"

#include <QPointer>
#include <QWidget>

namespace triage {

class Heading;
class PageColumn;
class SelectBox;
class TopicList;

/// Everything to read beside the results: conditions, the guide, words, exercises, who to see, what
/// the program is for. Topics at the left, the topic at the right, plain or in clinical terms.
class LibraryPage : public QWidget {
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    explicit LibraryPage(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Shows a topic ("condition:strain", "guide:warm_up", "words"; the first one where it is
    /// unknown) in the words of a mode, and moves the focus to its heading.
    void start(const QString &topic, Mode mode);

signals:
    void back();

private:
    [[nodiscard]] QWidget *makeLeft();
    void listTopics();
    void showTopic(const QString &id);
    [[nodiscard]] QWidget *makeView(const QString &id);
    [[nodiscard]] Mode mode() const;

    const Catalogue &m_catalogue;
    Heading *m_heading = nullptr;
    SelectBox *m_words = nullptr;
    TopicList *m_topics = nullptr;
    PageColumn *m_column = nullptr;
    QPointer<QWidget> m_view;
};

} // namespace triage
