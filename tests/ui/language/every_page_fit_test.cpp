// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "every_page.h"
#include "fit.h"
#include "long_words.h"
#include "spoken_language.h"
#include "theme/type.h"

#include <QApplication>

using namespace triage;

namespace {

constexpr QSize smallWindow(1024, 700);

struct TextAt {
    explicit TextAt(int percent) { theme::setTextScale(*qApp, percent / 100.0); }
    ~TextAt() { theme::setTextScale(*qApp, 1); }
    TextAt(const TextAt &) = delete;
    TextAt &operator=(const TextAt &) = delete;
};

/// Whether a page fits into the small window, and the window is no larger for its sake.
void checkPageFits(QWidget &window, QWidget &page, const std::string &name)
{
    INFO(name);
    QStringList problems =
        whatDoesNotFit(window) + whatScrollsSideways(page) + tooSmallTargets(page);
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (window.size() != smallWindow || least.width() > smallWindow.width() ||
        least.height() > smallWindow.height())
        problems.append(QStringLiteral("the window is %1 x %2 and needs %3 x %4, the page %5 x %6")
                            .arg(window.width())
                            .arg(window.height())
                            .arg(least.width())
                            .arg(least.height())
                            .arg(page.minimumSizeHint().width())
                            .arg(page.minimumSizeHint().height()));
    CHECK(problems.join(u'\n').toStdString() == "");
}

void inEnglish(int percent)
{
    const TextAt text(percent);
    everyPage(shippedContent(), smallWindow, checkPageFits);
}

void inLongWords(int percent)
{
    const TextAt text(percent);
    const LongInterface words;
    everyPage(longContent(), smallWindow, checkPageFits);
}

} // namespace

TEST_CASE("at 90 % of the size of text every page fits into 1024 by 700")
{
    inEnglish(90);
}

TEST_CASE("at the usual size of text every page fits into 1024 by 700")
{
    inEnglish(100);
}

TEST_CASE("at 150 % of the size of text every page fits into 1024 by 700")
{
    inEnglish(150);
}

TEST_CASE("at twice the size of text every page fits into 1024 by 700")
{
    inEnglish(200);
}

TEST_CASE("with words 40 % longer every page fits at 90 % of the size of text")
{
    inLongWords(90);
}

TEST_CASE("with words 40 % longer every page fits at the usual size of text")
{
    inLongWords(100);
}

TEST_CASE("with words 40 % longer every page fits at 150 % of the size of text")
{
    inLongWords(150);
}

TEST_CASE("with words 40 % longer every page fits at twice the size of text")
{
    inLongWords(200);
}

TEST_CASE("in German every page fits at twice the size of text")
{
    const TextAt text(200);
    const Speaking speaking(QStringLiteral("de"));
    everyPage(contentIn(shippedLanguage("de")), smallWindow, checkPageFits);
}
