// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/ask_next.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace triage {

namespace {

constexpr std::size_t mostQuestions = 8;
constexpr std::size_t leadingConditions = 3;

/// Gives each open question its share of what the rows that wait for it would move.
class Scorer {
public:
    Scorer(const Rulebase &rulebase, const PlacedAnswers &answers, const TriageRun &run)
        : m_rulebase(rulebase), m_run(run.rows()), m_open(rulebase.places.count()),
          m_scores(rulebase.places.count())
    {
        for (std::size_t question = 0; question < m_open.size(); ++question)
            m_open[question] = answers.byQuestion[question].kind == PlacedAnswer::Kind::None &&
                               rulebase.places.applies(question, answers);
    }

    /// Scores the rows of a table that only open questions keep from firing; `worth` says what a
    /// row would move.
    template<typename Worth>
    void score(dmn::Slot slot, const Worth &worth)
    {
        const dmn::TableMasks &table = *m_rulebase.graph.program().tables[slot];
        m_waiting.clear();
        for (const dmn::MaskColumn &column : table.columns)
            if (const auto question = m_rulebase.inputs.questionOf(column.source);
                question && m_open[*question])
                m_waiting.push_back({&column, *question});
        if (m_waiting.empty())
            return;
        for (std::size_t word = 0; word < table.words; ++word)
            for (auto rows = reachable(table, word); rows != 0; rows &= rows - 1)
                scoreRow(table, word * 64 + static_cast<std::size_t>(std::countr_zero(rows)),
                         worth);
    }

    [[nodiscard]] const std::vector<double> &scores() const { return m_scores; }

private:
    struct Waiting {
        const dmn::MaskColumn *column = nullptr;
        std::size_t question = 0;
    };

    /// The rows whose cells on everything but open questions hold.
    [[nodiscard]] std::uint64_t reachable(const dmn::TableMasks &table, std::size_t word) const
    {
        std::uint64_t rows = table.allRows[word];
        auto waiting = m_waiting.begin();
        for (const dmn::MaskColumn &column : table.columns) {
            if (waiting != m_waiting.end() && waiting->column == &column)
                ++waiting;
            else
                rows &= table.mask(column, m_run.classOf(column.source))[word];
        }
        return rows;
    }

    template<typename Worth>
    void scoreRow(const dmn::TableMasks &table, std::size_t row, const Worth &worth)
    {
        m_missing.clear();
        for (const Waiting &waiting : m_waiting)
            if (!table.holds(*waiting.column, dmn::ValueClasses::null, row) &&
                std::find(m_missing.begin(), m_missing.end(), waiting.question) == m_missing.end())
                m_missing.push_back(waiting.question);
        for (const std::size_t question : m_missing)
            m_scores[question] += worth(row) / static_cast<double>(m_missing.size());
    }

    const Rulebase &m_rulebase;
    const dmn::Run &m_run;
    std::vector<bool> m_open;     ///< by question
    std::vector<double> m_scores; ///< by question
    std::vector<Waiting> m_waiting;
    std::vector<std::size_t> m_missing;
};

} // namespace

std::vector<std::string> askNext(const Rulebase &rulebase, const PlacedAnswers &answers,
                                 const TriageRun &run)
{
    Scorer scorer(rulebase, answers, run);
    const int now = static_cast<int>(run.urgency());
    for (const UrgencyTable &table : rulebase.conclusions.urgency)
        scorer.score(table.table, [&](std::size_t row) {
            return std::max(0, now - static_cast<int>(table.rows[row]));
        });
    std::vector<bool> leading(rulebase.conditions.size());
    for (std::size_t i = 0; i < std::min(leadingConditions, run.ranking().size()); ++i)
        leading[run.ranking()[i].condition] = true;
    for (const EvidenceTable &table : rulebase.conclusions.evidence)
        scorer.score(table.table, [&](std::size_t row) {
            const EvidenceWeight &weight = table.rows[row];
            return leading[weight.condition] ? std::abs(weight.weight) : 0;
        });

    const std::vector<double> &scores = scorer.scores();
    std::vector<std::size_t> questions(scores.size());
    std::iota(questions.begin(), questions.end(), 0);
    std::stable_sort(questions.begin(), questions.end(),
                     [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    std::vector<std::string> ids;
    for (const std::size_t question : questions)
        if (scores[question] > 0 && ids.size() < mostQuestions)
            ids.push_back(rulebase.places.id(question));
    return ids;
}

} // namespace triage
