// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "pages/result_view.h"

namespace triage {

/// How long it may take: a sentence, then a picture of the range, the days to check again and the
/// stages. Empty where nothing is known.
class CourseCard : public Card {
    Q_OBJECT
public:
    explicit CourseCard(const ResultView &view, QWidget *parent = nullptr);
};

} // namespace triage
