// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/content_object.h"

#include <algorithm>
#include <filesystem>

namespace triage {

/// The folder of content files. Every reader returns empty values once something went wrong;
/// `reading.problem` then says what.
class ContentFolder {
public:
    explicit ContentFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    ContentReading reading;

    /// Reads the one object that file `name` holds with `read(ContentObject &)`.
    template<typename Read>
    auto object(const char *name, Read read)
    {
        const nlohmann::json content = parsed(name);
        ContentObject file(content, (m_folder / name).string() + ": ", reading);
        auto result = read(file);
        file.refuseOtherFields();
        return result;
    }

    /// Reads the list `list` of file `name`, each entry with `read(code, ContentObject &)`, its
    /// code from field `idField`; a code used twice is an error.
    template<typename Read>
    auto entries(const char *name, const char *list, const char *idField, Read read)
    {
        return object(name, [&](ContentObject &file) {
            std::set<std::string> seen;
            return file.each(list, [&](ContentObject &entry) {
                const std::string code = entry.words(idField);
                entry.label(code);
                if (!seen.insert(code).second)
                    entry.refuse(idField, "is used twice", "give each entry its own");
                return std::pair(code, read(code, entry));
            });
        });
    }

    /// Like entries, by code.
    template<typename Read>
    auto coded(const char *name, const char *list, const char *idField, Read read)
    {
        auto pairs = entries(name, list, idField, read);
        using Pair = typename decltype(pairs)::value_type;
        std::map<std::string, typename Pair::second_type> byCode;
        for (auto &[code, value] : pairs)
            byCode.emplace(code, std::move(value));
        return byCode;
    }

private:
    nlohmann::json parsed(const char *name);

    std::filesystem::path m_folder;
};

} // namespace triage
