// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_form.h"

#include "charts/body_chart_input.h"
#include "inputs/sign_list.h"
#include "inputs/tick.h"
#include "pages/answer_codes.h"
#include "pages/answer_input.h"
#include "pages/choice_input.h"
#include "pages/question_block.h"
#include "pages/sign_block.h"
#include "text.h"
#include "theme/type.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace triage {

namespace {

const std::string sitesId = "pain_sites";
const std::string worstId = "worst_site";
const std::string sideId = "side";

bool isSign(const Question &question)
{
    return question.kind == QuestionKind::YesNo || question.kind == QuestionKind::YesNoUnsure;
}

ChartSide chartSideOf(const Answers &answers)
{
    const QString side = codeOf(answerTo(answers, sideId));
    if (side == QLatin1String("left"))
        return ChartSide::Left;
    return side == QLatin1String("right") ? ChartSide::Right : ChartSide::Both;
}

std::string codeOfSide(ChartSide side)
{
    switch (side) {
    case ChartSide::Left:
        return "left";
    case ChartSide::Right:
        return "right";
    case ChartSide::Both:
        break;
    }
    return "both";
}

} // namespace

PageForm::PageForm(const Page &page, const Answers &answers, QWidget *parent)
    : QWidget(parent), m_page(page), m_answers(answers), m_above(new QVBoxLayout),
      m_parts(new QVBoxLayout), m_below(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (QVBoxLayout *part : {m_above, m_parts, m_below})
        part->setSpacing(0);
    if (page.layout == Page::Layout::BodyChart)
        addChart();
    if (!m_chart)
        layout->addLayout(m_above);
    layout->addLayout(m_parts);
    if (page.layout == Page::Layout::Checklist)
        addSigns();
    addBlocks();
    if (!m_chart)
        layout->addLayout(m_below);
    refresh();
}

void PageForm::addSigns()
{
    std::vector<const Question *> signs;
    for (const Question *question : questionsOf(m_page, m_answers))
        if (isSign(*question))
            signs.push_back(question);
    if (signs.empty())
        return;
    m_signs = new SignBlock(signs, m_answers.mode, toScreen(m_page.title));
    m_signs->setAnswers(m_answers);
    m_parts->addWidget(m_signs);
    connect(m_signs, &SignBlock::changed, this, [this] { keepSigns(false); });
}

void PageForm::addChart()
{
    const auto sites = std::find_if(m_page.questions.begin(), m_page.questions.end(),
                                    [](const Question &q) { return q.id == sitesId; });
    if (sites == m_page.questions.end())
        return;
    QList<SiteItem> items;
    for (const Option &option : sites->options)
        items.append({toScreen(option.code), toScreen(option.text)});
    m_chart = new BodyChartInput(items);
    m_chart->setObjectName(QStringLiteral("body_chart"));
    m_chart->setQuestion(questionText(*sites, m_answers.mode));
    m_chart->setSide(chartSideOf(m_answers));
    m_chart->setChosen(codesOf(answerTo(m_answers, sitesId)), codeOf(answerTo(m_answers, worstId)));
    m_chart->above()->addLayout(m_above);
    m_chart->below()->addLayout(m_below);
    m_parts->addWidget(m_chart);
    connect(m_chart, &BodyChartInput::changed, this, &PageForm::chartChanged);
    connect(m_chart, &BodyChartInput::sideChanged, this, [this](ChartSide side) {
        m_chart->setSide(side);
        keep(sideId, codeOfSide(side));
    });
}

bool PageForm::chartHolds(const std::string &id) const
{
    return m_chart && (id == sitesId || id == worstId);
}

void PageForm::addBlocks()
{
    std::vector<const Question *> others;
    for (const Question &question : m_page.questions)
        if (!chartHolds(question.id) && !(m_signs && m_signs->holds(question.id)) &&
            (!question.onlyFor || *question.onlyFor == m_answers.mode))
            others.push_back(&question);
    const bool alone = others.size() == 1 && !m_chart && !m_signs;
    for (const Question *question : others) {
        auto *block = new QuestionBlock(*question, m_answers.mode, alone);
        block->setContentsMargins(0, m_blocks.isEmpty() ? 0 : theme::space(32), 0, 0);
        block->setAnswer(entryOf(m_answers, question->id));
        m_parts->addWidget(block);
        m_blocks.append(block);
        connect(block, &QuestionBlock::changed, this,
                [this, block] { keep(block->question().id, block->answer()); });
    }
}

