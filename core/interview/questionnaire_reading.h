// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// What reading a questionnaire has met so far: where each linkId stands, and the first problem.
/// After the first problem, reading goes on with empty values.
class QuestionnaireReading {
public:
    QuestionnaireReading(std::string_view text, std::string file);

    /// Notes a problem at an item, unless there is one already.
    void refuse(const std::string &linkId, std::string what, std::string remedy);

    /// Takes a linkId as used; refuses it the second time.
    void use(const std::string &linkId);

    /// 1-based line of the item, or 0.
    [[nodiscard]] int lineOf(const std::string &linkId) const;
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    std::string m_file;
    std::map<std::string, std::vector<int>, std::less<>> m_lines;
    std::map<std::string, std::size_t, std::less<>> m_used;
    std::optional<Error> m_problem;
};

/// The text under `name`, or empty where there is none or it is not a text.
[[nodiscard]] std::string textIn(const nlohmann::json &object, const char *name);

/// The list under `name`, or an empty one.
[[nodiscard]] const nlohmann::json &listIn(const nlohmann::json &object, const char *name);

/// True where `name` is there and true.
[[nodiscard]] bool isTrue(const nlohmann::json &object, const char *name);

/// The extension with this url, or nullptr.
[[nodiscard]] const nlohmann::json *extension(const nlohmann::json &element, std::string_view url);

/// The text of the project's own extension of this name, or empty.
[[nodiscard]] std::string ownText(const nlohmann::json &element, std::string_view name);

/// The code of an item's questionnaire-itemControl, or empty.
[[nodiscard]] std::string itemControl(const nlohmann::json &item);

/// Refuses extensions of the project's own that it does not know.
void checkOwnExtensions(const nlohmann::json &element, const std::string &linkId,
                        QuestionnaireReading &reading);

} // namespace triage
