// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace triage {

/// A JSON document that knows the line of every text in it. The parser keeps no positions.
class LocatedJson {
public:
    using Json = nlohmann::ordered_json;

    /// Parses; `file` is named in errors and findings.
    [[nodiscard]] static Result<LocatedJson> parse(std::string_view text, std::string file);

    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] const Json &root() const { return *m_root; }

    /// The line of a text of this document, from 1; 0 for anything else.
    [[nodiscard]] int line(const Json &text) const;

    /// The text of a field and its line; an empty text where there is none.
    struct Located {
        std::string text;
        int line = 0;
    };
    [[nodiscard]] Located field(const Json &object, const char *name) const;

    /// Calls `visit` with every text whose field has this name.
    void eachField(std::string_view name, const std::function<void(const Located &)> &visit) const;

private:
    std::string m_file;
    std::shared_ptr<const Json> m_root; ///< the lines below point into it
    std::map<const Json *, int> m_lines;
};

} // namespace triage
