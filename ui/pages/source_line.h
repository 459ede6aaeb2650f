// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/paragraph.h"

namespace triage {

/// Where something comes from, in small print: "Sources: Goom 2016; our judgement".
class SourceLine : public Paragraph {
    Q_OBJECT
public:
    /// `source`: the keys as the content has them.
    SourceLine(const Catalogue &catalogue, const std::string &source, QWidget *parent = nullptr);
};

} // namespace triage
