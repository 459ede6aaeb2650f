// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "fit.h"
#include "long_words.h"
#include "pages/question_page.h"
#include "pages/section_page.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace triage;

namespace {

void settleLayouts()
{
    for (int i = 0; i < 6; ++i)
        QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

void checkFits(QWidget &page)
{
    settleLayouts();
    CHECK(whatDoesNotFit(page).join(QStringLiteral("\n")).toStdString() == "");
    for (const QScrollArea *area : page.findChildren<QScrollArea *>())
        if (area->isVisible())
            CHECK(area->horizontalScrollBar()->maximum() == 0);
}

} // namespace

TEST_CASE("words grow by 40 %, and what is put in stays")
{
    CHECK(lengthened(QStringLiteral("Settings")) == QStringLiteral("Settingssss"));
    CHECK(lengthened(QStringLiteral("%1 of <b>10</b>")) == QStringLiteral("%1 of <b>10</b>"));
}

TEST_CASE("with words 40 % longer nothing is cut or covered on any question page")
{
    const LongInterface words;
    const Content content = longContent();
    QuestionPage page;
    page.resize(1024, 644);
    page.show();
    for (const Section &section : content.rulebase.questionnaire.sections)
        for (const Page &each : section.pages) {
            if (questionsOf(each, soreTendon()).empty())
                continue;
            INFO(each.id);
            page.showStep({.id = each.id,
                           .section = &section,
                           .pages = {&each},
                           .sectionNumber = 1,
                           .sectionCount = 1},
                          soreTendon(), 240);
            checkFits(page);
        }
}
