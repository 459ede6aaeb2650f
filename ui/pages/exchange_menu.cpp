// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exchange_menu.h"

#include "inputs/button.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QMenu>

namespace triage {

ExchangeMenu::ExchangeMenu(QWidget *parent)
    : QWidget(parent), m_button(new Button(Button::Kind::Secondary, theme::Icon::Down, tr("More"))),
      m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_button);
    m_button->setObjectName(QStringLiteral("exchange"));
    m_button->setSmall(true);
    m_button->setAccessibleDescription(tr("Opens a menu"));
    m_menu->setObjectName(QStringLiteral("exchange_menu"));
    const auto add = [this](const char *name, const QString &text, void (ExchangeMenu::*asked)()) {
        auto *action = m_menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, asked);
    };
    add("import_result", tr("Take in a result from another program (FHIR) ..."),
        &ExchangeMenu::importAsked);
    add("save_sheet", tr("Save all results as a table (CSV) ..."), &ExchangeMenu::sheetAsked);
    connect(m_button, &Button::clicked, this,
            [this] { m_menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft())); });
}

} // namespace triage
