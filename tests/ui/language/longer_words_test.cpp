// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/catalogue_texts.h"
#include "catch.h"
#include "fit.h"
#include "interview/questionnaire_texts.h"
#include "pages/question_page.h"
#include "pages/section_page.h"
#include "spoken_language.h"
#include "theme/type.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace triage;

namespace {

constexpr double longer = 0.4;

/// A text with every word 40 % longer, as another language may have it; tags, links, placeholders
/// and figures stay.
QString lengthened(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("<[^>]*>|%\\w|\\{\\w*\\}|\\p{L}+"));
    QString result;
    qsizetype done = 0;
    double owed = 0;
    auto all = word.globalMatch(text);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        result += text.mid(done, match.capturedEnd() - done);
        done = match.capturedEnd();
        const QString part = match.captured();
        if (part.startsWith(u'<') || part.startsWith(u'%') || part.startsWith(u'{'))
            continue;
        owed += longer * static_cast<double>(part.size());
        result += QString(static_cast<qsizetype>(owed), part.back());
        owed -= static_cast<double>(static_cast<qsizetype>(owed));
    }
    return result + text.mid(done);
}

/// Every word of the window, lengthened.
class LongWords : public QTranslator {
public:
    [[nodiscard]] QString translate(const char * /*context*/, const char *source,
                                    const char * /*note*/, int /*n*/) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool format = text.contains(QLatin1String("MMMM")) || text == QLatin1String("small");
        return format ? text : lengthened(text);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

struct LongInterface {
    LongInterface() { QApplication::installTranslator(&words); }
    ~LongInterface() { QApplication::removeTranslator(&words); }
    LongInterface(const LongInterface &) = delete;
    LongInterface &operator=(const LongInterface &) = delete;
    LongWords words;
};

Content longContent()
{
    Content content = shippedContent();
    TextMap texts;
    const TextVisitor add = [&](std::string &text) {
        texts.emplace(text, lengthened(QString::fromStdString(text)).toStdString());
    };
    eachText(content.rulebase.questionnaire, add);
    eachText(content.catalogue, add);
    eachText(content.followUp, add);
    return contentIn(Translation({.code = "xx",
                                  .review = "awaiting clinical review",
                                  .decimalMark = ',',
                                  .keepsCapitals = false,
                                  .timeWords = {}},
                                 std::move(texts)));
}

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

TEST_CASE("with words 40 % longer nothing is cut or covered on the window's other pages")
{
    const LongInterface words;
    const Content content = longContent();
    Store store = storeWith(soreTendon(), "check");
    WindowUnderTest test(store, content);
    test.window().resize(1024, 700);
    checkFits(test.window());
    const std::pair<const char *, const char *> ways[] = {{"settings", "settings_page"},
                                                          {"help", "help_page"},
                                                          {"results", "history_page"},
                                                          {"home", "home_page"},
                                                          {"for_client", "client_page"}};
    for (const auto &[button, name] : ways) {
        INFO(name);
        auto *way = test.window().findChild<QAbstractButton *>(QLatin1String(button));
        REQUIRE(way);
        way->click();
        settleLayouts();
        REQUIRE(test.page()->objectName() == QLatin1String(name));
        checkFits(*test.page());
    }
}
