// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/findings_panel.h"

#include "inputs/accessible_choice.h"
#include "inputs/button.h"
#include "inputs/callout.h"
#include "inputs/care_card.h"
#include "inputs/chip.h"
#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/meter.h"
#include "inputs/paragraph.h"
#include "inputs/scroll_bar.h"
#include "inputs/yielding_row.h"
#include "pages/emergency_number.h"
#include "pages/result_words.h"
#include "pages/tab_order.h"
#include "report/wording.h"
#include "text.h"
#include "triage/assessment_texts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace triage {

namespace {

constexpr std::size_t mostCandidates = 4;
constexpr std::size_t mostQuestions = 3;
constexpr int calmMilliseconds = 700; ///< without an answer before a change is told

int blocksOf(double support)
{
    return std::clamp(static_cast<int>(support + 0.5), 0, Meter::bars(Meter::Kind::Support));
}

} // namespace

FindingsPanel::FindingsPanel(const Catalogue &catalogue, const EmergencyNumber &number,
                             QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_number(number), m_layout(new QVBoxLayout(this)),
      m_content(new QWidget), m_next(new Button(Button::Kind::Primary, QString())),
      m_whatToDo(new Button(Button::Kind::Primary, tr("See what to do now")))
{
    announceAs(this, QAccessible::StatusBar);
    setAccessibleName(tr("Findings so far"));
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmMilliseconds);
    connect(&m_calm, &QTimer::timeout, this, [this] { setAccessibleName(m_told); });
    m_layout->setContentsMargins(theme::space(18), theme::space(16), theme::space(14),
                                 theme::space(16));
    m_toggle = new Button(Button::Kind::Link, tr("Findings so far"));
    m_toggle->setObjectName(QStringLiteral("show_findings"));
    m_toggle->setCheckable(true);
    connect(m_toggle, &Button::toggled, this, [this] {
        if (m_place == Place::Off)
            emit shown(true);
        else
            arrange();
    });
    m_hide = new Button(Button::Kind::Link, tr("Hide"));
    m_hide->setObjectName(QStringLiteral("hide_findings"));
    m_hide->setAccessibleName(tr("Hide the findings"));
    connect(m_hide, &Button::clicked, this, [this] { emit shown(false); });
    m_title = new Heading(tr("What this points to so far"), theme::Type::H3);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space(8));
    head->addWidget(m_title, 1);
    head->addWidget(m_hide);
    m_layout->addLayout(head);
    for (Button *button : {m_toggle, m_hide})
        button->setToolTip(tr("Show or hide the findings (Ctrl+B)"));
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("findings"));
    auto *scroll = m_scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *bar = new ScrollBar(Qt::Vertical);
    bar->setBackdrop(theme::Role::Surface);
    scroll->setVerticalScrollBar(bar);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    QPalette colours = scroll->palette();
    colours.setColor(QPalette::Window, theme::colour(theme::Role::Surface));
    scroll->setPalette(colours);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins({});
    inner->addWidget(m_content);
    inner->addStretch();
    scroll->setWidget(holder);
    m_layout->addWidget(scroll, 1);
    m_next->setObjectName(QStringLiteral("continue"));
    m_whatToDo->setObjectName(QStringLiteral("what_to_do"));
    auto *foot = new YieldingRow(theme::space(16));
    m_layout->addWidget(foot);
    for (Button *button : {m_next, m_whatToDo}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        foot->row()->addWidget(button);
        connect(button, &Button::clicked, this, &FindingsPanel::continued);
    }
    foot->row()->addWidget(m_toggle, 0, Qt::AlignLeft | Qt::AlignVCenter);
}

void FindingsPanel::setPlace(Place place)
{
    m_place = place;
    const QSignalBlocker quiet(m_toggle);
    if (place != Place::Below)
        m_toggle->setChecked(false);
    arrange();
}

