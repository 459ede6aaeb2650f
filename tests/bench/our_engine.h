// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/task.h"
#include "dmn/run.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace triage::bench {

/// What the task comes to, as its if-chain gives it too.
struct Decided {
    int flags = 0;
    int treatments = 0;
    int grade = 0;
    const char *kind = nullptr;
    std::array<const char *, 20> flag;
    std::array<const char *, 30> treatment;
    std::array<int, 30> phase;
};

/// Rows that fired, as 64 * table + row.
using FiredRows = std::vector<std::uint16_t>;

/// The project's engine with the task's tables loaded.
class OurEngine {
public:
    /// Ends the program with a message where `file` cannot be read.
    OurEngine(const Task &task, const std::string &file);

    /// Decides: which rows hold in each table is then known.
    void decide(const RawAnswers &answers);
    /// What the rows that hold yield.
    void read(Decided &decided) const;
    /// Every row that holds.
    void read(FiredRows &fired) const;

private:
    /// One raw input: its source, and where its classes begin in m_answerClasses.
    struct Given {
        std::uint32_t source = 0;
        std::uint32_t firstClass = 0;
    };

    /// What a row yields.
    struct Yield {
        const char *code = nullptr;
        int number = 0;
    };

    static std::vector<Yield> yieldsOf(const Table &table);

    dmn::Graph m_graph;
    std::vector<Given> m_given;                ///< by raw input
    std::vector<dmn::ClassId> m_answerClasses; ///< of each code, or of each number from 0
    std::vector<Yield> m_flagYields;           ///< by row
    std::vector<Yield> m_classYields;
    std::vector<Yield> m_treatmentYields;
    std::vector<dmn::Slot> m_order;
    dmn::Slot m_flags = 0;
    dmn::Slot m_classes = 0;
    dmn::Slot m_treatments = 0;
    std::unique_ptr<dmn::Run> m_run;
};

/// The codes in the order of `expected`.
[[nodiscard]] std::string shown(const Decided &decided);

} // namespace triage::bench
