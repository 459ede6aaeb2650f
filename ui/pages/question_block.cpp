// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/question_block.h"

#include "inputs/divider.h"
#include "inputs/error_line.h"
#include "inputs/heading.h"
#include "inputs/option_row.h"
#include "inputs/paragraph.h"
#include "pages/answer_codes.h"
#include "pages/choice_input.h"
#include "pages/make_input.h"
#include "text.h"
#include "theme/paint.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace triage {

QuestionBlock::QuestionBlock(const Question &question, Mode mode, bool alone, QWidget *parent)
    : QWidget(parent), m_question(question), m_input(makeInput(question, mode)),
      m_error(new ErrorLine)
{
    setObjectName(toScreen(question.id));
    m_input->setObjectName(QStringLiteral("input"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (!alone) {
        layout->addWidget(new Heading(questionText(question, mode), theme::Type::H3));
        if (!question.hint.empty())
            layout->addWidget(
                new Paragraph(toScreen(question.hint), theme::Type::Small, theme::Role::Text2));
        layout->addSpacing(theme::space(8));
    }
    layout->addWidget(m_error);
    layout->addWidget(m_input);
    if (!question.skipText.empty() && !qobject_cast<ChoiceInput *>(m_input))
        addSkip();
    connect(m_input, &AnswerInput::changed, this, [this] {
        if (m_skip)
            m_skip->setChecked(false);
        emit changed();
    });
}

void QuestionBlock::addSkip()
{
    m_skip = new OptionRow(OptionRow::Glyph::Check, toScreen(m_question.skipText));
    m_skip->setObjectName(QStringLiteral("skip"));
    layout()->addWidget(new Divider(tr("or")));
    layout()->addWidget(m_skip);
    connect(m_skip, &OptionRow::clicked, this, [this](bool checked) {
        if (checked)
            m_input->setAnswer(nullptr);
        emit changed();
    });
}

std::optional<AnswerValue> QuestionBlock::answer() const
{
    if (m_skip && m_skip->isChecked())
        return AnswerValue{};
    return m_input->answer();
}

void QuestionBlock::setAnswer(const AnswerValue *answer)
{
    const QSignalBlocker quiet(m_input);
    m_input->setAnswer(answer);
    if (m_skip)
        m_skip->setChecked(isSkipped(answer));
}

void QuestionBlock::setNote(const QString &text)
{
    if (!m_note && text.isEmpty())
        return;
    if (!m_note) {
        m_note = new Paragraph({}, theme::Type::Xs, theme::Role::Text2);
        m_note->setObjectName(QStringLiteral("note"));
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_input) + 1, m_note);
    }
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_input->firstInput()->setAccessibleDescription(text);
}

void QuestionBlock::setProblem(const QString &text)
{
    m_input->setError(!text.isEmpty());
    // Why: fields that take typing say what is wrong with it under their own box.
    m_error->setText(m_input->problemText().isEmpty() ? text : QString());
}

} // namespace triage
