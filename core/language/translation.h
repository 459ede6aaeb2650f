// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace triage {

/// Texts by their English wording, which is also their key.
using TextMap = std::map<std::string, std::string, std::less<>>;

/// What is true of a language beside its words.
struct LanguageHead {
    std::string code = "en";    ///< ISO 639-1: "de"
    std::string review;         ///< what is still open, as "awaiting clinical review"; or empty
    char decimalMark = '.';     ///< of "1.5"
    bool keepsCapitals = false; ///< a word keeps its capital inside a sentence
    TextMap timeWords = {};     ///< spoken times, phrase by phrase, in English words

    bool operator==(const LanguageHead &) const = default;
};

/// The words of one language for the English texts of the content; by default English, which says
/// every text as it is. A value: copies share the words.
class Translation {
public:
    Translation() = default;
    Translation(LanguageHead head, TextMap texts);

    [[nodiscard]] const LanguageHead &head() const;
    /// The text in this language; the English one where it has none.
    [[nodiscard]] std::string of(std::string_view english) const;
    /// The same with each {} (in order) or {0}, {1} ... filled in.
    [[nodiscard]] std::string with(std::string_view english,
                                   const std::vector<std::string> &parts) const;
    /// A number with this language's decimal mark: "1.5".
    [[nodiscard]] std::string number(double number) const;
    /// Empty for English.
    [[nodiscard]] const TextMap &texts() const;

    bool operator==(const Translation &other) const;

private:
    struct Words {
        LanguageHead head;
        TextMap texts;
    };
    std::shared_ptr<const Words> m_words;
};

/// What is done to one text in place.
using TextVisitor = std::function<void(std::string &)>;

} // namespace triage
