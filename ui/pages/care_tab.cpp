// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/care_tab.h"

#include "inputs/button.h"
#include "inputs/care_card.h"
#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "pages/clot_card.h"
#include "pages/condition_link.h"
#include "pages/course_card.h"
#include "pages/emergency_number.h"
#include "pages/factors_card.h"
#include "pages/load_card.h"
#include "pages/open_points.h"
#include "pages/reason_list.h"
#include "pages/result_words.h"
#include "pages/review_note.h"
#include "pages/suggestion_card.h"
#include "pages/two_columns.h"
#include "report/wording.h"
#include "text.h"

#include <QHBoxLayout>

namespace triage {

namespace {

// "a swollen leg: be seen today" reads with what to do in bold.
QString withStrongAction(const QString &line)
{
    const qsizetype colon = line.lastIndexOf(QStringLiteral(": "));
    return colon < 0 ? line
                     : line.left(colon + 2) + QStringLiteral("<b>%1</b>").arg(line.mid(colon + 2));
}

void addPart(QVBoxLayout *column, const QString &heading)
{
    if (column->count() > 0) {
        column->addSpacing(theme::space(20));
        column->addWidget(new Divider);
        column->addSpacing(theme::space(20));
    }
    column->addWidget(new Heading(heading, theme::Type::H3));
    column->addSpacing(theme::space(6));
}

} // namespace

CareTab::CareTab(const ResultView &view, QWidget *parent) : PageColumn(1152, parent)
{
    auto *columns = new TwoColumns(660, 460);
    addCare(columns->left(), view);
    addSuggestion(columns->left(), view);
    addCard(columns->left(), new ClotCard(view));
    addCard(columns->left(), new CourseCard(view));
    addCard(columns->left(), new LoadCard(view));
    addCard(columns->left(), new FactorsCard(view));
    columns->left()->addStretch();

    addPart(columns->right(), view.mode() == Mode::Runner ? tr("Because you said") : tr("Because"));
    columns->right()->addWidget(new ReasonList(view));
    addOpen(columns->right(), view);
    addNext(columns->right(), view);
    addReading(columns->right(), view);
    columns->right()->addStretch();
    body()->addWidget(columns);
    if (QWidget *note = makeReviewNote(view.catalogue.language)) {
        body()->addSpacing(theme::space(16));
        body()->addWidget(note);
    }
    body()->addStretch(1);
}

void CareTab::addCare(QVBoxLayout *column, const ResultView &view)
{
    const Urgency urgency = view.assessment().urgency;
    const UrgencyText *text = findText(view.catalogue.urgencies, std::string(urgencyCode(urgency)));
    const std::string heading = !text                         ? std::string(urgencyCode(urgency))
                                : view.mode() == Mode::Runner ? text->heading
                                                              : text->therapistHeading;
    m_card = new CareCard(urgency, filledIn(heading, view.number));
    m_card->setObjectName(QStringLiteral("care_card"));
    column->addWidget(m_card);
    if (!text)
        return;
    m_card->addText(withNumber(text->when, view.number), true);
    if (view.mode() == Mode::Therapist)
        m_card->addHeading(tr("Words for the client:"));
    m_card->addText(withNumber(text->body, view.number));
    QStringList flags;
    for (const RedFlag &flag : view.assessment().redFlags)
        if (const QString sign =
                toScreen(flagText(view.catalogue, flag, view.mode())).toHtmlEscaped();
            !flags.contains(sign))
            flags.append(sign);
    if (!flags.isEmpty()) {
        m_card->addHeading(tr("Signs that need care:"));
        m_card->addBullets(flags);
    }
    if (text->doNotWait.empty())
        return;
    m_card->addRule();
    m_card->addHeading(view.mode() == Mode::Runner ? tr("Do not wait if you notice:")
                                                   : tr("The client does not wait with:"));
    QStringList lines;
    for (const std::string &line : text->doNotWait)
        lines.append(withStrongAction(withNumber(line, view.number)));
    m_card->addBullets(lines);
}

void CareTab::addSuggestion(QVBoxLayout *column, const ResultView &view)
{
    auto *suggestion = new SuggestionCard(view);
    column->addSpacing(theme::space(16));
    column->addWidget(suggestion);
    connect(suggestion, &SuggestionCard::topicAsked, this, &CareTab::topicAsked);
}

void CareTab::addCard(QVBoxLayout *column, Card *card)
{
    if (card->body()->isEmpty()) {
        delete card;
        return;
    }
    column->addSpacing(theme::space(16));
    column->addWidget(card);
}

void CareTab::addOpen(QVBoxLayout *column, const ResultView &view)
{
    const QList<OpenPoint> open = openPoints(view);
    if (!open.isEmpty()) {
        addPart(column, tr("What could not be ruled out"));
        auto *list = new LineList(theme::Icon::Question, theme::Role::Warn);
        for (const OpenPoint &point : open)
            list->addLine(point.text, point.detail);
        connect(list, &LineList::linkActivated, this, [this](const QString &link) {
            if (!linkedCondition(link).isEmpty())
                emit topicAsked(link);
        });
        column->addWidget(list);
    }
    const QStringList changes = changePoints(view);
    if (changes.isEmpty())
        return;
    addPart(column, tr("What would change this"));
    auto *list = new LineList(theme::Icon::Flag, theme::Role::Text2);
    for (const QString &line : changes)
        list->addLine(line);
    column->addWidget(list);
}

void CareTab::addNext(QVBoxLayout *column, const ResultView &view)
{
    const QDate begun = dayOf(view.stored.summary.finished);
    QStringList days;
    for (const int day : view.assessment().recheckDays)
        days.append(longDayText(begun.addDays(day)));
    if (days.isEmpty() && !view.assessment().plan)
        return;
    column->addSpacing(theme::space(20));
    if (view.assessment().plan) {
        auto *go =
            new Button(Button::Kind::Primary,
                       view.mode() == Mode::Runner ? tr("See your plan") : tr("See the plan"));
        go->setObjectName(QStringLiteral("see_plan"));
        column->addWidget(go, 0, Qt::AlignLeft);
        connect(go, &Button::clicked, this, &CareTab::planRequested);
    }
    if (!days.isEmpty())
        column->addWidget(new Paragraph(days.size() == 1
                                            ? tr("Check again on %1.").arg(days.first())
                                            : tr("Check again on %1, then on %2.")
                                                  .arg(days.first(), days.mid(1).join(tr(" and "))),
                                        theme::Type::Small, theme::Role::Text2));
}

void CareTab::addReading(QVBoxLayout *column, const ResultView &view)
{
    addPart(column, tr("To read beside this"));
    auto *list = new LineList(theme::Icon::File, theme::Role::Text2);
    for (const GuideChapter &chapter : view.catalogue.guide)
        if (!chapter.therapistsOnly || view.mode() == Mode::Therapist)
            list->addLine(QStringLiteral("<a href=\"guide:%1\">%2</a>")
                              .arg(plainText(chapter.code), plainText(chapter.title)));
    column->addWidget(list);
    connect(list, &LineList::linkActivated, this, &CareTab::topicAsked);
}

void CareTab::focusCard()
{
    m_card->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
