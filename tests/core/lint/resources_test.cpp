// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "lint/lint.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace triage;
namespace fs = std::filesystem;

namespace {

/// A copy of the shipped resources that a test may damage.
class Copy {
public:
    Copy() : m_folder(fs::temp_directory_path() / ("triage-lint-" + std::to_string(getpid())))
    {
        fs::remove_all(m_folder);
        for (const char *part : {"questionnaire", "rules", "advice", "evidence", "safety"}) {
            fs::create_directories(m_folder / part);
            fs::copy(fs::path(TRIAGE_RESOURCES) / part, m_folder / part);
        }
    }
    ~Copy() { fs::remove_all(m_folder); }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;

    /// Replaces every `from`, and gives the line of the first.
    int replace(const std::string &file, const std::string &from, const std::string &to) const
    {
        std::string text = *readFile(m_folder / file);
        std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        const auto line = static_cast<int>(std::count(text.begin(), text.begin() + at, '\n')) + 1;
        for (; at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
        std::ofstream(m_folder / file, std::ios::binary) << text;
        return line;
    }

    [[nodiscard]] LintFindings findings() const
    {
        const auto found = lintResources(m_folder);
        if (!found)
            FAIL(found.error().text());
        return *found;
    }

    [[nodiscard]] const fs::path &folder() const { return m_folder; }

private:
    fs::path m_folder;
};

bool has(const LintFindings &findings, LintKind kind, const std::string &file, int line,
         const std::string &words)
{
    for (const LintFinding &finding : findings)
        UNSCOPED_INFO(finding.text());
    return std::any_of(findings.begin(), findings.end(), [&](const LintFinding &finding) {
        return finding.kind == kind && finding.file == file && finding.line == line &&
               finding.what.find(words) != std::string::npos && !finding.remedy.empty();
    });
}

} // namespace

TEST_CASE("the shipped questions, rules, texts and sources have nothing to mend")
{
    const auto findings = lintResources(TRIAGE_RESOURCES);
    if (!findings)
        FAIL(findings.error().text());
    for (const LintFinding &finding : *findings)
        FAIL_CHECK(finding.text());
    CHECK(findings->empty());
}

TEST_CASE("a code without its text and a text without its rule are both found")
{
    const Copy copy;
    const int line = copy.replace("advice/providers.json", "\"code\": \"gp\"", "\"code\": \"vet\"");
    const LintFindings findings = copy.findings();
    CHECK(has(findings, LintKind::UnusedText, "providers.json", line, "\"vet\""));
    CHECK(std::any_of(findings.begin(), findings.end(), [](const LintFinding &finding) {
        return finding.kind == LintKind::MissingText && finding.file == "providers.dmn" &&
               finding.table == "providers" && finding.row > 0 && finding.line > 0;
    }));
}

TEST_CASE("a stage and an exercise that nothing leads to are found")
{
    const Copy copy;
    const int exercise = copy.replace("advice/exercises.json", "\"code\": \"heel_dig_isometric\"",
                                      "\"code\": \"x_hold\"");
    const LintFindings findings = copy.findings();
    CHECK(has(findings, LintKind::UnusedText, "exercises.json", exercise, "\"x_hold\""));
    CHECK(std::any_of(findings.begin(), findings.end(), [](const LintFinding &finding) {
        return finding.kind == LintKind::MissingText && finding.file == "plans.json" &&
               finding.line > 0 && finding.what.find("heel_dig_isometric") != std::string::npos;
    }));
}

TEST_CASE("a source without a reference is found in rules, texts and safety properties")
{
    const Copy copy;
    copy.replace("evidence/references.json", "\"key\": \"Askling13\"", "\"key\": \"Askling99\"");
    std::vector<std::string> files;
    for (const LintFinding &finding : copy.findings())
        if (finding.kind == LintKind::UnknownSource) {
            CHECK(finding.line > 0);
            CHECK(finding.what == "the source \"Askling13\" is not known");
            files.push_back(finding.file);
        }
    CHECK(std::find(files.begin(), files.end(), "treatments_exercise.dmn") != files.end());
    CHECK(std::any_of(files.begin(), files.end(), [](const std::string &file) {
        return file.size() > 5 && file.substr(file.size() - 5) == ".json";
    }));
}

TEST_CASE("what loading refuses at the first is found as a whole")
{
    const Copy copy;
    copy.replace("rules/recheck.dmn", "\"within_2_months\"", "\"lately\"");
    copy.replace("rules/wells.dmn", "\"whole_leg\"", "\"all_of_it\"");
    REQUIRE_FALSE(loadRulebase(copy.folder()));
    const LintFindings findings = copy.findings();
    for (const std::string code : {"lately", "all_of_it"})
        CHECK(std::any_of(findings.begin(), findings.end(), [&](const LintFinding &finding) {
            return finding.kind == LintKind::NotAllowed && finding.row > 0 &&
                   finding.what.find(code) != std::string::npos;
        }));
}
