// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history_page.h"

#include "inputs/button.h"
#include "inputs/flow_layout.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/exchange_menu.h"
#include "pages/results_table.h"
#include "pages/tab_order.h"
#include "theme/type.h"

namespace triage {

HistoryPage::HistoryPage(QWidget *parent)
    : PageColumn(1152, parent), m_heading(new Heading(tr("All results"))),
      m_empty(new Paragraph(tr("There are no results yet. Finish an interview and it is kept "
                               "here, on this computer only."))),
      m_table(new ResultsTable), m_more(new Button(Button::Kind::Link, tr("Show older results"))),
      m_open(new Button(Button::Kind::Secondary, tr("Open"))),
      m_rename(new Button(Button::Kind::Secondary, tr("Rename client"))),
      m_delete(new Button(Button::Kind::Secondary, tr("Delete"))),
      m_compare(new Button(Button::Kind::Link, tr("Compare with therapists and today's rules")))
{
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    m_table->setObjectName(QStringLiteral("results"));
    m_table->setAccessibleName(tr("All results"));
    m_table->setFullHeight(true);
    body()->addSpacing(theme::space(16));
    body()->addWidget(m_heading);
    body()->addSpacing(theme::space(12));
    body()->addWidget(m_empty);
    body()->addWidget(m_table);
    m_more->setObjectName(QStringLiteral("more"));
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &Button::clicked, this, [this] { emit moreAsked(*m_table->last()); });
    auto *row = new FlowLayout(theme::space(4));
    const std::pair<Button *, const char *> buttons[] = {
        {m_open, "open"}, {m_rename, "rename"}, {m_delete, "delete"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setSmall(true);
        row->addWidget(button);
    }
    auto *exchange = new ExchangeMenu;
    row->addWidget(exchange);
    connect(exchange, &ExchangeMenu::importAsked, this, &HistoryPage::importAsked);
    connect(exchange, &ExchangeMenu::sheetAsked, this, &HistoryPage::sheetAsked);
    m_compare->setObjectName(QStringLiteral("compare"));
    row->addWidget(m_compare);
    connect(m_compare, &Button::clicked, this, &HistoryPage::comparisonAsked);
    body()->addSpacing(theme::space(12));
    body()->addLayout(row);
    body()->addStretch(1);

    connect(m_table, &ResultsTable::resultOpened, this, &HistoryPage::resultOpened);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::refreshButtons);
    connect(m_open, &Button::clicked, this, [this] { emit resultOpened(m_table->current()->id); });
    connect(m_rename, &Button::clicked, this, [this] { emit renameAsked(*m_table->current()); });
    connect(m_delete, &Button::clicked, this, [this] { emit deleteAsked(*m_table->current()); });
}

void HistoryPage::showResults(const std::vector<AssessmentSummary> &results,
                              const Catalogue &catalogue, bool more)
{
    m_more->setVisible(more);
    m_table->setResults(results, catalogue);
    m_table->setVisible(!results.empty());
    m_empty->setVisible(results.empty());
    if (!results.empty())
        m_table->selectRow(0);
    refreshButtons();
}

void HistoryPage::addResults(const std::vector<AssessmentSummary> &results,
                             const Catalogue &catalogue, bool more)
{
    m_table->addResults(results, catalogue);
    m_more->setVisible(more);
}

void HistoryPage::refreshButtons()
{
    const AssessmentSummary *result = m_table->current();
    m_open->setVisible(result);
    m_delete->setVisible(result);
    m_compare->setVisible(result);
    m_rename->setVisible(result && !result->person.self);
}

void HistoryPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
