// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/word_list.h"

#include <utility>

namespace triage {

WordList::WordList(const Translation &language)
    : m_visit([language](std::string &text) { text = language.of(text); })
{
}

WordList::WordList(TextVisitor visit) : m_visit(std::move(visit)) {}

std::string WordList::say(std::string_view english) const
{
    std::string text(english);
    m_visit(text);
    return text;
}

} // namespace triage
