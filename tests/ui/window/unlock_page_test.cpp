// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "pages/unlock_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace triage;

namespace {

struct Asked {
    UnlockPage page;
    QSignalSpy given{&page, &UnlockPage::given};

    Asked()
    {
        page.resize(1280, 800);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.setFocus();
    }
    [[nodiscard]] QLineEdit *box() const
    {
        return page.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    }
    [[nodiscard]] QWidget *refusal() const
    {
        return page.findChild<QWidget *>(QStringLiteral("refusal"));
    }
};

} // namespace

TEST_CASE("the passphrase is typed unseen and given with Enter")
{
    const Asked asked;
    REQUIRE(asked.box()->hasFocus());
    CHECK(asked.box()->echoMode() == QLineEdit::Password);
    QTest::keyClick(asked.box(), Qt::Key_Return); // nothing is no try
    CHECK(asked.given.isEmpty());
    QTest::keyClicks(asked.box(), QStringLiteral("four quiet green horses"));
    QTest::keyClick(asked.box(), Qt::Key_Return);
    REQUIRE(asked.given.count() == 1);
    CHECK(asked.given.front().front().toString() == "four quiet green horses");
}

TEST_CASE("the button gives it too, and a wrong one is told and can be typed again")
{
    Asked asked;
    QTest::keyClicks(asked.box(), QStringLiteral("wrong"));
    auto *unlock = asked.page.findChild<QWidget *>(QStringLiteral("unlock"));
    REQUIRE(unlock != nullptr);
    QTest::mouseClick(unlock, Qt::LeftButton);
    REQUIRE(asked.given.count() == 1);
    CHECK_FALSE(asked.refusal()->isVisible());
    asked.page.refuse(QStringLiteral("This does not open the records."));
    CHECK(asked.refusal()->isVisible());
    CHECK(asked.box()->text().isEmpty());
    CHECK(asked.box()->hasFocus());
    CHECK(asked.box()->accessibleDescription() == "This does not open the records.");
    QTest::keyClicks(asked.box(), QStringLiteral("right"));
    QTest::keyClick(asked.box(), Qt::Key_Return);
    CHECK(asked.given.count() == 2);
}
