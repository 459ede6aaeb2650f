// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "language/placeholders.h"
#include "language/read_translation.h"
#include "texts/load_translation.h"
#include "texts/missing_texts.h"

#include <cstdlib>
#include <map>
#include <pugixml.hpp>
#include <set>
#include <unistd.h>

using namespace triage;
namespace fs = std::filesystem;

namespace {

const fs::path resources = TRIAGE_RESOURCES;

/// What a file of the window's words says: context and English text to the translation.
std::map<std::pair<std::string, std::string>, std::string> wordsIn(const fs::path &file)
{
    pugi::xml_document document;
    REQUIRE(document.load_file(file.c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single));
    std::map<std::pair<std::string, std::string>, std::string> words;
    for (const auto &context : document.child("TS").children("context"))
        for (const auto &message : context.children("message")) {
            const auto translation = message.child("translation");
            const auto plural = translation.child("numerusform");
            const bool open = !translation.attribute("type").empty();
            words[{context.child_value("name"), message.child_value("source")}] =
                open     ? ""
                : plural ? plural.child_value()
                         : translation.child_value();
        }
    return words;
}

fs::path windowWords(const std::string &language)
{
    return resources / "languages" / ("hamstring-triage_" + language + ".ts");
}

} // namespace

TEST_CASE("German, French and Spanish have every text of the content, none too much, all whole")
{
    CHECK(languagesIn(resources) == std::vector<std::string>{"de", "es", "fr"});
    for (const std::string &language : languagesIn(resources)) {
        const auto gaps = textGaps(resources, language);
        REQUIRE(gaps);
        INFO(language);
        CHECK(gaps->missing == std::vector<std::string>{});
        CHECK(gaps->leftover == std::vector<std::string>{});
        CHECK(gaps->broken == std::vector<std::string>{});
    }
}

TEST_CASE("every language but English says that it awaits clinical review")
{
    for (const std::string &language : languagesIn(resources)) {
        const auto translation = loadTranslation(resources, language);
        REQUIRE(translation);
        CHECK(translation->head().code == language);
        CHECK(translation->head().review == "awaiting clinical review");
    }
    CHECK(loadTranslation(resources, "en")->texts().empty());
    CHECK(loadTranslation(resources, "it")->texts().empty());
}

TEST_CASE("every word of the window is translated, with the same placeholders")
{
    for (const std::string &language : languagesIn(resources))
        for (const auto &[source, translation] : wordsIn(windowWords(language))) {
            INFO(language << ": " << source.second);
            CHECK_FALSE(translation.empty());
            CHECK(placeholders(source.second) == placeholders(translation));
        }
}

TEST_CASE("the files of the window's words hold what its source says, no less and no more")
{
    const std::string tool = "/usr/lib/qt6/bin/lupdate";
    REQUIRE(fs::exists(tool));
    const fs::path fresh =
        fs::temp_directory_path() / ("triage-" + std::to_string(getpid()) + ".ts");
    const fs::path source = resources.parent_path();
    const std::string command = tool + " -silent -locations none " + (source / "ui").string() +
                                " " + (source / "app").string() + " -ts " + fresh.string();
    REQUIRE(std::system(command.c_str()) == 0);
    std::set<std::pair<std::string, std::string>> said;
    for (const auto &[key, translation] : wordsIn(fresh))
        said.insert(key);
    fs::remove(fresh);
    REQUIRE(said.size() > 500);
    for (const std::string &language : languagesIn(resources)) {
        std::set<std::pair<std::string, std::string>> kept;
        for (const auto &[key, translation] : wordsIn(windowWords(language)))
            kept.insert(key);
        INFO(language);
        CHECK(kept == said);
    }
}