void PageForm::keep(const std::string &id, const std::optional<AnswerValue> &answer)
{
    if (answer)
        m_answers.values.insert_or_assign(id, *answer);
    else
        m_answers.values.erase(id);
    refresh();
    emit answered(id, answer);
}

void PageForm::chartChanged()
{
    const QStringList chosen = m_chart->chosen();
    const QString worst = m_chart->worst();
    keep(sitesId,
         chosen.isEmpty() ? std::nullopt : std::optional<AnswerValue>(answerFromCodes(chosen)));
    keep(worstId, worst.isEmpty() ? std::nullopt : std::optional<AnswerValue>(toCore(worst)));
}

void PageForm::keepSigns(bool settled)
{
    for (const Question *sign : m_signs->questions()) {
        std::optional<AnswerValue> now = m_signs->answer(sign->id);
        if (now == AnswerValue(false) && !settled)
            now.reset();
        const AnswerValue *before = entryOf(m_answers, sign->id);
        if (now.has_value() != (before != nullptr) || (now && *now != *before))
            keep(sign->id, now);
    }
}

void PageForm::refresh()
{
    for (QuestionBlock *block : m_blocks)
        block->setVisible(applies(block->question(), m_answers));
}

QList<PageProblem> PageForm::check()
{
    QList<PageProblem> problems;
    if (m_signs) {
        const bool chosen = m_signs->list()->answered();
        const QString problem =
            chosen ? QString() : tr("Tick what fits, or choose “None of these”");
        m_signs->setProblem(problem);
        if (!chosen)
            problems.append({problem, m_signs->list()->firstInput()});
    }
    if (m_chart && m_chart->chosen().isEmpty())
        problems.append({tr("Mark at least one place that hurts"), inputOf(sitesId)});
    for (QuestionBlock *block : m_blocks) {
        QString problem = block->input()->problemText();
        if (problem.isEmpty() && block->question().required && !block->answer())
            problem = qobject_cast<ChoiceInput *>(block->input()) ? tr("Choose an answer")
                                                                  : tr("Enter an answer");
        if (block->isHidden())
            problem.clear();
        block->setProblem(problem);
        if (!problem.isEmpty())
            problems.append({m_blocks.size() == 1
                                 ? problem
                                 : tr("%1: %2").arg(toScreen(block->question().label), problem),
                             block->input()->firstInput()});
    }
    return problems;
}

void PageForm::settle()
{
    if (m_signs && m_signs->settle())
        keepSigns(true);
    for (const Question *question : questionsOf(m_page, m_answers))
        if (!entryOf(m_answers, question->id))
            keep(question->id, AnswerValue{});
}

void PageForm::showLogMarks(const LogMarks &marks)
{
    for (QuestionBlock *block : m_blocks)
        block->setNote(marks.noteOn(block->question().id));
}

QWidget *PageForm::inputOf(const std::string &id) const
{
    if (m_signs && m_signs->holds(id))
        return m_signs->list()->firstInput();
    if (chartHolds(id))
        return m_chart->list()->findChild<Tick *>();
    for (QuestionBlock *block : m_blocks)
        if (block->question().id == id)
            return block->input()->firstInput();
    return nullptr;
}

bool PageForm::pick(int digit)
{
    if (m_signs && digit == 0) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_0, Qt::NoModifier, QStringLiteral("0"));
        return QCoreApplication::sendEvent(m_signs->list(), &press);
    }
    QuestionBlock *only = nullptr;
    for (QuestionBlock *block : m_blocks) {
        if (block->isHidden())
            continue;
        if (only)
            return false;
        only = block;
    }
    return only && only->input()->pick(digit);
}

} // namespace triage
