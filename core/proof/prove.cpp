// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/prove.h"

#include "proof/answer_space.h"
#include "triage/assess.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace triage {

namespace {

using Levels = std::array<Lit, 5>;

class Prover {
public:
    explicit Prover(const Rulebase &rulebase)
        : m_rulebase(rulebase), m_space(rulebase, m_formula), m_urgent(levels())
    {
    }

    [[nodiscard]] const std::vector<std::string> &unfollowed() const { return m_unfollowed; }

    Verdict atLeast(const UrgencyProperty &property)
    {
        return implies(property.id, property.words, property.when,
                       m_urgent[static_cast<std::size_t>(property.atLeast)],
                       fmt::format("not always {}", urgencyCode(property.atLeast)));
    }

    Verdict someUrgency()
    {
        return implies("one_urgency", "every way to answer has an urgency", {},
                       m_urgent[static_cast<std::size_t>(Urgency::SelfCare)],
                       "no rule gives an urgency");
    }

    Verdict avoids(const AvoidProperty &property, const std::string &treatment)
    {
        std::vector<Lit> rows;
        for (const std::string &name : m_rulebase.roles.cautions) {
            const dmn::DecisionTable &table = *m_rulebase.graph.find(name)->table();
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                const auto &outputs = table.rows[row].outputs;
                if (dmn::evaluate(outputs[0], {}) != dmn::Value(treatment) ||
                    dmn::evaluate(outputs[1], {}) != dmn::Value("avoid"))
                    continue;
                if (const auto holds = m_space.whereRow(table, row))
                    rows.push_back(*holds);
            }
        }
        return implies(property.id + "/" + treatment, property.words, property.when,
                       m_formula.any(rows), "no rule advises against " + treatment);
    }

    Verdict towardsAlarm(const AlarmOrder &order)
    {
        Verdict verdict{"towards_alarm/" + order.expression,
                        fmt::format("no answer to {}, changed towards alarm, lowers the urgency",
                                    order.expression),
                        {},
                        {},
                        {}};
        const Variable *variable = m_space.variable(order.expression);
        if (variable == nullptr) {
            verdict.broken = "there is no such question";
            return verdict;
        }
        const std::vector<std::size_t> ranks = ranksOf(*variable, order);
        std::vector<Lit> choices;
        for (std::size_t i = 0; i < variable->choices.size(); ++i)
            choices.push_back(m_formula.fresh());
        m_formula.requireOne(choices);
        std::vector<Lit> steps;
        for (std::size_t calm = 0; calm < ranks.size(); ++calm)
            for (std::size_t alarm = calm + 1; alarm < ranks.size(); ++alarm)
                steps.push_back(
                    m_formula.all({variable->choices[ranks[calm]], choices[ranks[alarm]]}));
        const Lit moved = m_formula.any(steps);

        m_space.enterSecondWorld(order.expression, choices);
        const Levels changed = levels();
        for (std::size_t level = 0; level < changed.size() && verdict.holds(); ++level) {
            const std::vector<Lit> breaks = {moved, m_urgent[level], -changed[level]};
            if (!m_formula.possible(breaks))
                continue;
            const std::vector<Lit> fewest = m_space.withoutNeedless(breaks);
            if (!m_formula.possible(fewest))
                continue;
            verdict.broken =
                fmt::format("the change leads below {}", urgencyCode(static_cast<Urgency>(level)));
            verdict.changed = m_space.example();
            m_space.leaveSecondWorld();
            verdict.witness = m_space.example();
        }
        m_space.leaveSecondWorld();
        return verdict;
    }

    /// Looks for a row that can offer a withheld treatment at one of these urgencies.
    Verdict withholds(const WithheldProperty &property)
    {
        Verdict verdict{property.id, property.words, {}, {}, {}};
        for (const std::string &name : m_rulebase.roles.treatments) {
            const dmn::DecisionTable &table = *m_rulebase.graph.find(name)->table();
            for (std::size_t row = 0; row < table.rows.size() && verdict.holds(); ++row) {
                if (!offers(table.rows[row], property.treatments))
                    continue;
                const auto fires = m_space.whereRow(table, row);
                for (const Urgency urgency : property.urgencies)
                    if (!fires || m_formula.possible({*fires, when(urgency)}))
                        verdict.broken = fmt::format("{}/{} offers it at {}", name, row + 1,
                                                     urgencyCode(urgency));
            }
        }
        return verdict;
    }

private:
    static bool offers(const dmn::Row &row, const std::vector<std::string> &treatments)
    {
        const dmn::Value offer = dmn::evaluate(row.outputs[1], {});
        const dmn::Value code = dmn::evaluate(row.outputs[0], {});
        return (offer == dmn::Value("recommended") || offer == dmn::Value("consider")) &&
               std::any_of(treatments.begin(), treatments.end(),
                           [&](const std::string &t) { return code == dmn::Value(t); });
    }

