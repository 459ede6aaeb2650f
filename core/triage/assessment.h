// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// How soon to be seen, the most urgent first (evidence 0.1, U1 to U5).
enum class Urgency { Emergency, SameDay, Urgent, Routine, SelfCare };

[[nodiscard]] std::string_view urgencyCode(Urgency urgency);
[[nodiscard]] std::optional<Urgency> urgencyFromCode(std::string_view code);

/// A rule that fired: table, row and what the row says about itself.
struct Reason {
    std::string rule;      ///< "red_flags/7": decision and 1-based row
    std::string text;      ///< the row's reason, in plain words, as it completes "because ..."
    std::string source;    ///< source keys, or "judgement"
    std::string condition; ///< condition code it speaks for or against, or empty
    std::optional<double> weight; ///< weight of evidence; not a probability

    bool operator==(const Reason &) const = default;
};

struct RedFlag {
    std::string code;
    Urgency urgency = Urgency::SelfCare;
    Reason reason;

    bool operator==(const RedFlag &) const = default;
};

struct Candidate {
    std::string condition;
    double support = 0; ///< sum of weights; not a probability

    bool operator==(const Candidate &) const = default;
};

struct TreatmentAdvice {
    std::string treatment;
    std::string verdict;  ///< recommended, consider, not_recommended, avoid
    std::string evidence; ///< strong, moderate, limited, conflicting, none, against
    Reason reason;
    std::vector<Reason> cautions; ///< rules that ask for care or rule it out

    bool operator==(const TreatmentAdvice &) const = default;
};

struct PlanChoice {
    std::string plan;  ///< code in advice/plans.json
    std::string stage; ///< where these answers start
    Reason reason;

    bool operator==(const PlanChoice &) const = default;
};

struct LoadFinding {
    std::string code; ///< code in advice/load.json
    Reason reason;

    bool operator==(const LoadFinding &) const = default;
};

/// Something that may have contributed.
struct FactorFinding {
    std::string code; ///< code in advice/factors.json
    Reason reason;

    bool operator==(const FactorFinding &) const = default;
};

/// What the rules say of one set of answers: codes and rules, no prose of its own.
struct Assessment {
    std::string rulebaseVersion;
    Urgency urgency = Urgency::Emergency;
    std::vector<Reason> urgencyReasons; ///< the rules that gave this urgency
    std::vector<RedFlag> redFlags;      ///< most urgent first
    std::vector<std::string> unansweredSafety;
    std::string condition;
    std::optional<int> grade;            ///< strain only, 0 to 4
    std::string confidence;              ///< high, moderate, low
    std::vector<Candidate> differential; ///< most supported first
    std::vector<Reason> reasons;
    std::vector<std::string> askNext;
    std::string prognosis; ///< code in advice/prognosis.json, or empty
    std::vector<TreatmentAdvice> treatments;
    std::optional<PlanChoice> plan;
    bool returnToRun = false; ///< the walk-run programme fits these answers
    std::optional<double>
        runRatio; ///< last run over the longest of 30 days, 1.5 = half as far again
    std::vector<LoadFinding> load;
    std::vector<FactorFinding> factors = {}; ///< none while care within days or sooner is needed
    std::vector<std::string> providers;
    std::vector<int> recheckDays;        ///< days from today
    std::vector<std::string> firedRules; ///< every row that fired, as "table/row"

    bool operator==(const Assessment &) const = default;
};

} // namespace triage
