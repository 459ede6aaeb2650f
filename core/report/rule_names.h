// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "report/rule_book_words.h"
#include "triage/rulebase.h"

#include <string>
#include <string_view>

namespace triage {

/// Words for the names and codes that rules are written in. All that it is made of must outlive it.
class RuleNames {
public:
    RuleNames(const Rulebase &rulebase, const Catalogue &catalogue, const RuleBookWords &say);

    /// The words of the book's language.
    [[nodiscard]] const RuleBookWords &words() const { return *m_say; }

    /// "Run ratio" for `run_ratio`.
    [[nodiscard]] std::string title(std::string_view name) const;

    /// What a table is about. "Nerve and back: leg weakness, back pain" names its questions as they
    /// are called: "Nerve and back: weakness of a leg, back pain".
    [[nodiscard]] std::string heading(const dmn::Decision &decision) const;

    /// "How it began" for `onset`; "Where it hurts, sit bone" for `pain_sites.sit_bone`.
    [[nodiscard]] std::string input(std::string_view expression) const;

    /// The words for a code of this input: an option's text, a condition's title.
    [[nodiscard]] std::string code(std::string_view expression, std::string_view code) const;

    /// The words for what a column of this name concludes.
    [[nodiscard]] std::string outcome(std::string_view column, const dmn::Value &value) const;

private:
    /// What `leg weakness` is called within a sentence, or empty.
    [[nodiscard]] std::string called(std::string words) const;

    const Rulebase *m_rulebase;
    const Catalogue *m_catalogue;
    const RuleBookWords *m_say;
};

} // namespace triage
