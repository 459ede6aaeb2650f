// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clients_page.h"

#include "inputs/button.h"
#include "inputs/flow_layout.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/pill.h"
#include "inputs/scroll_bar.h"
#include "inputs/select_box.h"
#include "inputs/text_box.h"
#include "pages/client_card.h"
#include "pages/clients_table.h"
#include "pages/exchange_menu.h"
#include "pages/tab_order.h"
#include "report/wording.h"
#include "text.h"
#include "theme/type.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace triage {

namespace {

struct FilterWords {
    ClientFilter filter;
    const char *name;
    const char *text;
    int ClientCounts::*count;
};

constexpr FilterWords filters[] = {
    {ClientFilter::Active, "filter_active", QT_TRANSLATE_NOOP("triage::ClientsPage", "Active"),
     &ClientCounts::active},
    {ClientFilter::RecheckDue, "filter_due",
     QT_TRANSLATE_NOOP("triage::ClientsPage", "Re-check due"), &ClientCounts::due},
    {ClientFilter::Urgent, "filter_urgent",
     QT_TRANSLATE_NOOP("triage::ClientsPage", "Urgent or sooner"), &ClientCounts::urgent},
    {ClientFilter::Closed, "filter_closed", QT_TRANSLATE_NOOP("triage::ClientsPage", "Closed"),
     &ClientCounts::closed},
};

QString countText(int count)
{
    return count < ClientCounts::countedMost ? QString::number(count)
                                             : QStringLiteral("%1+").arg(count - 1);
}

} // namespace

ClientsPage::ClientsPage(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(40), theme::space(24), theme::space(40),
                               theme::space(24));
    layout->setSpacing(theme::space(12));
    addHead();
    addFilters();
    addList();
}

void ClientsPage::addHead()
{
    auto *row = new QHBoxLayout;
    m_heading = new Heading(tr("Clients"));
    m_heading->setObjectName(QStringLiteral("heading"));
    row->addWidget(m_heading, 1);
    auto *exchange = new ExchangeMenu;
    row->addWidget(exchange);
    connect(exchange, &ExchangeMenu::importAsked, this, &ClientsPage::importAsked);
    connect(exchange, &ExchangeMenu::sheetAsked, this, &ClientsPage::sheetAsked);
    auto *add = new Button(Button::Kind::Primary, theme::Icon::Plus, tr("New assessment"));
    add->setObjectName(QStringLiteral("new_assessment"));
    row->addWidget(add);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(add, &Button::clicked, this, &ClientsPage::newAsked);
}

void ClientsPage::addFilters()
{
    auto *filterRow = new QWidget;
    auto *row = new FlowLayout(theme::space(2));
    filterRow->setLayout(row);
    row->setContentsMargins({});
    m_search = new TextBox;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search by name, code or finding"));
    m_search->setPlaceholderText(tr("Code or finding"));
    m_search->setCharacters(14);
    m_search->setUnit(tr("Ctrl F"));
    m_search->installEventFilter(this);
    row->addWidget(m_search);
    m_filters = new QButtonGroup(this);
    for (const FilterWords &each : filters) {
        auto *pill = new Pill(tr(each.text));
        pill->setFilter();
        pill->setObjectName(QLatin1String(each.name));
        m_filters->addButton(pill, static_cast<int>(each.filter));
        row->addWidget(pill);
    }
    m_condition = new SelectBox;
    m_condition->setObjectName(QStringLiteral("condition"));
    m_condition->setAccessibleName(tr("What it points to"));
    row->addWidget(m_condition);
    m_since = new SelectBox;
    m_since->setObjectName(QStringLiteral("since"));
    m_since->setAccessibleName(tr("Last seen"));
    m_since->addItem(tr("Any date"), 0);
    m_since->addItem(tr("Last 30 days"), 30);
    m_since->addItem(tr("Last 90 days"), 90);
    m_since->addItem(tr("Last year"), 365);
    row->addWidget(m_since);
    for (SelectBox *box : {m_condition, m_since}) {
        box->setCompact(true);
        box->setMaximumWidth(theme::space(190));
    }
    layout()->addWidget(filterRow);
    connect(m_search, &TextBox::textChanged, this, &ClientsPage::queryChanged);
    connect(m_filters, &QButtonGroup::idClicked, this, &ClientsPage::queryChanged);
    connect(m_condition, &SelectBox::currentIndexChanged, this, &ClientsPage::queryChanged);
    connect(m_since, &SelectBox::currentIndexChanged, this, &ClientsPage::queryChanged);
}

