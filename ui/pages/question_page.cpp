// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/question_page.h"

#include "inputs/button.h"
#include "inputs/divider.h"
#include "inputs/error_summary.h"
#include "inputs/heading.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"
#include "pages/answer_codes.h"
#include "pages/back_button.h"
#include "pages/page_form.h"
#include "pages/tab_order.h"
#include "pages/why_note.h"
#include "text.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace triage {

namespace {

int columnWidth(const Page &page)
{
    switch (page.layout) {
    case Page::Layout::BodyChart:
        return 1216;
    case Page::Layout::Checklist:
        return 720;
    case Page::Layout::Questions:
    case Page::Layout::Grid:
        break;
    }
    return 668;
}

} // namespace

QuestionPage::QuestionPage(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
}

void QuestionPage::showStep(const Step &step, const Answers &answers)
{
    if (m_column) {
        m_column->hide();
        m_column->deleteLater();
    }
    const Page &page = *step.pages.front();
    m_column = new PageColumn(columnWidth(page));
    m_form = new PageForm(page, answers);
    addHead(m_form->above(), step, page);
    addFoot(m_form->below(), page);
    m_column->body()->addWidget(m_form);
    m_column->body()->addStretch(1);
    m_layout->addWidget(m_column);
    connect(m_form, &PageForm::answered, this, &QuestionPage::answered);
}

void QuestionPage::addHead(QVBoxLayout *head, const Step &step, const Page &page)
{
    auto *backButton = makeBackButton();
    connect(backButton, &Button::clicked, this, &QuestionPage::back);
    head->addWidget(backButton, 0, Qt::AlignLeft);
    head->addSpacing(theme::space(16));
    m_summary = new ErrorSummary;
    auto *top = new QVBoxLayout;
    top->setSpacing(theme::space(16));
    head->addLayout(top);
    top->addWidget(m_summary);

    auto *caption = new Paragraph(tr("%1  ·  section %2 of %3")
                                      .arg(toScreen(step.section->title))
                                      .arg(step.sectionNumber)
                                      .arg(step.sectionCount),
                                  theme::Type::Small, theme::Role::Text2);
    caption->setWeight(theme::Weight::Medium);
    top->addWidget(caption);
    const std::vector<const Question *> questions = questionsOf(page, m_form->answers());
    const bool alone = page.layout == Page::Layout::Questions && questions.size() == 1;
    const Question *only = alone ? questions.front() : nullptr;
    m_heading = new Heading(only ? questionText(*only, Mode::Runner) : toScreen(page.title));
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    head->addWidget(m_heading);
    const std::string &hint = only && page.hint.empty() ? only->hint : page.hint;
    if (!hint.empty()) {
        head->addSpacing(theme::space(4));
        head->addWidget(new Paragraph(toScreen(hint), theme::Type::Body, theme::Role::Text2));
    }
    head->addSpacing(theme::space(20));
}

void QuestionPage::addFoot(QVBoxLayout *foot, const Page &page)
{
    auto *go = new Button(Button::Kind::Primary, tr("Continue"));
    go->setObjectName(QStringLiteral("continue"));
    connect(go, &Button::clicked, this, &QuestionPage::goOn);
    foot->addSpacing(theme::space(20));
    foot->addWidget(go, 0, Qt::AlignLeft);
    std::string why = page.why;
    for (const Question *question : questionsOf(page, m_form->answers()))
        if (!question->why.empty() && why.find(question->why) == std::string::npos)
            why += (why.empty() ? "" : " ") + question->why;
    if (why.empty())
        return;
    foot->addSpacing(theme::space(24));
    foot->addWidget(new Divider);
    foot->addSpacing(theme::space(16));
    foot->addWidget(new WhyNote(toScreen(why)));
}

void QuestionPage::goOn()
{
    const QList<PageProblem> problems = m_form->check();
    m_summary->setProblems(problems);
    if (!problems.isEmpty()) {
        m_column->ensureWidgetVisible(m_summary);
        return;
    }
    m_form->settle();
    emit continued();
}

void QuestionPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

void QuestionPage::focusQuestion(const std::string &id)
{
    if (QWidget *input = m_form->inputOf(id))
        input->setFocus(Qt::OtherFocusReason);
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        goOn();
        return;
    }
    if (plain && key >= Qt::Key_0 && key <= Qt::Key_9 && m_form->pick(key - Qt::Key_0))
        return;
    QWidget::keyPressEvent(event);
}

} // namespace triage
