// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/check_page.h"

#include "inputs/button.h"
#include "inputs/chip.h"
#include "inputs/divider.h"
#include "inputs/error_summary.h"
#include "inputs/heading.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"
#include "inputs/row_card.h"
#include "language/in_sentence.h"
#include "pages/answer_codes.h"
#include "pages/back_button.h"
#include "pages/foot_bar.h"
#include "pages/side_input.h"
#include "pages/tab_order.h"
#include "text.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace triage {

namespace {

constexpr int columnWidth = 820;

bool isNo(const Answers &answers, const Question &question)
{
    const AnswerValue *answer = answerTo(answers, question.id);
    return answer && *answer == AnswerValue(false);
}

} // namespace

CheckPage::CheckPage(QWidget *parent)
    : QWidget(parent), m_column(new PageColumn(columnWidth)), m_summary(new ErrorSummary),
      m_heading(new Heading(tr("Check your answers"))), m_sections(new QWidget),
      m_go(new Button(Button::Kind::Primary, tr("See my result"))),
      m_count(new Paragraph({}, theme::Type::Small, theme::Role::Text2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_column, 1);
    auto *foot = new FootBar(columnWidth);
    foot->row()->addWidget(m_go);
    foot->row()->addWidget(m_count, 1);
    layout->addWidget(foot);

    QVBoxLayout *body = m_column->body();
    auto *backButton = makeBackButton();
    body->addWidget(backButton, 0, Qt::AlignLeft);
    body->addSpacing(theme::space(12));
    body->addWidget(m_summary);
    body->addWidget(m_heading);
    body->addWidget(new Paragraph(tr("Change anything that is not right. Your result comes next."),
                                  theme::Type::Body, theme::Role::Text2));
    body->addWidget(m_sections);
    body->addStretch(1);

    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    m_go->setObjectName(QStringLiteral("continue"));
    connect(backButton, &Button::clicked, this, &CheckPage::back);
    connect(m_go, &Button::clicked, this, &CheckPage::confirmed);
}

void CheckPage::showAnswers(const Questionnaire &questionnaire, const Answers &answers)
{
    m_language = questionnaire.language;
    QWidget *old = m_sections;
    m_sections = new QWidget;
    auto *layout = new QVBoxLayout(m_sections);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const bool runner = answers.mode == Mode::Runner;
    m_heading->setHeading(runner ? tr("Check your answers") : tr("Check the answers"));
    m_go->setText(runner ? tr("See my result") : tr("See the result"));
    for (const Section &section : questionnaire.sections)
        addSection(section, answers);
    delete m_column->body()->replaceWidget(old, m_sections);
    old->hide();
    old->deleteLater();
    m_summary->setProblems({});
    showCount(questionnaire, answers);
    m_column->ensureVisible(0, 0);
}

void CheckPage::addSection(const Section &section, const Answers &answers)
{
    bool any = false;
    auto *card = new RowCard;
    for (const Page &page : section.pages) {
        if (questionsOf(page, answers).empty())
            continue;
        any = true;
        addPage(card, page, answers);
    }
    if (!any) {
        delete card;
        return;
    }
    connect(card, &RowCard::activated, this,
            [this](const QString &id) { emit changeRequested(toCore(id)); });
    auto *layout = m_sections->layout();
    auto *heading = new Heading(titleText(section, answers.mode), theme::Type::H3);
    heading->setContentsMargins(heading->contentsMargins() +
                                QMargins(0, theme::space(20), 0, theme::space(8)));
    layout->addWidget(heading);
    layout->addWidget(card);
}

void CheckPage::addPage(RowCard *card, const Page &page, const Answers &answers)
{
    QStringList no;
    std::string firstNo;
    for (const Question *question : questionsOf(page, answers)) {
        const AnswerValue *answer = answerTo(answers, question->id);
        if (!answer && SideInput::isOneSide(*question))
            continue;
        const QString key = toScreen(question->label);
        if (page.layout == Page::Layout::Checklist && isNo(answers, *question)) {
            if (no.isEmpty())
                firstNo = question->id;
            no.append(no.isEmpty() ? key : inSentence(key));
            continue;
        }
        Chip *chip = nullptr;
        if (!m_log.noteOn(question->id).isEmpty())
            chip = new Chip(Chip::Tone::Neutral, tr("from the log"), theme::Icon::File);
        if (question->safety && answer && isUnsure(*answer))
            chip = new Chip(Chip::Tone::Warn, tr("counts towards care"), theme::Icon::Question);
        card->addRow(toScreen(question->id), key,
                     toScreen(answerText(*question, answer, answers.mode, m_language)),
                     tr("Change"), answer == nullptr, chip);
    }
    if (!no.isEmpty())
        card->addRow(toScreen(firstNo), no.join(QStringLiteral(", ")),
                     no.size() == 1 ? tr("No") : tr("None of these"), tr("Change"));
}

void CheckPage::showCount(const Questionnaire &questionnaire, const Answers &answers)
{
    int given = 0;
    int missing = 0;
    for (const Question *question : allQuestions(questionnaire))
        if (applies(*question, answers) &&
            (answerTo(answers, question->id) || !SideInput::isOneSide(*question)))
            ++(answerTo(answers, question->id) ? given : missing);
    const auto safety = unansweredSafety(questionnaire, answers).size();
    QString text = given == 1 ? tr("1 answer.") : tr("%1 answers.").arg(given);
    if (missing > 0)
        text += u' ' + (missing == 1 ? tr("1 question not answered")
                                     : tr("%1 questions not answered").arg(missing));
    if (missing > 0)
        text += safety == 0 ? tr(", none of them about safety.")
                            : tr(", %1 of them about safety.").arg(safety);
    m_count->setText(text);
}

void CheckPage::showOpenSafety(const Questionnaire &questionnaire,
                               const std::vector<std::string> &ids, Mode mode)
{
    QList<PageProblem> problems;
    for (const std::string &id : ids) {
        const Question *question = findQuestion(questionnaire, id);
        QWidget *link = nullptr;
        for (RowCard *card : m_sections->findChildren<RowCard *>())
            if (Button *found = card->link(toScreen(id)))
                link = found;
        if (question)
            problems.append(
                {tr("Answer this safety question: %1").arg(questionText(*question, mode)), link});
    }
    m_summary->setProblems(problems);
    m_column->ensureWidgetVisible(m_summary);
}

void CheckPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

void CheckPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit confirmed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace triage
