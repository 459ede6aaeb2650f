// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/table.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace triage;

namespace {

struct Results {
    QStandardItemModel model{3, 3};
    Table table;

    Results()
    {
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(QString::number(row)));
        model.item(1, 2)->setData(static_cast<int>(theme::Icon::Next), cell::IconShown);
        table.setModel(&model);
        table.resize(600, 300);
    }
};

} // namespace

TEST_CASE("Enter opens the row in use")
{
    Results results;
    QSignalSpy opened(&results.table, &Table::opened);
    results.table.setCurrentIndex(results.model.index(1, 0));
    QTest::keyClick(&results.table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toModelIndex().row() == 1);
}

TEST_CASE("columns share the whole width")
{
    Results results;
    results.table.show();
    results.table.setColumnShares({2, 1, 1});
    QTest::qWait(1);
    const int whole = results.table.viewport()->width();
    CHECK(results.table.columnWidth(0) == Approx(whole / 2.0).margin(1));
    CHECK(results.table.horizontalHeader()->length() == whole);
}

TEST_CASE("a table of full height grows with its rows")
{
    Results results;
    results.table.setFullHeight(true);
    const int before = results.table.sizeHint().height();
    results.model.appendRow(new QStandardItem("3"));
    CHECK(results.table.sizeHint().height() ==
          before + results.table.verticalHeader()->defaultSectionSize());
}
