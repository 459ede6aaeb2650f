// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "triage/rulebase.h"
#include "vignette.h"

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace triage;
namespace fs = std::filesystem;

namespace {

/// A copy of the shipped resources that a test may damage.
class ResourcesCopy {
public:
    ResourcesCopy()
        : m_folder(fs::temp_directory_path() / ("triage-rules-" + std::to_string(getpid())))
    {
        fs::remove_all(m_folder);
        for (const char *part : {"questionnaire", "rules", "advice"}) {
            fs::create_directories(m_folder / part);
            fs::copy(fs::path(TRIAGE_RESOURCES) / part, m_folder / part);
        }
    }
    ~ResourcesCopy() { fs::remove_all(m_folder); }
    ResourcesCopy(const ResourcesCopy &) = delete;
    ResourcesCopy &operator=(const ResourcesCopy &) = delete;

    [[nodiscard]] const fs::path &folder() const { return m_folder; }

    void write(const std::string &file, const std::string &text) const
    {
        std::ofstream(m_folder / file, std::ios::binary) << text;
    }

    /// Adds one table of one rule, with this input, cell, output column and output.
    void addTable(const std::string &input, const std::string &cell, const std::string &columns,
                  const std::string &outputs) const
    {
        write(
            "rules/extra.dmn",
            R"(<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="extra" name="extra" namespace="n">
<inputData id="i" name=")" +
                input.substr(0, input.find('.')) + R"("/>
<decision id="d" name="extra"><informationRequirement><requiredInput href="#i"/></informationRequirement>
<decisionTable hitPolicy="COLLECT"><input><inputExpression><text>)" +
                input + "</text></inputExpression></input>" + columns +
                R"(<annotation name="reason"/><annotation name="source"/>
<rule id="extra_1"><inputEntry><text>)" +
                cell + "</text></inputEntry>" + outputs +
                R"(<annotationEntry><text>why</text></annotationEntry><annotationEntry><text>judgement</text></annotationEntry></rule>
</decisionTable></decision></definitions>)");
    }

private:
    fs::path m_folder;
};

const std::string urgencyColumn = R"(<output name="urgency"/>)";

std::string entry(const std::string &text)
{
    return "<outputEntry><text>" + text + "</text></outputEntry>";
}

void checkRefused(const ResourcesCopy &copy, const std::string &where, const std::string &what)
{
    const auto rulebase = loadRulebase(copy.folder());
    REQUIRE_FALSE(rulebase);
    INFO(rulebase.error().text());
    CHECK(rulebase.error().where.find(where) != std::string::npos);
    CHECK(rulebase.error().what.find(what) != std::string::npos);
    CHECK_FALSE(rulebase.error().remedy.empty());
}

} // namespace

TEST_CASE("a sound extra table is accepted and changes the version")
{
    const ResourcesCopy copy;
    copy.addTable("pop", "\"yes\"", urgencyColumn, entry("\"routine\""));
    const auto rulebase = loadRulebase(copy.folder());
    if (!rulebase)
        FAIL(rulebase.error().text());
    CHECK(rulebase->version != shippedRulebase().version);
}

TEST_CASE("a rule that reads what nobody asks is refused")
{
    const ResourcesCopy copy;
    copy.addTable("pip", "\"yes\"", urgencyColumn, entry("\"routine\""));
    checkRefused(copy, "pip", "no question asks it");
}

TEST_CASE("a rule for an answer that cannot be given is refused")
{
    const ResourcesCopy copy;
    copy.addTable("walking", "\"crawling\"", urgencyColumn, entry("\"routine\""));
    checkRefused(copy, "extra.dmn", "crawling");
}

TEST_CASE("a rule for an option that the question does not have is refused")
{
    const ResourcesCopy copy;
    copy.addTable("pain_sites.elbow", "\"yes\"", urgencyColumn, entry("\"routine\""));
    checkRefused(copy, "extra.dmn", "elbow");
}

TEST_CASE("a rule that would fire because nobody answered is refused")
{
    const ResourcesCopy copy;
    copy.addTable("walking", "not(\"normal\")", urgencyColumn, entry("\"urgent\""));
    checkRefused(copy, "extra.dmn", "nobody answered");
}

TEST_CASE("an urgency that does not exist is refused")
{
    const ResourcesCopy copy;
    copy.addTable("pop", "\"yes\"", urgencyColumn, entry("\"soonish\""));
    checkRefused(copy, "extra.dmn", "soonish");
}

TEST_CASE("a weight that is no number is refused")
{
    const ResourcesCopy copy;
    copy.addTable("pop", "\"yes\"", R"(<output name="condition"/><output name="weight"/>)",
                  entry("\"strain\"") + entry("\"much\""));
    checkRefused(copy, "extra.dmn", "not a number");
}

TEST_CASE("urgency never depends on which condition wins")
{
    const ResourcesCopy copy;
    copy.addTable("classification", "\"strain\"", urgencyColumn, entry("\"self_care\""));
    checkRefused(copy, "extra.dmn", "classification");
}

TEST_CASE("resources without rules or questions are refused")
{
    const ResourcesCopy copy;
    SECTION("no rules")
    {
        fs::remove_all(copy.folder() / "rules");
        fs::create_directory(copy.folder() / "rules");
        checkRefused(copy, "rules", "no rules");
    }
    SECTION("no questionnaire")
    {
        fs::remove(copy.folder() / "questionnaire" / "questionnaire.json");
        checkRefused(copy, "questionnaire.json", "cannot be opened");
    }
    SECTION("a rule file that is not XML")
    {
        copy.write("rules/extra.dmn", "<definitions");
        checkRefused(copy, "extra.dmn", "");
    }
    SECTION("conditions that are not JSON")
    {
        copy.write("advice/conditions.json", "[");
        checkRefused(copy, "conditions.json", "conditions");
    }
}
