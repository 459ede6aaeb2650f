// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace triage::markdown {

/// Words in one look.
struct Span {
    enum class Kind { Plain, Strong, Emphasis, Code, Link };
    Kind kind = Kind::Plain;
    std::string text;
    std::string target = {}; ///< of a link: "runners-plan.md#who-to-see", or an address

    bool operator==(const Span &) const = default;
};
using Spans = std::vector<Span>;

struct Heading {
    int level = 1;
    std::string id; ///< its words in small letters joined by "-": what links name
    Spans spans;
};

struct Paragraph {
    Spans spans;
    bool quote = false; ///< set off from the rest: not to be missed
};

struct List {
    bool numbered = false;
    std::vector<Spans> items;
};

struct Table {
    std::vector<Spans> heads;
    std::vector<std::vector<Spans>> rows;
};

/// Shown as it stands: commands and what they print.
struct Code {
    std::string text;
};

struct Picture {
    std::string file; ///< "pictures/home.png"
    std::string alt;
};

using Block = std::variant<Heading, Paragraph, List, Table, Code, Picture>;

/// The blocks of a text in the part of Markdown that the manual is written in: headings,
/// paragraphs, quotes, flat lists, tables, fenced code, and pictures on lines of their own. What is
/// none of these is a paragraph.
[[nodiscard]] std::vector<Block> read(std::string_view text);

/// The spans of one line: `code`, **strong**, *emphasis* and [links](target).
[[nodiscard]] Spans readSpans(std::string_view text);

/// The words alone.
[[nodiscard]] std::string plainText(const Spans &spans);

/// All spans of a block; none of code and pictures.
[[nodiscard]] std::vector<Spans> spansOf(const Block &block);

} // namespace triage::markdown
