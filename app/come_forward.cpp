// SPDX-License-Identifier: GPL-3.0-or-later
#include "come_forward.h"

#include <QWidget>

namespace triage {

void comeForward(QWidget &window, const std::string &token)
{
    if (!token.empty())
        qputenv("XDG_ACTIVATION_TOKEN", QByteArray::fromStdString(token));
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace triage
