// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace triage {

/// One way a self-test can turn out.
struct SelfTestOption {
    std::string text; ///< plain
    std::string code; ///< an answer of the question; empty: it leaves the answer as it is
};

/// A question of the interview that a self-test answers. With codes the person picks one: it is the
/// answer ("yes" and "no" where the question is yes or no), or one more tick where several may be
/// ticked and some answer is there already. Without options the answer is a number, and leaving it
/// out leaves the answer as it is.
struct SelfTestAsk {
    std::string question; ///< id in the questionnaire
    std::string text;     ///< plain, as it is asked after the test
    std::vector<SelfTestOption> options;
};

/// Something a person can safely try at home, once the rules offer it.
struct SelfTest {
    std::string code;
    std::string title;
    std::string shows;              ///< plain: what it can tell
    std::string need;               ///< plain: what has to be at hand
    std::vector<std::string> steps; ///< in order
    std::string stop;               ///< plain: when to stop
    std::vector<SelfTestAsk> asks;
    std::vector<std::string> reading; ///< plain: what an outcome fits
    std::string clinical;
    std::string picture; ///< file name in pictures/
    std::string source;
};

} // namespace triage
