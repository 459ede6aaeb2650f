// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/table_fit.h"

#include "inputs/table_cell.h"
#include "inputs/table_head.h"
#include "theme/type.h"

#include <algorithm>
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
        need.whole = qMax(need.whole, cells()->widthOf(index));
        need.least = qMax(need.least, cells()->leastWidthOf(index));
    }
    need.whole = qMax(need.whole, need.least);
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

TableCell *TableFit::cells() const
{
    return static_cast<TableCell *>(m_table->itemDelegate());
}

// A column without a name and without words: an arrow to press.
bool TableFit::isAction(int column) const
{
    const QAbstractItemModel *model = m_table->model();
    return model->headerData(column, Qt::Horizontal).toString().isEmpty() &&
           model->rowCount() > 0 && model->index(0, column).data().toString().isEmpty();
}

QList<int> TableFit::foldOrder() const
{
    if (!m_order.isEmpty())
        return m_order;
    QList<int> order;
    for (int column = m_table->model()->columnCount() - 1; column > 0; --column)
        if (!isAction(column))
            order.append(column);
    return order;
}

void TableFit::unfold()
{
    for (const int column : std::as_const(m_folded))
        m_table->setColumnHidden(column, false);
    m_folded.clear();
    cells()->setFolded({});
}

// Folds as many columns as it takes for the others to have room for their longest words.
void TableFit::fold(QHash<int, Need> &needs)
{
    const auto tooWide = [&] {
        int least = 0;
        for (const Need &need : std::as_const(needs))
            least += need.least;
        return least > m_table->viewport()->width();
    };
    const QList<int> order = foldOrder();
    for (auto next = order.begin(); next != order.end() && tooWide(); ++next) {
        const QAbstractItemModel *model = m_table->model();
        for (int column = *next; needs.contains(column); ++column) {
            needs.remove(column);
            m_folded.append(column);
            const bool nameless =
                model->headerData(column + 1, Qt::Horizontal).toString().isEmpty();
            if (!nameless || column + 1 == model->columnCount() || isAction(column + 1))
                break;
        }
        std::sort(m_folded.begin(), m_folded.end());
        cells()->setFolded(m_folded);
        needs.insert(0, needOf(0));
    }
    for (const int column : std::as_const(m_folded))
        m_table->setColumnHidden(column, true);
}

// Every column gets what it takes at least; the rest is shared evenly among those that lack room,
// so that a chip stays on one line beside a long text.
void TableFit::share(const QHash<int, Need> &needs)
{
    QHeaderView *head = m_table->horizontalHeader();
    int rest = m_table->viewport()->width();
    m_arranged.clear();
    QList<int> columns = needs.keys();
    for (const int column : columns) {
        m_arranged.insert(column, {head->sectionSize(column), head->sectionResizeMode(column)});
        rest -= needs[column].least;
    }
    const auto lack = [&](int column) { return needs[column].whole - needs[column].least; };
    std::sort(columns.begin(), columns.end(),
              [&](int left, int right) { return lack(left) < lack(right); });
    rest = qMax(0, rest);
    for (int left = static_cast<int>(columns.size()); left > 0; --left) {
        const int column = columns[columns.size() - left];
        const int more = left == 1 ? rest : qMin(lack(column), rest / left);
        head->setSectionResizeMode(column, QHeaderView::Fixed);
        head->resizeSection(column, needs[column].least + more);
        rest -= more;
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
                height = qMax(height, cells()->heightOf(model->index(row, column),
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
    unfold();
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
    if (narrow || head->length() > m_table->viewport()->width()) {
        fold(needs);
        share(needs);
    }
    static_cast<TableHead *>(m_table->horizontalHeader())->fitHeight();
    fitRows();
    m_fitting = false;
    emit fitted();
}

} // namespace triage
