// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture.h"

#include "catch.h"
#include "report/picture_builder.h"

#include <pugixml.hpp>

using namespace triage;
using Catch::Matchers::Contains;
using Kind = Picture::Kind;

namespace {

Picture::Box box(const std::string &title, Kind kind = Kind::Table, const std::string &link = {})
{
    return {.title = title, .note = {}, .kind = kind, .link = link, .column = 0};
}

/// a -> b -> c, and a -> c beside it.
PictureBuilder chain()
{
    PictureBuilder builder;
    builder.add("a", box("Pain & swelling", Kind::Question));
    builder.add(
        "b", box("A long title that takes more than one line of a narrow box", Kind::Table, "#b"));
    builder.add("c", box("Result", Kind::Result));
    builder.join("a", "b");
    builder.join("b", "c");
    builder.join("a", "c");
    return builder;
}

PictureStyle style()
{
    PictureStyle style;
    style.colours = {"#111", "#222", "#333", "#444", "#555", "#666", "#777", "#888"};
    return style;
}

pugi::xml_document parsed(const std::string &svg)
{
    pugi::xml_document document;
    const auto result = document.load_string(svg.c_str());
    INFO(result.description());
    REQUIRE(result);
    return document;
}

} // namespace

TEST_CASE("a box stands one column after the last that leads to it")
{
    const auto picture = chain().picture("How");
    REQUIRE(picture.boxes.size() == 3);
    CHECK(picture.boxes[0].column == 0);
    CHECK(picture.boxes[1].column == 1);
    CHECK(picture.boxes[2].column == 2);
    CHECK(picture.lines.size() == 3);
}

TEST_CASE("a line that a longer way shows already can be left out")
{
    auto builder = chain();
    auto whole = builder;
    builder.reduce({});
    using Lines = decltype(Picture::lines);
    CHECK(builder.picture("How").lines == Lines{{0, 1}, {1, 2}});
    whole.reduce("c");
    CHECK(whole.picture("How").lines.size() == 3);
}

TEST_CASE("a circle is broken, what is joined to nothing is left out, nothing is joined twice")
{
    auto builder = chain();
    builder.add("loose", box("Loose"));
    builder.add("d", box("Last"));
    builder.join("c", "d");
    builder.join("c", "d");
    builder.join("d", "a");
    builder.join("a", "a");
    builder.join("a", "nowhere");
    const auto picture = builder.picture("How");
    CHECK(picture.boxes.size() == 4);
    CHECK(picture.lines.size() == 4);
    for (const auto &[from, to] : picture.lines)
        CHECK(picture.boxes[from].column < picture.boxes[to].column);
}

TEST_CASE("a picture is well-formed SVG that holds every word, wrapped inside its box")
{
    const auto svg = pictureSvg(chain().picture("From \"a\" to c"), style());
    const auto document = parsed(svg);
    const auto root = document.document_element();
    CHECK(root.attribute("aria-label").value() == std::string("From \"a\" to c"));
    std::string words;
    for (const auto &found : root.select_nodes("//text"))
        words += std::string(found.node().text().get()) + " ";
    CHECK_THAT(words, Contains("Pain & swelling") && Contains("A long title") &&
                          Contains("narrow box") && Contains("Result"));
    CHECK(root.select_nodes("//text").size() > 3);
    CHECK(root.select_nodes("//rect").size() == 3);
    CHECK(root.select_nodes("//path").size() == 3);
    CHECK(root.select_nodes("//script").empty());
    const double width = root.attribute("width").as_double();
    const double height = root.attribute("height").as_double();
    for (const auto &found : root.select_nodes("//rect")) {
        CHECK(found.node().attribute("x").as_double() +
                  found.node().attribute("width").as_double() <=
              width);
        CHECK(found.node().attribute("y").as_double() +
                  found.node().attribute("height").as_double() <=
              height);
    }
}

TEST_CASE("boxes lead to their places only where the page has places")
{
    auto look = style();
    CHECK_THAT(pictureSvg(chain().picture("How"), look), Contains("<a href=\"#b\">"));
    look.links = false;
    CHECK_THAT(pictureSvg(chain().picture("How"), look), !Contains("<a "));
}

TEST_CASE("columns are as wide as the room allows, and never too narrow for a word")
{
    const auto picture = chain().picture("How");
    const auto wide = fitted(style(), picture, 600);
    const auto svg = parsed(pictureSvg(picture, wide));
    CHECK(svg.document_element().attribute("width").as_double() == Approx(600).margin(1));
    CHECK(fitted(style(), picture, 5000).boxWidth == 230);
    CHECK(fitted(style(), picture, 100).boxWidth == 120);
}
