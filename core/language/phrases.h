// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace triage::phrase {

// What the core itself says around the texts of the content, in English; every one of them can be
// translated. {} stands for what is filled in, {0} {1} where a language may want another order.

// Answers
inline constexpr std::string_view yes = "Yes";
inline constexpr std::string_view no = "No";
inline constexpr std::string_view notSure = "Not sure";
inline constexpr std::string_view notProvided = "Not provided";
inline constexpr std::string_view ofScale = "{} of {}";
inline constexpr std::string_view weeks = "{} weeks";
inline constexpr std::string_view date = "{0} {1} {2}"; ///< day, month, year
inline constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

// Results
inline constexpr std::string_view patternOfGrade = "{}, pattern of grade {}";
inline constexpr std::string_view quoted = "“{}”";
inline constexpr std::string_view wereTicked = "{} were ticked";
inline constexpr std::string_view wereNotTicked = "{} were not ticked";
inline constexpr std::string_view ticksUnder = "{0} under “{1}”";
inline constexpr std::string_view answerWere = "“{0}” were “{1}”";
inline constexpr std::string_view answerWereInstead = "“{0}” were “{1}” instead of “{2}”";
inline constexpr std::string_view hadAnswered = "you had answered “{0}” to “{1}”";
inline constexpr std::string_view wouldFit = "the answers would fit best with “{}”";
inline constexpr std::string_view adviceWouldBe = "the advice would be “{}”";
inline constexpr std::string_view ifThen = "If {0}, {1}.";
inline constexpr std::string_view listAnd = "{0} and {1}";
inline constexpr std::string_view clauseAnd = "{0}, and {1}";
inline constexpr std::string_view clauseBut = "{0}, but {1}";

// Re-checks
inline constexpr std::string_view whichCanYouDo = "Which of these can you do now?";
inline constexpr std::string_view criteriaMet = "Criteria met at this stage";
inline constexpr std::string_view doneAtStage = "Done at this stage";
inline constexpr std::string_view youAreAtStage =
    "You are at the stage \"{}\". Tick what is true today.";
inline constexpr std::string_view noneOfThese = "None of these";
inline constexpr std::string_view whyCriteria =
    "The plan moves on when you can do what a stage asks, not on a date.";
inline constexpr std::string_view yourPlan = "Your plan";
inline constexpr std::string_view plan = "Plan";
inline constexpr std::string_view oneDay = "1 day";
inline constexpr std::string_view days = "{} days";
inline constexpr std::string_view stayedAt = "{0} stayed at {1} for {2}.";
inline constexpr std::string_view fell = "{0} fell from {1} to {2} in {3}.";
inline constexpr std::string_view rose = "{0} rose from {1} to {2} in {3}.";

/// Units of answers that are words, one and several.
inline constexpr std::array<std::string_view, 8> units = {"day",    "days",    "week", "weeks",
                                                          "minute", "minutes", "year", "years"};

/// All of them, for finding what a language lacks.
[[nodiscard]] inline std::vector<std::string_view> all()
{
    std::vector<std::string_view> words = {yes,           no,
                                           notSure,       notProvided,
                                           ofScale,       weeks,
                                           date,          patternOfGrade,
                                           quoted,        wereTicked,
                                           wereNotTicked, ticksUnder,
                                           answerWere,    answerWereInstead,
                                           hadAnswered,   wouldFit,
                                           adviceWouldBe, ifThen,
                                           listAnd,       clauseAnd,
                                           clauseBut,     whichCanYouDo,
                                           criteriaMet,   doneAtStage,
                                           youAreAtStage, noneOfThese,
                                           whyCriteria,   yourPlan,
                                           plan,          oneDay,
                                           days,          stayedAt,
                                           fell,          rose};
    words.insert(words.end(), months.begin(), months.end());
    words.insert(words.end(), units.begin(), units.end());
    return words;
}

} // namespace triage::phrase
