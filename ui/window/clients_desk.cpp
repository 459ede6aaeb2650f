// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/clients_desk.h"

#include "language/translated_error.h"
#include "pages/client_card.h"
#include "pages/client_details_page.h"
#include "pages/clients_page.h"
#include "text.h"

#include <QInputDialog>

namespace triage {

namespace {

constexpr int visitsRead = 6;

PersonDetails detailsOf(const Person &person)
{
    return {.name = person.name,
            .birthYear = person.birthYear,
            .side = person.side,
            .notes = person.notes};
}

} // namespace

ClientsDesk::ClientsDesk(const Catalogue &catalogue, Store &store, Clock clock,
                         std::vector<PeopleChange> &changes, QWidget *parent)
    : QObject(parent), m_catalogue(catalogue), m_store(store), m_clock(std::move(clock)),
      m_window(parent), m_list(new ClientsPage(parent)), m_details(new ClientDetailsPage(parent)),
      m_changes(changes)
{
    m_list->setObjectName(QStringLiteral("clients_page"));
    m_details->setObjectName(QStringLiteral("client_details_page"));
    connectPages();
}

QList<QWidget *> ClientsDesk::pages() const
{
    return {m_list, m_details};
}

void ClientsDesk::connectPages()
{
    connect(m_list, &ClientsPage::queryChanged, this, &ClientsDesk::refresh);
    connect(m_list, &ClientsPage::moreAsked, this, &ClientsDesk::addMore);
    connect(m_list, &ClientsPage::chosen, this, &ClientsDesk::showVisits);
    connect(m_list, &ClientsPage::newAsked, this, [this] { emit assessAsked({}); });
    connect(m_list, &ClientsPage::undoAsked, this, &ClientsDesk::undo);
    connect(m_list, &ClientsPage::resultOpened, this, &ClientsDesk::resultOpened);
    connect(m_list, &ClientsPage::importAsked, this, &ClientsDesk::importAsked);
    connect(m_list, &ClientsPage::sheetAsked, this, &ClientsDesk::sheetAsked);
    ClientCard *card = m_list->card();
    connect(card, &ClientCard::resultOpened, this, &ClientsDesk::resultOpened);
    connect(card, &ClientCard::recheckStarted, this, &ClientsDesk::recheckStarted);
    connect(card, &ClientCard::progressAsked, this, &ClientsDesk::progressAsked);
    connect(card, &ClientCard::judgementAsked, this,
            [this](const ClientRow &client) { emit judgementAsked(*client.latest); });
    connect(card, &ClientCard::assessAsked, this, &ClientsDesk::assessAsked);
    connect(card, &ClientCard::detailsAsked, this, [this](const ClientRow &client) {
        emit pageShown(m_details);
        m_seen = detailsOf(client.person);
        m_details->showPerson(client.person);
    });
    connect(card, &ClientCard::mergeAsked, this, &ClientsDesk::askMerge);
    connect(card, &ClientCard::archiveAsked, this, [this](const ClientRow &client) {
        const bool close = !client.person.archived;
        keep(close ? tr("%1 was closed.").arg(toScreen(client.person.name))
                   : tr("%1 was opened again.").arg(toScreen(client.person.name)),
             m_store.people().archive(client.person.id, close, m_clock()));
    });
    connect(card, &ClientCard::removeAsked, this, [this](const ClientRow &client) {
        keep(tr("%1 was deleted with everything of theirs. When this window closes it is gone for "
                "good.")
                 .arg(toScreen(client.person.name)),
             m_store.people().remove(client.person.id, m_clock()));
        emit removed();
    });
    connect(m_details, &ClientDetailsPage::back, this, [this] { show(); });
    connect(m_details, &ClientDetailsPage::saved, this,
            [this](PersonId person, const PersonDetails &details) {
                const auto change = m_store.people().describe(person, details, m_clock(), m_seen);
                if (!change) {
                    m_details->showError(translated(change.error(), m_catalogue.language));
                    return;
                }
                show();
                keep(tr("The details of %1 were changed.").arg(toScreen(details.name)), change);
            });
}

void ClientsDesk::show(ClientFilter filter)
{
    const auto conditions = m_store.people().conditions();
    m_list->start(filter, conditions.value_or(std::vector<std::string>{}), m_catalogue);
    refresh();
    emit pageShown(m_list);
    m_list->focusSearch();
}

ClientQuery ClientsDesk::query() const
{
    ClientQuery query = m_list->query();
    query.now = m_clock();
    if (query.seenSince)
        query.seenSince = query.now - query.seenSince->time_since_epoch();
    return query;
}

void ClientsDesk::refresh()
{
    ClientQuery first = query();
    first.after.reset();
    const auto list = m_store.people().list(first);
    const auto counts = m_store.people().counts(first.now);
    if (!list || !counts) {
        emit failed(tr("The clients could not be read."), list ? counts.error() : list.error());
        return;
    }
    m_list->showClients(*list, *counts, m_catalogue, first.now);
}

void ClientsDesk::addMore()
{
    const ClientQuery next = query();
    if (const auto list = m_store.people().list(next))
        m_list->addClients(*list, m_catalogue, next.now);
    else
        emit failed(tr("The clients could not be read."), list.error());
}

void ClientsDesk::showVisits(const ClientRow &client)
{
    const auto visits = m_store.history({.person = client.person.id, .limit = visitsRead});
    if (!visits)
        emit failed(tr("The visits could not be read."), visits.error());
    m_list->showVisits(visits.value_or(std::vector<AssessmentSummary>{}), m_catalogue, m_clock());
}

void ClientsDesk::askMerge(const ClientRow &client)
{
    auto *ask = new QInputDialog(m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Merge clients"));
    ask->setLabelText(tr("Name or code of the client who gets everything of %1.")
                          .arg(toScreen(client.person.name)));
    connect(ask, &QInputDialog::textValueSelected, this, [this, client](const QString &name) {
        const auto into = m_store.people().named(toCore(name));
        if (!into) {
            emit failed(tr("The clients were not merged."), into.error());
            return;
        }
        keep(tr("%1 was merged into %2.").arg(toScreen(client.person.name), name.trimmed()),
             m_store.people().merge(client.person.id, *into, m_clock()));
    });
    ask->open();
}

void ClientsDesk::keep(const QString &what, const Result<PeopleChange> &change)
{
    if (!change) {
        emit failed(tr("Nothing was changed."), change.error());
        return;
    }
    m_changes.push_back(*change);
    refresh();
    m_list->focusList();
    emit done(what);
}

void ClientsDesk::undo()
{
    if (m_changes.empty())
        return;
    if (const auto taken = m_store.people().undo(m_changes.back(), m_clock()); !taken) {
        emit failed(tr("This could not be taken back."), taken.error());
        return;
    }
    m_changes.pop_back();
    refresh();
    m_list->focusList();
    emit undone();
}

} // namespace triage
