// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/text_box.h"

namespace triage {

class TopicList;

/// The search above a list of topics. Keys: Ctrl+F anywhere in the window leads to it, Down and
/// Enter go on to the topics.
class TopicSearch : public TextBox {
    Q_OBJECT
public:
    /// `topics` must outlive it; `name` is for screen readers.
    TopicSearch(TopicList *topics, const QString &name, QWidget *parent = nullptr);

    /// What is searched for, without the spaces around it.
    [[nodiscard]] QString words() const;
    /// Empties it without a search.
    void clearQuietly();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TopicList *m_topics;
};

} // namespace triage
