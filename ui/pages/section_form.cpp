// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/section_form.h"

#include "inputs/button.h"
#include "inputs/heading.h"
#include "pages/answer_codes.h"
#include "pages/answer_input.h"
#include "pages/grid_card.h"
#include "pages/page_form.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

SectionForm::SectionForm(const Step &step, const Answers &answers, QWidget *parent)
    : QWidget(parent), m_step(step), m_answers(answers)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (const Page &page : step.section->pages)
        if (!page.onlyFor || *page.onlyFor == answers.mode)
            addPart(page, layout);
    keep({}, std::nullopt);
}

void SectionForm::addPart(const Page &page, QVBoxLayout *layout)
{
    Part part{.page = &page};
    part.head = new QWidget;
    auto *head = new QHBoxLayout(part.head);
    head->setContentsMargins(0, theme::space(16), 0, theme::space(6));
    head->addWidget(new Heading(titleText(page, Mode::Therapist), theme::Type::H3), 1);
    layout->addWidget(part.head);
    if (page.layout == Page::Layout::BodyChart) {
        part.chart = new PageForm(page, m_answers);
        layout->addWidget(part.chart);
        connect(part.chart, &PageForm::answered, this, &SectionForm::keep);
        m_parts.append(part);
        return;
    }
    part.card = new GridCard(page, m_answers);
    layout->addWidget(part.card);
    connect(part.card, &GridCard::answered, this, &SectionForm::keep);
    if (part.card->hasYesNoRows()) {
        auto *rest = new Button(Button::Kind::Link, tr("Mark the rest as “No”"));
        rest->setAccessibleName(
            tr("Mark the rest as “No”: %1").arg(titleText(page, Mode::Therapist)));
        head->addWidget(rest);
        connect(rest, &Button::clicked, part.card, &GridCard::restAreNo);
    }
    m_parts.append(part);
}

void SectionForm::keep(const std::string &id, const std::optional<AnswerValue> &answer)
{
    if (answer)
        m_answers.values.insert_or_assign(id, *answer);
    else
        m_answers.values.erase(id);
    for (const Part &part : m_parts) {
        if (part.card)
            part.card->refresh(m_answers);
        part.head->setVisible(!questionsOf(*part.page, m_answers).empty());
    }
    if (!id.empty())
        emit answered(id, answer);
}

QString SectionForm::labelOf(const std::string &id) const
{
    for (const Part &part : m_parts)
        for (const Question &question : part.page->questions)
            if (question.id == id)
                return questionText(question, m_answers.mode);
    return {};
}

QWidget *SectionForm::inputOf(const std::string &id) const
{
    for (const Part &part : m_parts) {
        if (part.card)
            if (AnswerInput *input = part.card->input(id))
                return input->firstInput();
        if (part.chart)
            for (const Question &question : part.page->questions)
                if (question.id == id)
                    return part.chart->nextInFocusChain();
    }
    return nullptr;
}

QList<PageProblem> SectionForm::check()
{
    QList<PageProblem> problems;
    const std::vector<std::string> missing = missingOn(m_step, m_answers);
    for (const std::string &id : missing)
        problems.append({tr("%1: not answered").arg(labelOf(id)), inputOf(id)});
    for (const Part &part : m_parts) {
        if (!part.card)
            continue;
        part.card->setOpen(missing);
        for (const Question *question : questionsOf(*part.page, m_answers)) {
            const QString problem = part.card->problemOf(question->id);
            if (!problem.isEmpty())
                problems.append(
                    {tr("%1: %2").arg(labelOf(question->id), problem), inputOf(question->id)});
        }
    }
    return problems;
}

void SectionForm::settle()
{
    for (const Part &part : m_parts)
        for (const Question *question : questionsOf(*part.page, m_answers))
            if (!entryOf(m_answers, question->id))
                keep(question->id, AnswerValue{});
}

} // namespace triage
