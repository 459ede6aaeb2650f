// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/picture.h"
#include "report/rule_words.h"

#include <QTextBrowser>

namespace triage {

/// Shows the overview of the rules or one topic, with its picture in the colours of the window.
/// Everything given by reference must outlive it.
class RuleReader : public QTextBrowser {
    Q_OBJECT
public:
    RuleReader(const Rulebase &rulebase, const Catalogue &catalogue, QWidget *parent = nullptr);

    /// The first page, from the whole book.
    void showOverview(const std::vector<RuleChapter> &book);
    /// A topic as found; its picture is that of the whole topic, and left out where rules are.
    void showTopic(const std::vector<RuleChapter> &book, const RuleChapter &chapter,
                   const RuleTopic &topic, bool whole);
    /// Says that nothing was found.
    void showNothing(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { Nothing, Overview, Topic };

    void show(Shown shown);
    void refresh();
    [[nodiscard]] QSize addPicture();
    void follow(const QUrl &link);

    const Rulebase &m_rulebase;
    const Catalogue &m_catalogue;
    Shown m_shown = Shown::Nothing;
    QString m_words;
    Picture m_picture; ///< no boxes: none
    RuleChapter m_chapter;
    RuleTopic m_topic;
    int m_drawnWidth = 0;
};

} // namespace triage
