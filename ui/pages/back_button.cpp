// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/back_button.h"

#include "inputs/button.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace triage {

Button *makeBackButton()
{
    auto *button = new Button(Button::Kind::Quiet, theme::Icon::Back,
                              QCoreApplication::translate("triage", "Back"));
    button->setTone(theme::Role::Accent);
    button->setObjectName(QStringLiteral("back"));
    button->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    return button;
}

} // namespace triage
