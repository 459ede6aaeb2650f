// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interview/interview.h"
#include "triage/rulebase.h"

#include <functional>
#include <iosfwd>

namespace triage {

/// How an interview in the terminal ended.
enum class Ending { Complete, Emergency, Stopped };

/// Asks one question at a time until all are answered and checked, an answer is an emergency, or
/// the person or the input stops. Every answer is given to `keep` before the next question.
class Conversation {
public:
    using Keep = std::function<Result<void>(const Interview &)>;

    Conversation(const Rulebase &rulebase, std::istream &in, std::ostream &out, Keep keep);

    /// Continues `interview`, which holds all answers when it returns.
    [[nodiscard]] Result<Ending> run(Interview &interview);

private:
    enum class Move { Next, Back, Stop };
    [[nodiscard]] Result<Move> ask(const std::string &id, Interview &interview);
    /// Shows all answers; the number of the question to change, or how it goes on.
    struct Checked {
        Move move = Move::Next;
        std::string change; ///< id of a question, or empty
    };
    [[nodiscard]] Checked check(const Interview &interview);
    void show(const Question &question, const Answers &answers);
    [[nodiscard]] bool readLine(std::string &line);

    const Rulebase &m_rulebase;
    std::istream &m_in;
    std::ostream &m_out;
    Keep m_keep;
    const Section *m_section = nullptr; ///< whose title was shown last
};

} // namespace triage
