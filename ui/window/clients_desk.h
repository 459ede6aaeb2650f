// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "record/people.h"
#include "window/session.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QWidget;

namespace triage {

class ClientDetailsPage;
class ClientsPage;

/// The clients of the store on their pages: lists them as asked for, changes them, and takes
/// changes back one after another until the window closes.
class ClientsDesk : public QObject {
    Q_OBJECT
public:
    /// Everything given must outlive it; `changes` are those that can be taken back, the last one
    /// first out.
    ClientsDesk(const Catalogue &catalogue, Store &store, Clock clock,
                std::vector<PeopleChange> &changes, QWidget *parent);

    [[nodiscard]] QList<QWidget *> pages() const;
    /// Shows the list with this filter, anew.
    void show(ClientFilter filter = ClientFilter::Active);
    /// Takes the last change back.
    void undo();

signals:
    /// This page is to be seen now.
    void pageShown(QWidget *page);
    void resultOpened(triage::AssessmentId id);
    void recheckStarted(triage::AssessmentId before);
    /// A client is to be assessed; an empty name asks who.
    void assessAsked(const QString &name);
    /// A conclusion of one's own is to be recorded beside this result.
    void judgementAsked(triage::AssessmentId id);
    /// The course of a client is to be seen.
    void progressAsked(const triage::ClientRow &client);
    /// Something was done that can be taken back.
    void done(const QString &what);
    /// What was done last is that someone was deleted.
    void removed();
    /// The last change was taken back.
    void undone();
    /// A result of another program is to be taken in.
    void importAsked();
    /// All results are to be saved as a table.
    void sheetAsked();
    void failed(const QString &meaning, const triage::Error &error);

private:
    void connectPages();
    void refresh();
    void addMore();
    void showVisits(const ClientRow &client);
    void askMerge(const ClientRow &client);
    void keep(const QString &what, const Result<PeopleChange> &change);
    [[nodiscard]] ClientQuery query() const;

    const Catalogue &m_catalogue;
    Store &m_store;
    Clock m_clock;
    QWidget *m_window = nullptr;
    ClientsPage *m_list = nullptr;
    ClientDetailsPage *m_details = nullptr;
    std::optional<PersonDetails> m_seen; ///< the details that are being changed, as they were
    std::vector<PeopleChange> &m_changes;
};

} // namespace triage
