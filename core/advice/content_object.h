// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace triage {

/// What reading the content files has met so far: the first thing wrong, and the codes that later
/// fields may refer to.
struct ContentReading {
    std::optional<Error> problem;
    std::set<std::string> sources;
    std::set<std::string> conditions;
    std::set<std::string> exercises;
};

/// One object of a content file, read strictly: a missing field, a wrong type and a field that
/// nobody asked for are errors. After the first error, reading goes on with empty values.
class ContentObject {
public:
    ContentObject(const nlohmann::json &value, std::string where, ContentReading &reading);

    /// Adds what identifies this object to the place that errors name.
    void label(const std::string &code);

    /// Text that must be there and not be empty.
    [[nodiscard]] std::string words(const char *name);
    /// Text that may be empty or left out.
    [[nodiscard]] std::string optionalWords(const char *name);
    /// Texts, none of them empty; the list may be left out.
    [[nodiscard]] std::vector<std::string> list(const char *name);
    /// A text for each of some names; may be left out.
    [[nodiscard]] std::map<std::string, std::string> wordsByName(const char *name);
    /// A text for each of some conditions; may be left out.
    [[nodiscard]] std::map<std::string, std::string> wordsByCondition(const char *name);
    [[nodiscard]] int wholeNumber(const char *name);
    [[nodiscard]] std::optional<double> optionalNumber(const char *name);
    /// Source keys parted by "; ", each of them in references.json.
    [[nodiscard]] std::string sources(const char *name = "source");
    /// The code of an exercise in exercises.json.
    [[nodiscard]] std::string exercise(const char *name);

    /// Reads the object in field `name` with `read(ContentObject &)`.
    template<typename Read>
    auto object(const char *name, Read read)
    {
        static const nlohmann::json empty = nlohmann::json::object();
        const nlohmann::json *field = find(name);
        ContentObject inner(field == nullptr ? empty : *field, m_where + "/" + name, m_reading);
        auto result = read(inner);
        inner.refuseOtherFields();
        return result;
    }

    /// Reads each object of the list in field `name` with `read(ContentObject &)`.
    template<typename Read>
    auto each(const char *name, Read read)
    {
        std::vector<std::invoke_result_t<Read, ContentObject &>> results;
        const nlohmann::json *field = find(name);
        if (field == nullptr || !expectList(*field, name))
            return results;
        for (std::size_t i = 0; i < field->size(); ++i) {
            ContentObject item((*field)[i], m_where + "/" + name + "/" + std::to_string(i),
                               m_reading);
            results.push_back(read(item));
            item.refuseOtherFields();
        }
        return results;
    }

    /// Records a fault of field `name`, unless something else went wrong before.
    void refuse(const std::string &name, std::string what, std::string remedy);
    void refuseOtherFields();

private:
    const nlohmann::json *find(const char *name);
    const nlohmann::json *findOptional(const char *name);
    bool expectList(const nlohmann::json &field, const char *name);

    const nlohmann::json &m_value;
    std::string m_where;
    ContentReading &m_reading;
    std::set<std::string> m_asked;
};

} // namespace triage
