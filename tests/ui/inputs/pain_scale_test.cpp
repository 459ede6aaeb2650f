// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/number_button.h"
#include "inputs/pain_scale.h"
#include "inputs/paragraph.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace triage;

namespace {

NumberButton *number(PainScale &scale, int value)
{
    return scale.findChild<NumberButton *>(QString::number(value));
}

bool shows(const PainScale &scale, const QString &words)
{
    for (const Paragraph *text : scale.findChildren<Paragraph *>())
        if (text->accessibleName().contains(words))
            return true;
    return false;
}

} // namespace

TEST_CASE("the scale starts with no number and takes 0 as a number")
{
    PainScale scale;
    CHECK_FALSE(scale.value().has_value());
    number(scale, 0)->click();
    CHECK(scale.value() == 0);
}

TEST_CASE("a click on a number chooses it and says it in words")
{
    PainScale scale;
    scale.resize(700, 150);
    scale.setEchoWords({"None", "There, but easy to forget"});
    QSignalSpy changed(&scale, &PainScale::changed);
    QTest::mouseClick(number(scale, 1), Qt::LeftButton);
    CHECK(scale.value() == 1);
    CHECK(changed.takeFirst().at(0).toInt() == 1);
    CHECK(shows(scale, "1 of 10"));
    CHECK(shows(scale, "There, but easy to forget"));
    CHECK(number(scale, 1)->isChecked());
    CHECK_FALSE(number(scale, 0)->isChecked());
}

TEST_CASE("typing a number chooses it, and 1 then 0 quickly is 10")
{
    PainScale scale;
    QTest::keyClick(number(scale, 0), Qt::Key_7);
    CHECK(scale.value() == 7);
    QTest::keyClick(number(scale, 7), Qt::Key_1);
    QTest::keyClick(number(scale, 1), Qt::Key_0);
    CHECK(scale.value() == 10);
    QTest::keyClick(number(scale, 10), Qt::Key_0);
    CHECK(scale.value() == 0);
}

TEST_CASE("left and right move by one and stop at the ends")
{
    PainScale scale;
    scale.setValue(9);
    QTest::keyClick(number(scale, 9), Qt::Key_Right);
    CHECK(scale.value() == 10);
    QTest::keyClick(number(scale, 10), Qt::Key_Right);
    CHECK(scale.value() == 10);
    QTest::keyClick(number(scale, 10), Qt::Key_Left);
    CHECK(scale.value() == 9);
    QTest::keyClick(number(scale, 9), Qt::Key_Home);
    QTest::keyClick(number(scale, 0), Qt::Key_Left);
    CHECK(scale.value() == 0);
}

TEST_CASE("a stored number is shown without a signal, and nonsense as none")
{
    PainScale scale;
    QSignalSpy changed(&scale, &PainScale::changed);
    scale.setValue(4);
    CHECK(number(scale, 4)->isChecked());
    scale.setValue(11);
    CHECK_FALSE(scale.value().has_value());
    CHECK(changed.isEmpty());
}

TEST_CASE("the numbers are radio buttons named by their number, the ends with their words")
{
    PainScale scale;
    scale.setEnds("No pain", "Worst pain you can imagine");
    scale.setQuestion("How strong is the pain?");
    CHECK(scale.accessibleName() == "How strong is the pain?");
    QAccessibleInterface *ten = QAccessible::queryAccessibleInterface(number(scale, 10));
    CHECK(ten->role() == QAccessible::RadioButton);
    CHECK(ten->text(QAccessible::Name) == "10, Worst pain you can imagine");
    CHECK(number(scale, 3)->accessibleName() == "3");
}

TEST_CASE("the scale is one Tab stop: the chosen number, or 0")
{
    PainScale scale;
    CHECK(scale.focusProxy() == number(scale, 0));
    scale.setValue(6);
    CHECK(scale.focusProxy() == number(scale, 6));
    CHECK((number(scale, 0)->focusPolicy() & Qt::TabFocus) == 0);
}
