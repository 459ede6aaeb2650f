// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/word_list.h"

#include <string>

namespace triage {

/// Every word that the rule book of the window adds to the texts of questions, advice and rules, in
/// one language. "{}" stands for what is filled in.
class RuleBookWords : WordList {
public:
    explicit RuleBookWords(const Translation &language);
    /// In English; `visit` is given every word once.
    explicit RuleBookWords(const TextVisitor &visit);

    /// A name or title that rules bring along, such as "Run ratio".
    using WordList::say;

    std::string pair = say("{}: {}"); ///< what is asked and what it must be
    std::string part = say("{}, {}"); ///< a question and its option
    std::string quoted = say("“{}”");
    std::string yes = say("yes");
    std::string no = say("no");
    std::string nothing = say("nothing");

    std::string notAnswered = say("not answered");
    std::string answered = say("answered");
    std::string answeredAnd = say("answered, and {}");
    std::string notThis = say("not {}");
    std::string nor = say("{} nor {}");
    std::string either = say("{} or {}");
    std::string atMost = say("at most {}");
    std::string atLeast = say("at least {}");
    std::string lessThan = say("less than {}");
    std::string moreThan = say("more than {}");
    std::string fromTo = say("{} to {}");
    std::string atLeastLess = say("at least {} and less than {}");
    std::string moreAtMost = say("more than {} and at most {}");
    std::string moreLess = say("more than {} and less than {}");

    std::string unique = say("At most one row holds; that row counts.");
    std::string any = say("Rows that hold together conclude the same.");
    std::string priority = say("Of the rows that hold, the most important conclusion counts.");
    std::string first = say("The first row that holds counts.");
    std::string ordered = say("Every row that holds counts, in order.");
    std::string sum = say("The figures of all rows that hold are added.");
    std::string smallest = say("The smallest figure of the rows that hold counts.");
    std::string largest = say("The largest figure of the rows that hold counts.");
    std::string count = say("The rows that hold are counted.");
    std::string collect = say("Every row that holds counts.");
    std::string calculatedFrom = say("Calculated from: {}.");

    std::string oneTopic = say("{} topic");
    std::string topics = say("{} topics");
    std::string oneTable = say("{} table");
    std::string tables = say("{} tables");
    std::string oneRule = say("{} rule");
    std::string rules = say("{} rules");
    std::string oneQuestion = say("{} question");
    std::string questions = say("{} questions");
    std::string calculated = say("calculated");

    std::string howSoon = say("How soon to be seen");
    std::string mostUrgent = say("the most urgent row counts");
    std::string fitsBest = say("What fits best");
    std::string weightsAdded = say("weights are added for each condition");
    std::string result = say("Result");
    std::string everyRule = say("with every rule that fired and its source");
    std::string overview = say("How the questions lead to the result");
};

} // namespace triage
