// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// Appends a finite number as short as it can be read back: "3", "2.5", "1e+20".
void appendNumber(double number, std::string &out);

/// Writes JSON as text, value by value in the order in which it is to stand, without a tree in
/// between. Texts must be UTF-8, as all that is read from content and rules is.
class JsonWriter {
public:
    enum class Layout { Line, Indented }; ///< on one line; two spaces of indent

    /// Appends to `out`, which must outlive it.
    JsonWriter(std::string &out, Layout layout) : m_out(out), m_indented(layout == Layout::Indented)
    {
    }

    /// An object, its fields written by `write()`.
    template<typename Write>
    void object(Write write)
    {
        open('{');
        write();
        close('}');
    }

    /// A list with what `write(entry)` writes for each entry.
    template<typename Range, typename Write>
    void list(const Range &range, Write write)
    {
        open('[');
        for (const auto &entry : range)
            write(entry);
        close(']');
    }

    /// The name of the value that comes next.
    void key(std::string_view name);

    void value(std::string_view text);
    void value(const std::string &text) { value(std::string_view(text)); }
    void value(const char *text) { value(std::string_view(text)); }
    void value(int number);
    void value(double number); ///< always with a point or an exponent; null where not finite
    void value(std::nullptr_t);

    template<typename T>
    void value(const std::optional<T> &possible)
    {
        if (possible)
            value(*possible);
        else
            value(nullptr);
    }

    template<typename T>
    void value(const std::vector<T> &entries)
    {
        list(entries, [this](const T &entry) { value(entry); });
    }

    template<typename T>
    void field(std::string_view name, const T &content)
    {
        key(name);
        value(content);
    }

private:
    void open(char bracket);
    void close(char bracket);
    void next();
    void newLine();
    void quote(std::string_view text);

    std::string &m_out;
    bool m_indented;
    bool m_first = true; ///< nothing stands yet in what was opened last
    bool m_afterKey = false;
    std::size_t m_depth = 0;
};

} // namespace triage
