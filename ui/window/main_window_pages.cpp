// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that are made when they are first seen, and what they ask of each other.
#include "pages/client_page.h"
#include "pages/help_page.h"
#include "pages/history_page.h"
#include "pages/library_page.h"
#include "pages/recheck_page.h"
#include "pages/report_page.h"
#include "pages/rule_book_page.h"
#include "text.h"
#include "window/exchange_desk.h"
#include "window/judgement_desk.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
#include "window/progress_desk.h"
#include "window/record_copies.h"

#include <QStackedWidget>

namespace triage {

namespace {

/// Puts a page into the window under a name.
template<typename Page>
Page *placed(const char *name, QStackedWidget &pages, Page *page)
{
    page->setObjectName(QLatin1String(name));
    pages.addWidget(page);
    return page;
}

} // namespace

void MainWindow::setMakers()
{
    m_client.setMaker([this] { return makeClient(); });
    m_history.setMaker([this] { return makeHistory(); });
    m_help.setMaker([this] { return makeHelp(); });
    m_rules.setMaker([this] { return makeRules(); });
    m_library.setMaker([this] {
        auto *page = placed("library_page", *m_pages, new LibraryPage(m_catalogue));
        connect(page, &LibraryPage::back, this, &MainWindow::closeLibrary);
        return page;
    });
    m_report.setMaker([this] { return makeReport(); });
    m_clients.setMaker([this] { return makeClients(); });
    m_progress.setMaker([this] { return makeProgress(); });
    m_judgements.setMaker([this] { return makeJudgements(); });
}

ClientPage *MainWindow::makeClient()
{
    auto *page = placed("client_page", *m_pages, new ClientPage);
    connect(page, &ClientPage::back, this, &MainWindow::showHome);
    connect(page, &ClientPage::chosen, this,
            [this](const QString &name) { m_flow->beginForClient(toCore(name)); });
    return page;
}

HistoryPage *MainWindow::makeHistory()
{
    auto *page = placed("history_page", *m_pages, new HistoryPage);
    connect(page, &HistoryPage::comparisonAsked, this, [this] { m_judgements->showAgreement(); });
    connect(page, &HistoryPage::resultOpened, this, &MainWindow::openResult);
    connect(page, &HistoryPage::moreAsked, this, &MainWindow::addHistory);
    connect(page, &HistoryPage::renameAsked, this, &MainWindow::askRename);
    connect(page, &HistoryPage::deleteAsked, this, &MainWindow::askDelete);
    connect(page, &HistoryPage::importAsked, m_exchange, &ExchangeDesk::askImport);
    connect(page, &HistoryPage::sheetAsked, m_exchange, &ExchangeDesk::askSheet);
    return page;
}

HelpPage *MainWindow::makeHelp()
{
    auto *page = placed("help_page", *m_pages, new HelpPage(m_catalogue, m_rulebase.version));
    connect(page, &HelpPage::back, this, &MainWindow::closeHelp);
    connect(page, &HelpPage::topicAsked, this, &MainWindow::showLibrary);
    connect(page, &HelpPage::rulesAsked, this, [this] {
        showHelpPage(m_rules);
        m_rules->start();
    });
    return page;
}

RuleBookPage *MainWindow::makeRules()
{
    auto *page = placed("rule_book_page", *m_pages, new RuleBookPage(m_rulebase, m_catalogue));
    connect(page, &RuleBookPage::back, this, [this] {
        showHelpPage(m_help);
        m_help->focusHeading();
    });
    return page;
}

ReportPage *MainWindow::makeReport()
{
    auto *page = placed("report_page", *m_pages,
                        new ReportPage(m_catalogue, m_rulebase.questionnaire, &m_followUp));
    connect(page, &ReportPage::back, this, &MainWindow::closeReport);
    connect(page, &ReportPage::failed, this, &MainWindow::report);
    connect(page, &ReportPage::bundleAsked, this, &MainWindow::saveBundle);
    return page;
}

ClientsDesk *MainWindow::makeClients()
{
    auto *desk = new ClientsDesk(m_catalogue, m_store, m_clock, m_changes, this);
    for (QWidget *page : desk->pages())
        m_pages->addWidget(page);
    connect(desk, &ClientsDesk::pageShown, this,
            [this](QWidget *page) { showPage(page, Place::Clients); });
    connect(desk, &ClientsDesk::resultOpened, this, &MainWindow::openResult);
    connect(desk, &ClientsDesk::recheckStarted, this, &MainWindow::startRecheck);
    connect(desk, &ClientsDesk::assessAsked, this, &MainWindow::assessClient);
    connect(desk, &ClientsDesk::progressAsked, this,
            [this](const ClientRow &client) { showProgress(client.person, client.latest); });
    connect(desk, &ClientsDesk::judgementAsked, this,
            [this](AssessmentId id) { m_judgements->judge(id); });
    connect(desk, &ClientsDesk::failed, this, &MainWindow::report);
    connect(desk, &ClientsDesk::done, m_notice, &NoticeBar::showDone);
    connect(desk, &ClientsDesk::undone, m_notice, &NoticeBar::hide);
    connect(desk, &ClientsDesk::removed, this,
            [this] { m_notice->addDetail(stillHeldWords(m_preferences)); });
    connect(desk, &ClientsDesk::importAsked, m_exchange, &ExchangeDesk::askImport);
    connect(desk, &ClientsDesk::sheetAsked, m_exchange, &ExchangeDesk::askSheet);
    return desk;
}

ProgressDesk *MainWindow::makeProgress()
{
    auto *desk = new ProgressDesk(m_rulebase, m_catalogue, m_followUp, m_store, m_clock, this);
    m_pages->addWidget(desk->page());
    connect(desk, &ProgressDesk::pageShown, this, [this](QWidget *page) {
        showAside(page, m_progress->person().self ? Place::Progress : Place::Clients);
    });
    connect(desk, &ProgressDesk::left, this, [this] { goBackFrom(m_progress->page()); });
    connect(desk, &ProgressDesk::resultOpened, this, &MainWindow::openResult);
    connect(desk, &ProgressDesk::recheckStarted, this, &MainWindow::startRecheck);
    connect(desk, &ProgressDesk::failed, this, &MainWindow::report);
    return desk;
}

JudgementDesk *MainWindow::makeJudgements()
{
    auto *desk = new JudgementDesk(m_rulebase, m_catalogue, m_followUp, m_store, m_clock, this);
    for (QWidget *page : desk->pages())
        m_pages->addWidget(page);
    connect(desk, &JudgementDesk::pageShown, this,
            [this](QWidget *page) { showAside(page, Place::Results); });
    connect(desk, &JudgementDesk::left, this, &MainWindow::goBackFrom);
    connect(desk, &JudgementDesk::resultOpened, this, &MainWindow::openResult);
    connect(desk, &JudgementDesk::failed, this, &MainWindow::report);
    return desk;
}

} // namespace triage
