// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/library_page.h"

#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"
#include "inputs/select_box.h"
#include "pages/back_button.h"
#include "pages/condition_link.h"
#include "pages/condition_view.h"
#include "pages/explained_terms.h"
#include "pages/guide_view.h"
#include "pages/lookup_views.h"
#include "pages/tab_order.h"
#include "pages/topic_list.h"
#include "pages/use_view.h"
#include "report/wording.h"
#include "text.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace triage {

namespace {

constexpr QLatin1String guidePrefix("guide:");
constexpr int plainWords = 0;
constexpr int clinicalWords = 1;

} // namespace

LibraryPage::LibraryPage(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_heading(new Heading(tr("To read"))),
      m_words(new SelectBox), m_topics(new TopicList), m_column(new PageColumn(760))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme::space(24), theme::space(20), 0, 0);
    across->setSpacing(theme::space(8));
    across->addWidget(makeLeft());
    across->addWidget(m_column, 1);
    m_column->body()->addStretch(1);
    connect(m_topics, &TopicList::chosen, this, &LibraryPage::showTopic);
    connect(m_words, &QComboBox::currentIndexChanged, this, [this] { listTopics(); });
}

QWidget *LibraryPage::makeLeft()
{
    auto *left = new QWidget;
    // Why: large type must leave room for what is read beside it.
    left->setFixedWidth(qMin(theme::space(300), 380));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, theme::space(20));
    column->setSpacing(theme::space(4));
    auto *backButton = makeBackButton();
    connect(backButton, &Button::clicked, this, &LibraryPage::back);
    column->addWidget(backButton, 0, Qt::AlignLeft);
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    column->addWidget(m_heading);
    column->addSpacing(theme::space(4));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("Words to use"));
    m_words->addItems({tr("In plain words"), tr("In clinical terms")});
    column->addWidget(m_words, 0, Qt::AlignLeft);
    column->addSpacing(theme::space(4));
    m_topics->setObjectName(QStringLiteral("topics"));
    column->addWidget(m_topics, 1);
    return left;
}

Mode LibraryPage::mode() const
{
    return m_words->currentIndex() == clinicalWords ? Mode::Therapist : Mode::Runner;
}

void LibraryPage::start(const QString &topic, Mode mode)
{
    {
        const QSignalBlocker quiet(m_words);
        m_words->setCurrentIndex(mode == Mode::Therapist ? clinicalWords : plainWords);
    }
    {
        const QSignalBlocker quiet(m_topics);
        listTopics();
    }
    m_topics->choose(topic);
    if (auto *heading = m_view ? m_view->findChild<Heading *>() : nullptr)
        heading->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::listTopics()
{
    TopicGroup conditions{tr("Conditions"), {}};
    for (const ConditionText &condition : m_catalogue.conditions)
        conditions.topics.append(
            {QStringLiteral("condition:") + toScreen(condition.code),
             toScreen(mode() == Mode::Runner ? condition.plainTitle : condition.title)});
    TopicGroup guide{tr("Guide"), {}};
    TopicGroup reference{tr("For therapists"), {}};
    for (const GuideChapter &chapter : m_catalogue.guide)
        (chapter.therapistsOnly ? reference : guide)
            .topics.append({guidePrefix + toScreen(chapter.code), toScreen(chapter.title)});
    const TopicGroup lookup{tr("Look up"),
                            {{QStringLiteral("words"), tr("Words explained")},
                             {QStringLiteral("exercises"), tr("Exercises")},
                             {QStringLiteral("factors"), tr("What may contribute")},
                             {QStringLiteral("providers"), tr("Who does what")},
                             {QStringLiteral("sources"), tr("All sources")}}};
    const TopicGroup about{tr("About this program"),
                           {{QStringLiteral("use"), tr("What it is for")},
                            {QStringLiteral("hazards"), tr("What could go wrong")}}};
    m_topics->setGroups({conditions, guide, lookup, about, reference});
}

QWidget *LibraryPage::makeView(const QString &id)
{
    if (const QString code = linkedCondition(id); !code.isEmpty())
        if (const ConditionText *condition = m_catalogue.condition(toCore(code))) {
            auto *view = new ConditionView(*condition, mode(), m_catalogue);
            connect(
                view, &ConditionView::conditionAsked, this,
                [this](const QString &other) {
                    m_topics->choose(QStringLiteral("condition:") + other);
                },
                Qt::QueuedConnection);
            return view;
        }
    for (const GuideChapter &chapter : m_catalogue.guide)
        if (id == guidePrefix + toScreen(chapter.code))
            return new GuideView(chapter, mode(), m_catalogue);
    if (id == QLatin1String("use"))
        return makeUseView(m_catalogue);
    if (id == QLatin1String("hazards"))
        return makeHazardView(m_catalogue);
    if (id == QLatin1String("exercises"))
        return makeExerciseView(m_catalogue);
    if (id == QLatin1String("factors"))
        return makeFactorView(m_catalogue, mode());
    if (id == QLatin1String("providers"))
        return makeProviderView(m_catalogue);
    return id == QLatin1String("sources") ? makeSourceView(m_catalogue) : makeWordView(m_catalogue);
}

void LibraryPage::showTopic(const QString &id)
{
    delete m_view;
    m_view = makeView(id);
    // Why: who chose clinical terms knows them.
    if (mode() == Mode::Runner && id != QLatin1String("words") && id != QLatin1String("sources"))
        explainTerms(*m_view, m_catalogue);
    if (auto *heading = m_view->findChild<Heading *>())
        letTabStartAt(heading);
    m_column->body()->insertWidget(0, m_view);
    m_column->verticalScrollBar()->setValue(0);
    orderTabs({this});
}

} // namespace triage
