// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/task.h"

#include <memory>
#include <string>

namespace triage::bench {

/// CLIPS 6.30 with the task's rules loaded, through its C interface.
class ClipsEngine {
public:
    /// Fails with an empty pointer where `file` cannot be loaded.
    [[nodiscard]] static std::unique_ptr<ClipsEngine> load(const Task &task,
                                                           const std::string &file);
    ~ClipsEngine();
    ClipsEngine(const ClipsEngine &) = delete;
    ClipsEngine &operator=(const ClipsEngine &) = delete;

    /// Decides and gives the codes in the order of `expected`.
    [[nodiscard]] std::string decide(const RawAnswers &answers);

private:
    ClipsEngine(const Task &task, void *environment);

    const Task &m_task;
    void *m_environment;
};

} // namespace triage::bench
