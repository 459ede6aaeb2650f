// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/answers.h"

#include <QWidget>

namespace triage {

/// One chapter of the guide: its sections, for therapists with the figures.
class GuideView : public QWidget {
    Q_OBJECT
public:
    GuideView(const GuideChapter &chapter, Mode mode, const Catalogue &catalogue,
              QWidget *parent = nullptr);
};

} // namespace triage
