// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/heading.h"

#include "inputs/accessible_choice.h"
#include "theme/paint.h"

namespace triage {

Heading::Heading(const QString &text, theme::Type level, QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(theme::ringAir, 0, theme::ringAir, 0);
    theme::setType(this, level);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::NoFocus);
    announceAs(this, QAccessible::Heading);
    setHeading(text);
}

void Heading::setHeading(const QString &text)
{
    setText(text);
    setAccessibleName(text);
}

} // namespace triage
