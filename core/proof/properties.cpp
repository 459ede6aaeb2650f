// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/properties.h"

#include "base/file.h"

#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

namespace triage {

namespace {

using Json = nlohmann::json;

/// Reads the fields of one property; the first fault is kept.
class PropertyReader {
public:
    PropertyReader(const Json &json, std::string where) : m_json(json), m_where(std::move(where)) {}

    std::string text(const char *field)
    {
        const auto found = m_json.find(field);
        if (found != m_json.end() && found->is_string() && !found->get<std::string>().empty())
            return found->get<std::string>();
        refuse(fmt::format("\"{}\" is missing or no text", field), "write it as a text");
        return {};
    }

    std::vector<std::string> texts(const char *field)
    {
        std::vector<std::string> list;
        const auto found = m_json.find(field);
        if (found == m_json.end() || !found->is_array() || found->empty())
            refuse(fmt::format("\"{}\" is missing or empty", field), "write a list of texts");
        else
            for (const Json &item : *found) {
                if (!item.is_string())
                    refuse(fmt::format("\"{}\" holds something other than texts", field),
                           "write a list of texts");
                else
                    list.push_back(item.get<std::string>());
            }
        return list;
    }

    Urgency urgency(const std::string &code)
    {
        if (const auto urgency = urgencyFromCode(code))
            return *urgency;
        refuse(fmt::format("urgency \"{}\" is not known", code),
               "use emergency, same_day, urgent, routine or self_care");
        return Urgency::SelfCare;
    }

    std::vector<PropertyCell> cells(const char *field)
    {
        std::vector<PropertyCell> cells;
        const auto found = m_json.find(field);
        if (found == m_json.end() || !found->is_object() || found->empty()) {
            refuse(fmt::format("\"{}\" is missing or empty", field),
                   "write {\"question\": \"cell\", ...}");
            return cells;
        }
        for (const auto &[expression, cell] : found->items()) {
            const std::string written = cell.is_string() ? cell.get<std::string>() : "";
            auto tests = dmn::parseUnaryTests(written, {});
            if (!tests)
                refuse(fmt::format("the cell for \"{}\": {}", expression, tests.error().what),
                       tests.error().remedy);
            else
                cells.push_back({expression, written, *tests});
        }
        return cells;
    }

    [[nodiscard]] bool has(const char *field) const { return m_json.contains(field); }

    void refuse(std::string what, std::string remedy)
    {
        if (m_fault.what.empty())
            m_fault = {m_where, std::move(what), std::move(remedy)};
    }
    [[nodiscard]] const Error &fault() const { return m_fault; }

private:
    const Json &m_json;
    std::string m_where;
    Error m_fault;
};

/// Reads every property of one list with `read`.
template<typename Property, typename Read>
Result<std::vector<Property>> readList(const Json &document, const char *list,
                                       const std::string &file, const Read &read)
{
    std::vector<Property> properties;
    const auto found = document.find(list);
    if (found == document.end() || !found->is_array())
        return fail(file, fmt::format("there is no list \"{}\"", list), "add it, empty if need be");
    for (const Json &json : *found) {
        const auto named = json.find("id");
        const bool hasId = json.is_object() && named != json.end() && named->is_string();
        const std::string id = hasId ? named->get<std::string>() : "";
        PropertyReader reader(json,
                              fmt::format("{}, {} {} {}", file, list, properties.size() + 1, id));
        properties.push_back(read(reader));
        if (!reader.fault().what.empty())
            return tl::unexpected(reader.fault());
    }
    return properties;
}

PropertyHead readHead(PropertyReader &reader)
{
    return {reader.text("id"), reader.text("words"), reader.text("source")};
}

UrgencyProperty readUrgency(PropertyReader &reader)
{
    return {readHead(reader), reader.cells("when"), reader.urgency(reader.text("at_least")),
            reader.has("flag") ? reader.text("flag") : ""};
}

AlarmOrder readOrder(PropertyReader &reader)
{
    AlarmOrder order{reader.text("question"), reader.texts("towards_alarm"), true};
    if (order.codes.size() == 1 && (order.codes[0] == "up" || order.codes[0] == "down")) {
        order.higherIsAlarm = order.codes[0] == "up";
        order.codes.clear();
    } else if (order.codes.size() < 2) {
        reader.refuse("an order needs two answers at least", "write [\"up\"], [\"down\"] or codes");
    }
    return order;
}

CautionProperty readCaution(PropertyReader &reader)
{
    return {readHead(reader), reader.cells("when"), reader.texts("treatments")};
}

WithheldProperty readWithheld(PropertyReader &reader)
{
    WithheldProperty property{readHead(reader), reader.cells("when"), {}, {}};
    (reader.has("except") ? property.except : property.treatments) =
        reader.texts(reader.has("except") ? "except" : "treatments");
    return property;
}

ValueProperty readValue(PropertyReader &reader)
{
    return {readHead(reader), reader.cells("when"), reader.cells("then")};
}

ReachProperty readReach(PropertyReader &reader)
{
    using What = ReachProperty::What;
    static const std::map<std::string, What> kinds = {
        {"urgency", What::Urgency}, {"condition", What::Condition}, {"treatment", What::Treatment},
        {"stage", What::Stage},     {"prognosis", What::Prognosis}, {"question", What::Question},
    };
    ReachProperty property{readHead(reader), What::Condition, {}};
    const auto kind = kinds.find(reader.text("what"));
    if (kind == kinds.end())
        reader.refuse("\"what\" is none of the kinds that can be reached",
                      "write urgency, condition, treatment, stage, prognosis or question");
    else
        property.what = kind->second;
    if (property.what != What::Question)
        property.codes = reader.texts("codes");
    return property;
}

/// Fills each list of the properties in turn; stops at the first fault.
class ListFiller {
public:
    ListFiller(const Json &document, const std::string &file) : m_document(document), m_file(file)
    {
    }

    template<typename Property>
    ListFiller &fill(const char *list, std::vector<Property> &into,
                     Property (*read)(PropertyReader &))
    {
        if (!m_fault) {
            auto properties = readList<Property>(m_document, list, m_file, read);
            if (properties)
                into = std::move(*properties);
            else
                m_fault = properties.error();
        }
        return *this;
    }
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    const Json &m_document;
    const std::string &m_file;
    std::optional<Error> m_fault;
};

} // namespace

Result<SafetyProperties> readProperties(std::string_view json, const std::string &file)
{
    const Json document = Json::parse(json, nullptr, false);
    if (!document.is_object())
        return fail(file, "this is no JSON object", "correct its syntax");
    SafetyProperties properties;
    ListFiller filler(document, file);
    filler.fill("urgency", properties.urgency, readUrgency)
        .fill("orders", properties.orders, readOrder)
        .fill("avoid", properties.avoid, readCaution)
        .fill("caution", properties.caution, readCaution)
        .fill("withheld", properties.withheld, readWithheld)
        .fill("values", properties.values, readValue)
        .fill("reachable", properties.reachable, readReach);
    if (filler.fault())
        return tl::unexpected(*filler.fault());
    return properties;
}

Result<SafetyProperties> loadProperties(const std::filesystem::path &resources)
{
    const auto file = resources / "safety" / "properties.json";
    return readFile(file).and_then(
        [&](const std::string &json) { return readProperties(json, file.filename().string()); });
}

} // namespace triage
