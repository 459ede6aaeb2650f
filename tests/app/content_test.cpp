// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"
#include "content/content_image.h"
#include "core/content/content_copy.h"
#include "shipped_image.h"

using namespace triage;

namespace {

/// A copy of the shipped content, and an image of it that says where it comes from.
class CopyWithImage : public ContentCopy {
public:
    CopyWithImage()
    {
        Rulebase rulebase = loadRulebase(folder()).value();
        rulebase.questionnaire.title = "From the image";
        m_image = contentImage(rulebase, loadCatalogue(folder()).value(),
                               loadFollowUp(folder()).value(), {contentKey(folder()).value(), 0});
    }

    [[nodiscard]] const std::string &image() const { return m_image; }
    [[nodiscard]] bool comesFrom(std::string_view image) const
    {
        const auto content = loadContent(folder(), image);
        REQUIRE(content);
        return content->rulebase.questionnaire.title == "From the image";
    }
    [[nodiscard]] Result<Content> load() const { return loadContent(folder(), m_image); }

private:
    std::string m_image;
};

} // namespace

TEST_CASE("content comes from the image while no file has changed, and from the files afterwards")
{
    const CopyWithImage copy;
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
    const CopyWithImage copy;
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
