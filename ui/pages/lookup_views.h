// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/answers.h"

class QWidget;

namespace triage {

// Lists to look something up in.

/// The clinical words in plain words.
[[nodiscard]] QWidget *makeWordView(const Catalogue &catalogue);
/// All exercises with drawing, dose and how to do them.
[[nodiscard]] QWidget *makeExerciseView(const Catalogue &catalogue);
/// What may contribute; for therapists with the figures.
[[nodiscard]] QWidget *makeFactorView(const Catalogue &catalogue, Mode mode);
/// Who does what: all providers.
[[nodiscard]] QWidget *makeProviderView(const Catalogue &catalogue);
/// Every source, by author.
[[nodiscard]] QWidget *makeSourceView(const Catalogue &catalogue);

} // namespace triage
