// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/answer_inputs.h"

#include "triage/encode.h"

#include <algorithm>

namespace triage {

namespace {

using Kind = PlacedAnswer::Kind;

/// The class that a source sees where its name has this value.
dmn::ClassId classOf(const dmn::Source &source, const std::string &name, const dmn::Value &value)
{
    return source.classes.of(dmn::evaluate(source.expression, {{name, value}}));
}

/// A tick source by the classes it sees of its option: the part of the name that it reads.
template<typename Source>
Source tickSource(const Question &question, const dmn::Source &read, dmn::SourceId id)
{
    const std::string_view part =
        std::string_view(read.text).substr(std::min(question.id.size() + 1, read.text.size()));
    Source source;
    source.source = id;
    Question
        alone; ///< the question with this option only: what the source sees depends on no other
    for (std::size_t i = 0; i < question.options.size(); ++i)
        if (part == question.options[i].code) {
            source.option = std::uint64_t{1} << i;
            alone.options.push_back(question.options[i]);
        }
    const auto seen = [&](std::vector<std::string> ticked) {
        return classOf(read, question.id, encode(alone, ticked));
    };
    source.notTicked = seen({});
    source.unsure = seen({std::string(unsureCode)});
    if (!alone.options.empty())
        source.ticked = seen({alone.options.front().code});
    return source;
}

} // namespace

AnswerInputs::AnswerInputs(const Questionnaire &questionnaire, const dmn::Graph &graph)
{
    m_questionOf.resize(graph.program().sources.size());
    for (const Question *question : allQuestions(questionnaire)) {
        if (const auto slot = graph.slot(question->id))
            for (const dmn::SourceId id : graph.program().readers[*slot])
                m_questionOf[id] = m_inputs.size();
        m_inputs.push_back(inputOf(*question, graph));
    }
    const auto mode = graph.slot("mode");
    if (!mode)
        return;
    for (const dmn::SourceId id : graph.program().readers[*mode]) {
        m_readsMode = true;
        m_mode.source = id;
        for (const Mode each : {Mode::Runner, Mode::Therapist})
            m_mode.classes.push_back(
                classOf(graph.program().sources[id], "mode", std::string(modeCode(each))));
    }
}

AnswerInputs::Input AnswerInputs::inputOf(const Question &question, const dmn::Graph &graph) const
{
    Input input;
    const auto slot = graph.slot(question.id);
    if (!slot)
        return input;
    const dmn::Program &program = graph.program();
    if (program.valueNeeded[*slot]) {
        input.computed = *slot;
        input.question = question;
    }
    for (const dmn::SourceId id : program.readers[*slot]) {
        const auto seen = [&](AnswerValue answer) {
            return classOf(program.sources[id], question.id, encode(question, answer));
        };
        switch (question.kind) {
        case QuestionKind::Integer:
        case QuestionKind::Decimal:
            if (program.sources[id].isName)
                input.numbers.push_back(id);
            break;
        case QuestionKind::MultiChoice:
            input.ticks.push_back(tickSource<TickSource>(question, program.sources[id], id));
            break;
        default: {
            CodeSource source{id, {}};
            for (std::uint16_t code = 0; code < question.options.size(); ++code)
                source.classes.push_back(
                    seen(answerAt(question, {.kind = Kind::Code, .code = code})));
            input.codes.push_back(std::move(source));
        }
        }
    }
    for (std::size_t i = 0; i < question.options.size(); ++i)
        if (question.options[i].code == unsureCode)
            input.unsureOption = std::uint64_t{1} << i;
    return input;
}

void AnswerInputs::give(const AnswerPlaces &places, PlacedAnswers answers, dmn::Run &run) const
{
    places.dropInapplicable(answers);
    if (m_readsMode)
        run.giveClass(m_mode.source, m_mode.classes[static_cast<std::size_t>(answers.mode)]);
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        if (answers.byQuestion[i].kind != Kind::None)
            giveOne(m_inputs[i], answers.byQuestion[i], run);
}

void AnswerInputs::giveOne(const Input &input, const PlacedAnswer &answer, dmn::Run &run)
{
    if (input.computed) {
        run.give(*input.computed, encode(input.question, answerAt(input.question, answer)));
        return;
    }
    switch (answer.kind) {
    case Kind::Code:
        for (const CodeSource &source : input.codes)
            run.giveClass(source.source, source.classes[answer.code]);
        return;
    case Kind::Ticks:
        for (const TickSource &source : input.ticks) {
            const bool unsure = (answer.ticks & input.unsureOption) != 0;
            const bool ticked = (answer.ticks & source.option) != 0;
            run.giveClass(source.source, ticked   ? source.ticked
                                         : unsure ? source.unsure
                                                  : source.notTicked);
        }
        return;
    case Kind::Number:
        for (const dmn::SourceId source : input.numbers)
            run.giveNumber(source, answer.number);
        return;
    case Kind::None:
    case Kind::Date:
        return;
    }
}

} // namespace triage
