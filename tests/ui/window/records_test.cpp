// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "pages/results_table.h"
#include "triage/assess.h"
#include "window_under_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QTest>

using namespace triage;

namespace {

Store storeWithResult(const std::string &client)
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    const Instant now{};
    const auto person = client.empty() ? store->self(now) : store->client(client, now);
    REQUIRE(person);
    const Answers answers = soreTendon();
    const auto interview = store->beginInterview(person->id, answers.mode, now);
    REQUIRE(interview);
    REQUIRE(store->finish(*interview, answers, assess(shippedContent().rulebase, answers), now));
    return std::move(*store);
}

} // namespace

TEST_CASE("a stored result opens from the list with Enter")
{
    Store store = storeWithResult({});
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Results"));
    REQUIRE(test.shows("triage::HistoryPage"));
    REQUIRE(test.tabInto(test.find(QStringLiteral("results"))));
    test.press(Qt::Key_Return);
    CHECK(test.shows("triage::ResultPage"));
}

TEST_CASE("a client can be renamed in the list of results")
{
    Store store = storeWithResult("C-014");
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Results"));
    test.click(test.find(QStringLiteral("rename")));
    auto *ask = test.window().findChild<QInputDialog *>();
    REQUIRE(ask != nullptr);
    ask->setTextValue(QStringLiteral("C-015"));
    ask->accept();
    QApplication::processEvents();
    CHECK(store.history()->front().person.name == "C-015");
    CHECK(test.find<ResultsTable>(QStringLiteral("results"))->current()->person.name == "C-015");
}

TEST_CASE("a result is deleted only after it is confirmed")
{
    Store store = storeWithResult({});
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Results"));
    CHECK(test.find(QStringLiteral("rename")) == nullptr);
    test.click(test.find(QStringLiteral("delete")));
    CHECK(store.history()->size() == 1);
    auto *confirm = test.window().findChild<QAbstractButton *>(QStringLiteral("confirm_delete"));
    REQUIRE(confirm != nullptr);
    test.click(confirm);
    CHECK(store.history()->empty());
    CHECK(test.find(QStringLiteral("results")) == nullptr);
}

TEST_CASE("a therapist names the client first; an empty name is refused")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    test.press(Qt::Key_2);
    REQUIRE(test.shows("triage::ClientPage"));
    test.click(test.find(QStringLiteral("continue")));
    REQUIRE(test.shows("triage::ClientPage"));
    CHECK(QApplication::focusWidget()->objectName() == "client_name");
    test.type(QStringLiteral("C-014"));
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::SectionPage"));
}

TEST_CASE("where storing fails the answer stays in the window and is stored with the next one soon")
{
    // Why: a second connection that holds the file is how storing fails in real life.
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / "hamstring-triage-window-test";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    auto store = Store::open(folder / "records.sqlite");
    REQUIRE(store);
    WindowUnderTest test(*store);
    test.click(test.find(QStringLiteral("for_me")));
    auto other = Database::open((folder / "records.sqlite").string());
    REQUIRE(other);
    REQUIRE(other->run("BEGIN EXCLUSIVE"));
    test.tabInto(test.find(QStringLiteral("signs")));
    test.press(Qt::Key_Space);
    auto *notice = test.window().findChild<QWidget *>(QStringLiteral("notice"));
    CHECK(notice->isVisible());
    REQUIRE(other->run("ROLLBACK"));
    test.press(Qt::Key_N);
    REQUIRE(QTest::qWaitFor([&] { return store->unfinished()->size() == 1; }, 5000));
    CHECK(store->unfinished()->front().interview.answers.values.size() == 1);
    std::filesystem::remove_all(folder);
}
