// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/body_chart_svg.h"

#include "base/file.h"
#include "catch.h"
#include "report/logo.h"

#include <filesystem>
#include <pugixml.hpp>
#include <sstream>

using namespace triage;

namespace {

constexpr const char *twoPlaces =
    "<svg viewBox=\"0 0 370 100\"><path d=\"M0,0\"/><rect fill=\"url(#fade)\"/>\n"
    "<g><polygon id=\"calf\" points=\"10,10 50,10 50,50 10,50\"/>"
    "<polygon id=\"back\" points=\"150,10 220,10 220,50 150,50\"/></g></svg>";

std::size_t marksOf(const std::string &svg)
{
    pugi::xml_document xml;
    REQUIRE(xml.load_string(svg.c_str()));
    std::size_t count = 0;
    for (const auto &path : xml.child("svg").children("path"))
        count += std::string(path.attribute("stroke").value()) == "#98305f" ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("a place is marked on the leg that is asked about, one across the middle once")
{
    CHECK(marksOf(bodyChartSvg(twoPlaces, {.side = "left", .sites = {"calf"}, .worst = "calf"})) ==
          1);
    CHECK(marksOf(bodyChartSvg(twoPlaces, {.side = "both", .sites = {"calf"}, .worst = "calf"})) ==
          2);
    CHECK(marksOf(bodyChartSvg(twoPlaces, {.side = "both", .sites = {"back"}, .worst = "back"})) ==
          1);
    CHECK(marksOf(bodyChartSvg(twoPlaces, {.side = "left", .sites = {"nose"}, .worst = {}})) == 0);
}

TEST_CASE("hatching stays inside its place")
{
    const std::string svg =
        bodyChartSvg(twoPlaces, {.side = "left", .sites = {"calf"}, .worst = {}});
    CHECK(marksOf(svg) == 2); // the place, and its hatching
    const auto at = svg.rfind("fill=\"none\" stroke=\"#98305f\"");
    REQUIRE(at != std::string::npos);
    const auto begin = svg.rfind("d=\"", at);
    std::string path = svg.substr(begin + 3, svg.find('"', begin + 3) - begin - 3);
    for (char &letter : path)
        if (letter == 'M' || letter == 'L' || letter == ',')
            letter = ' ';
    std::istringstream numbers(path);
    int count = 0;
    for (double number = 0; numbers >> number; ++count)
        CHECK((number >= 10 && number <= 50));
    CHECK(count >= 8);
}

TEST_CASE("every place that the questionnaire offers can be marked in a shipped drawing")
{
    for (const char *file : {"body-back.svg", "body-front.svg"}) {
        const auto drawing = readFile(std::filesystem::path(TRIAGE_RESOURCES) / "pictures" / file);
        REQUIRE(drawing);
        const std::string site = std::string(file) == "body-back.svg" ? "sit_bone" : "groin";
        REQUIRE(chartShows(*drawing, site));
        const std::string svg = bodyChartSvg(
            *drawing, {.side = "left", .sites = {site}, .worst = site, .left = "L", .right = "R"});
        CHECK(marksOf(svg) == 1);
        CHECK(svg.find("<polygon") == std::string::npos);
    }
    CHECK(bodyChartSvg("no drawing", {}).empty());
}

TEST_CASE("a logo is taken for what its bytes say, and refused otherwise")
{
    using namespace std::string_literals;
    CHECK(logoPicture("\x89PNG\r\n\x1a\n..."s, "a.txt")->type == "image/png");
    CHECK(logoPicture("\xff\xd8\xff..."s, "a")->type == "image/jpeg");
    CHECK(logoPicture("<?xml version=\"1.0\"?><svg/>", "a")->type == "image/svg+xml");
    const auto refused = logoPicture("<html><svg>"s.substr(0, 6), "logo.html");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where == "logo.html");
    CHECK_FALSE(logoPicture("<svg>" + std::string(3U << 20U, ' '), "a"));
}
