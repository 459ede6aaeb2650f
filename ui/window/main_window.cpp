// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "inputs/accessible_choice.h"
#include "inputs/top_bar.h"
#include "pages/client_page.h"
#include "pages/emergency_number.h"
#include "pages/emergency_page.h"
#include "pages/home_page.h"
#include "pages/page_stack.h"
#include "pages/recheck_page.h"
#include "pages/result_page.h"
#include "pages/result_words.h"
#include "pages/settings_page.h"
#include "pages/tab_order.h"
#include "text.h"
#include "window/judgement_desk.h"
#include "window/notice_bar.h"
#include "window/progress_desk.h"

#include <QApplication>
#include <QShortcut>
#include <QVBoxLayout>

namespace triage {

namespace {

constexpr int resultsAtHome = 3;
constexpr int namesOffered = 1000;

} // namespace

MainWindow::MainWindow(const Rulebase &rulebase, const Catalogue &catalogue,
                       const FollowUpRules &followUp, const LoadThresholds &load, Store &store,
                       Clock clock, Preferences preferences, RecordsKey key, QWidget *parent)
    : QWidget(parent), m_rulebase(rulebase), m_catalogue(catalogue), m_followUp(followUp),
      m_load(load), m_store(store), m_clock(std::move(clock)),
      m_preferences(std::move(preferences)), m_key(std::move(key))
{
    announceAs(this, QAccessible::Window);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            &MainWindow::showManual);
    build();
    showHome();
}

MainWindow::~MainWindow()
{
    // Why: nobody is left to tell; what stays is deleted when the next window closes.
    (void)m_store.people().forgetRemoved();
}

void MainWindow::build()
{
    m_number =
        emergencyNumberFor(m_catalogue, m_preferences.region.empty() ? homeRegion(m_preferences)
                                                                     : m_preferences.region);
    m_bar = new TopBar(tr("Hamstring Triage"));
    m_notice = new NoticeBar(m_catalogue.language);
    m_pages = new PageStack;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    connectManual();
    addPages();
    connectPages();
}

void MainWindow::addPages()
{
    m_home = new HomePage;
    m_settings = new SettingsPage(m_catalogue, m_preferences);
    m_result = new ResultPage;
    m_emergency = new EmergencyPage(EmergencyPage::Use::Recorded);
    m_recheck = new RecheckPage;
    m_flow = new InterviewFlow(m_rulebase, m_catalogue, m_followUp, m_load, m_store, m_clock,
                               m_number, this);
    m_home->setObjectName(QStringLiteral("home_page"));
    m_settings->setObjectName(QStringLiteral("settings_page"));
    m_result->setObjectName(QStringLiteral("result_page"));
    m_emergency->setObjectName(QStringLiteral("stored_emergency_page"));
    m_recheck->setObjectName(QStringLiteral("recheck_page"));
    m_pages->setObjectName(QStringLiteral("pages"));
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_home, m_settings, m_result, m_emergency, m_recheck})
        m_pages->addWidget(page);
    for (QWidget *page : m_flow->pages())
        m_pages->addWidget(page);
    setMakers();
}

void MainWindow::connectPages()
{
    connect(m_bar, &TopBar::activated, this, &MainWindow::activate);
    connect(m_notice, &NoticeBar::undoAsked, this, [this] { m_clients->undo(); });
    connect(m_home, &HomePage::forMe, m_flow, &InterviewFlow::beginForSelf);
    connect(m_home, &HomePage::forClient, this, &MainWindow::showClient);
    connect(m_home, &HomePage::resumed, m_flow, &InterviewFlow::resume);
    connect(m_home, &HomePage::discarded, this, &MainWindow::discard);
    connect(m_home, &HomePage::resultOpened, this, &MainWindow::openResult);
    connect(m_home, &HomePage::allResults, this, &MainWindow::showHistory);
    connect(m_home, &HomePage::recheckStarted, this, &MainWindow::startRecheck);
    connect(m_home, &HomePage::allDue, this, [this] { m_clients->show(ClientFilter::RecheckDue); });
    connect(m_recheck, &RecheckPage::resultAsked, this, [this] { showWholeResult(*m_rechecked); });
    connect(m_recheck, &RecheckPage::progressAsked, this,
            [this] { showProgress(m_rechecked->summary.person, m_rechecked->summary.id); });
    connect(m_settings, &SettingsPage::back, this, &MainWindow::showHome);
    // Why: the page that asks for it is replaced.
    connect(m_settings, &SettingsPage::changed, this, &MainWindow::apply, Qt::QueuedConnection);
    connect(m_result, &ResultPage::topicAsked, this, &MainWindow::showLibrary);
    connect(m_result, &ResultPage::resultAsked, this, &MainWindow::openResult);
    connect(m_result, &ResultPage::planTicked, this, &MainWindow::keepPlanTick);
    connect(m_emergency, &EmergencyPage::back, this, &MainWindow::showHistory);
    connectReport();
    connectFlow();
    connectStore();
}

