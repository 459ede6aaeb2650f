// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/proof_report.h"

#include "interview/answers_json.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

namespace triage {

namespace {

using Json = nlohmann::ordered_json;

Result<void> writeAnswersFile(const std::filesystem::path &file, const Answers &answers)
{
    std::ofstream stream(file, std::ios::binary);
    stream << writeAnswers(answers) << '\n';
    stream.close();
    if (!stream)
        return fail(file.string(), "the answers cannot be written here",
                    "name a folder that you may write in");
    return {};
}

} // namespace

Json verdictJson(const Verdict &verdict)
{
    Json json = {{"id", verdict.id}, {"words", verdict.words}, {"holds", verdict.holds()}};
    if (!verdict.holds())
        json["broken"] = verdict.broken;
    if (verdict.witness)
        json["witness"] = Json::parse(writeAnswers(*verdict.witness));
    if (verdict.changed)
        json["changed"] = Json::parse(writeAnswers(*verdict.changed));
    return json;
}

std::string verdictText(const Verdict &verdict)
{
    std::string text = fmt::format("{} {}: {}\n", verdict.holds() ? "proven" : "BROKEN", verdict.id,
                                   verdict.words);
    if (verdict.holds())
        return text;
    text += fmt::format("  {}\n", verdict.broken);
    if (verdict.witness)
        text += fmt::format("  answers that break it:\n{}\n", writeAnswers(*verdict.witness));
    if (verdict.changed)
        text += fmt::format("  and after the change:\n{}\n", writeAnswers(*verdict.changed));
    return text;
}

Result<void> writeWitnesses(const std::vector<Verdict> &verdicts, const std::string &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail(folder, "the folder cannot be made: " + error.message(),
                    "name a folder that you may write in");
    for (const Verdict &verdict : verdicts) {
        if (verdict.holds())
            continue;
        std::string name = verdict.id;
        std::replace(name.begin(), name.end(), '/', '-');
        const auto file = [&](const char *end) {
            return std::filesystem::path(folder) / (name + end);
        };
        if (verdict.witness)
            if (auto written = writeAnswersFile(file(".json"), *verdict.witness); !written)
                return written;
        if (verdict.changed)
            if (auto written = writeAnswersFile(file("-changed.json"), *verdict.changed); !written)
                return written;
    }
    return {};
}

} // namespace triage
