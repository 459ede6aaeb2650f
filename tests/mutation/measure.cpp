// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "lint_net.h"
#include "mutated_rules.h"
#include "safety_net.h"
#include "story_net.h"

#include <fmt/format.h>
#include <memory>
#include <random>
#include <stdexcept>

using namespace triage;

namespace {

/// Tries mutants one after another. The proof's formula is begun anew now and then, so that it does
/// not grow with the number of mutants.
class Trial {
public:
    explicit Trial(const std::filesystem::path &resources)
        : m_rules(resources), m_properties(loadProperties(resources)), m_lint(m_rules.shipped()),
          m_stories(m_rules.shipped(), readVignettes(m_rules.shipped().questionnaire))
    {
        if (!m_properties)
            throw std::runtime_error(m_properties.error().text());
    }

    [[nodiscard]] const Rulebase &rules() const { return m_rules.shipped(); }

    void count(const std::string &file, const Mutant &mutant, Measured &measured)
    {
        if (measured.all.mutants % 100 == 0)
            m_proof = std::make_unique<SafetyNet>(m_rules.shipped(), *m_properties);
        auto &one = measured.files[file];
        const auto add = [&](std::size_t Caught::*by) { ++(one.*by), ++(measured.all.*by); };
        add(&Caught::mutants);
        const auto mutated = m_rules.with(mutant.decision, mutant.table);
        if (!mutated)
            add(&Caught::refused);
        else if (m_proof->catches(mutant.decision, mutant.table))
            add(&Caught::proof);
        else if (m_lint.catches(mutant.decision, mutant.table))
            add(&Caught::lint);
        else if (const Seen seen = m_stories.look(mutant, *mutated); seen != Seen::Nothing)
            add(seen == Seen::Expectation ? &Caught::stories : &Caught::agreed);
        else
            measured.survivors.push_back(file + ", " + mutant.what);
    }

private:
    using Seen = StoryNet::Seen;

    MutatedRules m_rules;
    Result<SafetyProperties> m_properties;
    LintNet m_lint;
    StoryNet m_stories;
    std::unique_ptr<SafetyNet> m_proof;
};

std::string line(const std::string &name, const Caught &caught)
{
    return fmt::format("{:<32}{:>8}{:>9}{:>8}{:>7}{:>9}{:>8}{:>8.1f} %\n", name, caught.mutants,
                       caught.refused, caught.proof, caught.lint, caught.stories, caught.agreed,
                       100 * caught.share());
}

} // namespace

double Caught::share() const
{
    return mutants == 0 ? 1 : static_cast<double>(all()) / static_cast<double>(mutants);
}

Measured measure(const std::filesystem::path &resources, unsigned oneIn, unsigned seed)
{
    Trial trial(resources);
    std::map<std::string, std::vector<std::string>> tables;
    for (const dmn::Decision &decision : trial.rules().graph.decisions())
        if (decision.table() != nullptr)
            tables[decision.file].push_back(decision.name);
    std::mt19937 random(seed);
    Measured measured;
    for (const auto &[file, names] : tables)
        for (const std::string &name : names)
            for (const Mutant &mutant : allMutants(trial.rules(), name))
                if (random() % oneIn == 0)
                    trial.count(file, mutant, measured);
    return measured;
}

std::string inWords(const Measured &measured)
{
    std::string text =
        fmt::format("{:<32}{:>8}{:>9}{:>8}{:>7}{:>9}{:>8}{:>10}\n", "rule file", "mutants",
                    "refused", "proof", "lint", "stories", "agreed", "caught");
    for (const auto &[file, caught] : measured.files)
        text += line(file, caught);
    return text + line("all", measured.all);
}