void FindingsPanel::arrange()
{
    const bool beside = m_place == Place::Beside;
    const QMargins around = m_layout->contentsMargins();
    const int width =
        qMax(theme::space(364), m_next->sizeHint().width() + around.left() + around.right());
    setMinimumWidth(beside ? width : 0);
    setMaximumWidth(beside ? width : QWIDGETSIZE_MAX);
    setSizePolicy(QSizePolicy::Preferred, beside ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    const bool open = beside || m_emergency || m_toggle->isChecked();
    m_scroll->setVisible(open);
    m_scroll->setMinimumHeight(!beside && open ? theme::space(150) : 0);
    m_title->setVisible(open && !m_emergency);
    m_hide->setVisible(beside && !m_emergency);
    m_toggle->setVisible(!beside && !m_emergency);
    m_toggle->setText(m_toggle->isChecked() ? tr("Hide the findings") : tr("Findings so far"));
    for (Button *button : {m_next, m_whatToDo})
        button->setMaximumWidth(beside ? QWIDGETSIZE_MAX
                                       : qMax(theme::space(420), button->sizeHint().width()));
}

void FindingsPanel::setNext(const QString &text)
{
    m_next->setText(text);
    m_next->setAccessibleName(text);
    arrange();
}

void FindingsPanel::showFindings(const Assessment &found, const Questionnaire &questionnaire)
{
    const Assessment assessment = translated(found, m_catalogue.language);
    QWidget *old = m_content;
    m_content = new QWidget;
    auto *body = new QVBoxLayout(m_content);
    body->setContentsMargins({});
    body->setSpacing(theme::space(4));
    const bool emergency = assessment.urgency == Urgency::Emergency;
    m_emergency = emergency;
    arrange();
    m_next->setVisible(!emergency);
    m_whatToDo->setVisible(emergency);
    if (emergency) {
        addEmergency(body, assessment);
    } else {
        addWeights(body, assessment);
        addUrgency(body, assessment);
        addQuestions(body, assessment, questionnaire);
        addOpenSafety(body, assessment, questionnaire);
    }
    tell(assessment);
    delete old->parentWidget()->layout()->replaceWidget(old, m_content);
    orderTabs({this});
    old->hide();
    old->deleteLater();
}

// A screen reader hears of a change once the answers pause, and never in place of the focus.
void FindingsPanel::tell(const Assessment &assessment)
{
    QStringList words{tr("Findings so far")};
    if (!assessment.differential.empty() && assessment.differential.front().support > 0) {
        const Candidate &first = assessment.differential.front();
        words.append(tr("%1, %2").arg(
            toScreen(conditionTitle(m_catalogue, first.condition, std::nullopt, Mode::Therapist)),
            supportText(first.support)));
    }
    words.append(urgencyChipText(m_catalogue, assessment.urgency));
    const QString told = words.join(QStringLiteral(". "));
    if (told == m_told)
        return;
    m_told = told;
    m_calm.start();
}

void FindingsPanel::addWeights(QVBoxLayout *body, const Assessment &assessment)
{
    body->addWidget(new Paragraph(tr("Weight of the findings, not a probability"), theme::Type::Xs,
                                  theme::Role::Text2));
    const std::size_t count = std::min(mostCandidates, assessment.differential.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Candidate &candidate = assessment.differential[i];
        if (candidate.support <= 0)
            break;
        auto *row = new QHBoxLayout;
        auto *name = new Paragraph(toScreen(conditionTitle(m_catalogue, candidate.condition,
                                                           std::nullopt, Mode::Therapist)),
                                   theme::Type::Small);
        name->setWeight(theme::Weight::Medium);
        row->addWidget(name, 1);
        auto *word =
            new Paragraph(supportText(candidate.support), theme::Type::Small, theme::Role::Text2);
        word->setWordWrap(false);
        row->addWidget(word);
        body->addSpacing(theme::space(8));
        body->addLayout(row);
        body->addWidget(new Meter(Meter::Kind::Support, blocksOf(candidate.support)));
    }
    body->addSpacing(theme::space(12));
}

void FindingsPanel::addEmergency(QVBoxLayout *body, const Assessment &assessment)
{
    const UrgencyText *text = findText(m_catalogue.urgencies, std::string("emergency"));
    auto *card =
        new CareCard(Urgency::Emergency, text ? filledIn(text->heading, m_number) : tr("Emergency"),
                     CareCard::Size::Narrow);
    card->setObjectName(QStringLiteral("emergency_panel"));
    QStringList signs;
    for (const RedFlag &flag : assessment.redFlags)
        if (const QString sign = plainText(flagText(m_catalogue, flag, Mode::Therapist));
            flag.urgency == Urgency::Emergency && !signs.contains(sign))
            signs.append(sign);
    if (signs.isEmpty())
        for (const Reason &reason : assessment.urgencyReasons)
            signs.append(plainText(reason.text));
    card->addHeading(tr("Because of"));
    card->addBullets(signs);
    card->addRule();
    card->addText(tr("A slip? Correct the answer here, and the findings come back."));
    body->addWidget(card);
}

void FindingsPanel::addUrgency(QVBoxLayout *body, const Assessment &assessment)
{
    const UrgencyText *text =
        findText(m_catalogue.urgencies, std::string(urgencyCode(assessment.urgency)));
    body->addWidget(new Divider);
    body->addSpacing(theme::space(8));
    body->addWidget(
        new Chip(urgencyTone(assessment.urgency), urgencyChipText(m_catalogue, assessment.urgency)),
        0, Qt::AlignLeft);
    if (text)
        body->addWidget(new Paragraph(plainText(text->when), theme::Type::Small));
    body->addSpacing(theme::space(8));
}

Button *FindingsPanel::linkTo(const std::string &id, const QString &text)
{
    auto *link = new Button(Button::Kind::Link, text);
    link->setWraps();
    connect(link, &Button::clicked, this, [this, id] { emit questionChosen(id); });
    return link;
}

void FindingsPanel::addQuestions(QVBoxLayout *body, const Assessment &assessment,
                                 const Questionnaire &questionnaire)
{
    if (assessment.askNext.empty())
        return;
    body->addWidget(new Divider);
    body->addSpacing(theme::space(8));
    auto *title = new Paragraph(tr("Would help most next"), theme::Type::Table);
    title->setWeight(theme::Weight::Strong);
    body->addWidget(title);
    const std::size_t count = std::min(mostQuestions, assessment.askNext.size());
    for (std::size_t i = 0; i < count; ++i)
        if (const Question *question = findQuestion(questionnaire, assessment.askNext[i]))
            body->addWidget(linkTo(question->id, toScreen(question->label)));
    body->addSpacing(theme::space(8));
}

void FindingsPanel::addOpenSafety(QVBoxLayout *body, const Assessment &assessment,
                                  const Questionnaire &questionnaire)
{
    if (assessment.unansweredSafety.empty())
        return;
    const int count = static_cast<int>(assessment.unansweredSafety.size());
    QStringList names;
    for (const std::string &id : assessment.unansweredSafety)
        if (const Question *question = findQuestion(questionnaire, id);
            question && names.size() < 3)
            names.append(toScreen(question->label));
    if (count > names.size())
        names.append(tr("%n more", nullptr, count - static_cast<int>(names.size())));
    auto *note = new Callout(Callout::Kind::Warn, Callout::Look::Soft,
                             count == 1 ? tr("1 safety question open")
                                        : tr("%1 safety questions open").arg(count),
                             names.join(QStringLiteral(", ")));
    note->body()->addWidget(linkTo(assessment.unansweredSafety.front(), tr("Answer now")));
    body->addWidget(note);
}

void FindingsPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.fillRect(m_place == Place::Beside ? QRect(0, 0, 1, height()) : QRect(0, 0, width(), 1),
                     theme::colour(theme::Role::Border));
}

} // namespace triage
