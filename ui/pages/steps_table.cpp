// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/steps_table.h"

#include "inputs/table.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace triage {

namespace {

// Wide enough for the head and every cell.
int widthOf(const QStandardItemModel &model, int column)
{
    const QFontMetrics head(theme::font(theme::Type::Xs, theme::Weight::Medium));
    const QFontMetrics text(theme::font(theme::Type::Table, theme::Weight::Medium));
    int width = head.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row)
        width = qMax(width, text.horizontalAdvance(model.item(row, column)->text()));
    return width + theme::space(32);
}

} // namespace

Table *makeStepsTable(const QString &name, const QStringList &heads,
                      const std::vector<QStringList> &rows, int wide)
{
    auto *table = new Table;
    auto *model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels(heads);
    for (const QStringList &cells : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : cells)
            items.append(new QStandardItem(cell));
        model->appendRow(items);
    }
    table->setAccessibleName(name);
    table->setModel(model);
    table->setFullHeight(true);
    QHeaderView *head = table->horizontalHeader();
    head->setStretchLastSection(false);
    for (int column = 0; column < heads.size(); ++column)
        if (column == wide)
            head->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            head->resizeSection(column, widthOf(*model, column));
    return table;
}

} // namespace triage
