// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "language/error_texts.h"
#include "language/translated_error.h"
#include "texts/load_translation.h"

#include <algorithm>
#include <array>

using namespace triage;

namespace {

Translation language(const std::string &code)
{
    auto words = loadTranslation(TRIAGE_RESOURCES, code);
    REQUIRE(words);
    return *std::move(words);
}

/// Where something is said that a person may read; what follows are the words.
constexpr std::array<std::string_view, 10> speaks = {
    "fail(",   ".what = ",     ".remedy = ", "warnings.push_back(", "warnings.emplace_back(",
    "stop(\"", "m_problem = ", "leaveOut(",  "damaged(file, ",      "notDone("};

/// The words in quotes from `at` to the end of the call or of the value; those before the first
/// comma are left out where they only say where.
std::vector<std::string> quotedFrom(std::string_view source, std::size_t at, bool afterComma)
{
    std::vector<std::string> words;
    int depth = 0;
    bool comma = !afterComma;
    for (; at < source.size(); ++at) {
        const char sign = source[at];
        if (sign == '"') {
            std::string text;
            for (++at; at < source.size() && source[at] != '"'; ++at) {
                at += source[at] == '\\' ? 1 : 0;
                text += source[at];
            }
            if (comma)
                words.push_back(text);
        } else if (sign == '(' || sign == '{') {
            ++depth;
        } else if (sign == ')' || sign == '}' || sign == ';') {
            if (--depth < 0)
                return words;
        } else if (sign == ',' && depth == 0) {
            comma = true;
        }
    }
    return words;
}

/// A text cut at its places.
std::vector<std::string> pieces(std::string_view text)
{
    std::vector<std::string> cut;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t next = std::min(text.find("{}", at), text.size());
        cut.emplace_back(text.substr(at, next - at));
        at = next + 2;
    }
    return cut;
}

bool isSaid(const std::string &piece)
{
    // Why: what was found may follow what it means, and is a text of its own.
    if (const auto colon = piece.find(": "); colon != std::string::npos && colon + 2 < piece.size())
        return isSaid(piece.substr(0, colon + 2)) && isSaid(piece.substr(colon + 2));
    return piece.size() < 4 ||
           std::any_of(errorTexts.begin(), errorTexts.end(), [&](std::string_view text) {
               return text.find(piece) != std::string_view::npos;
           });
}

} // namespace

TEST_CASE("an error is said in the language of the window, with what is filled in")
{
    const Error english{"database /home/somebody/records.sqlite",
                        "the file is damaged: its head was changed",
                        "put a copy from a backup in its place, or name another file"};
    const Error german = translated(english, language("de"));
    CHECK(german.where == "Datenbank /home/somebody/records.sqlite");
    CHECK(german.what == "die Datei ist beschädigt: ihr Kopf wurde verändert");
    CHECK(german.remedy.starts_with("legen Sie eine Kopie"));
    CHECK(translated(english, Translation()) == english);
    CHECK(translatedErrorText("there is already a client named \"Ann: Lee\"", language("es")) ==
          "ya hay un cliente llamado «Ann: Lee»");
    CHECK(translatedErrorText("give a year from 1900 to 2026", language("fr")) ==
          "donnez une année de 1900 à 2026");
    CHECK(translatedErrorText("something quite else", language("de")) == "something quite else");
}

TEST_CASE("whatever the records, the locks and the training logs complain of can be translated")
{
    int found = 0;
    for (const char *folder : {"record", "sealing", "training_log", "base", "fhir"}) {
        const auto files =
            filesIn(std::filesystem::path(TRIAGE_RESOURCES) / ".." / "core" / folder, ".cpp");
        REQUIRE(files);
        for (const auto &file : *files) {
            const auto source = readFile(file);
            REQUIRE(source);
            for (const std::string_view speaker : speaks)
                for (std::size_t at = source->find(speaker); at != std::string::npos;
                     at = source->find(speaker, at + 1))
                    for (const std::string &words :
                         quotedFrom(*source, at + speaker.size() - (speaker.back() == '"'),
                                    speaker == "fail("))
                        for (const std::string &piece : pieces(words)) {
                            ++found;
                            INFO(file.filename() << ": " << piece);
                            CHECK(isSaid(piece));
                        }
        }
    }
    CHECK(found > 150);
}
