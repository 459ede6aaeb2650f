// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "dmn/value_classes.h"

#include <set>

using namespace triage::dmn;

TEST_CASE("a constant, and each stretch between two, is a class of its own")
{
    const ValueClasses classes({Value(5), Value(2), Value(5), Value("b")});
    const std::set<ClassId> ids = {
        classes.of(Value()),    classes.of(false),       classes.of(true),
        classes.of(1.0),        classes.of(2.0),         classes.of(3.5),
        classes.of(5.0),        classes.of(9.0),         classes.of(Value("a")),
        classes.of(Value("b")), classes.of(Value("ba")), classes.of(Value(Context()))};
    CHECK(ids.size() == 12);
    CHECK(classes.of(3.0) == classes.of(4.999));
    CHECK(classes.of(-1.0) == classes.of(1.999));
    CHECK(classes.of(5.001) == classes.of(1e9));
    CHECK(classes.of(Value("ba")) == classes.of(Value("z")));
    CHECK(classes.of(Value(List{Value(1)})) == classes.of(Value(Context())));
}

TEST_CASE("each class has an example that belongs to it")
{
    const ValueClasses classes({Value(-3), Value(0.5), Value(400), Value("2026-01-01"), Value("")});
    std::set<ClassId> seen;
    for (std::size_t id = 0; id < classes.count(); ++id)
        seen.insert(classes.of(classes.example(static_cast<ClassId>(id))));
    // Nothing is smaller than the empty text: its class before it has no member.
    CHECK(seen.size() == classes.count() - 1);
}

TEST_CASE("without constants, all numbers are alike and so are all texts")
{
    const ValueClasses classes;
    CHECK(classes.of(1.0) == classes.of(-7.5));
    CHECK(classes.of(Value("a")) == classes.of(Value("")));
    CHECK(classes.of(1.0) != classes.of(Value("a")));
    CHECK(classes.of(Value()) == ValueClasses::null);
}

TEST_CASE("large, negative and broken numbers find their class too")
{
    const ValueClasses classes({Value(10), Value(1000)});
    CHECK(classes.of(-1e300) == classes.of(9.0));
    CHECK(classes.of(1e300) == classes.of(1001.0));
    CHECK(classes.of(255.0) == classes.of(256.0));
    CHECK(classes.of(10.0) != classes.of(10.5));
    CHECK(classes.of(10.5) == classes.of(11.0));
}
