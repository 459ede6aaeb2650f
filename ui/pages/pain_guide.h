// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"

#include <QWidget>

namespace triage {

/// How much pain is all right: carry on, do less, stop; and when to get help.
class PainGuideCard : public QWidget {
    Q_OBJECT
public:
    /// `help`: signs that end the plan, each with what to do.
    PainGuideCard(const PainGuide &guide, const QStringList &help, const Catalogue &catalogue,
                  QWidget *parent = nullptr);
};

} // namespace triage
