// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review_note.h"

#include "inputs/callout.h"

#include <QCoreApplication>

namespace triage {

namespace {

class ReviewNote {
    Q_DECLARE_TR_FUNCTIONS(ReviewNote)
};

} // namespace

QWidget *makeReviewNote(const Translation &language)
{
    if (language.head().review.empty())
        return nullptr;
    auto *note = new Callout(
        Callout::Kind::Warn, Callout::Look::Soft, {},
        ReviewNote::tr("These texts are translated from English and await clinical review. Where "
                       "in doubt, the English text counts."));
    note->setObjectName(QStringLiteral("review_note"));
    return note;
}

} // namespace triage
