// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/card.h"
#include "inputs/card_grid.h"
#include "inputs/fact_list.h"
#include "inputs/flow_layout.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace triage;

TEST_CASE("cards stand side by side where there is room, and below each other where there is not")
{
    CardGrid grid(200, 3);
    QList<Card *> cards;
    for (int i = 0; i < 4; ++i) {
        cards.append(new Card);
        grid.addCard(cards.last());
    }
    grid.show();
    const std::pair<int, int> widths[] = {{700, 3}, {450, 2}, {250, 1}, {1400, 3}};
    for (const auto &[width, columns] : widths) {
        INFO(width);
        grid.resize(width, 600);
        QTest::qWait(1);
        CHECK(grid.columns() == columns);
        CHECK((cards[1]->y() == cards[0]->y()) == (columns > 1));
        CHECK(grid.minimumSizeHint().width() == 200);
    }
}

TEST_CASE("a fact without a value is left out; in a narrow place its name stands above it")
{
    FactList facts(100);
    facts.addFact("Onset", "Gradual");
    facts.addFact("Load", "");
    const auto texts = facts.findChildren<Paragraph *>();
    REQUIRE(texts.size() == 2);
    facts.show();
    facts.resize(900, 100);
    QTest::qWait(1);
    CHECK(texts[0]->y() == texts[1]->y());
    facts.resize(160, 200);
    QTest::qWait(1);
    CHECK(texts[1]->y() > texts[0]->y());
}

TEST_CASE("in a row that flows, what is lower stands in the middle of its line")
{
    QWidget row;
    auto *flow = new FlowLayout(8, &row);
    QList<QWidget *> boxes;
    for (const int height : {40, 20, 30}) {
        boxes.append(new QWidget);
        boxes.last()->setFixedSize(100, height);
        flow->addWidget(boxes.last());
    }
    row.show();
    row.resize(230, 200);
    QTest::qWait(1);
    CHECK(boxes[0]->geometry() == QRect(0, 0, 100, 40));
    CHECK(boxes[1]->geometry() == QRect(108, 10, 100, 20));
    CHECK(boxes[2]->geometry() == QRect(0, 48, 100, 30));
}

TEST_CASE("a page's column keeps its edges when the scroll bar comes and goes")
{
    PageColumn page(1152);
    auto *tall = new QWidget;
    tall->setFixedHeight(200);
    page.body()->addWidget(tall);
    page.resize(700, 400);
    page.show();
    QTest::qWait(1);
    const int left = tall->mapTo(&page, QPoint()).x();
    const int width = tall->width();
    REQUIRE(!page.verticalScrollBar()->isVisible());
    tall->setFixedHeight(900);
    QTest::qWait(1);
    REQUIRE(page.verticalScrollBar()->isVisible());
    CHECK(tall->mapTo(&page, QPoint()).x() == left);
    CHECK(tall->width() == width);
}
