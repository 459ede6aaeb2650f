// SPDX-License-Identifier: GPL-3.0-or-later
// What the top bar offers at each place, and where its buttons lead.
#include "inputs/button.h"
#include "inputs/top_bar.h"
#include "pages/client_line.h"
#include "pages/result_page.h"
#include "text.h"
#include "window/judgement_desk.h"
#include "window/main_window.h"

namespace triage {

void MainWindow::fillTopBar(Place place)
{
    m_place = place;
    m_bar->clearButtons();
    m_bar->setContext({}, {});
    switch (place) {
    case Place::Home:
    case Place::Results:
    case Place::Clients:
    case Place::Progress:
    case Place::Help:
    case Place::Settings:
        m_bar->addButton(QStringLiteral("home"), theme::Icon::Home, tr("Home"));
        m_bar->addButton(QStringLiteral("results"), theme::Icon::File, tr("Results"));
        if (place == Place::Progress || runnerWithRechecks())
            m_bar->addButton(QStringLiteral("progress"), theme::Icon::Progress, tr("Progress"));
        if (place == Place::Clients || anyClients())
            m_bar->addButton(QStringLiteral("clients"), theme::Icon::Clients, tr("Clients"));
        m_bar->addButton(QStringLiteral("help"), theme::Icon::Help, tr("How this works"));
        m_bar->addButton(QStringLiteral("settings"), theme::Icon::Settings, tr("Settings"));
        m_bar->setCurrent(place == Place::Home       ? QStringLiteral("home")
                          : place == Place::Results  ? QStringLiteral("results")
                          : place == Place::Clients  ? QStringLiteral("clients")
                          : place == Place::Progress ? QStringLiteral("progress")
                          : place == Place::Help     ? QStringLiteral("help")
                                                     : QStringLiteral("settings"));
        break;
    case Place::Client:
        m_bar->addButton(QStringLiteral("help"), theme::Icon::Help, tr("Help"));
        m_bar->addButton(QStringLiteral("home"), theme::Icon::Home, tr("Home"));
        break;
    case Place::Interview:
        if (const std::string &client = m_flow->session().clientName(); !client.empty())
            m_bar->setContext(toScreen(client),
                              clientLine(m_rulebase.questionnaire, m_flow->session().answers()));
        m_bar->addButton(QStringLiteral("help"), theme::Icon::Help, tr("Help"));
        m_bar->addButton(QStringLiteral("close"), theme::Icon::Save, tr("Save and close"));
        break;
    case Place::Emergency:
        break;
    case Place::Result:
        m_bar->addButton(QStringLiteral("home"), theme::Icon::Home, tr("Home"));
        m_bar->addButton(QStringLiteral("results"), theme::Icon::File, tr("Results"));
        if (m_result->stored() && m_result->stored()->summary.follows)
            m_bar->addButton(QStringLiteral("progress"), theme::Icon::Progress, tr("Progress"));
        if (m_result->stored() && m_result->stored()->summary.mode == Mode::Therapist)
            m_bar->addButton(QStringLiteral("judge"), theme::Icon::Clipboard, tr("My conclusion"));
        m_bar->addButton(QStringLiteral("report"), theme::Icon::Print, tr("Print or save"))
            ->setToolTip(tr("Ctrl+P"));
        m_bar->addButton(QStringLiteral("change"), theme::Icon::Pencil, tr("Change answers"));
        break;
    }
}

void MainWindow::activate(const QString &id)
{
    if (id == QLatin1String("home") || id == QLatin1String("close"))
        showHome();
    else if (id == QLatin1String("results"))
        showHistory();
    else if (id == QLatin1String("clients"))
        m_clients->show();
    else if (id == QLatin1String("progress"))
        showOwnProgress();
    else if (id == QLatin1String("judge") && m_result->stored())
        m_judgements->judge(m_result->stored()->summary.id);
    else if (id == QLatin1String("help"))
        showHelp();
    else if (id == QLatin1String("settings"))
        showSettings();
    else if (id == QLatin1String("report") && m_result->stored())
        showReport();
    else if (id == QLatin1String("change") && m_result->stored())
        m_flow->change(*m_result->stored());
}

} // namespace triage
