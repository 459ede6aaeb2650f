// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/card.h"
#include "theme/icons.h"

namespace triage {

/// Someone to see: what for, what they may offer, what to ask them, and what they are not for.
class ProviderCard : public Card {
    Q_OBJECT
public:
    /// `text`: the provider's text with the number of the country filled in.
    ProviderCard(const ProviderText &provider, const QString &text, const Catalogue &catalogue,
                 QWidget *parent = nullptr);

private:
    void addLines(const QString &title, const std::vector<std::string> &lines, theme::Icon icon);
};

} // namespace triage
