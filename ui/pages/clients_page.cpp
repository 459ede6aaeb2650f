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
#include <QKeyEvent>
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

ClientsPage::ClientsPage(QWidget *parent) : ScrollPage(parent), m_rows(new QVBoxLayout(content()))
{
    m_rows->setContentsMargins(theme::space(40), theme::space(24), theme::space(40),
                               theme::space(24));
    m_rows->setSpacing(theme::space(12));
    addHead();
    addFilters();
    addList();
}

void ClientsPage::addHead()
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_heading = new Heading(tr("Clients"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_head->addWidget(m_heading, 1);
    auto *row = new FlowLayout(theme::space(8));
    m_head->addLayout(row);
    auto *exchange = new ExchangeMenu;
    row->addWidget(exchange);
    connect(exchange, &ExchangeMenu::importAsked, this, &ClientsPage::importAsked);
    connect(exchange, &ExchangeMenu::sheetAsked, this, &ClientsPage::sheetAsked);
    auto *add = new Button(Button::Kind::Primary, theme::Icon::Plus, tr("New assessment"));
    add->setObjectName(QStringLiteral("new_assessment"));
    row->addWidget(add);
    m_rows->addLayout(m_head);
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
        box->setAsWideAsChosen();
    }
    m_rows->addWidget(filterRow);
    connect(m_search, &TextBox::textChanged, this, &ClientsPage::queryChanged);
    connect(m_filters, &QButtonGroup::idClicked, this, &ClientsPage::queryChanged);
    connect(m_condition, &SelectBox::currentIndexChanged, this, &ClientsPage::queryChanged);
    connect(m_since, &SelectBox::currentIndexChanged, this, &ClientsPage::queryChanged);
}

void ClientsPage::addList()
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme::space(16));
    auto *left = new QVBoxLayout;
    m_empty = new Paragraph(tr("No client fits. Change the search or the filter."));
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setMinimumWidth(theme::space(270));
    m_table = new ClientsTable;
    m_table->setObjectName(QStringLiteral("clients"));
    m_table->setAccessibleName(tr("Clients"));
    left->addWidget(m_empty, 0, Qt::AlignCenter);
    left->addWidget(m_table, 1);
    m_columns->addLayout(left, 7);
    m_card = new ClientCard;
    m_side = new QScrollArea;
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setVerticalScrollBar(new ScrollBar(Qt::Vertical));
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setWidget(m_card);
    m_side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_table->setMinimumSize(theme::space(280), theme::space(240));
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_columns->addWidget(m_side, 3);
    m_rows->addLayout(m_columns, 1);
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

// In a narrow window or with large text the client stands below the list, and the page scrolls.
void ClientsPage::stack(bool stacked)
{
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    const auto direction = stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_head->setDirection(direction);
    m_columns->setDirection(direction);
    if (stacked) {
        m_columns->addWidget(m_side->takeWidget());
    } else {
        m_columns->removeWidget(m_card);
        m_side->setWidget(m_card);
    }
    m_side->setVisible(m_table->current() && !stacked);
    m_card->setVisible(m_table->current());
    orderTabs({this});
}

void ClientsPage::resizeEvent(QResizeEvent *event)
{
    ScrollPage::resizeEvent(event);
    arrange();
}

// The list and the client beside it have room for their longest words, or stand apart.
void ClientsPage::arrange()
{
    const int card = m_card->minimumSizeHint().width() +
                     m_side->verticalScrollBar()->sizeHint().width() + theme::space(4);
    m_side->setMinimumWidth(qMax(theme::space(180), card));
    m_side->setMaximumWidth(qMax(theme::space(272), card));
    stack(width() < theme::space(40 + 360 + 16 + 40) + m_side->minimumWidth());
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
    m_side->setVisible(client != nullptr && !m_stacked);
    m_card->setVisible(client != nullptr);
    if (client)
        emit chosen(*client);
}

void ClientsPage::showVisits(const std::vector<AssessmentSummary> &visits,
                             const Catalogue &catalogue, Instant now)
{
    if (const ClientRow *client = m_table->current())
        m_card->showClient(*client, visits, catalogue, now);
    arrange();
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
        return ScrollPage::eventFilter(watched, event);
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
    return ScrollPage::eventFilter(watched, event);
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
        ScrollPage::keyPressEvent(event);
}

} // namespace triage
