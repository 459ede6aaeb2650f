// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/what_would_change.h"

#include "triage/triage_run.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <tuple>

namespace triage {

namespace {

using Kind = PlacedAnswer::Kind;

/// How many single changes are tried in pairs: those that come nearest to another result.
constexpr std::size_t pairedChanges = 24;

/// Another answer to one question.
struct Change {
    std::size_t question = 0;
    PlacedAnswer to;
    double distance = 0; ///< how far from what was answered: options, ticks, or classes of numbers
};

/// What a result is known by.
struct Outcome {
    Urgency urgency = Urgency::SelfCare;
    std::string condition;

    auto operator<=>(const Outcome &) const = default;
};

/// Changes that lead to an outcome, with how far they go.
struct Way {
    std::vector<Change> changes;
    bool opensQuestion = false; ///< answers one that was open
    double distance = 0;

    [[nodiscard]] auto order() const { return std::tuple(changes.size(), opensQuestion, distance); }
};

/// Tries changes of one set of answers.
class Search {
public:
    Search(const Rulebase &rulebase, const Answers &answers)
        : m_rulebase(rulebase), m_questions(allQuestions(rulebase.questionnaire)), m_run(rulebase),
          m_answers(rulebase.places.place(answers))
    {
        m_now = outcomeOf(m_answers);
        m_margin = margin();
    }

