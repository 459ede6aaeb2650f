// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clients_table.h"

#include "pages/result_words.h"
#include "pages/unfinished_words.h"
#include "report/wording.h"
#include "text.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace triage {

namespace {

// Of the columns that may go below the name.
enum Column { leg = 1, lastSeen, pointsTo, urgency, painLine, nextCheckDay = 7 };

QString legText(const std::string &leg)
{
    if (leg == "left")
        return ClientsTable::tr("Left");
    if (leg == "right")
        return ClientsTable::tr("Right");
    return leg == "both" ? ClientsTable::tr("Both") : QString();
}

QStandardItem *nextCheck(const ClientRow &client, Instant now)
{
    auto *item = new QStandardItem(nextCheckText(client, now));
    const int late = daysLate(client, now);
    if (!client.due || late < 0)
        return item;
    item->setData(static_cast<int>(late > 0 ? Chip::Tone::Stop : Chip::Tone::Warn), cell::ChipTone);
    item->setData(static_cast<int>(late > 0 ? theme::Icon::Clock : theme::Icon::Calendar),
                  cell::IconShown);
    return item;
}

QList<QStandardItem *> rowOf(const ClientRow &client, const Catalogue &catalogue, Instant now)
{
    auto *name = new QStandardItem(toScreen(client.person.name));
    name->setData(true, cell::Strong);
    auto *points = new QStandardItem(
        client.latest
            ? toScreen(conditionTitle(catalogue, client.condition, client.grade, Mode::Therapist))
            : ClientsTable::tr("Not assessed yet"));
    points->setToolTip(points->text());
    auto *care = new QStandardItem;
    if (client.urgency) {
        care->setText(urgencyChipText(catalogue, *client.urgency));
        care->setData(static_cast<int>(urgencyTone(*client.urgency)), cell::ChipTone);
    }
    QVariantList levels;
    for (const int level : client.pain)
        levels.append(level);
    auto *line = new QStandardItem;
    line->setData(levels, cell::Line);
    auto *pain =
        new QStandardItem(client.pain.empty() ? QString() : QString::number(client.pain.back()));
    line->setData(client.pain.empty() ? ClientsTable::tr("Worst pain not given")
                                      : ClientsTable::tr("Worst pain %1").arg(pain->text()),
                  Qt::AccessibleTextRole);
    return {name,
            new QStandardItem(legText(client.leg)),
            new QStandardItem(shortDayText(dayOf(client.lastSeen), dayOf(now))),
            points,
            care,
            line,
            pain,
            nextCheck(client, now)};
}

} // namespace

ClientsTable::ClientsTable(QWidget *parent) : Table(parent), m_model(new QStandardItemModel(this))
{
    m_model->setHorizontalHeaderLabels({tr("Code"), tr("Leg"), tr("Last seen"),
                                        tr("What it points to"), tr("Urgency"), tr("Worst pain"),
                                        QString(), tr("Next check")});
    setModel(m_model);
    setFoldOrder({leg, painLine, lastSeen, nextCheckDay, pointsTo, urgency});
    QHeaderView *head = horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(3, QHeaderView::Stretch);
    const QFontMetrics metrics(theme::font(theme::Type::Table));
    const int pad = theme::space(24);
    head->resizeSection(0, metrics.horizontalAdvance(QStringLiteral("C-00000")) + theme::space(32));
    head->resizeSection(1, metrics.horizontalAdvance(QStringLiteral("Right")) + pad);
    head->resizeSection(2, metrics.horizontalAdvance(QStringLiteral("28 Sep 2028")) + pad);
    head->resizeSection(5, theme::space(88));
    head->resizeSection(6, metrics.horizontalAdvance(QStringLiteral("10")) + pad);
    head->resizeSection(7, Chip::sizeFor(tr("%1 days late").arg(99), theme::Icon::Clock).width() +
                               pad);
}

void ClientsTable::setClients(const std::vector<ClientRow> &clients, const Catalogue &catalogue,
                              Instant now)
{
    m_clients.clear();
    m_model->removeRows(0, m_model->rowCount());
    addClients(clients, catalogue, now);
}

void ClientsTable::addClients(const std::vector<ClientRow> &clients, const Catalogue &catalogue,
                              Instant now)
{
    m_clients.insert(m_clients.end(), clients.begin(), clients.end());
    int chip = horizontalHeader()->sectionSize(4) - theme::space(24);
    for (const ClientRow &client : clients) {
        m_model->appendRow(rowOf(client, catalogue, now));
        if (client.urgency)
            chip = qMax(
                chip, Chip::sizeFor(urgencyChipText(catalogue, *client.urgency), theme::Icon::None)
                          .width());
    }
    horizontalHeader()->resizeSection(4, chip + theme::space(24));
}

const ClientRow *ClientsTable::current() const
{
    const int row = currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_clients.size())
               ? nullptr
               : &m_clients[static_cast<std::size_t>(row)];
}

} // namespace triage
