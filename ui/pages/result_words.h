// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/chip.h"
#include "record/store.h"

#include <QDate>
#include <QString>

namespace triage {

// Words and tones that several pages of results share.

/// The day of an instant where the user is.
[[nodiscard]] QDate dayOf(Instant instant);
/// "7 Dec 2026", as the user's locale writes it.
[[nodiscard]] QString dayText(const QDate &day);
/// "7 Dec".
[[nodiscard]] QString shortDayText(const QDate &day);
/// "7 Dec", with the year where it is not that of `today`.
[[nodiscard]] QString shortDayText(const QDate &day, const QDate &today);
/// "7 December 2026".
[[nodiscard]] QString longDayText(const QDate &day);

/// "Left leg"; "Both legs"; "Not given" for an empty side.
[[nodiscard]] QString sideText(const std::string &side);

/// The chip of an urgency: two or three words and their tone.
[[nodiscard]] QString urgencyChipText(const Catalogue &catalogue, Urgency urgency);
[[nodiscard]] Chip::Tone urgencyTone(Urgency urgency);

/// How sure the result is, as bars (0 to 3) and in words.
[[nodiscard]] int confidenceBars(const std::string &confidence);
[[nodiscard]] QString confidenceTitle(const std::string &confidence);
[[nodiscard]] QString confidenceText(const std::string &confidence, Mode mode);

/// The weight of evidence for a condition in a word: strong, some, little.
[[nodiscard]] QString supportText(double support);

/// A treatment's verdict.
[[nodiscard]] QString verdictText(const std::string &verdict);
[[nodiscard]] Chip::Tone verdictTone(const std::string &verdict);
[[nodiscard]] theme::Icon verdictIcon(const std::string &verdict);
/// Order of the verdicts, best first.
[[nodiscard]] int verdictRank(const std::string &verdict);

/// How good the evidence is, as bars (0 to 4) or a mark, and in words.
[[nodiscard]] int evidenceBars(const std::string &evidence);
[[nodiscard]] theme::Icon evidenceMark(const std::string &evidence);
[[nodiscard]] QString evidenceText(const std::string &evidence);
/// Order of the grades of evidence, best first; evidence against comes last.
[[nodiscard]] int evidenceRank(const std::string &evidence);

/// A source column for reading: "Goom 2016; our judgement".
[[nodiscard]] QString sourceText(const Catalogue &catalogue, const std::string &source);

/// Content text for a label that reads rich text.
[[nodiscard]] QString plainText(const std::string &text);
/// The text with a capital at its start.
[[nodiscard]] QString capitalised(QString text);

} // namespace triage
