// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/table.h"
#include "record/people.h"

class QStandardItemModel;

namespace triage {

/// Clients as a table: code, leg, last seen, what it points to, urgency, worst pain, next check.
class ClientsTable : public Table {
    Q_OBJECT
public:
    explicit ClientsTable(QWidget *parent = nullptr);

    void setClients(const std::vector<ClientRow> &clients, const Catalogue &catalogue, Instant now);
    /// Adds these below.
    void addClients(const std::vector<ClientRow> &clients, const Catalogue &catalogue, Instant now);
    /// The client of the current row, or nullptr.
    [[nodiscard]] const ClientRow *current() const;
    [[nodiscard]] const std::vector<ClientRow> &clients() const { return m_clients; }

private:
    QStandardItemModel *m_model = nullptr;
    std::vector<ClientRow> m_clients;
};

} // namespace triage
