// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/translation.h"

#include <string>
#include <string_view>

namespace triage {

/// The base of a list of words, one a member, each of which is said once in English and so is its
/// own key: `std::string where = say("Where it hurts");`
class WordList {
protected:
    explicit WordList(const Translation &language);
    explicit WordList(TextVisitor visit);

    [[nodiscard]] std::string say(std::string_view english) const;

private:
    TextVisitor m_visit;
};

} // namespace triage