void ClientsPage::addList()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space(16));
    auto *left = new QVBoxLayout;
    m_empty = new Paragraph(tr("No client fits. Change the search or the filter."));
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setMinimumWidth(theme::space(270));
    m_table = new ClientsTable;
    m_table->setObjectName(QStringLiteral("clients"));
    m_table->setAccessibleName(tr("Clients"));
    left->addWidget(m_empty, 0, Qt::AlignCenter);
    left->addWidget(m_table, 1);
    row->addLayout(left, 7);
    m_card = new ClientCard;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBar(new ScrollBar(Qt::Vertical));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_card);
    // Why: narrow windows and large texts keep both, each with less room.
    scroll->setMinimumWidth(theme::space(180));
    scroll->setMaximumWidth(theme::space(272));
    m_table->setMinimumWidth(theme::space(280));
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_side = scroll;
    row->addWidget(m_side, 3);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
    connect(m_table, &Table::opened, this, [this] {
        const ClientRow *client = m_table->current();
        if (client && client->latest)
            emit resultOpened(*client->latest);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showChosen(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_next && !m_filling && value >= m_table->verticalScrollBar()->maximum() - 5)
            emit moreAsked();
    });
}

void ClientsPage::start(ClientFilter filter, const std::vector<std::string> &conditions,
                        const Catalogue &catalogue)
{
    const QSignalBlocker search(m_search);
    const QSignalBlocker condition(m_condition);
    const QSignalBlocker since(m_since);
    m_search->clear();
    m_since->setCurrentIndex(0);
    m_condition->clear();
    m_condition->addItem(tr("Any finding"), QString());
    for (const std::string &code : conditions)
        m_condition->addItem(
            toScreen(conditionTitle(catalogue, code, std::nullopt, Mode::Therapist)),
            toScreen(code));
    m_filters->button(static_cast<int>(filter))->setChecked(true);
    m_next.reset();
}

ClientQuery ClientsPage::query() const
{
    ClientQuery query;
    query.filter = static_cast<ClientFilter>(m_filters->checkedId());
    query.search = toCore(m_search->text());
    query.condition = toCore(m_condition->currentData().toString());
    query.after = m_next;
    if (const int days = m_since->currentData().toInt(); days > 0)
        query.seenSince =
            Instant(std::chrono::days(days)); // Why: from now on, which the window knows.
    return query;
}

void ClientsPage::showClients(const ClientList &list, const ClientCounts &counts,
                              const Catalogue &catalogue, Instant now)
{
    const ClientRow *before = m_table->current();
    const PersonId kept = before ? before->person.id : PersonId{};
    m_filling = true;
    m_table->setClients(list.rows, catalogue, now);
    m_next = list.next;
    m_filling = false;
    for (const FilterWords &each : filters)
        m_filters->button(static_cast<int>(each.filter))
            ->setText(QStringLiteral("%1  %2").arg(tr(each.text), countText(counts.*each.count)));
    m_empty->setVisible(list.rows.empty());
    m_table->setVisible(!list.rows.empty());
    int row = 0;
    for (std::size_t i = 0; i < list.rows.size(); ++i)
        if (list.rows[i].person.id == kept)
            row = static_cast<int>(i);
    if (!list.rows.empty())
        m_table->selectRow(row);
    showChosen();
}

void ClientsPage::addClients(const ClientList &list, const Catalogue &catalogue, Instant now)
{
    m_filling = true;
    m_table->addClients(list.rows, catalogue, now);
    m_next = list.next;
    m_filling = false;
}

void ClientsPage::showChosen()
{
    if (m_filling)
        return;
    const ClientRow *client = m_table->current();
    m_side->setVisible(client != nullptr);
    if (client)
        emit chosen(*client);
}

void ClientsPage::showVisits(const std::vector<AssessmentSummary> &visits,
                             const Catalogue &catalogue, Instant now)
{
    if (const ClientRow *client = m_table->current())
        m_card->showClient(*client, visits, catalogue, now);
    orderTabs({this});
}

void ClientsPage::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void ClientsPage::focusList()
{
    if (m_table->clients().empty())
        focusSearch();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

bool ClientsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Down) {
        focusList();
        return true;
    }
    // Why: the search takes back its own typing first.
    if (key->matches(QKeySequence::Undo) && !m_search->isUndoAvailable()) {
        emit undoAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClientsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        focusSearch();
    else if (event->matches(QKeySequence::Undo))
        emit undoAsked();
    else if (event->matches(QKeySequence::New))
        emit newAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace triage
