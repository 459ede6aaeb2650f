// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "content_copy.h"

#include <algorithm>
#include <map>

using nlohmann::json;

namespace {

bool namesSource(const json &object)
{
    for (const auto &[name, value] : object.items()) {
        const auto at = name.rfind("source");
        if (at != std::string::npos && at + 6 == name.size() && !value.get<std::string>().empty())
            return true;
    }
    return false;
}

/// The keys that "[Goom16, judgement]" names in running text.
std::vector<std::string> inlineKeys(const std::string &text)
{
    std::vector<std::string> keys;
    for (std::size_t open = text.find('['); open != std::string::npos;
         open = text.find('[', open + 1)) {
        const std::size_t close = text.find(']', open);
        REQUIRE(close != std::string::npos);
        for (std::size_t start = open + 1; start < close;) {
            const std::size_t end = std::min(text.find(", ", start), close);
            keys.push_back(text.substr(start, end - start));
            start = end + 2;
        }
    }
    return keys;
}

struct Counts {
    std::size_t numbers = 0;
    std::size_t keys = 0;
};

void checkText(const std::string &text, const std::string &place, bool sourced, Counts &counts)
{
    INFO(place << ": " << text);
    if (std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        ++counts.numbers;
        CHECK(sourced);
    }
    for (const std::string &key : inlineKeys(text)) {
        ++counts.keys;
        INFO("key " << key);
        CHECK((key == "secondary" || shippedCatalogue().references.contains(key)));
    }
}

/// A number counts as sourced where its object, or one around it, names a source.
void checkAll(const json &value, const std::string &place, bool sourced, Counts &counts)
{
    if (value.is_object()) {
        const bool here = sourced || namesSource(value);
        for (const auto &[name, field] : value.items())
            checkAll(field, place + "/" + name, here, counts);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            checkAll(value[i], place + "/" + std::to_string(i), sourced, counts);
    } else if (value.is_string()) {
        checkText(value.get<std::string>(), place, sourced, counts);
    }
}

} // namespace

namespace {

bool hasDigit(const std::string &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

json fieldOf(const json &object, const char *name)
{
    return object.contains(name) ? object.at(name) : json();
}

const std::string ownPrefix = "urn:hamstring-triage:";

/// The project's own texts of an item or an option, by name: why, label, therapist-text, source ...
std::map<std::string, std::string> ownTexts(const json &element)
{
    std::map<std::string, std::string> texts;
    for (const json &extension : fieldOf(element, "extension"))
        if (const auto url = extension.at("url").get<std::string>();
            url.rfind(ownPrefix, 0) == 0 && extension.contains("valueString"))
            texts[url.substr(ownPrefix.size())] = extension.at("valueString").get<std::string>();
    return texts;
}

/// Whether a person reads a number, or a reason why it is asked, at this item.
bool needsSource(const json &item)
{
    std::string read = item.value("text", "");
    auto texts = ownTexts(item);
    const bool claims = texts.contains("why");
    texts.erase("source");
    for (const auto &[name, text] : texts)
        read += text;
    for (const json &option : fieldOf(item, "answerOption")) {
        read += option.at("valueCoding").value("display", "");
        for (const auto &[name, text] : ownTexts(option))
            read += text;
    }
    return claims || hasDigit(read);
}

void checkItems(const json &items, Counts &counts)
{
    for (const json &item : items) {
        INFO(item.at("linkId"));
        const auto texts = ownTexts(item);
        const auto source = texts.find("source");
        if (needsSource(item)) {
            ++counts.numbers;
            CHECK(source != texts.end());
        }
        for (std::size_t start = 0; source != texts.end() && start < source->second.size();) {
            const std::size_t end =
                std::min(source->second.find("; ", start), source->second.size());
            ++counts.keys;
            CHECK(
                shippedCatalogue().references.contains(source->second.substr(start, end - start)));
            start = end + 2;
        }
        checkItems(fieldOf(item, "item"), counts);
    }
}

} // namespace

TEST_CASE("every question that shows a number or says why it is asked has a source that resolves")
{
    const auto text =
        triage::readFile(std::string(TRIAGE_RESOURCES) + "/questionnaire/questionnaire.json");
    REQUIRE(text);
    Counts counts;
    checkItems(json::parse(*text).at("item"), counts);
    CHECK(counts.numbers > 40);
    CHECK(counts.keys > 60);
}

TEST_CASE("every emergency number but the wording for unknown countries names who confirms it")
{
    const auto &numbers = shippedCatalogue().emergencyNumbers;
    CHECK(numbers.size() > 40);
    for (const triage::EmergencyNumber &number : numbers) {
        INFO(number.region);
        CHECK(hasDigit(number.number) == (number.source != "judgement"));
    }
}

TEST_CASE("every text of the advice that holds a number has a source, and every key resolves")
{
    const auto files = triage::filesIn(std::string(TRIAGE_RESOURCES) + "/advice", ".json");
    REQUIRE(files);
    Counts counts;
    for (const auto &file : *files) {
        const auto text = triage::readFile(file);
        REQUIRE(text);
        checkAll(json::parse(*text), file.filename().string(), false, counts);
    }
    CHECK(counts.numbers > 500);
    CHECK(counts.keys > 200);
}
