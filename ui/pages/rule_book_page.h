// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rule_words.h"

#include <QWidget>

namespace triage {

class Heading;
class Paragraph;
class RuleReader;
class TopicList;
class TopicSearch;

/// Every rule in words: topics and a search at the left, the topic's picture and tables at the
/// right. Keys: Ctrl+F searches, Down goes on to the topics.
class RuleBookPage : public QWidget {
    Q_OBJECT
public:
    /// Everything given by reference must outlive it.
    RuleBookPage(const Rulebase &rulebase, const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Shows the overview and moves the focus to the heading. The book is made when first shown.
    void start();

signals:
    void back();

private:
    [[nodiscard]] QWidget *makeLeft();
    void search();
    void showTopic(const QString &id);

    const Rulebase &m_rulebase;
    const Catalogue &m_catalogue;
    std::vector<RuleChapter> m_book;
    std::vector<RuleChapter> m_found; ///< of m_book, what the search leaves
    Heading *m_heading = nullptr;
    Paragraph *m_count = nullptr;
    TopicList *m_topics = nullptr;
    TopicSearch *m_search = nullptr;
    RuleReader *m_reader = nullptr;
};

} // namespace triage
