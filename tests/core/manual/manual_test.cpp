// SPDX-License-Identifier: GPL-3.0-or-later
// The manual as it is shipped.
#include "manual/manual.h"

#include "base/file.h"
#include "catch.h"
#include "manual/manual_html.h"
#include "reading_level.h"

#include <algorithm>
#include <iostream>
#include <regex>
#include <set>

using namespace triage;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(TRIAGE_RESOURCES) / "manual";

const Manual &shipped()
{
    static const auto manual = readManual(folder);
    if (!manual)
        FAIL(manual.error().text());
    return *manual;
}

std::string bytesOf(const std::string &picture)
{
    return readFile(folder / picture).value_or(std::string());
}

bool exists(const ManualTarget &target)
{
    const ManualChapter *chapter = findChapter(shipped(), target.chapter);
    return chapter != nullptr &&
           (target.heading.empty() ||
            std::any_of(chapter->blocks.begin(), chapter->blocks.end(), [&](const auto &block) {
                const auto *heading = std::get_if<markdown::Heading>(&block);
                return heading != nullptr && heading->id == target.heading;
            }));
}

std::vector<fs::path> filesOf(const fs::path &where, const char *extension)
{
    auto files = filesIn(where, extension);
    REQUIRE(files);
    return *std::move(files);
}

template<typename Visit>
void overChapters(Visit visit)
{
    for (const ManualBook &book : shipped().books)
        for (const ManualChapter &chapter : book.chapters) {
            INFO(chapter.id);
            visit(chapter);
        }
}

std::set<std::string> all(const std::string &text, const char *pattern)
{
    const std::regex expression(pattern);
    std::set<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at)
        found.insert((*at)[1]);
    return found;
}

} // namespace

TEST_CASE("every link of the manual leads somewhere, and no mark is left in its words")
{
    overChapters([](const ManualChapter &chapter) {
        std::set<std::string> headings;
        for (const markdown::Block &block : chapter.blocks) {
            if (const auto *heading = std::get_if<markdown::Heading>(&block))
                CHECK(headings.insert(heading->id).second);
            for (const markdown::Spans &spans : markdown::spansOf(block))
                for (const markdown::Span &span : spans) {
                    INFO(span.text << " " << span.target);
                    if (span.kind == markdown::Span::Kind::Link) {
                        const ManualTarget target = manualTarget(span.target, chapter.id);
                        CHECK((target.chapter.empty() ? span.target.starts_with("https://")
                                                      : exists(target)));
                    } else if (span.kind == markdown::Span::Kind::Plain) {
                        CHECK(span.text.find_first_of("`|<>") == std::string::npos);
                        CHECK(span.text.find("**") == std::string::npos);
                        CHECK(span.text.find("](") == std::string::npos);
                    }
                }
        }
    });
}

TEST_CASE("every file of the manual is used: chapters are listed, pictures shown and described")
{
    std::set<std::string> pictures;
    std::set<std::string> chapters;
    overChapters([&](const ManualChapter &chapter) {
        chapters.insert(chapter.id + ".md");
        for (const markdown::Block &block : chapter.blocks)
            if (const auto *picture = std::get_if<markdown::Picture>(&block)) {
                INFO(picture->file);
                CHECK(picture->alt.size() > 20);
                CHECK(bytesOf(picture->file).size() > 1000);
                CHECK(bytesOf(picture->file).size() < 100'000);
                pictures.insert(picture->file);
            }
    });
    for (const auto &file : filesOf(folder, ".md")) {
        CHECK(chapters.contains(file.filename().string()));
        CHECK(std::ranges::count(readFile(file).value(), '\n') <= 300);
    }
    for (const auto &file : filesOf(folder / "pictures", ".png"))
        CHECK(pictures.contains("pictures/" + file.filename().string()));
}

TEST_CASE("every page and every tab of the window has its place in the manual")
{
    std::size_t pages = 0;
    for (const auto &file : filesOf(fs::path(TRIAGE_TESTS) / "../ui/pages", ".h")) {
        const std::string name = file.stem().string();
        if (!name.ends_with("_page") && !name.ends_with("_tab"))
            continue;
        for (const std::string &page :
             all(readFile(file).value(), "\nclass ([A-Za-z]+(Page|Tab)) : public")) {
            INFO(page);
            for (const bool therapist : {false, true}) {
                const std::string place = placeOf(shipped().places, {page}, therapist);
                INFO(place);
                CHECK(exists(manualTarget(place)));
            }
            ++pages;
        }
    }
    CHECK(pages >= 25);
    CHECK(placeOf(shipped().places, {"PlanTab", "ResultPage"}, false) == "runners-plan");
    CHECK(placeOf(shipped().places, {"Unknown", "ResultPage"}, true) == "therapists-result");
    CHECK(placeOf(shipped().places, {"Unknown"}, false).empty());
}

TEST_CASE("the book for runners reads at a grade of 7 or less")
{
    Reading whole;
    for (const ManualBook &book : shipped().books)
        for (const ManualChapter &chapter : book.chapters) {
            if (!chapter.id.starts_with("runners-"))
                continue;
            Reading reading;
            for (const markdown::Block &block : chapter.blocks)
                for (const markdown::Spans &spans : markdown::spansOf(block))
                    if (const Reading part = readingOf(markdown::plainText(spans)); part.words >= 8)
                        reading.add(part);
            INFO(chapter.id << " " << reading.grade());
            CHECK(reading.grade() <= 8);
            whole.add(reading);
        }
    std::cout << "the manual for runners: reading grade " << whole.grade() << "\n";
    CHECK(whole.grade() <= 7);
}

TEST_CASE("the manual says on its first page that it is in English only")
{
    const ManualChapter &first = shipped().books.at(0).chapters.at(0);
    CHECK(countOf(first, "English only") == 1);
    for (const char *language : {"Deutsch:", "Français", "Español:"})
        CHECK(countOf(first, language) >= 1);
}

TEST_CASE("the manual as a page needs nothing else, and each of its links has its end")
{
    const std::string page = manualPage(shipped(), bytesOf);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("<html lang=\"en-GB\">") != std::string::npos);
    const auto ids = all(page, " id=\"([^\"]+)\"");
    for (const std::string &link : all(page, " href=\"#([^\"]+)\"")) {
        INFO(link);
        CHECK(ids.contains(link));
    }
    CHECK(all(page, "<img (src)").empty());
    CHECK(all(page, "src=\"(data:image/png;base64,)\"").empty());
    CHECK(all(page, "src=\"(http)").empty());
}

TEST_CASE("what is wrong with a manual is said with its file")
{
    const auto missing = readManual(folder / "pictures");
    REQUIRE_FALSE(missing);
    CHECK_THAT(missing.error().text(), Catch::Contains("manual.json"));
}
