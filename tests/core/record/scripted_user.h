// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/store.h"

#include <cstdint>
#include <random>

namespace triage::test {

/// Somebody who does everything that a store offers, one change at a time: interviews, re-checks,
/// training logs, results, clients, deletions. What the n-th step does depends on the seed, n and
/// the records alone, so that the same records lead to the same ones.
class ScriptedUser {
public:
    ScriptedUser(Store &store, std::uint64_t seed) : m_store(store), m_seed(seed) {}

    /// One call that changes the records, or none where there is nothing to change.
    [[nodiscard]] Result<void> step(int number);

private:
    [[nodiscard]] int below(int end);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> answer();
    [[nodiscard]] Result<void> takeLog();
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<void> changeClient();
    [[nodiscard]] Result<void> removeSomething();
    [[nodiscard]] Result<void> addToResult();

    Store &m_store;
    std::uint64_t m_seed;
    std::minstd_rand m_random;
    Instant m_now{};
};

/// Everything that the tables of a file hold, as text: equal where the records are.
[[nodiscard]] std::string picture(const std::filesystem::path &file);

/// A file as an earlier form of the tables left it.
void makeOfForm(const std::filesystem::path &file, int form);

} // namespace triage::test
