// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "content.h"
#include "content/content_image.h"
#include "shipped_image.h"

#include <cstdlib>
#include <filesystem>

using namespace triage;
namespace fs = std::filesystem;

namespace {

/// A copy of the shipped content, and an image of it that says where it comes from.
class Copy {
public:
    Copy()
    {
        std::string folder = (fs::temp_directory_path() / "triage-content-XXXXXX").string();
        m_folder = mkdtemp(folder.data());
        for (const char *name :
             {"advice", "evidence", "follow_up", "questionnaire", "rules", "safety"})
            fs::copy(fs::path(TRIAGE_RESOURCES) / name, m_folder / name);
        Rulebase rulebase = loadRulebase(m_folder).value();
        rulebase.questionnaire.title = "From the image";
        m_image = contentImage(rulebase, loadCatalogue(m_folder).value(),
                               loadFollowUp(m_folder).value(), {contentKey(m_folder).value(), 0});
    }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;
    ~Copy() { fs::remove_all(m_folder); }

    [[nodiscard]] const std::string &image() const { return m_image; }
    [[nodiscard]] bool comesFrom(std::string_view image) const
    {
        const auto content = loadContent(m_folder, image);
        REQUIRE(content);
        return content->rulebase.questionnaire.title == "From the image";
    }
    [[nodiscard]] Result<Content> load() const { return loadContent(m_folder, m_image); }

    void change(const char *name, std::string_view from, std::string_view to) const
    {
        const std::string text = readFile(m_folder / name).value();
        const auto found = text.find(from);
        REQUIRE(found != std::string::npos);
        REQUIRE(replaceFile(m_folder / name, text.substr(0, found) + std::string(to) +
                                                 text.substr(found + from.size())));
    }

private:
    fs::path m_folder;
    std::string m_image;
};

} // namespace

TEST_CASE("content comes from the image while no file has changed, and from the files afterwards")
{
    const Copy copy;
    CHECK(copy.comesFrom(copy.image()));
    CHECK_FALSE(copy.comesFrom(""));
    CHECK_FALSE(copy.comesFrom(std::string_view(copy.image()).substr(0, 99)));
    CHECK_FALSE(copy.comesFrom(std::string_view(copy.image()).substr(0, 900'000)));
    copy.change("advice/glossary.json", "\"text\": \"", "\"text\": \"Edited. ");
    CHECK_FALSE(copy.comesFrom(copy.image()));
    const auto content = copy.load();
    CHECK(std::any_of(content->catalogue.glossary.begin(), content->catalogue.glossary.end(),
                      [](const auto &term) { return term.text.starts_with("Edited. "); }));
}

TEST_CASE("a rule that cannot load is told of, whatever the image holds")
{
    const Copy copy;
    copy.change("rules/wells.dmn", "</definitions>", "");
    const auto content = copy.load();
    REQUIRE_FALSE(content);
    CHECK(content.error().where.find("wells.dmn") != std::string::npos);
}

TEST_CASE("the programs carry an image of the content as it was built")
{
    CHECK(isImageOf(shippedImage(), TRIAGE_RESOURCES));
    CHECK(rulebaseInImage(shippedImage()));
    CHECK(catalogueInImage(shippedImage()));
    CHECK(followUpInImage(shippedImage()));
}
