// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/preferences.h"
#include "window/clients_desk.h"
#include "window/interview_flow.h"
#include "window/lazily.h"

#include <QHash>
#include <QWidget>

#include <filesystem>

class QStackedWidget;

namespace triage {

class ClientPage;
class EmergencyPage;
class ExchangeDesk;
class HelpPage;
class HistoryPage;
class HomePage;
class JudgementDesk;
class LibraryPage;
class ManualDesk;
class NoticeBar;
class ProgressDesk;
class RecheckPage;
class ReportPage;
class ResultPage;
class RuleBookPage;
class SettingsPage;
class TopBar;

/// The window: a top bar and one page at a time. It wires the pages together; they do not know
/// each other.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// Everything given by reference must outlive it. `key` is that of locked records.
    MainWindow(const Rulebase &rulebase, const Catalogue &catalogue, const FollowUpRules &followUp,
               const LoadThresholds &load, Store &store, Clock clock, Preferences preferences,
               RecordsKey key = {}, QWidget *parent = nullptr);
    /// Deletes for good what was deleted and not taken back.
    ~MainWindow() override;

    /// Where the manual is, which F1 opens.
    void setManual(const std::filesystem::path &folder);
    /// Shows the home page with what is stored now. False, and the page stays, where the last
    /// answers are not stored.
    bool showHome();
    /// Whether a passphrase locks the records.
    [[nodiscard]] bool locked() const { return m_key != nullptr; }

signals:
    /// The user chose other settings; once this returns, the window is built anew with them.
    void preferencesChanged(const triage::Preferences &preferences);
    /// Something to be remembered changed that alters no look.
    void preferencesKept(const triage::Preferences &preferences);
    /// The records are to be locked now.
    void lockAsked();

private:
    /// What the top bar offers.
    enum class Place {
        Home,
        Results,
        Clients,
        Progress,
        Client,
        Interview,
        Emergency,
        Result,
        Help,
        Settings
    };

    void build();
    void addPages();
    void connectPages();
    void connectFlow();
    void setMakers();
    [[nodiscard]] ClientPage *makeClient();
    [[nodiscard]] HistoryPage *makeHistory();
    [[nodiscard]] HelpPage *makeHelp();
    [[nodiscard]] RuleBookPage *makeRules();
    [[nodiscard]] ReportPage *makeReport();
    [[nodiscard]] ClientsDesk *makeClients();
    [[nodiscard]] ProgressDesk *makeProgress();
    [[nodiscard]] JudgementDesk *makeJudgements();
    void showPage(QWidget *page, Place place);
    void fillTopBar(Place place);
    void activate(const QString &id);
    void showClient();
    void assessClient(const QString &name);
    void startRecheck(AssessmentId before);
    void showHistory();
    void addHistory(const AssessmentSummary &last);
    void showHelp();
    void showHelpPage(QWidget *page);
    void closeHelp();
    void showLibrary(const QString &topic);
    void closeLibrary();
    void showProgress(const Person &person, std::optional<AssessmentId> assessment);
    void showOwnProgress();
    void showAside(QWidget *page, Place place);
    void goBackFrom(QWidget *page);
    void keepPlanTick(const PlanTick &tick, bool on);
    void showSettings();
    void connectManual();
    void showManual();
    void showManualPage(QWidget *page);
    [[nodiscard]] bool seenByTherapist() const;
    void apply(const Preferences &preferences);
    void openResult(AssessmentId id);
    void showResult(const StoredAssessment &stored);
    void discard(const StoredInterview &interview);
    void askRename(const AssessmentSummary &result);
    void askDelete(const AssessmentSummary &result);
    void report(const QString &meaning, const Error &error);
    void connectReport();
    void makeExchange();
    void saveBundle();
    void connectStore();
    void connectBackups();
    void connectLock();
    void askWhereToSave();
    void saveElsewhere(const QString &file);
    void showReport();
    void showPaperForm();
    void closeReport();
    void showWholeResult(const StoredAssessment &stored);
    [[nodiscard]] std::vector<AssessmentSummary> history(const ResultQuery &query);
    [[nodiscard]] std::vector<ClientRow> dueNow();
    [[nodiscard]] bool anyClients();
    [[nodiscard]] std::optional<Person> runnerWithRechecks();

    const Rulebase &m_rulebase;
    const Catalogue &m_catalogue;
    const FollowUpRules &m_followUp;
    const LoadThresholds &m_load;
    Store &m_store;
    Clock m_clock;
    Preferences m_preferences;
    RecordsKey m_key;         ///< none where the records are not locked
    EmergencyNumber m_number; ///< of the chosen country
    TopBar *m_bar = nullptr;
    NoticeBar *m_notice = nullptr;
    QStackedWidget *m_pages = nullptr;
    HomePage *m_home = nullptr;
    Lazily<ClientPage> m_client;
    Lazily<HistoryPage> m_history;
    Lazily<HelpPage> m_help;
    SettingsPage *m_settings = nullptr;
    Lazily<RuleBookPage> m_rules;
    Lazily<LibraryPage> m_library;
    ManualDesk *m_manual = nullptr;
    std::filesystem::path m_manualFolder;
    QWidget *m_beforeLibrary = nullptr;
    ResultPage *m_result = nullptr;
    EmergencyPage *m_emergency = nullptr;
    RecheckPage *m_recheck = nullptr;
    Lazily<ReportPage> m_report;
    InterviewFlow *m_flow = nullptr;
    Lazily<ClientsDesk> m_clients;
    Lazily<ProgressDesk> m_progress;
    Lazily<JudgementDesk> m_judgements;
    ExchangeDesk *m_exchange = nullptr;
    /// Where pages that lead back were opened from.
    QHash<QWidget *, std::pair<QWidget *, Place>> m_cameFrom;
    std::vector<PeopleChange> m_changes;         ///< of clients, that can be taken back
    std::optional<StoredAssessment> m_rechecked; ///< the re-check shown
    Place m_place = Place::Home;
    QWidget *m_beforeHelp = nullptr;
    Place m_placeBeforeHelp = Place::Home;
};

} // namespace triage
