// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/type.h"

#include <QLabel>

namespace triage {

/// A heading that wraps, can be selected, and takes the focus on arrival so that it is read out.
class Heading : public QLabel {
    Q_OBJECT
public:
    /// `level` is Type::H1, H2 or H3. Only H1 takes the focus unless setFocusPolicy says otherwise.
    explicit Heading(const QString &text, theme::Type level = theme::Type::H1,
                     QWidget *parent = nullptr);

    /// Shows a text and names the heading with it.
    void setHeading(const QString &text);
};

} // namespace triage
