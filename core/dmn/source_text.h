// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triage::dmn {

/// How many characters a UTF-8 text has.
[[nodiscard]] std::size_t characters(std::string_view text);

/// Where a text stops being UTF-8, if it does.
[[nodiscard]] std::optional<std::size_t> notUtf8(std::string_view text);

/// A file's text with its name: turns offsets into places. The text must outlive it.
class SourceText {
public:
    SourceText(std::string_view text, std::string file);

    [[nodiscard]] const std::string &file() const { return m_file; }

    /// The line of an offset, from 1.
    [[nodiscard]] int line(std::size_t offset) const;

    /// "file:line:column" of an offset.
    [[nodiscard]] std::string place(std::size_t offset) const;

    /// The offset in the file of byte `inner` of the XML text that begins at `start`, where
    /// `&gt;` and its like are one byte.
    [[nodiscard]] std::size_t within(std::size_t start, std::size_t inner) const;

private:
    std::string_view m_text;
    std::string m_file;
    std::vector<std::size_t> m_lineStarts;
};

} // namespace triage::dmn
