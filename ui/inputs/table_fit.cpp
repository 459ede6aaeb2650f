// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/table_fit.h"

#include "inputs/table_cell.h"
#include "inputs/table_head.h"
#include "theme/type.h"

#include <QTableView>

namespace triage {

TableFit::TableFit(QTableView *table, std::function<void()> arrange)
    : QObject(table), m_table(table), m_arrange(std::move(arrange))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TableFit::fit);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting)
            fitSoon();
    });
}

void TableFit::fitSoon()
{
    m_soon.start();
}

TableFit::Need TableFit::needOf(int column) const
{
    const QAbstractItemModel *model = m_table->model();
    const QString head = model->headerData(column, Qt::Horizontal).toString();
    Need need{TableHead::widthOf(head, column), TableHead::leastWidthOf(head, column)};
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, column);
        need.whole = qMax(need.whole, TableCell::widthOf(index));
        need.least = qMax(need.least, TableCell::leastWidthOf(index));
    }
    return need;
}

// Back to what the page arranged.
void TableFit::restore()
{
    if (!m_shared)
        return;
    QHeaderView *head = m_table->horizontalHeader();
    for (auto it = m_arranged.cbegin(); it != m_arranged.cend(); ++it) {
        head->resizeSection(it.key(), it->size);
        head->setSectionResizeMode(it.key(), it->mode);
    }
    m_shared = false;
}

// Every column gets what it takes at least, and a part of the rest as it lacks room.
void TableFit::share(const QHash<int, Need> &needs)
{
    QHeaderView *head = m_table->horizontalHeader();
    int least = 0;
    int lacking = 0;
    m_arranged.clear();
    for (auto it = needs.cbegin(); it != needs.cend(); ++it) {
        m_arranged.insert(it.key(),
                          {head->sectionSize(it.key()), head->sectionResizeMode(it.key())});
        least += it->least;
        lacking += it->whole - it->least;
    }
    const int rest = qMax(0, m_table->viewport()->width() - least);
    for (auto it = needs.cbegin(); it != needs.cend(); ++it) {
        const int more =
            lacking > 0
                ? static_cast<int>(static_cast<qint64>(rest) * (it->whole - it->least) / lacking)
                : rest / static_cast<int>(needs.size());
        head->setSectionResizeMode(it.key(), QHeaderView::Fixed);
        head->resizeSection(it.key(), it->least + more);
    }
    m_shared = true;
}

void TableFit::fitRows()
{
    const QAbstractItemModel *model = m_table->model();
    QHeaderView *rows = m_table->verticalHeader();
    const QHeaderView *head = m_table->horizontalHeader();
    for (int row = 0; row < model->rowCount(); ++row) {
        int height = rows->defaultSectionSize();
        for (int column = 0; column < model->columnCount(); ++column)
            if (!head->isSectionHidden(column))
                height = qMax(height, TableCell::heightOf(model->index(row, column),
                                                          head->sectionSize(column)));
        if (rows->sectionSize(row) != height)
            rows->resizeSection(row, height);
    }
}

void TableFit::fit()
{
    m_soon.stop();
    if (m_fitting || !m_table->model() || m_table->viewport()->width() < 2)
        return;
    m_fitting = true;
    restore();
    m_arrange();
    const QHeaderView *head = m_table->horizontalHeader();
    QHash<int, Need> needs;
    bool narrow = false;
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        if (head->isSectionHidden(column))
            continue;
        const Need need = needOf(column);
        needs.insert(column, need);
        narrow = narrow || head->sectionSize(column) < need.least;
    }
    if (narrow || head->length() > m_table->viewport()->width())
        share(needs);
    static_cast<TableHead *>(m_table->horizontalHeader())->fitHeight();
    fitRows();
    m_fitting = false;
    emit fitted();
}

} // namespace triage
