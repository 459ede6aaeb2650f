// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home_page.h"

#include "inputs/button.h"
#include "inputs/choice_card.h"
#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/icon_label.h"
#include "inputs/paragraph.h"
#include "inputs/row_card.h"
#include "pages/result_words.h"
#include "pages/results_table.h"
#include "pages/review_note.h"
#include "pages/tab_order.h"
#include "pages/unfinished_words.h"
#include "pages/waiting_row.h"
#include "text.h"
#include "theme/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <span>

namespace triage {

namespace {

constexpr std::size_t resultsShown = 3;
constexpr std::size_t waitingShown = 3;

} // namespace

HomePage::HomePage(QWidget *parent) : PageColumn(1024, parent), m_waiting(new QWidget)
{
    auto *heading = new Heading(tr("What would you like to do?"));
    heading->setObjectName(QStringLiteral("heading"));
    body()->addSpacing(theme::space(16));
    body()->addWidget(heading);
    body()->addSpacing(theme::space(12));
    addChoices();
    body()->addWidget(m_waiting);
    addSteps();
    addResults();
    addFoot();
}

void HomePage::addChoices()
{
    m_runner = new ChoiceCard(theme::Icon::Runner, tr("I have pain at the back of my leg"),
                              tr("Answer plain questions. See how soon to get help, what it could "
                                 "be and what to do next."),
                              tr("About 10 minutes"));
    m_therapist =
        new ChoiceCard(theme::Icon::Clipboard, tr("I am assessing someone"),
                       tr("Interview, examination and findings side by side, for therapists."),
                       tr("About 15 minutes with the examination"));
    m_runner->setObjectName(QStringLiteral("for_me"));
    m_therapist->setObjectName(QStringLiteral("for_client"));
    auto *choices = new QHBoxLayout;
    m_rows.append(choices);
    choices->setSpacing(theme::space(16) - 2 * theme::ringAir);
    choices->addWidget(m_runner, 1);
    choices->addWidget(m_therapist, 1);
    body()->addLayout(choices);
    connect(m_runner, &ChoiceCard::clicked, this, &HomePage::forMe);
    connect(m_therapist, &ChoiceCard::clicked, this, &HomePage::forClient);
}

void HomePage::addSteps()
{
    m_steps = new QWidget;
    auto *layout = new QVBoxLayout(m_steps);
    layout->setContentsMargins(0, theme::space(32), 0, theme::space(8));
    layout->setSpacing(theme::space(16));
    layout->addWidget(new Heading(tr("How it goes"), theme::Type::H2));
    auto *row = new QHBoxLayout;
    m_rows.append(row);
    row->setSpacing(theme::space(32));
    layout->addLayout(row);
    const auto addStep = [row](theme::Icon icon, const QString &title, const QString &text) {
        auto *step = new QVBoxLayout;
        step->setSpacing(theme::space(4));
        step->addWidget(new IconLabel(icon, theme::Role::Accent, 24), 0, Qt::AlignLeft);
        step->addSpacing(theme::space(4));
        step->addWidget(new Heading(title, theme::Type::H3));
        step->addWidget(new Paragraph(text, theme::Type::Table, theme::Role::Text2));
        step->addStretch();
        row->addLayout(step, 1);
    };
    addStep(theme::Icon::Alert, tr("1. Danger signs first"),
            tr("They are rare. If one is there, you see at once what to do."));
    addStep(theme::Icon::Question, tr("2. Questions about the pain"),
            tr("Skip what you do not know. You can stop and go on later."));
    addStep(theme::Icon::Check, tr("3. What to do"),
            tr("How soon to be seen and by whom, what it could be and why, and a plan where it "
               "is safe."));
    body()->addWidget(m_steps);
}

void HomePage::addResults()
{
    m_results = new QWidget;
    auto *layout = new QVBoxLayout(m_results);
    layout->setContentsMargins(0, theme::space(24), 0, 0);
    layout->setSpacing(theme::space(4));
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(tr("Last results"), theme::Type::H2), 1);
    auto *all = new Button(Button::Kind::Link, tr("All results"));
    all->setObjectName(QStringLiteral("all_results"));
    head->addWidget(all, 0, Qt::AlignBottom);
    layout->addLayout(head);
    m_table = new ResultsTable;
    m_table->setObjectName(QStringLiteral("last_results"));
    m_table->setAccessibleName(tr("Last results"));
    m_table->setFullHeight(true);
    layout->addWidget(m_table);
    body()->addWidget(m_results);
    connect(all, &Button::clicked, this, &HomePage::allResults);
    connect(m_table, &ResultsTable::resultOpened, this, &HomePage::resultOpened);
}

