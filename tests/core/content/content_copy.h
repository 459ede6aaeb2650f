// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "catch.h"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

namespace triage {

/// A copy of the shipped content in a folder of its own, to be changed.
class ContentCopy {
public:
    ContentCopy()
    {
        std::string folder =
            (std::filesystem::temp_directory_path() / "triage-content-XXXXXX").string();
        m_folder = mkdtemp(folder.data());
        for (const char *name :
             {"advice", "evidence", "follow_up", "questionnaire", "rules", "safety"})
            std::filesystem::copy(std::filesystem::path(TRIAGE_RESOURCES) / name, m_folder / name);
    }
    ContentCopy(const ContentCopy &) = delete;
    ContentCopy &operator=(const ContentCopy &) = delete;
    ~ContentCopy() { std::filesystem::remove_all(m_folder); }

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }

    /// Puts another text in the place of a text of a file.
    void change(const char *name, std::string_view from, std::string_view to) const
    {
        const std::string text = readFile(m_folder / name).value();
        const auto found = text.find(from);
        REQUIRE(found != std::string::npos);
        REQUIRE(replaceFile(m_folder / name, text.substr(0, found) + std::string(to) +
                                                 text.substr(found + from.size())));
    }

private:
    std::filesystem::path m_folder;
};

} // namespace triage