void MainWindow::connectFlow()
{
    connect(m_flow, &InterviewFlow::pageShown, this, [this](QWidget *page) {
        showPage(page, qobject_cast<EmergencyPage *>(page) ? Place::Emergency : Place::Interview);
    });
    connect(m_flow, &InterviewFlow::finished, this, &MainWindow::showResult);
    connect(m_flow, &InterviewFlow::left, this, &MainWindow::showHome);
    m_flow->setFindingsShown(m_preferences.showFindings);
    connect(m_flow, &InterviewFlow::findingsShown, this, [this](bool shown) {
        m_preferences.showFindings = shown;
        emit preferencesKept(m_preferences);
    });
    connect(m_flow, &InterviewFlow::storeFailed, this, [this](const Error &error) {
        m_notice->showError(tr("The last answer could not be saved yet. It is kept here and tried "
                               "again; keep this window open."),
                            error, NoticeBar::Offer::SaveElsewhere);
    });
}

void MainWindow::showPage(QWidget *page, Place place)
{
    m_pages->setCurrentWidget(page);
    fillTopBar(place);
    orderTabs({m_bar, m_notice, page});
    setWindowTitle(place == Place::Emergency ? tr("Call now") : tr("Hamstring Triage"));
}

bool MainWindow::showHome()
{
    if (!m_flow->leave())
        return false;
    const Result<std::vector<StoredInterview>> unfinished = m_store.unfinished();
    if (!unfinished)
        report(tr("Unfinished interviews could not be read."), unfinished.error());
    m_home->showStored(unfinished.value_or(std::vector<StoredInterview>{}), dueNow(),
                       history({.limit = resultsAtHome}), m_catalogue, m_rulebase.questionnaire,
                       m_clock());
    showPage(m_home, Place::Home);
    m_home->focusFirst();
    return true;
}

void MainWindow::assessClient(const QString &name)
{
    if (name.isEmpty())
        showClient();
    else
        m_flow->beginForClient(toCore(name));
}

void MainWindow::startRecheck(AssessmentId before)
{
    const Result<StoredAssessment> stored = m_store.assessment(before);
    if (stored)
        m_flow->beginRecheck(*stored);
    else
        report(tr("The visit before could not be read."), stored.error());
}

void MainWindow::showClient()
{
    QStringList names;
    if (const auto clients = m_store.people().list({.limit = namesOffered}))
        for (const ClientRow &client : clients->rows)
            names.append(toScreen(client.person.name));
    else
        report(tr("The names of earlier clients could not be read."), clients.error());
    showPage(m_client, Place::Client);
    m_client->start(names);
}

void MainWindow::showSettings()
{
    showPage(m_settings, Place::Settings);
    m_settings->focusHeading();
}

void MainWindow::apply(const Preferences &preferences)
{
    const QWidget *focused = QApplication::focusWidget();
    const QString name = focused ? focused->objectName() : QString();
    m_preferences = preferences;
    emit preferencesChanged(preferences);
    // Why: measures and colours are taken when a page is built.
    delete m_flow;
    delete m_clients.made();
    delete m_progress.made();
    delete m_judgements.made();
    m_cameFrom.clear();
    for (QWidget *part : std::initializer_list<QWidget *>{m_bar, m_notice, m_pages})
        delete part;
    delete layout();
    build();
    m_bar->show();
    m_pages->show();
    showSettings();
    if (auto *input = name.isEmpty() ? nullptr : m_settings->findChild<QWidget *>(name))
        input->setFocus(Qt::OtherFocusReason);
}

void MainWindow::report(const QString &meaning, const Error &error)
{
    m_notice->showError(meaning, error);
}

} // namespace triage
