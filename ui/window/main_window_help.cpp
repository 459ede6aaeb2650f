// SPDX-License-Identifier: GPL-3.0-or-later
// Help, what is to be read beside it, and the manual, opened at what is on screen.
#include "inputs/top_bar.h"
#include "pages/help_page.h"
#include "pages/home_page.h"
#include "pages/library_page.h"
#include "pages/recheck_page.h"
#include "pages/report_page.h"
#include "pages/result_page.h"
#include "window/main_window.h"
#include "window/manual_desk.h"

#include <QStackedWidget>

namespace triage {

void MainWindow::showHelp()
{
    if (m_place != Place::Help) {
        m_beforeHelp = m_pages->currentWidget();
        m_placeBeforeHelp = m_place;
    }
    showHelpPage(m_help);
    m_help->focusHeading();
}

void MainWindow::showHelpPage(QWidget *page)
{
    showPage(page, Place::Help);
    // Why: leaving an interview from its help would look like losing it.
    if (m_placeBeforeHelp == Place::Interview || m_placeBeforeHelp == Place::Emergency)
        m_bar->clearButtons();
}

void MainWindow::closeHelp()
{
    showPage(m_beforeHelp, m_placeBeforeHelp);
    m_beforeHelp->setFocus();
}

void MainWindow::showLibrary(const QString &topic)
{
    if (topic == QLatin1String("manual")) {
        showManual();
        return;
    }
    m_beforeLibrary = m_pages->currentWidget();
    if (m_beforeLibrary == m_result) {
        showPage(m_library, Place::Result);
        m_library->start(topic, m_result->stored()->answers.mode);
        return;
    }
    showHelpPage(m_library);
    m_library->start(topic, Mode::Runner);
}

void MainWindow::closeLibrary()
{
    if (m_beforeLibrary == m_result) {
        showPage(m_result, Place::Result);
        m_result->focusCard();
    } else {
        showHelp();
    }
}

void MainWindow::setManual(const std::filesystem::path &folder)
{
    m_manualFolder = folder;
    connectManual();
}

void MainWindow::connectManual()
{
    delete m_manual;
    m_manual = new ManualDesk(m_manualFolder, this);
    connect(m_manual, &ManualDesk::pageShown, this, &MainWindow::showManualPage);
    connect(m_manual, &ManualDesk::failed, this, &MainWindow::report);
    connect(m_manual, &ManualDesk::left, this, [this](QWidget *page) {
        const auto [before, place] = m_cameFrom.value(page, {m_home, Place::Home});
        if (place == Place::Help)
            showHelpPage(before);
        else
            showPage(before, place);
        m_manual->giveBackFocus();
    });
}

void MainWindow::showManual()
{
    m_manual->open(m_pages->currentWidget(), seenByTherapist());
}

bool MainWindow::seenByTherapist() const
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_recheck)
        return m_rechecked->summary.mode == Mode::Therapist;
    if (m_place == Place::Result)
        return m_result->stored()->summary.mode == Mode::Therapist;
    if (m_place == Place::Interview || m_place == Place::Emergency)
        return m_flow->session().answers().mode == Mode::Therapist;
    return m_place == Place::Clients;
}

void MainWindow::showManualPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_cameFrom[page] = {m_pages->currentWidget(), m_place};
    // Why: help may be asked for from here, and leads back to where this was opened.
    if (m_place != Place::Help) {
        m_beforeHelp = m_pages->currentWidget();
        m_placeBeforeHelp = m_place;
    }
    showHelpPage(page);
}

} // namespace triage
