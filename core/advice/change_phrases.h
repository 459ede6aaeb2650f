// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace triage {

/// How another answer to a question reads after "If", plain: "you had felt a pop". In a phrase with
/// {}, the answer stands there.
struct ChangePhrases {
    std::map<std::string, std::string> codes; ///< by code; "yes" and "no" where it is yes or no
    std::string added;                        ///< of several: for what is ticked anew
    std::string removed;                      ///< of several: for what is no longer ticked
    std::string value;                        ///< for a number
    std::string source;
};

} // namespace triage
