// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "record/store.h"
#include "samples.h"

using namespace triage;
using test::at;

TEST_CASE("the runner alone is one person, made once and no client")
{
    Store store = test::open(":memory:");
    const auto first = store.self(at(10));
    const auto second = store.self(at(99));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == *second);
    CHECK(first->self);
    CHECK(first->name.empty());
    CHECK(store.clients()->empty());
}

TEST_CASE("a client is found again by name, whatever the name is made of")
{
    Store store = test::open(":memory:");
    for (const std::string name :
         {"O'Neil; DROP TABLE person;--", "\"Ann\"", "Zoë 🦵 Müller", "%"}) {
        const auto made = store.client(name, at(1));
        REQUIRE(made);
        CHECK(made->name == name);
        CHECK_FALSE(made->self);
        CHECK(*store.client("  " + name + "\t", at(2)) == *made);
    }
    CHECK(store.clients()->size() == 4);
}

TEST_CASE("clients are listed by name, small and capital letters alike")
{
    Store store = test::open(":memory:");
    for (const std::string name : {"bea", "Carl", "Ada"})
        REQUIRE(store.client(name, at(1)));
    std::vector<std::string> names;
    const auto clients = store.clients();
    for (const auto &client : *clients)
        names.push_back(client.name);
    CHECK(names == std::vector<std::string>{"Ada", "bea", "Carl"});
}

TEST_CASE("an empty name is refused for a new client and for a renamed one")
{
    Store store = test::open(":memory:");
    const auto ada = store.client("Ada", at(1));
    for (const std::string name : {"", "   ", "\t\n"}) {
        CHECK_FALSE(store.client(name, at(1)));
        CHECK_FALSE(store.rename(ada->id, name));
    }
    CHECK(store.clients()->front().name == "Ada");
}

TEST_CASE("a renamed client keeps the assessments")
{
    Store store = test::open(":memory:");
    const auto id = test::finished(store, "Ada", 1);
    const auto ada = store.client("Ada", at(1));
    REQUIRE(store.rename(ada->id, " Ada Lee "));
    CHECK(store.assessment(id)->summary.person.name == "Ada Lee");
    CHECK(store.client("Ada Lee", at(2))->id == ada->id);
}

TEST_CASE("a client cannot take another's name, but may keep the own one")
{
    Store store = test::open(":memory:");
    const auto ada = store.client("Ada", at(1));
    const auto bea = store.client("Bea", at(1));
    const auto taken = store.rename(bea->id, "Ada");
    REQUIRE_FALSE(taken);
    CHECK(taken.error().what == "there is already a client named \"Ada\"");
    CHECK(store.rename(ada->id, "Ada"));
    CHECK(store.clients()->size() == 2);
}

TEST_CASE("the runner alone and people who are not there cannot be renamed")
{
    Store store = test::open(":memory:");
    CHECK_FALSE(store.rename(store.self(at(1))->id, "Me"));
    CHECK_FALSE(store.rename({99}, "Nobody"));
    CHECK(store.self(at(2))->name.empty());
}
