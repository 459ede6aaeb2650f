// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"
#include "pages/progress_words.h"

namespace triage {

class BodyPair;
class Paragraph;
class SelectBox;

/// Where it hurt at two visits, to be chosen, and what moved. Empty where fewer than two visits
/// say.
class SiteChangeCard : public Card {
    Q_OBJECT
public:
    /// The view and everything in it must outlive the card.
    explicit SiteChangeCard(const ProgressView &view, QWidget *parent = nullptr);

    /// False where there is nothing to compare.
    [[nodiscard]] bool compares() const { return m_pair != nullptr; }

private:
    [[nodiscard]] SelectBox *addChoice(const QString &name, const char *object);
    void compare();

    ProgressView m_view;
    std::vector<std::size_t> m_marked; ///< visits with places marked
    SelectBox *m_before = nullptr;
    SelectBox *m_now = nullptr;
    BodyPair *m_pair = nullptr;
    Paragraph *m_sentence = nullptr;
};

} // namespace triage
