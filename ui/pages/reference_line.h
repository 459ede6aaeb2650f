// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/paragraph.h"

namespace triage {

/// One source to read: title, authors, journal, year and a link.
class ReferenceLine : public Paragraph {
    Q_OBJECT
public:
    explicit ReferenceLine(const Reference &reference, QWidget *parent = nullptr);
};

} // namespace triage
