// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/option_group.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace triage;

namespace {

const QList<OptionItem> onsets{{"sudden", "Suddenly", "One stride"},
                               {"gradual", "Gradually"},
                               {"hours_after_exercise", "Some hours after"}};
const QList<OptionItem> risks{{"previous_clot", "A clot before"},
                              {"surgery", "An operation"},
                              {"none", "None of these", {}, true},
                              {"unsure", "Not sure", {}, true}};

void click(OptionRow *row)
{
    QTest::mouseClick(row, Qt::LeftButton, {}, row->rect().center());
}

} // namespace

TEST_CASE("nothing is chosen before the person chooses")
{
    const OptionGroup group(OptionGroup::Choose::One, onsets, "I do not remember");
    CHECK_FALSE(group.answered());
    CHECK(group.codes().isEmpty());
    CHECK_FALSE(group.skipped());
}

TEST_CASE("a click anywhere on a row chooses it and takes back the one before")
{
    OptionGroup group(OptionGroup::Choose::One, onsets);
    group.resize(500, 300);
    QSignalSpy changed(&group, &OptionGroup::changed);
    click(group.row("sudden"));
    click(group.row("gradual"));
    CHECK(group.code() == "gradual");
    CHECK(group.codes().size() == 1);
    CHECK(changed.count() == 2);
    click(group.row("gradual"));
    CHECK(group.code() == "gradual");
}

TEST_CASE("a digit picks the row that shows it")
{
    OptionGroup group(OptionGroup::Choose::One, onsets, "I do not remember");
    QTest::keyClick(&group, Qt::Key_2);
    CHECK(group.code() == "gradual");
    QTest::keyClick(group.row("gradual"), Qt::Key_4);
    CHECK(group.skipped());
    CHECK(group.code().isEmpty());
    CHECK(group.answered());
    CHECK_FALSE(group.pick(5));
    CHECK_FALSE(group.pick(0));
}

TEST_CASE("0 picks None on a list of any length, and the rows around it count on")
{
    QList<OptionItem> items;
    for (int i = 1; i <= 11; ++i)
        items.append({QStringLiteral("code%1").arg(i), QStringLiteral("Option %1").arg(i)});
    items.append({QStringLiteral("none"), QStringLiteral("None of these"), {}, true});
    OptionGroup lengthy(OptionGroup::Choose::Many, items);
    QTest::keyClick(&lengthy, Qt::Key_9);
    CHECK(lengthy.codes() == QStringList{"code9"});
    QTest::keyClick(&lengthy, Qt::Key_0);
    CHECK(lengthy.codes() == QStringList{"none"});

    OptionGroup brief(OptionGroup::Choose::Many, {{"statin", "A statin"},
                                                  {"none", "None of these", {}, true},
                                                  {"unsure", "Not sure", {}, true}});
    QTest::keyClick(&brief, Qt::Key_0);
    CHECK(brief.codes() == QStringList{"none"});
    QTest::keyClick(&brief, Qt::Key_2);
    CHECK(brief.codes() == QStringList{"unsure"});
}

TEST_CASE("arrows move through the rows and choose, round the ends")
{
    OptionGroup group(OptionGroup::Choose::One, onsets);
    QTest::keyClick(group.row("sudden"), Qt::Key_Down);
    CHECK(group.code() == "gradual");
    QTest::keyClick(group.row("sudden"), Qt::Key_Up);
    CHECK(group.code() == "hours_after_exercise");
}

TEST_CASE("arrows choose nothing where many may be chosen")
{
    OptionGroup group(OptionGroup::Choose::Many, risks);
    QTest::keyClick(group.row("previous_clot"), Qt::Key_Down);
    CHECK_FALSE(group.answered());
    QTest::keyClick(group.row("surgery"), Qt::Key_Space);
    CHECK(group.codes() == QStringList{"surgery"});
}

TEST_CASE("none and not sure clear the other ticks, and a tick clears them")
{
    OptionGroup group(OptionGroup::Choose::Many, risks);
    group.resize(500, 400);
    click(group.row("previous_clot"));
    click(group.row("surgery"));
    CHECK(group.codes() == QStringList{"previous_clot", "surgery"});
    click(group.row("none"));
    CHECK(group.codes() == QStringList{"none"});
    click(group.row("unsure"));
    CHECK(group.codes() == QStringList{"unsure"});
    click(group.row("surgery"));
    CHECK(group.codes() == QStringList{"surgery"});
}

TEST_CASE("showing a stored answer sends no signal and ignores unknown codes")
{
    OptionGroup group(OptionGroup::Choose::Many, risks);
    QSignalSpy changed(&group, &OptionGroup::changed);
    group.setCodes({"surgery", "no_such_code"});
    CHECK(group.codes() == QStringList{"surgery"});
    group.clear();
    CHECK_FALSE(group.answered());
    CHECK(changed.isEmpty());
}

TEST_CASE("options speak their text, what they are and whether they are chosen")
{
    OptionGroup group(OptionGroup::Choose::One, onsets);
    group.setQuestion("How did the pain begin?");
    CHECK(group.accessibleName() == "How did the pain begin?");
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(group.row("sudden"));
    REQUIRE(row);
    CHECK(row->text(QAccessible::Name) == "Suddenly");
    CHECK(row->text(QAccessible::Description) == "One stride");
    CHECK(row->role() == QAccessible::RadioButton);
    CHECK_FALSE(row->state().checked);
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(row->state().checked);
    CHECK(group.code() == "sudden");

    OptionGroup many(OptionGroup::Choose::Many, risks);
    CHECK(QAccessible::queryAccessibleInterface(many.row("none"))->role() == QAccessible::CheckBox);
}

TEST_CASE("one Tab stop leads into a group of which one may be chosen")
{
    OptionGroup group(OptionGroup::Choose::One, onsets);
    group.setCodes({"gradual"});
    CHECK(group.focusProxy() == group.row("gradual"));
    CHECK((group.row("gradual")->focusPolicy() & Qt::TabFocus) != 0);
    CHECK((group.row("sudden")->focusPolicy() & Qt::TabFocus) == 0);
}
