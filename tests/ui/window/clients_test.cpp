// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "pages/clients_table.h"
#include "record/people.h"
#include "triage/assess.h"
#include "window_under_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QTest>

using namespace triage;

namespace {

const Instant november1 = std::chrono::sys_days(std::chrono::year(2026) / 11 / 1);

void assessed(Store &store, const std::string &client, int day, double pain)
{
    const Instant then = november1 + std::chrono::days(day);
    const auto person = store.client(client, then);
    REQUIRE(person);
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    answers.values["pain_activity"] = pain;
    const auto interview = store.beginInterview(person->id, answers.mode, then);
    REQUIRE(interview);
    REQUIRE(store.finish(*interview, answers, assess(shippedContent().rulebase, answers), then));
}

Store threeClients()
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    assessed(*store, "C-014", 1, 5);
    assessed(*store, "C-031", 2, 6);
    assessed(*store, "Ann Lee", 3, 7);
    return std::move(*store);
}

std::vector<std::string> shown(const WindowUnderTest &test)
{
    std::vector<std::string> names;
    const auto *table = test.find<ClientsTable>(QStringLiteral("clients"));
    if (table)
        for (const ClientRow &client : table->clients())
            names.push_back(client.person.name);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("there is no place for clients until there is one")
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    WindowUnderTest test(*store);
    for (const auto *button : test.window().findChildren<QAbstractButton *>())
        CHECK((button->text() != "Clients" || !button->isVisible()));
}

TEST_CASE("typing in the search narrows the list at once, Down and Enter open the result")
{
    Store store = threeClients();
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Clients"));
    REQUIRE(test.shows("triage::ClientsPage"));
    CHECK(shown(test) == Names{"Ann Lee", "C-031", "C-014"});
    REQUIRE(QApplication::focusWidget()->objectName() == "search");
    test.type(QStringLiteral("c03"));
    CHECK(shown(test) == Names{"C-031"});
    test.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget()->objectName() == "clients");
    test.press(Qt::Key_Return);
    CHECK(test.shows("triage::ResultPage"));
}

TEST_CASE("a search that finds nobody says so")
{
    Store store = threeClients();
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Clients"));
    test.type(QStringLiteral("zz"));
    CHECK(test.find(QStringLiteral("empty")) != nullptr);
    CHECK(test.find(QStringLiteral("clients")) == nullptr);
    CHECK(test.find(QStringLiteral("start_recheck")) == nullptr);
}

TEST_CASE("a deleted client is gone from the list and comes back with Undo")
{
    Store store = threeClients();
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Clients"));
    test.click(test.find(QStringLiteral("remove")));
    CHECK(shown(test) == Names{"C-031", "C-014"});
    auto *undo = test.window().findChild<QWidget *>(QStringLiteral("undo"));
    REQUIRE(undo->isVisible());
    test.click(undo);
    CHECK(shown(test) == Names{"Ann Lee", "C-031", "C-014"});
    CHECK_FALSE(undo->isVisible());
}

TEST_CASE("several changes are taken back one after another with the keyboard")
{
    Store store = threeClients();
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Clients"));
    test.click(test.find(QStringLiteral("remove")));
    test.click(test.find(QStringLiteral("archive")));
    CHECK(shown(test) == Names{"C-014"});
    test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown(test).size() == 2);
    test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown(test).size() == 3);
}

TEST_CASE("when the window closes, what was deleted is gone for good")
{
    Store store = threeClients();
    {
        WindowUnderTest test(store);
        test.clickBar(QStringLiteral("Clients"));
        test.click(test.find(QStringLiteral("remove")));
    }
    CHECK(store.history()->size() == 2);
    CHECK_FALSE(store.people().named("Ann Lee"));
}

TEST_CASE("a closed client is under Closed and can be opened again")
{
    Store store = threeClients();
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Clients"));
    test.click(test.find(QStringLiteral("archive")));
    test.click(test.find(QStringLiteral("filter_closed")));
    CHECK(shown(test) == Names{"Ann Lee"});
    test.click(test.find(QStringLiteral("archive")));
    CHECK(shown(test).empty());
}

TEST_CASE("name, year of birth and notes are changed on a page; a name that is taken is refused")
{
    Store store = threeClients();
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Clients"));
    test.click(test.find(QStringLiteral("details")));
    REQUIRE(test.shows("triage::ClientDetailsPage"));
    auto *name = test.find<QLineEdit>(QStringLiteral("client_name"));
    REQUIRE(name);
    name->setText(QStringLiteral("C-014"));
    test.click(test.find(QStringLiteral("save")));
    REQUIRE(test.shows("triage::ClientDetailsPage"));
    name->setText(QStringLiteral("C-040"));
    test.find<QLineEdit>(QStringLiteral("birth_year"))->setText(QStringLiteral("1988"));
    test.find<QLineEdit>(QStringLiteral("notes"))->setText(QStringLiteral("prefers mornings"));
    test.click(test.find(QStringLiteral("save")));
    REQUIRE(test.shows("triage::ClientsPage"));
    const auto id = store.people().named("C-040");
    REQUIRE(id);
    CHECK(store.people().find(*id)->person.birthYear == 1988);
    CHECK(store.people().find(*id)->person.notes == "prefers mornings");
}

TEST_CASE("merging gives another client all visits, and a name that is not there changes nothing")
{
    Store store = threeClients();
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Clients"));
    const auto mergeInto = [&](const QString &name) {
        test.click(test.find(QStringLiteral("merge")));
        auto *ask = test.window().findChild<QInputDialog *>();
        REQUIRE(ask != nullptr);
        ask->setTextValue(name);
        ask->accept();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    mergeInto(QStringLiteral("nobody"));
    CHECK(shown(test).size() == 3);
    mergeInto(QStringLiteral("C-014"));
    CHECK(shown(test).size() == 2);
    CHECK(store.history({.person = *store.people().named("C-014")})->size() == 2);
}
