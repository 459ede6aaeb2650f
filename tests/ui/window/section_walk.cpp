// SPDX-License-Identifier: GPL-3.0-or-later
#include "section_walk.h"

#include "catch.h"
#include "charts/body_chart_input.h"
#include "inputs/segment.h"
#include "inputs/tick.h"
#include "pages/answer_codes.h"
#include "pages/answer_input.h"
#include "pages/grid_card.h"
#include "pages/side_input.h"
#include "pages/ticks_input.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

namespace triage {

namespace {

constexpr int mostSections = 12;
constexpr int mostSteps = 40;

bool focusIn(const QWidget &widget)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (focused == &widget || widget.isAncestorOf(focused));
}

// Down leads on row by row; Tab where Down belongs to the control.
void moveTo(WindowUnderTest &test, const QWidget &input)
{
    for (int i = 0; i < mostSteps && !focusIn(input); ++i) {
        const QWidget *focused = QApplication::focusWidget();
        const bool row = qobject_cast<const Segment *>(focused);
        test.press(row ? Qt::Key_Down : Qt::Key_Tab);
    }
    REQUIRE(focusIn(input));
}

void chooseInSegment(WindowUnderTest &test, const Segment &segment, const QString &code)
{
    const QString keys = code == "yes"        ? "y"
                         : code == "no"       ? "n"
                         : code == "unsure"   ? "u"
                         : code == "positive" ? "+"
                         : code == "negative" ? "-"
                                              : QString();
    if (!keys.isEmpty())
        test.type(keys);
    for (int i = 0; keys.isEmpty() && i < mostSteps && segment.code() != code; ++i)
        test.press(Qt::Key_Right);
    CHECK(segment.code().toStdString() == code.toStdString());
}

void tickByKeys(WindowUnderTest &test, const TicksInput &input, const QStringList &codes)
{
    if (codes == QStringList("none")) {
        test.press(Qt::Key_0);
        return;
    }
    for (const QString &code : codes) {
        const auto *tick = input.findChild<Tick *>(code);
        REQUIRE(tick != nullptr);
        for (int i = 0; i < mostSteps && QApplication::focusWidget() != tick; ++i)
            test.press(Qt::Key_Down);
        REQUIRE(QApplication::focusWidget() == tick);
        test.press(Qt::Key_Space);
    }
}

void answerByKeys(WindowUnderTest &test, AnswerInput &input, const AnswerValue &wanted)
{
    moveTo(test, input);
    if (auto *ticks = qobject_cast<TicksInput *>(&input))
        tickByKeys(test, *ticks, codesOf(&wanted));
    else if (const auto *segment = input.findChild<Segment *>())
        chooseInSegment(test, *segment, codeOf(&wanted));
    else if (auto *menu = input.findChild<QComboBox *>())
        for (int i = 0; i < mostSteps && menu->currentData().toString() != codeOf(&wanted); ++i)
            test.press(Qt::Key_Down);
    else if (const auto *sides = qobject_cast<SideInput *>(&input); sides && numberOf(&wanted)) {
        // The same on both sides: no difference.
        test.type(QStringLiteral("37"));
        test.press(Qt::Key_Tab);
        test.type(QStringLiteral("37"));
    } else
        test.type(QString::number(numberOf(&wanted).value_or(0)));
}

} // namespace

int walkSectionsByKeys(WindowUnderTest &test, const Answers &wanted)
{
    int sections = 0;
    for (; test.shows("triage::SectionPage") && sections < mostSections; ++sections) {
        if (auto *chart = test.find<BodyChartInput>(QStringLiteral("body_chart")))
            for (const QString &code : codesOf(answerTo(wanted, "pain_sites"))) {
                REQUIRE(test.tabInto(chart->list()->row(code)));
                test.press(Qt::Key_Space);
            }
        for (AnswerInput *input : test.page()->findChildren<AnswerInput *>()) {
            const std::string id = input->objectName().toStdString();
            const AnswerValue *answer = answerTo(wanted, id);
            if (!answer || !input->isVisible() || input->answer())
                continue;
            INFO(id);
            const auto *card = qobject_cast<GridCard *>(input->parentWidget()->parentWidget());
            moveTo(test, *input);
            // A card of signs that are all absent is one key.
            if (card && card->hasYesNoRows() && *answer == AnswerValue(false))
                test.press(Qt::Key_R, Qt::ControlModifier);
            else
                answerByKeys(test, *input, *answer);
        }
        test.press(Qt::Key_Return);
    }
    return sections;
}

} // namespace triage
