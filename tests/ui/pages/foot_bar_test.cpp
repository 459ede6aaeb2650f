// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "pages/foot_bar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>

using namespace triage;

TEST_CASE("the foot of a page lets a wide window become narrow at once")
{
    FootBar foot(660);
    foot.row()->addWidget(new QPushButton("Continue"), 1, Qt::AlignLeft);
    foot.resize(700, 60);
    foot.show();
    QTest::qWait(1);
    const int least = foot.minimumSizeHint().width();
    foot.resize(1900, 60);
    QTest::qWait(1);
    CHECK(foot.minimumSizeHint().width() == least);
    CHECK(least < 300);
}