void HomePage::addFoot()
{
    const auto addLine = [](QHBoxLayout *row, theme::Icon icon, const QString &text, int stretch) {
        row->addWidget(new IconLabel(icon, theme::Role::Text2, 18), 0, Qt::AlignVCenter);
        auto *line = new Paragraph(text, theme::Type::Small, theme::Role::Text2);
        line->setWordWrap(stretch > 0);
        row->addWidget(line, stretch);
    };
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::space(4));
    foot->setContentsMargins(theme::ringAir / 2, theme::space(16), 0, 0);
    addLine(foot, theme::Icon::Alert,
            tr("Chest pain, trouble breathing, or numbness between your legs? Call your emergency "
               "number now."),
            1);
    addLine(foot, theme::Icon::Lock, tr("Kept on this computer only"), 0);
    body()->addLayout(foot);
    body()->addStretch(1);
}

QWidget *HomePage::makeWaiting(const std::vector<StoredInterview> &unfinished,
                               const std::vector<ClientRow> &due,
                               const Questionnaire &questionnaire, Instant now)
{
    auto *part = new QWidget;
    if (unfinished.empty() && due.empty()) {
        part->hide();
        return part;
    }
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, theme::space(20), 0, 0);
    auto *card = new RowCard;
    layout->addWidget(card);
    const auto addRows = [=, this, &questionnaire](const auto &interviews) {
        for (const StoredInterview &interview : interviews) {
            auto *row = new WaitingRow(theme::Icon::Pencil, unfinishedTitle(interview),
                                       unfinishedText(interview, questionnaire, now),
                                       tr("Continue"), tr("Delete"));
            card->addWidgetRow(row);
            connect(row, &WaitingRow::pressed, this,
                    [this, interview] { emit resumed(interview); });
            connect(row, &WaitingRow::removed, this,
                    [this, interview] { emit discarded(interview); });
        }
    };
    for (const ClientRow &person : std::span(due).first(std::min(waitingShown, due.size()))) {
        auto *row = new WaitingRow(theme::Icon::Calendar, dueTitle(person, now),
                                   dueText(person, now), tr("Start re-check"), {});
        row->setObjectName(QStringLiteral("due"));
        row->setDue();
        card->addWidgetRow(row);
        connect(row, &WaitingRow::pressed, this,
                [this, before = *person.latest] { emit recheckStarted(before); });
    }
    if (due.size() > waitingShown) {
        auto *everybody = new Button(Button::Kind::Link, tr("Show everybody with a re-check due"));
        everybody->setObjectName(QStringLiteral("all_due"));
        layout->addWidget(everybody, 0, Qt::AlignLeft);
        connect(everybody, &Button::clicked, this, &HomePage::allDue);
    }
    const std::span all(unfinished);
    addRows(all.first(std::min(waitingShown, all.size())));
    if (all.size() <= waitingShown)
        return part;
    auto *more = new Button(Button::Kind::Link, tr("Show all %1 unfinished").arg(all.size()));
    more->setObjectName(QStringLiteral("all_unfinished"));
    layout->addWidget(more, 0, Qt::AlignLeft);
    const std::vector<StoredInterview> rest(unfinished.begin() + waitingShown, unfinished.end());
    connect(more, &Button::clicked, this, [=, this] {
        addRows(rest);
        more->hide();
        orderTabs({this});
        focusNextPrevChild(true);
    });
    return part;
}

void HomePage::showStored(const std::vector<StoredInterview> &unfinished,
                          const std::vector<ClientRow> &due,
                          const std::vector<AssessmentSummary> &results, const Catalogue &catalogue,
                          const Questionnaire &questionnaire, Instant now)
{
    QWidget *waiting = makeWaiting(unfinished, due, questionnaire, now);
    delete body()->replaceWidget(m_waiting, waiting);
    m_waiting->hide();
    m_waiting->deleteLater();
    m_waiting = waiting;
    const auto last =
        results.begin() + static_cast<std::ptrdiff_t>(std::min(resultsShown, results.size()));
    if (QWidget *note = m_noted ? nullptr : makeReviewNote(catalogue.language)) {
        body()->insertWidget(1, note);
        body()->insertSpacing(2, theme::space(12));
        m_noted = true;
    }
    m_table->setResults({results.begin(), last}, catalogue);
    m_results->setVisible(!results.empty());
    m_steps->setVisible(results.empty() && unfinished.empty() && due.empty());
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    PageColumn::resizeEvent(event);
    const bool narrow = width() < theme::space(720);
    for (QBoxLayout *row : std::as_const(m_rows))
        row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HomePage::focusFirst()
{
    m_runner->setFocus(Qt::OtherFocusReason);
}

void HomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_1)
        emit forMe();
    else if (event->key() == Qt::Key_2)
        emit forClient();
    else
        PageColumn::keyPressEvent(event);
}

} // namespace triage
