// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/answers.h"

#include <QWidget>

namespace triage {

/// Something that may have contributed: what is known, what to try, how good the evidence is.
class FactorBlock : public QWidget {
    Q_OBJECT
public:
    /// `because`: why it stands here, or empty.
    FactorBlock(const FactorText &factor, const QString &because, Mode mode,
                const Catalogue &catalogue, QWidget *parent = nullptr);
};

} // namespace triage
