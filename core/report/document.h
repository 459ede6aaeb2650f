// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace triage {

/// Words with a strong beginning: "Solid: sit bone". Either part may be empty.
struct Line {
    std::string lead;
    std::string text;

    bool operator==(const Line &) const = default;
};

/// The document's own title is level 1; its parts are 2 and 3.
struct Title {
    int level = 2;
    std::string text;

    bool operator==(const Title &) const = default;
};

struct Passage {
    Line line;
    bool quiet = false; ///< beside the point: smaller or greyer

    bool operator==(const Passage &) const = default;
};

struct Listing {
    enum class Mark { Bullet, Number, Box }; ///< a box is to be ticked on paper
    Mark mark = Mark::Bullet;
    std::vector<Line> lines;

    bool operator==(const Listing &) const = default;
};

/// The first cell of a row names the row.
struct Grid {
    std::string name;               ///< what the table shows, for those who do not see it
    std::vector<std::string> heads; ///< names of the columns; may be none
    std::vector<std::vector<std::string>> rows;
    std::vector<int> shares; ///< of the width, in percent, one a column

    bool operator==(const Grid &) const = default;
};

/// A box around what must not be missed.
struct Notice {
    std::string heading;
    std::vector<Line> lines;
    bool pressing = false; ///< white on black: help is needed now

    bool operator==(const Notice &) const = default;
};

struct Figure {
    std::string picture; ///< id among the document's pictures
    double width = 0;    ///< in millimetres, at most what the column leaves

    bool operator==(const Figure &) const = default;
};

struct Block;

/// Side by side where there is room, else one below the other.
struct Columns {
    std::vector<int> shares; ///< of the width, in percent
    std::vector<std::vector<Block>> columns;

    bool operator==(const Columns &) const = default;
};

/// Numbers to circle on paper, with words at the ends.
struct PaperScale {
    int from = 0;
    int to = 10;

    bool operator==(const PaperScale &) const = default;
};

/// Room to write on paper.
struct PaperLine {
    std::string unit; ///< behind the line: "km"; empty: a line as wide as the page

    bool operator==(const PaperLine &) const = default;
};

struct NewPage {
    bool operator==(const NewPage &) const = default;
};

/// One part of a document, from top to bottom.
struct Block {
    std::variant<Title, Passage, Listing, Grid, Notice, Figure, Columns, PaperScale, PaperLine,
                 NewPage>
        content;

    bool operator==(const Block &) const = default;
};

/// A picture that a document holds.
struct DocumentPicture {
    std::string type = "image/svg+xml";
    std::string bytes;
    std::string alt; ///< what it shows, for those who do not see it
    bool own = true; ///< our drawing; a stranger's file is never trusted to be plain

    bool operator==(const DocumentPicture &) const = default;
};

/// What is printed, saved or shown, whatever the format: a plain value without looks.
struct Document {
    std::string language = "en";
    std::string title;
    std::string subtitle;
    std::string subject; ///< name or code of the person, or empty
    std::string date;    ///< in words
    std::string day;     ///< the same as "2026-11-23", or empty
    std::string clinic;  ///< name of the clinic, or empty
    std::string logo;    ///< id of its picture, or empty
    std::string foot;    ///< on every page
    bool dense = false;  ///< set small on paper, so that much stands on a page
    std::string pageOf;  ///< "Page {} of {}"
    std::vector<Block> blocks;
    std::map<std::string, DocumentPicture> pictures;

    bool operator==(const Document &) const = default;
};

} // namespace triage
