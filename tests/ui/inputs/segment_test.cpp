// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/segment.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace triage;

TEST_CASE("an unanswered test shows nothing chosen, which is not the same as not done")
{
    Segment segment(Segment::finding());
    CHECK(segment.code().isEmpty());
    segment.setCode("not_done");
    CHECK(segment.code() == "not_done");
    segment.setCode("no_such_code");
    CHECK(segment.code().isEmpty());
}

TEST_CASE("plus, minus and 0 set the finding and let the grid move on")
{
    Segment segment(Segment::finding());
    QSignalSpy keyed(&segment, &Segment::keyed);
    QSignalSpy changed(&segment, &Segment::changed);
    QTest::keyClick(&segment, '+');
    CHECK(segment.code() == "yes");
    QTest::keyClick(&segment, '-');
    CHECK(segment.code() == "no");
    QTest::keyClick(&segment, '0');
    CHECK(segment.code() == "not_done");
    CHECK(keyed.count() == 3);
    CHECK(changed.count() == 3);
}

TEST_CASE("left and right move the choice, backspace clears it, up and down leave it")
{
    Segment segment(Segment::finding());
    QSignalSpy stepped(&segment, &Segment::stepped);
    QTest::keyClick(&segment, Qt::Key_Right);
    CHECK(segment.code() == "yes");
    QTest::keyClick(&segment, Qt::Key_Right);
    CHECK(segment.code() == "no");
    QTest::keyClick(&segment, Qt::Key_Left);
    CHECK(segment.code() == "yes");
    QTest::keyClick(&segment, Qt::Key_Down);
    QTest::keyClick(&segment, Qt::Key_Up);
    CHECK(segment.code() == "yes");
    CHECK(stepped.at(0).at(0).toInt() == 1);
    CHECK(stepped.at(1).at(0).toInt() == -1);
    QTest::keyClick(&segment, Qt::Key_Backspace);
    CHECK(segment.code().isEmpty());
}

TEST_CASE("a click on a part chooses it")
{
    Segment segment(Segment::yesNo(true));
    segment.resize(segment.sizeHint());
    auto *unsure = segment.findChild<QAbstractButton *>("unsure");
    QTest::mouseClick(unsure, Qt::LeftButton);
    CHECK(segment.code() == "unsure");
    CHECK(unsure->isChecked());
}

TEST_CASE("not sure is offered only where it is an answer")
{
    CHECK(Segment::yesNo(false).size() == 2);
    CHECK(Segment::yesNo(true).size() == 3);
}

TEST_CASE("the control is named by the question and tells what is chosen; parts are radio buttons")
{
    Segment segment(Segment::finding());
    segment.setQuestion("Puranen-Orava test");
    CHECK(segment.accessibleName() == "Puranen-Orava test");
    segment.setCode("yes");
    CHECK(segment.accessibleDescription() == "Positive");
    auto *part = segment.findChild<QAbstractButton *>("yes");
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(part);
    CHECK(spoken->role() == QAccessible::RadioButton);
    CHECK(spoken->text(QAccessible::Name) == "Positive");
    CHECK(spoken->state().checked);
}
