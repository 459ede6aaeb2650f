// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdlib>
#include <iostream>
#include <type_traits>
#include <utility>

namespace triage {

/// What a program that measures cannot go on without: ends it with exit code 2 and the reason.
template<typename T>
T need(Result<T> result)
{
    if (!result) {
        std::cerr << result.error().text() << '\n';
        std::exit(2);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace triage
