// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace triage {

/// Calls `task(0)` to `task(count - 1)`, each once, on as many threads as the machine has cores,
/// and waits for all. Tasks must not share what they change.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &task);

} // namespace triage
