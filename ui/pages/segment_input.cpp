// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/segment_input.h"

#include "inputs/segment.h"
#include "pages/answer_codes.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

namespace {

constexpr int mostOptions = 4;
constexpr int mostCharacters = 40;

QChar keyOf(const std::string &code)
{
    if (code == "positive")
        return u'+';
    if (code == "negative")
        return u'-';
    if (code == "not_done")
        return u'0';
    return {};
}

QList<SegmentItem> itemsOf(const Question &question)
{
    if (question.kind != QuestionKind::Choice)
        return Segment::yesNo(question.acceptsUnsure);
    QList<SegmentItem> items;
    for (const Option &option : question.options)
        items.append({.code = toScreen(option.code),
                      .text = optionText(option, Mode::Therapist),
                      .key = keyOf(option.code),
                      .strong = option.code == "positive"});
    return items;
}

} // namespace

SegmentInput::SegmentInput(const Question &question, Mode mode, QWidget *parent)
    : AnswerInput(parent), m_question(question), m_segment(new Segment(itemsOf(question)))
{
    m_segment->setQuestion(questionText(question, mode));
    m_segment->setCompact(mode == Mode::Therapist);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_segment);
    connect(m_segment, &Segment::changed, this, &AnswerInput::changed);
    connect(m_segment, &Segment::keyed, this, &SegmentInput::keyed);
    connect(m_segment, &Segment::stepped, this, &SegmentInput::stepped);
}

bool SegmentInput::fits(const Question &question)
{
    if (question.kind == QuestionKind::YesNo || question.kind == QuestionKind::YesNoUnsure)
        return true;
    if (question.kind != QuestionKind::Choice || question.options.size() > mostOptions)
        return false;
    qsizetype characters = 0;
    for (const Option &option : question.options)
        characters += optionText(option, Mode::Therapist).size();
    return characters <= mostCharacters;
}

std::optional<AnswerValue> SegmentInput::answer() const
{
    const QString code = m_segment->code();
    return code.isEmpty() ? std::nullopt
                          : std::optional<AnswerValue>(answerFromCode(m_question, code));
}

void SegmentInput::setAnswer(const AnswerValue *answer)
{
    m_segment->setCode(codeOf(answer));
}

void SegmentInput::setError(bool error)
{
    m_segment->setError(error);
}

QWidget *SegmentInput::firstInput()
{
    return m_segment;
}

} // namespace triage
