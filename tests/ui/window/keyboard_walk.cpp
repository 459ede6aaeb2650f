// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard_walk.h"

#include "catch.h"
#include "charts/body_chart_input.h"
#include "inputs/option_group.h"
#include "inputs/sign_list.h"
#include "inputs/tick.h"
#include "pages/answer_codes.h"
#include "pages/answer_input.h"
#include "pages/question_block.h"

#include <QApplication>

namespace triage {

namespace {

constexpr int mostPages = 100;
constexpr int mostRows = 30;

void chooseByKeys(WindowUnderTest &test, const OptionGroup &group, const QStringList &codes)
{
    for (const QString &code : codes) {
        const auto *row = group.findChild<QWidget *>(code);
        REQUIRE(row != nullptr);
        for (int i = 0; i < mostRows && QApplication::focusWidget() != row; ++i)
            test.press(Qt::Key_Down);
        REQUIRE(QApplication::focusWidget() == row);
        if (!group.codes().contains(code))
            test.press(Qt::Key_Space);
    }
}

void answerBlock(WindowUnderTest &test, const QuestionBlock &block, const Answers &wanted)
{
    const AnswerValue *answer = answerTo(wanted, block.question().id);
    if (!answer && !block.question().required)
        return;
    INFO(block.question().id);
    if (const auto *group = block.findChild<OptionGroup *>()) {
        REQUIRE(test.tabInto(group));
        chooseByKeys(test, *group, answer ? codesOf(answer) : QStringList(QStringLiteral("skip")));
        return;
    }
    if (!answer) {
        REQUIRE(test.tabInto(block.findChild<QWidget *>(QStringLiteral("skip"))));
        test.press(Qt::Key_Space);
        return;
    }
    REQUIRE(test.tabInto(block.input()));
    test.type(QString::number(std::get<double>(*answer)));
}

void answerSigns(WindowUnderTest &test, const SignList &list, const Answers &wanted)
{
    bool none = true;
    for (const QString &id : list.states().keys()) {
        const AnswerValue *answer = answerTo(wanted, id.toStdString());
        if (answer && *answer == AnswerValue(true)) {
            none = false;
            const auto *row = list.findChild<QWidget *>(id);
            REQUIRE(row != nullptr);
            REQUIRE(test.tabInto(row));
            test.press(Qt::Key_Space);
        }
    }
    if (none) {
        REQUIRE(test.tabInto(&list));
        test.press(Qt::Key_0);
    }
}

} // namespace

void answerByKeys(WindowUnderTest &test, const Answers &wanted)
{
    if (const auto *list = test.find<SignList>(QStringLiteral("signs")))
        answerSigns(test, *list, wanted);
    if (const auto *chart = test.find<BodyChartInput>(QStringLiteral("body_chart")))
        for (const QString &code : codesOf(answerTo(wanted, "pain_sites"))) {
            auto *row = chart->list()->row(code);
            REQUIRE(test.tabInto(row));
            // A re-check shows the places of the visit before.
            if (!row->isChecked())
                test.press(Qt::Key_Space);
        }
    for (QuestionBlock *block : test.page()->findChildren<QuestionBlock *>())
        if (block->isVisible())
            answerBlock(test, *block, wanted);
    test.press(Qt::Key_Return);
}

int walkByKeys(WindowUnderTest &test, const Answers &wanted)
{
    int pages = 0;
    while (test.shows("triage::QuestionPage") && pages < mostPages) {
        INFO(test.heading().toStdString());
        const QString before = test.heading();
        answerByKeys(test, wanted);
        ++pages;
        const bool moved = !test.shows("triage::QuestionPage") || test.heading() != before;
        REQUIRE(moved);
    }
    if (test.shows("triage::SelfTestPage")) {
        REQUIRE(test.tabInto(test.find(QStringLiteral("skip_tests"))));
        test.press(Qt::Key_Return);
        ++pages;
    }
    return pages;
}

} // namespace triage
