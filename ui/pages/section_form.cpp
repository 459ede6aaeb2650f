// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/section_form.h"

#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/yielding_row.h"
#include "pages/answer_codes.h"
#include "pages/answer_input.h"
#include "pages/grid_card.h"
#include "pages/page_form.h"
#include "pages/side_input.h"
#include "text.h"

#include <QApplication>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace triage {

SectionForm::SectionForm(const Step &step, const Answers &answers, QWidget *parent)
    : QWidget(parent), m_step(step), m_answers(answers), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    for (const Page &page : step.section->pages) {
        std::vector<const Question *> questions;
        for (const Question &question : page.questions)
            if (!question.onlyFor || *question.onlyFor == answers.mode)
                questions.push_back(&question);
        if (questions.empty() || (page.onlyFor && *page.onlyFor != answers.mode))
            continue;
        if (page.layout == Page::Layout::BodyChart)
            addChart(page);
        else
            addCard(page, questions);
    }
    refresh();
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this), &QShortcut::activated, this,
            &SectionForm::restAreNo);
}

QBoxLayout *SectionForm::addHead(Part &part, const Page &page)
{
    auto *row = new YieldingRow(theme::space(8));
    part.head = row;
    QBoxLayout *head = row->row();
    head->setContentsMargins(0, theme::space(16), 0, theme::space(6));
    head->addWidget(new Heading(titleText(page, Mode::Therapist), theme::Type::H3), 1);
    m_layout->addWidget(part.head);
    return head;
}

void SectionForm::addChart(const Page &page)
{
    Part part;
    for (const Question &question : page.questions)
        part.questions.push_back(&question);
    addHead(part, page);
    part.chart = new PageForm(page, m_answers);
    m_layout->addWidget(part.chart);
    connect(part.chart, &PageForm::answered, this, &SectionForm::keep);
    m_parts.append(part);
    m_shared = nullptr;
}

void SectionForm::addCard(const Page &page, const std::vector<const Question *> &questions)
{
    const bool single = questions.size() == 1;
    if (single && m_shared) {
        m_parts.back().questions.push_back(questions.front());
        m_shared->addRow(*questions.front(), m_answers);
        return;
    }
    Part part{.questions = questions};
    QBoxLayout *head = single ? nullptr : addHead(part, page);
    part.card = new GridCard;
    for (const Question *question : questions)
        part.card->addRow(*question, m_answers);
    if (single)
        m_layout->addSpacing(theme::space(16));
    m_layout->addWidget(part.card);
    connect(part.card, &GridCard::answered, this, &SectionForm::keep);
    connect(part.card, &GridCard::passed, this,
            [this, index = m_parts.size()](int by) { enterPart(index + by, by); });
    if (page.layout == Page::Layout::Grid) {
        auto *keys = new Paragraph(tr("Keys: + positive, − negative, 0 not done"), theme::Type::Xs,
                                   theme::Role::Text2);
        keys->setWordWrap(false);
        head->addWidget(keys);
    } else if (part.card->hasYesNoRows()) {
        auto *rest = new Button(Button::Kind::Link, tr("Mark the rest as “No”"));
        rest->setAccessibleName(
            tr("Mark the rest as “No”: %1").arg(titleText(page, Mode::Therapist)));
        head->addWidget(rest, 0, Qt::AlignLeft | Qt::AlignVCenter);
        rest->setToolTip(tr("Ctrl+R"));
        connect(rest, &Button::clicked, part.card, &GridCard::restAreNo);
    }
    m_parts.append(part);
    m_shared = single ? part.card : nullptr;
}

void SectionForm::enterPart(qsizetype index, int by)
{
    for (; index >= 0 && index < m_parts.size(); index += by) {
        const Part &part = m_parts[index];
        if (part.card && !part.card->isHidden()) {
            part.card->focusRow(by > 0);
            return;
        }
        if (part.chart) {
            part.chart->inputOf(part.questions.front()->id)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

// Answers the yes/no rows left open in the card that has the focus with "no", and goes on.
void SectionForm::restAreNo()
{
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        GridCard *card = m_parts[i].card;
        if (!card || !card->hasYesNoRows() || !focused || !card->isAncestorOf(focused))
            continue;
        card->restAreNo();
        if (!card->focusOpenRow())
            enterPart(i + 1, 1);
        return;
    }
}

void SectionForm::keep(const std::string &id, const std::optional<AnswerValue> &answer)
{
    if (answer)
        m_answers.values.insert_or_assign(id, *answer);
    else
        m_answers.values.erase(id);
    refresh();
    emit answered(id, answer);
}

void SectionForm::refresh()
{
    for (const Part &part : m_parts) {
        if (part.card)
            part.card->refresh(m_answers);
        if (part.head)
            part.head->setVisible(std::any_of(
                part.questions.begin(), part.questions.end(),
                [this](const Question *question) { return applies(*question, m_answers); }));
    }
}

std::vector<const Question *> SectionForm::asked() const
{
    std::vector<const Question *> questions;
    for (const Part &part : m_parts)
        for (const Question *question : part.questions)
            if (applies(*question, m_answers))
                questions.push_back(question);
    return questions;
}

QWidget *SectionForm::firstInput() const
{
    const std::vector<const Question *> questions = asked();
    return questions.empty() ? nullptr : inputOf(questions.front()->id);
}

QWidget *SectionForm::inputOf(const std::string &id) const
{
    for (const Part &part : m_parts) {
        if (part.card)
            if (AnswerInput *input = part.card->input(id))
                return input->firstInput();
        if (part.chart)
            if (QWidget *input = part.chart->inputOf(id))
                return input;
    }
    return nullptr;
}

QList<PageProblem> SectionForm::check()
{
    QList<PageProblem> problems;
    const std::vector<std::string> missing = missingOn(m_step, m_answers);
    for (const Part &part : m_parts)
        if (part.card)
            part.card->setOpen(missing);
    for (const Question *question : asked()) {
        if (SideInput::isOneSide(*question)) // its row tells what is wrong
            continue;
        const QString name = questionText(*question, Mode::Therapist);
        QString typed;
        for (const Part &part : m_parts)
            if (part.card && typed.isEmpty())
                typed = part.card->problemOf(question->id);
        if (!typed.isEmpty())
            problems.append({tr("%1: %2").arg(name, typed), inputOf(question->id)});
        else if (std::find(missing.begin(), missing.end(), question->id) != missing.end())
            problems.append({tr("%1: not answered").arg(name), inputOf(question->id)});
    }
    return problems;
}

void SectionForm::showLogMarks(const LogMarks &marks)
{
    for (const Part &part : m_parts)
        if (part.card)
            part.card->showLogMarks(marks);
}

void SectionForm::settle()
{
    for (const Question *question : asked())
        if (!entryOf(m_answers, question->id))
            keep(question->id, AnswerValue{});
}

} // namespace triage
