// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/result_sheet.h"

#include "report/assessment_sheet.h"

namespace triage {

Result<bool> writeResultSheet(Store &store, const Questionnaire &questionnaire,
                              const std::function<bool(const std::string &)> &take)
{
    constexpr int resultsAtOnce = 200;
    // Why: spreadsheets take the text for UTF-8 only with its mark before it.
    std::string piece = "\xef\xbb\xbf" + sheetHead(questionnaire);
    ResultQuery query{.limit = resultsAtOnce};
    for (bool more = true; more;) {
        const auto page = store.history(query);
        if (!page)
            return tl::unexpected(page.error());
        for (const AssessmentSummary &summary : *page) {
            const auto stored = store.assessment(summary.id);
            if (!stored)
                return tl::unexpected(stored.error());
            piece += sheetLine({.id = std::to_string(summary.id.value),
                                .finished = summary.finished,
                                .person = summary.person.name,
                                .answers = stored->answers,
                                .assessment = stored->assessment},
                               questionnaire);
        }
        if (!take(piece))
            return false;
        piece.clear();
        more = page->size() == static_cast<std::size_t>(resultsAtOnce);
        if (more)
            query.after = ResultCursor{page->back().finished, page->back().id};
    }
    return true;
}

} // namespace triage