    /// When the urgency is this one.
    Lit when(Urgency urgency) const
    {
        return m_space.variable("urgency")->choices[static_cast<std::size_t>(urgency)];
    }

    /// When the answers of the world entered are at least as urgent as each level.
    Levels levels()
    {
        std::array<std::vector<Lit>, 5> rows;
        addRows(m_rulebase.roles.redFlags, 1, rows);
        addRows(m_rulebase.roles.patterns, 0, rows);
        Levels reached{};
        std::vector<Lit> parts;
        for (std::size_t level = 0; level < rows.size(); ++level) {
            parts.insert(parts.end(), rows[level].begin(), rows[level].end());
            reached[level] = m_formula.any(parts);
        }
        return reached;
    }

    void addRows(const std::vector<std::string> &tables, std::size_t column,
                 std::array<std::vector<Lit>, 5> &rows)
    {
        for (const std::string &name : tables) {
            const dmn::DecisionTable &table = *m_rulebase.graph.find(name)->table();
            for (std::size_t row = 0; row < table.rows.size(); ++row) {
                const dmn::Value output = dmn::evaluate(table.rows[row].outputs[column], {});
                const Urgency urgency = *urgencyFromCode(std::get<std::string>(output.data));
                if (const auto holds = m_space.whereRow(table, row))
                    rows[static_cast<std::size_t>(urgency)].push_back(*holds);
                else
                    m_unfollowed.push_back(fmt::format("{}/{}", name, row + 1));
            }
        }
    }

    Verdict implies(const std::string &id, const std::string &words,
                    const std::vector<PropertyCell> &when, Lit then, const std::string &broken)
    {
        Verdict verdict{id, words, {}, {}, {}};
        std::vector<Lit> premises;
        for (const PropertyCell &cell : when) {
            const auto holds = m_space.where(cell.expression, [&](const dmn::Value &value) {
                return dmn::holds(cell.tests, value, {});
            });
            premises.push_back(holds.value_or(m_formula.never()));
        }
        if (!m_formula.possible(premises)) {
            verdict.broken = "no answers can satisfy its \"when\"; correct what it names";
            return verdict;
        }
        premises.push_back(-then);
        if (m_formula.possible(premises) && m_formula.possible(m_space.withoutNeedless(premises))) {
            verdict.broken = broken;
            verdict.witness = m_space.example();
        }
        return verdict;
    }

    /// The choices of a variable from calm to alarm; "not answered" is outside every order.
    static std::vector<std::size_t> ranksOf(const Variable &variable, const AlarmOrder &order)
    {
        std::vector<std::size_t> ranks;
        if (order.codes.empty()) {
            for (std::size_t i = 1; i < variable.answers.size(); ++i)
                ranks.push_back(i);
            if (!order.higherIsAlarm)
                std::reverse(ranks.begin(), ranks.end());
            return ranks;
        }
        for (const std::string &code : order.codes)
            for (std::size_t i = 0; i < variable.answers.size(); ++i) {
                const AnswerValue &answer = variable.answers[i];
                const auto *yes = std::get_if<bool>(&answer);
                const auto *list = std::get_if<std::vector<std::string>>(&answer);
                if ((yes != nullptr && code == (*yes ? "yes" : "no")) ||
                    answer == AnswerValue(code) ||
                    (list != nullptr && code == (list->empty() ? "no" : "unsure")))
                    ranks.push_back(i);
            }
        return ranks;
    }

    const Rulebase &m_rulebase;
    Formula m_formula;
    AnswerSpace m_space;
    std::vector<std::string> m_unfollowed;
    Levels m_urgent;
};

} // namespace

std::vector<Verdict> prove(const Rulebase &rulebase, const SafetyProperties &properties)
{
    Prover prover(rulebase);
    std::vector<Verdict> verdicts;
    verdicts.push_back(prover.someUrgency());
    if (!prover.unfollowed().empty())
        verdicts.push_back({"followed",
                            "every urgency rule can be followed to the answers",
                            fmt::format("{} cannot", fmt::join(prover.unfollowed(), ", ")),
                            {},
                            {}});
    for (const UrgencyProperty &property : properties.urgency)
        verdicts.push_back(prover.atLeast(property));
    for (const AlarmOrder &order : properties.orders)
        verdicts.push_back(prover.towardsAlarm(order));
    for (const AvoidProperty &property : properties.avoid)
        for (const std::string &treatment : property.treatments)
            verdicts.push_back(prover.avoids(property, treatment));
    for (const WithheldProperty &property : properties.withheld)
        verdicts.push_back(prover.withholds(property));
    return verdicts;
}

} // namespace triage
