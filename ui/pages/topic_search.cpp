// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/topic_search.h"

#include "pages/topic_list.h"

#include <QKeyEvent>
#include <QShortcut>

namespace triage {

TopicSearch::TopicSearch(TopicList *topics, const QString &name, QWidget *parent)
    : TextBox(parent), m_topics(topics)
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(name);
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

QString TopicSearch::words() const
{
    return text().trimmed();
}

void TopicSearch::clearQuietly()
{
    const QSignalBlocker quiet(this);
    clear();
}

void TopicSearch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return)
        m_topics->setFocus(Qt::OtherFocusReason);
    else
        TextBox::keyPressEvent(event);
}

} // namespace triage
