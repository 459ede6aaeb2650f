// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rule_book_page.h"

#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/sheet.h"
#include "pages/back_button.h"
#include "pages/rule_reader.h"
#include "pages/tab_order.h"
#include "pages/topic_list.h"
#include "pages/topic_search.h"
#include "report/rule_search.h"
#include "text.h"
#include "theme/type.h"

#include <QHBoxLayout>

namespace triage {

namespace {

// With `counted` each topic tells how many rules it has; without, the overview comes first.
QList<TopicGroup> groupsOf(const std::vector<RuleChapter> &chapters, bool counted)
{
    QList<TopicGroup> groups;
    if (!counted)
        groups.append({{}, {{{}, RuleBookPage::tr("Overview")}}});
    for (const RuleChapter &chapter : chapters) {
        TopicGroup group{toScreen(chapter.title), {}};
        for (const RuleTopic &topic : chapter.topics)
            group.topics.append({toScreen(topic.id), toScreen(topic.title),
                                 counted ? QString::number(countOf(topic).rules) : QString()});
        groups.append(group);
    }
    return groups;
}

} // namespace

RuleBookPage::RuleBookPage(const Rulebase &rulebase, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_rulebase(rulebase), m_catalogue(catalogue),
      m_heading(new Heading(tr("All rules"))),
      m_count(new Paragraph({}, theme::Type::Xs, theme::Role::Text2)), m_topics(new TopicList),
      m_search(new TopicSearch(m_topics, tr("Search the rules"))),
      m_reader(new RuleReader(rulebase, catalogue))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme::space(24), theme::space(20), theme::space(24),
                               theme::space(20));
    across->setSpacing(theme::space(20));
    across->addWidget(makeLeft());
    across->addWidget(new Sheet(m_reader), 1);
    connect(m_search, &QLineEdit::textChanged, this, &RuleBookPage::search);
    connect(m_topics, &TopicList::chosen, this, &RuleBookPage::showTopic);
}

QWidget *RuleBookPage::makeLeft()
{
    auto *left = new QWidget;
    // Why: large type must leave room for the rules beside it.
    left->setFixedWidth(qMin(theme::space(300), 420));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(theme::space(4));
    auto *backButton = makeBackButton();
    connect(backButton, &Button::clicked, this, &RuleBookPage::back);
    column->addWidget(backButton, 0, Qt::AlignLeft);
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    column->addWidget(m_heading);
    column->addSpacing(theme::space(8));
    auto *label = new Paragraph(tr("Search"), theme::Type::Small);
    label->setBuddy(m_search);
    column->addWidget(label);
    column->addWidget(m_search);
    m_count->setObjectName(QStringLiteral("count"));
    column->addWidget(m_count);
    column->addSpacing(theme::space(4));
    m_topics->setObjectName(QStringLiteral("topics"));
    m_reader->setObjectName(QStringLiteral("reader"));
    column->addWidget(m_topics, 1);
    return left;
}

void RuleBookPage::start()
{
    if (m_book.empty())
        m_book = ruleChapters(m_rulebase, m_catalogue);
    m_search->clearQuietly();
    search();
    m_topics->choose({});
    m_heading->setFocus(Qt::OtherFocusReason);
}

void RuleBookPage::search()
{
    const QString query = m_search->words();
    m_found = findRules(m_book, toCore(query));
    RuleCount sum;
    for (const RuleChapter &chapter : m_found)
        sum.rules += countOf(chapter).rules;
    m_count->setPlain(query.isEmpty() ? tr("%1 rules").arg(sum.rules)
                                      : tr("%1 rules found").arg(sum.rules));
    m_topics->setGroups(groupsOf(m_found, !query.isEmpty()));
    if (m_found.empty())
        m_reader->showNothing(tr("No rule holds “%1”. Try a shorter word.").arg(query));
}

void RuleBookPage::showTopic(const QString &id)
{
    if (id.isEmpty()) {
        m_reader->showOverview(m_book);
        return;
    }
    for (const RuleChapter &chapter : m_found)
        for (const RuleTopic &topic : chapter.topics)
            if (toScreen(topic.id) == id)
                m_reader->showTopic(m_book, chapter, topic, m_search->words().isEmpty());
}

} // namespace triage
