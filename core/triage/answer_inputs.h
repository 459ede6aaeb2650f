// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/run.h"
#include "interview/placed_answers.h"

#include <optional>
#include <vector>

namespace triage {

/// How every answer looks to the rules (`encode`), worked out once for a rulebase, so that giving
/// answers to a run compares no texts.
class AnswerInputs {
public:
    AnswerInputs() = default;
    AnswerInputs(const Questionnaire &questionnaire, const dmn::Graph &graph);

    /// Gives the mode and all answers that apply. The run must be cleared before.
    void give(const AnswerPlaces &places, PlacedAnswers answers, dmn::Run &run) const;

    /// The place of the question that a source reads; nothing for decisions and computations.
    [[nodiscard]] std::optional<std::size_t> questionOf(dmn::SourceId source) const
    {
        return m_questionOf[source];
    }

private:
    friend PrivateFields;
    template<typename Self, typename Visit>
    static void visitFields(Self &self, Visit visit)
    {
        visit(self.m_mode, self.m_readsMode, self.m_inputs, self.m_questionOf);
    }

    /// What a source sees of a question with one answer: the class of each option.
    struct CodeSource {
        dmn::SourceId source = 0;
        std::vector<dmn::ClassId> classes;
    };
    /// What a source sees of one option of a question with several answers.
    struct TickSource {
        dmn::SourceId source = 0;
        std::uint64_t option = 0; ///< its bit; 0 where no single option matters
        dmn::ClassId ticked = 0;
        dmn::ClassId notTicked = 0;
        dmn::ClassId unsure = 0;
    };
    struct Input {
        std::vector<CodeSource> codes;
        std::vector<TickSource> ticks;
        std::uint64_t unsureOption = 0;     ///< its bit
        std::vector<dmn::SourceId> numbers; ///< sources that read the number
        std::optional<dmn::Slot> computed;  ///< where something computes with the value
        Question question;                  ///< for what is computed
    };

    [[nodiscard]] Input inputOf(const Question &question, const dmn::Graph &graph) const;
    static void giveOne(const Input &input, const PlacedAnswer &answer, dmn::Run &run);

    CodeSource m_mode;
    bool m_readsMode = false;
    std::vector<Input> m_inputs;                          ///< by question
    std::vector<std::optional<std::size_t>> m_questionOf; ///< by source
};

} // namespace triage
