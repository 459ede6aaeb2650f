// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "manual/markdown.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

struct ManualChapter {
    std::string id; ///< the name of its file without ".md"
    std::string title;
    std::vector<markdown::Block> blocks; ///< the title among them
};

/// Chapters for one kind of reader.
struct ManualBook {
    std::string title;
    std::vector<ManualChapter> chapters;
};

/// Where a page of the window is written about: "runners-plan#who-to-see".
struct ManualPlace {
    std::string page; ///< the name of the page's class
    std::string runner;
    std::string therapist; ///< where a therapist reads about it
};

/// The manual: the same text for the window, for paper and for the web.
struct Manual {
    std::vector<ManualBook> books;
    std::vector<ManualPlace> places;
};

/// Reads manual.json and the chapters that it names from a folder.
[[nodiscard]] Result<Manual> readManual(const std::filesystem::path &folder);

/// A chapter by its id, or nullptr.
[[nodiscard]] const ManualChapter *findChapter(const Manual &manual, std::string_view id);

/// Where the first of these pages that has a place is written about; empty where none has.
[[nodiscard]] std::string placeOf(const std::vector<ManualPlace> &places,
                                  const std::vector<std::string> &pages, bool therapist);

/// A target within the manual as chapter and heading; the heading may be empty.
struct ManualTarget {
    std::string chapter;
    std::string heading;

    bool operator==(const ManualTarget &) const = default;
};

/// Of a link "runners-plan.md#who-to-see" or "#who-to-see" in `chapter`, or of a place. Nothing of
/// an address that leads elsewhere is kept: its chapter is empty.
[[nodiscard]] ManualTarget manualTarget(std::string_view link, std::string_view chapter = {});

/// How often the words occur in a chapter, in whatever case.
[[nodiscard]] std::size_t countOf(const ManualChapter &chapter, std::string_view words);

} // namespace triage
