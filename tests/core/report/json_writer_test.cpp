// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json_writer.h"

#include "catch.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

using namespace triage;
using Json = nlohmann::ordered_json;

namespace {

/// Writes what a value of the other library holds.
void write(const Json &value, JsonWriter &json)
{
    if (value.is_object())
        json.object([&] {
            for (const auto &[name, field] : value.items()) {
                json.key(name);
                write(field, json);
            }
        });
    else if (value.is_array())
        json.list(value, [&](const Json &entry) { write(entry, json); });
    else if (value.is_string())
        json.value(value.get<std::string>());
    else if (value.is_number_float())
        json.value(value.get<double>());
    else if (value.is_number())
        json.value(value.get<int>());
    else
        json.value(nullptr);
}

std::string written(const Json &value, JsonWriter::Layout layout)
{
    std::string text;
    JsonWriter json(text, layout);
    write(value, json);
    return text;
}

} // namespace

TEST_CASE("JSON is laid out as the other library lays it out, byte for byte")
{
    std::string controls;
    for (char byte = 0; byte < ' '; ++byte)
        controls += byte;
    for (const Json &value :
         {Json::parse(R"({})"), Json::parse("[]"), Json::parse(R"([[], {}, [{}]])"),
          Json::parse(R"({"a": {"b": [1, -2, 3.5], "c": null}, "d": ["x", "y"]})"), Json(controls),
          Json("\"quoted\" \\ / \x7f é – 😀"), Json(""), Json(-2147483647)}) {
        CHECK(written(value, JsonWriter::Layout::Line) == value.dump());
        CHECK(written(value, JsonWriter::Layout::Indented) == value.dump(2));
    }
}

TEST_CASE("numbers with a fraction are written as the other library writes them")
{
    std::vector<double> numbers = {0.0,
                                   -0.0,
                                   1,
                                   0.1,
                                   2.5,
                                   100000,
                                   123456.75,
                                   0.0001,
                                   0.00012,
                                   0.00001,
                                   999999999999999.0,
                                   1e15,
                                   1e16,
                                   1e22,
                                   1e300,
                                   -7.25,
                                   5e-324,
                                   1.0 / 3};
    for (int hundredths = -500; hundredths <= 5000; ++hundredths)
        numbers.push_back(hundredths / 100.0);
    for (const double number : numbers)
        CHECK(written(Json(number), JsonWriter::Layout::Line) == Json(number).dump());
    for (const double number : {std::numeric_limits<double>::infinity(), std::nan("")})
        CHECK(written(Json(number), JsonWriter::Layout::Line) == "null");
}

TEST_CASE("what is not there is written as null")
{
    std::string text;
    JsonWriter json(text, JsonWriter::Layout::Line);
    json.object([&] {
        json.field("grade", std::optional<int>());
        json.field("ratio", std::optional<double>(1.5));
        json.field("ids", std::vector<std::string>{"a", "b"});
    });
    CHECK(text == R"({"grade":null,"ratio":1.5,"ids":["a","b"]})");
}
