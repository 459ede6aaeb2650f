// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/card.h"
#include "inputs/card_grid.h"
#include "inputs/fact_list.h"
#include "inputs/paragraph.h"

#include <QTest>

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
