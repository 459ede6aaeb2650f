// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/button.h"
#include "inputs/option_row.h"
#include "inputs/sign_list.h"
#include "inputs/sign_row.h"

#include <QSignalSpy>
#include <QTest>

using namespace triage;

namespace {

struct Signs {
    SignList list{{{"bladder", "New trouble passing urine", "Cannot start"},
                   {"saddle", "Numbness between your legs"},
                   {"foot", "New weakness of one foot"}}};

    Signs() { list.resize(700, 400); }
    OptionRow *tick(const char *id) { return row(id)->tick(); }
    Button *unsure(const char *id) { return row(id)->unsure(); }
    SignRow *row(const char *id) { return list.findChild<SignRow *>(id); }
    OptionRow *none() { return list.findChild<OptionRow *>("none_of_these"); }
};

} // namespace

TEST_CASE("signs left alone are unanswered, never no")
{
    Signs signs;
    CHECK(signs.list.state("bladder") == SignState::Unanswered);
    CHECK_FALSE(signs.list.answered());
    CHECK_FALSE(signs.list.settle());
    CHECK(signs.list.state("bladder") == SignState::Unanswered);
}

TEST_CASE("a tick means yes; the signs left alone become no only when settled")
{
    Signs signs;
    signs.tick("saddle")->click();
    CHECK(signs.list.state("saddle") == SignState::Yes);
    CHECK(signs.list.state("foot") == SignState::Unanswered);
    CHECK(signs.list.settle());
    CHECK(signs.list.state("saddle") == SignState::Yes);
    CHECK(signs.list.state("foot") == SignState::No);
}

TEST_CASE("tick and not sure exclude each other in a row")
{
    Signs signs;
    signs.tick("foot")->click();
    signs.unsure("foot")->click();
    CHECK(signs.list.state("foot") == SignState::Unsure);
    CHECK_FALSE(signs.tick("foot")->isChecked());
    CHECK(signs.list.anyUnsure());
    signs.tick("foot")->click();
    CHECK(signs.list.state("foot") == SignState::Yes);
    CHECK_FALSE(signs.unsure("foot")->isChecked());
}

TEST_CASE("none of these clears the rest and is cleared by any sign")
{
    Signs signs;
    QSignalSpy changed(&signs.list, &SignList::changed);
    signs.tick("bladder")->click();
    signs.none()->click();
    CHECK(signs.list.none());
    CHECK(signs.list.state("bladder") == SignState::No);
    CHECK(signs.list.state("foot") == SignState::No);
    signs.unsure("saddle")->click();
    CHECK_FALSE(signs.list.none());
    CHECK(signs.list.state("saddle") == SignState::Unsure);
    CHECK(signs.list.state("foot") == SignState::Unanswered);
    CHECK(changed.count() == 3);
}

TEST_CASE("taking back none of these leaves every sign unanswered")
{
    Signs signs;
    signs.none()->click();
    signs.none()->click();
    CHECK_FALSE(signs.list.answered());
    CHECK(signs.list.state("saddle") == SignState::Unanswered);
}

TEST_CASE("space ticks, N is not sure and 0 is none of these")
{
    Signs signs;
    QTest::keyClick(signs.tick("bladder"), Qt::Key_Space);
    CHECK(signs.list.state("bladder") == SignState::Yes);
    signs.tick("saddle")->setFocus();
    QTest::keyClick(signs.tick("saddle"), Qt::Key_N);
    CHECK(signs.list.state("saddle") == SignState::Unsure);
    QTest::keyClick(signs.tick("saddle"), Qt::Key_N);
    CHECK(signs.list.state("saddle") == SignState::Unanswered);
    QTest::keyClick(signs.tick("saddle"), Qt::Key_0);
    CHECK(signs.list.none());
}

TEST_CASE("up and down go from row to row and stop at the ends")
{
    Signs signs;
    signs.tick("bladder")->setFocus();
    QTest::keyClick(signs.tick("bladder"), Qt::Key_Down);
    CHECK(signs.list.focusWidget() == signs.tick("saddle"));
    QTest::keyClick(signs.tick("saddle"), Qt::Key_Up);
    QTest::keyClick(signs.tick("bladder"), Qt::Key_Up);
    CHECK(signs.list.focusWidget() == signs.tick("bladder"));
    signs.none()->setFocus();
    QTest::keyClick(signs.none(), Qt::Key_Down);
    CHECK(signs.list.focusWidget() == signs.none());
}

TEST_CASE("stored answers are shown again; all no shows none of these")
{
    Signs signs;
    const QMap<QString, SignState> stored{
        {"bladder", SignState::No}, {"saddle", SignState::Unsure}, {"foot", SignState::No}};
    signs.list.setStates(stored);
    CHECK(signs.list.states() == stored);
    CHECK_FALSE(signs.list.none());
    CHECK(signs.unsure("saddle")->isChecked());
    signs.list.setStates(
        {{"bladder", SignState::No}, {"saddle", SignState::No}, {"foot", SignState::No}});
    CHECK(signs.list.none());
}

TEST_CASE("each sign is one check box and one button, both named by the sign")
{
    Signs signs;
    CHECK(signs.tick("saddle")->accessibleName() == "Numbness between your legs");
    CHECK(signs.unsure("saddle")->accessibleName() == "Not sure: Numbness between your legs");
    signs.list.setQuestion("Do you have any of these now?");
    CHECK(signs.list.accessibleName() == "Do you have any of these now?");
}
