// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/stored_answers.h"

#include "interview/answers_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

using Texts = std::map<std::string, std::string, std::less<>>; // JSON by question

Result<Texts> storedTexts(const Database &database, std::int64_t interview)
{
    Texts texts;
    Statement rows = database.prepare("SELECT question, value FROM answer WHERE interview = ?");
    rows.bind(interview);
    auto more = rows.step();
    for (; more && *more; more = rows.step())
        texts.emplace(rows.text(0), rows.text(1));
    return more.map([&](bool) { return std::move(texts); });
}

// Why: read by its JSON type alone, so that a record outlives the question it answers.
Result<AnswerValue> valueOf(const std::string &question, const std::string &text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_null())
        return AnswerValue();
    if (json.is_boolean())
        return AnswerValue(json.get<bool>());
    if (json.is_number())
        return AnswerValue(json.get<double>());
    if (json.is_string())
        return AnswerValue(json.get<std::string>());
    const auto isText = [](const nlohmann::json &entry) { return entry.is_string(); };
    if (json.is_array() && std::all_of(json.begin(), json.end(), isText))
        return AnswerValue(json.get<std::vector<std::string>>());
    return fail("stored answer " + question, fmt::format("{} is not an answer", text),
                "put a copy of the database from a backup in its place");
}

std::string textOf(const AnswerValue &value)
{
    return answerToJson(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

Result<Answers> storedAnswers(const Database &database, std::int64_t interview, Mode mode)
{
    const auto texts = storedTexts(database, interview);
    if (!texts)
        return tl::unexpected(texts.error());
    Answers answers{.mode = mode, .values = {}};
    for (const auto &[question, text] : *texts) {
        auto value = valueOf(question, text);
        if (!value)
            return tl::unexpected(value.error());
        answers.values.emplace(question, std::move(*value));
    }
    return answers;
}

Result<bool> storeAnswers(const Database &database, std::int64_t interview, const Answers &answers)
{
    const auto before = storedTexts(database, interview);
    if (!before)
        return tl::unexpected(before.error());
    bool changed = false;
    for (const auto &[question, value] : answers.values) {
        const std::string text = textOf(value);
        const auto old = before->find(question);
        if (old != before->end() && old->second == text)
            continue;
        changed = true;
        if (auto done =
                database.run("INSERT INTO answer (interview, question, value) VALUES (?, ?, ?)"
                             " ON CONFLICT DO UPDATE SET value = excluded.value",
                             interview, std::string_view(question), std::string_view(text));
            !done)
            return tl::unexpected(done.error());
    }
    for (const auto &[question, text] : *before) {
        if (answers.values.contains(question))
            continue;
        changed = true;
        if (auto done = database.run("DELETE FROM answer WHERE interview = ? AND question = ?",
                                     interview, std::string_view(question));
            !done)
            return tl::unexpected(done.error());
    }
    return changed;
}

} // namespace triage
