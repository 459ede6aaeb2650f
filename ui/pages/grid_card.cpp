// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/grid_card.h"

#include "inputs/divider.h"
#include "inputs/paragraph.h"
#include "inputs/yielding_row.h"
#include "pages/answer_codes.h"
#include "pages/make_input.h"
#include "pages/segment_input.h"
#include "pages/side_input.h"
#include "pages/ticks_input.h"
#include "text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace triage {

GridCard::GridCard(QWidget *parent) : Card(parent)
{
    const int side = theme::space(16);
    body()->setContentsMargins(side, theme::space(2), side, theme::space(2));
    body()->setSpacing(0);
}

AnswerInput *GridCard::makeRowInput(const Question &question, const Answers &answers)
{
    if (!SideInput::fits(question)) {
        auto *input = makeInput(question, Mode::Therapist);
        input->setAnswer(answerTo(answers, question.id));
        return input;
    }
    auto *sides = new SideInput(question, m_sides.value(0), m_sides.value(1));
    m_sides.clear();
    sides->setAnswers(answers);
    connect(sides, &SideInput::measured, this, &GridCard::answered);
    return sides;
}

void GridCard::addRow(const Question &question, const Answers &answers)
{
    if (SideInput::isOneSide(question)) {
        m_sides.append(&question);
        return;
    }
    const int index = static_cast<int>(m_rows.size());
    auto *input = makeRowInput(question, answers);
    input->setObjectName(toScreen(question.id));
    input->setToolTip(toScreen(question.hint));
    auto *label = new Paragraph(questionText(question, Mode::Therapist), theme::Type::Table);
    label->setWeight(theme::Weight::Medium);
    label->setToolTip(toScreen(question.hint));

    const bool wide = qobject_cast<TicksInput *>(input);
    QWidget *row = wide ? new QWidget : new YieldingRow(theme::space(16));
    QBoxLayout *layout = wide ? new QVBoxLayout(row) : static_cast<YieldingRow *>(row)->row();
    layout->setContentsMargins(0, theme::space(wide ? 8 : 1), 0, theme::space(wide ? 8 : 1));
    if (wide)
        layout->setSpacing(theme::space(4));
    auto *note = new Paragraph({}, theme::Type::Xs, theme::Role::Text2);
    note->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(label);
    words->addWidget(note);
    words->addStretch();
    layout->addLayout(words, 1);
    layout->addWidget(input, 0, wide ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignVCenter);

    auto *line = new Divider;
    body()->addWidget(line);
    body()->addWidget(row);
    m_rows.append({&question, input, line, row, note});
    connect(input, &AnswerInput::changed, this,
            [this, input, id = question.id] { emit answered(id, input->answer()); });
    for (QLineEdit *box : input->findChildren<QLineEdit *>())
        box->installEventFilter(this);
    if (auto *segment = qobject_cast<SegmentInput *>(input)) {
        connect(segment, &SegmentInput::keyed, this, [this, index] { step(index, 1); });
        connect(segment, &SegmentInput::stepped, this,
                [this, index](int rows) { step(index, rows); });
    }
}

void GridCard::step(int from, int by)
{
    for (int i = from + by; i >= 0 && i < m_rows.size(); i += by)
        if (m_rows[i].body->isVisibleTo(this)) {
            m_rows[i].input->firstInput()->setFocus(Qt::TabFocusReason);
            return;
        }
    emit passed(by);
}

void GridCard::focusRow(bool first)
{
    step(first ? -1 : static_cast<int>(m_rows.size()), first ? 1 : -1);
}

bool GridCard::focusOpenRow()
{
    for (const Row &row : m_rows)
        if (!row.body->isHidden() && !row.input->answer()) {
            row.input->firstInput()->setFocus(Qt::TabFocusReason);
            return true;
        }
    return false;
}

// Up and Down lead from row to row, also out of a box that takes typing.
bool GridCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [watched](const Row &each) {
        return each.input->isAncestorOf(static_cast<QWidget *>(watched));
    });
    if (row == m_rows.end() || (key != Qt::Key_Up && key != Qt::Key_Down))
        return Card::eventFilter(watched, event);
    step(static_cast<int>(row - m_rows.begin()), key == Qt::Key_Up ? -1 : 1);
    return true;
}

void GridCard::refresh(const Answers &answers)
{
    bool first = true;
    for (const Row &row : m_rows) {
        const bool shown = applies(*row.question, answers);
        row.body->setVisible(shown);
        row.line->setVisible(shown && !first);
        first = first && !shown;
        if (auto *sides = qobject_cast<SideInput *>(row.input))
            sides->setSide(codeOf(answerTo(answers, "side")));
    }
    setVisible(!first);
}

void GridCard::setOpen(const std::vector<std::string> &ids)
{
    for (const Row &row : m_rows)
        row.input->setError(std::find(ids.begin(), ids.end(), row.question->id) != ids.end() ||
                            !row.input->problemText().isEmpty());
}

void GridCard::showLogMarks(const LogMarks &marks)
{
    for (const Row &row : m_rows) {
        const QString note = marks.noteOn(row.question->id);
        if (note.isEmpty() && row.note->isHidden())
            continue;
        row.note->setText(note);
        row.note->setVisible(!note.isEmpty());
    }
}

QString GridCard::problemOf(const std::string &id) const
{
    const AnswerInput *found = input(id);
    return found ? found->problemText() : QString();
}

AnswerInput *GridCard::input(const std::string &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) {
        const auto *sides = qobject_cast<const SideInput *>(row.input);
        return row.question->id == id || (sides && sides->holds(id));
    });
    return found == m_rows.end() ? nullptr : found->input;
}

void GridCard::restAreNo()
{
    for (const Row &row : m_rows) {
        if (!isYesNo(*row.question) || row.input->answer() || row.body->isHidden())
            continue;
        const AnswerValue no = false;
        row.input->setAnswer(&no);
        emit answered(row.question->id, no);
    }
}

bool GridCard::hasYesNoRows() const
{
    return std::count_if(m_rows.begin(), m_rows.end(),
                         [](const Row &row) { return isYesNo(*row.question); }) > 1;
}

} // namespace triage
