// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/manual.h"

#include "base/file.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return lower;
}

std::size_t countIn(std::string_view text, std::string_view words)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != std::string_view::npos;
         at = text.find(words, at + words.size()))
        ++count;
    return count;
}

Result<ManualChapter> readChapter(const std::filesystem::path &folder, const std::string &id)
{
    const auto file = folder / (id + ".md");
    return readFile(file).and_then([&](const std::string &text) -> Result<ManualChapter> {
        ManualChapter chapter{id, {}, markdown::read(text)};
        const auto *title =
            chapter.blocks.empty() ? nullptr : std::get_if<markdown::Heading>(&chapter.blocks[0]);
        if (title == nullptr || title->level != 1)
            return fail(file.string() + ":1", "the chapter has no title",
                        "begin it with a line such as \"# Read your result\"");
        chapter.title = markdown::plainText(title->spans);
        return chapter;
    });
}

Result<Manual> readBooks(const std::filesystem::path &folder, const nlohmann::json &contents)
{
    Manual manual;
    for (const auto &book : contents.at("books")) {
        manual.books.push_back({book.at("title").get<std::string>(), {}});
        for (const auto &id : book.at("chapters")) {
            auto chapter = readChapter(folder, id.get<std::string>());
            if (!chapter)
                return tl::unexpected(chapter.error());
            manual.books.back().chapters.push_back(*std::move(chapter));
        }
    }
    for (const auto &place : contents.at("places")) {
        const auto runner = place.at("runner").get<std::string>();
        manual.places.push_back(
            {place.at("page").get<std::string>(), runner, place.value("therapist", runner)});
    }
    return manual;
}

} // namespace

Result<Manual> readManual(const std::filesystem::path &folder)
{
    const auto file = folder / "manual.json";
    return readFile(file).and_then([&](const std::string &text) -> Result<Manual> {
        try {
            return readBooks(folder, nlohmann::json::parse(text));
        } catch (const nlohmann::json::exception &error) {
            return fail(file.string(), error.what(),
                        "name the books with their chapters, and the place of each page");
        }
    });
}

const ManualChapter *findChapter(const Manual &manual, std::string_view id)
{
    for (const ManualBook &book : manual.books)
        for (const ManualChapter &chapter : book.chapters)
            if (chapter.id == id)
                return &chapter;
    return nullptr;
}

std::string placeOf(const std::vector<ManualPlace> &places, const std::vector<std::string> &pages,
                    bool therapist)
{
    for (const std::string &page : pages)
        for (const ManualPlace &place : places)
            if (place.page == page)
                return therapist ? place.therapist : place.runner;
    return {};
}

ManualTarget manualTarget(std::string_view link, std::string_view chapter)
{
    if (link.find("://") != std::string_view::npos)
        return {};
    const std::size_t hash = link.find('#');
    std::string_view file = link.substr(0, hash);
    if (file.ends_with(".md"))
        file.remove_suffix(3);
    return {std::string(file.empty() ? chapter : file),
            hash == std::string_view::npos ? std::string() : std::string(link.substr(hash + 1))};
}

std::size_t countOf(const ManualChapter &chapter, std::string_view words)
{
    const std::string wanted = lowered(words);
    std::size_t count = 0;
    for (const markdown::Block &block : chapter.blocks) {
        for (const markdown::Spans &spans : markdown::spansOf(block))
            count += countIn(lowered(markdown::plainText(spans)), wanted);
        if (const auto *code = std::get_if<markdown::Code>(&block))
            count += countIn(lowered(code->text), wanted);
    }
    return count;
}

} // namespace triage
