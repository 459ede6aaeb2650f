// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "manual/manual_document.h"

using namespace triage;
using namespace triage::markdown;

namespace {

const char *const text = R"(# A title

One paragraph that
goes on with **strong** words, `code` and a [link](other.md#part).

> Not to be missed.

- first
  and more
- second

1. one
2. two

| Key | Meaning |
|---|---|
| `a` | **bold** |

```
a command | with a bar
```

![What it shows](pictures/one.png)

## Part two: what's next?
)";

ManualChapter chapter()
{
    return {"this", "A title", read(text)};
}

} // namespace

TEST_CASE("a chapter is read block by block")
{
    const auto blocks = read(text);
    REQUIRE(blocks.size() == 9);
    CHECK(std::get<Heading>(blocks[0]).id == "a-title");
    CHECK(std::get<Paragraph>(blocks[1]).spans ==
          Spans{{Span::Kind::Plain, "One paragraph that goes on with "},
                {Span::Kind::Strong, "strong"},
                {Span::Kind::Plain, " words, "},
                {Span::Kind::Code, "code"},
                {Span::Kind::Plain, " and a "},
                {Span::Kind::Link, "link", "other.md#part"},
                {Span::Kind::Plain, "."}});
    CHECK(std::get<Paragraph>(blocks[2]).quote);
    const auto &bullets = std::get<List>(blocks[3]);
    REQUIRE(bullets.items.size() == 2);
    CHECK(plainText(bullets.items[0]) == "first and more");
    CHECK(std::get<List>(blocks[4]).numbered);
    const auto &table = std::get<Table>(blocks[5]);
    CHECK(table.heads.size() == 2);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0][1] == Spans{{Span::Kind::Strong, "bold"}});
    CHECK(std::get<Code>(blocks[6]).text == "a command | with a bar\n");
    CHECK(std::get<Picture>(blocks[7]).alt == "What it shows");
    CHECK(std::get<Heading>(blocks[8]).id == "part-two-whats-next");
}

TEST_CASE("marks that do not end are words")
{
    CHECK(plainText(readSpans("2 * 3 [not a link] `open")) == "2 * 3 [not a link] `open");
    CHECK(readSpans("").empty());
    CHECK(read("").empty());
    CHECK(std::get<Code>(read("```\nnever ends").at(0)).text == "never ends\n");
}

TEST_CASE("links lead into the manual, or elsewhere")
{
    CHECK(manualTarget("other.md#part", "this") == ManualTarget{"other", "part"});
    CHECK(manualTarget("#part", "this") == ManualTarget{"this", "part"});
    CHECK(manualTarget("runners-plan#who-to-see") == ManualTarget{"runners-plan", "who-to-see"});
    CHECK(manualTarget("https://example.org/a.md", "this") == ManualTarget{});
}

TEST_CASE("a chapter for the window names its anchors and its links within the manual")
{
    const std::string html = chapterHtml(chapter());
    CHECK_THAT(html, Catch::Contains("<a href=\"manual:other#part\">link</a>"));
    CHECK_THAT(html, Catch::Contains("<h2><a name=\"part-two-whats-next\"></a>"));
    CHECK_THAT(html, Catch::Contains("<img alt=\"What it shows\" src=\"pictures/one.png\">"));
    CHECK_THAT(html, Catch::Contains("<pre>a command | with a bar\n</pre>"));
}

TEST_CASE("a chapter for paper keeps its words, its table and its pictures")
{
    const Document document =
        chapterDocument(chapter(), [](const std::string &name) { return "bytes of " + name; });
    CHECK(document.title == "A title");
    REQUIRE(document.blocks.size() == 8);
    const auto &grid = std::get<Grid>(document.blocks[4].content);
    CHECK(grid.rows == std::vector<std::vector<std::string>>{{"a", "bold"}});
    CHECK(document.pictures.at("pictures/one.png").bytes == "bytes of pictures/one.png");
    CHECK(chapterDocument(chapter(), [](const std::string &) { return ""; }).pictures.empty());
}

TEST_CASE("words are counted wherever they stand, in whatever case")
{
    CHECK(countOf(chapter(), "STRONG") == 1);
    CHECK(countOf(chapter(), "a command") == 1);
    CHECK(countOf(chapter(), "absent") == 0);
}