    std::vector<WouldChange> run(std::size_t most)
    {
        const std::vector<Change> changes = singleChanges();
        std::vector<std::pair<double, const Change *>> promising;
        for (const Change &change : changes) {
            const bool opens = m_answers.byQuestion[change.question].kind == Kind::None;
            keep({{change}, opens, change.distance}, tryOut({change}));
            const double gain = m_margin - margin();
            if (!opens && gain > 0)
                promising.emplace_back(-gain, &change);
        }
        std::sort(promising.begin(), promising.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        promising.resize(std::min(promising.size(), pairedChanges));
        for (std::size_t i = 0; i < promising.size(); ++i)
            for (std::size_t j = i + 1; j < promising.size(); ++j)
                tryPair(*promising[i].second, *promising[j].second);
        return told(most);
    }

private:
    Outcome outcomeOf(const PlacedAnswers &answers)
    {
        m_run.decideUrgency(answers);
        return {m_run.urgency(), std::string(m_run.classification())};
    }

    /// How far the leading condition of the last run is ahead of the next.
    [[nodiscard]] double margin() const
    {
        const auto &ranking = m_run.ranking();
        const double first = ranking.empty() ? 0 : ranking.front().support;
        return ranking.size() > 1 ? first - ranking[1].support : first;
    }

    Outcome tryOut(const std::vector<Change> &changes)
    {
        PlacedAnswers changed = m_answers;
        for (const Change &change : changes)
            changed.byQuestion[change.question] = change.to;
        return outcomeOf(changed);
    }

    void tryPair(const Change &one, const Change &other)
    {
        if (one.question != other.question)
            keep({{one, other}, false, one.distance + other.distance}, tryOut({one, other}));
    }

    void keep(Way way, const Outcome &outcome)
    {
        if (outcome == m_now)
            return;
        const auto known = m_ways.find(outcome);
        if (known == m_ways.end())
            m_ways.emplace(outcome, std::move(way));
        else if (way.order() < known->second.order())
            known->second = std::move(way);
    }

    std::vector<Change> singleChanges() const
    {
        std::vector<Change> changes;
        for (std::size_t place = 0; place < m_questions.size(); ++place)
            if (!m_questions[place]->settled && m_rulebase.places.applies(place, m_answers))
                addChanges(place, changes);
        return changes;
    }

    void addChanges(std::size_t place, std::vector<Change> &changes) const
    {
        const Question &question = *m_questions[place];
        switch (question.kind) {
        case QuestionKind::Integer:
        case QuestionKind::Decimal:
            return addNumbers(place, changes);
        case QuestionKind::MultiChoice:
            return addTicks(place, changes);
        case QuestionKind::Date:
            return;
        default:
            return addCodes(place, changes);
        }
    }

    void addCodes(std::size_t place, std::vector<Change> &changes) const
    {
        const PlacedAnswer &now = m_answers.byQuestion[place];
        const auto count = static_cast<std::uint16_t>(m_questions[place]->options.size());
        for (std::uint16_t code = 0; code < count; ++code) {
            const PlacedAnswer to{.kind = Kind::Code, .code = code};
            if (to != now && m_questions[place]->options[code].code != unsureCode)
                changes.push_back({place, to, std::abs(static_cast<double>(code) - now.code)});
        }
    }

    void addTicks(std::size_t place, std::vector<Change> &changes) const
    {
        const Question &question = *m_questions[place];
        const std::uint64_t now = m_answers.byQuestion[place].ticks;
        std::uint64_t exclusive = 0;
        for (std::size_t i = 0; i < question.options.size(); ++i)
            if (question.options[i].exclusive)
                exclusive |= std::uint64_t{1} << i;
        for (std::size_t i = 0; i < question.options.size(); ++i) {
            const std::uint64_t bit = std::uint64_t{1} << i;
            const std::uint64_t ticks = (now ^ bit) & ~exclusive;
            if ((exclusive & bit) == 0 && ticks != 0)
                changes.push_back({place, {.kind = Kind::Ticks, .ticks = ticks}, 1});
        }
    }

    /// One number of each stretch that the rules tell apart, nearest to what was answered.
    void addNumbers(std::size_t place, std::vector<Change> &changes) const
    {
        const PlacedAnswer &now = m_answers.byQuestion[place];
        const auto slot = m_rulebase.graph.slot(m_questions[place]->id);
        // Why: an open number has no near value; what it might be says little.
        if (!slot || now.kind != Kind::Number)
            return;
        for (const dmn::SourceId id : m_rulebase.graph.program().readers[*slot]) {
            const dmn::ValueClasses &classes = m_rulebase.graph.program().sources[id].classes;
            const double step = m_questions[place]->kind == QuestionKind::Integer ? 1 : 0.1;
            std::map<dmn::ClassId, double> nearest;
            const auto [lowest, highest] = m_rulebase.places.range(place);
            constexpr int steps = 200;
            for (int i = 1; i <= steps; ++i)
                for (const double number : {now.number - i * step, now.number + i * step})
                    if (number >= lowest && number <= highest)
                        nearest.emplace(classes.ofNumber(number), number);
            nearest.erase(classes.ofNumber(now.number));
            for (const auto &[stretch, number] : nearest)
                changes.push_back({place,
                                   {.kind = Kind::Number, .number = number},
                                   1 + std::abs(number - now.number) / (steps * step)});
        }
    }

    /// The ways found, nearer outcomes first: the fewest changes, then the smallest.
    std::vector<WouldChange> told(std::size_t most) const
    {
        std::vector<std::pair<const Outcome *, const Way *>> ways;
        for (const auto &[outcome, way] : m_ways)
            ways.emplace_back(&outcome, &way);
        std::stable_sort(ways.begin(), ways.end(), [&](const auto &a, const auto &b) {
            return std::tuple(a.second->order(), differences(*a.first)) <
                   std::tuple(b.second->order(), differences(*b.first));
        });
        std::vector<WouldChange> result;
        for (std::size_t i = 0; i < ways.size() && i < most; ++i) {
            WouldChange would{{}, ways[i].first->urgency, ways[i].first->condition};
            for (const Change &change : ways[i].second->changes) {
                const Question &question = *m_questions[change.question];
                would.changes.push_back({question.id,
                                         answerAt(question, m_answers.byQuestion[change.question]),
                                         answerAt(question, change.to)});
            }
            result.push_back(std::move(would));
        }
        return result;
    }

    [[nodiscard]] int differences(const Outcome &outcome) const
    {
        return (outcome.urgency != m_now.urgency ? 1 : 0) +
               (outcome.condition != m_now.condition ? 1 : 0);
    }

    const Rulebase &m_rulebase;
    std::vector<const Question *> m_questions;
    TriageRun m_run;
    PlacedAnswers m_answers;
    Outcome m_now;
    double m_margin = 0;
    std::map<Outcome, Way> m_ways;
};

} // namespace

std::vector<WouldChange> whatWouldChange(const Rulebase &rulebase, const Answers &answers,
                                         std::size_t most)
{
    return Search(rulebase, answers).run(most);
}

} // namespace triage
