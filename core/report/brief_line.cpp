// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brief_line.h"

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

std::string inQuotes(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void writeNumber(double number, std::string &out)
{
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), written.ptr);
}

/// Puts a comma before every item of a list but the first.
class Commas {
public:
    void next(std::string &out)
    {
        if (!m_first)
            out += ',';
        m_first = false;
    }

private:
    bool m_first = true;
};

} // namespace

BriefLine::BriefLine(const Rulebase &rulebase) : m_rulebase(rulebase)
{
    for (const dmn::Decision &decision : rulebase.graph.decisions()) {
        auto &rules = m_rules.emplace_back();
        const std::size_t rows = decision.table() == nullptr ? 0 : decision.table()->rows.size();
        for (std::size_t row = 1; row <= rows; ++row)
            rules.push_back(inQuotes(decision.name + "/" + std::to_string(row)));
    }
    for (const UrgencyTable &table : rulebase.conclusions.urgency) {
        if (!table.redFlags)
            continue;
        FlagTable flags{table.table, {}, &table.rows};
        for (const std::string &flag : table.flags)
            flags.codes.push_back(inQuotes(flag));
        m_flags.push_back(std::move(flags));
    }
}

void BriefLine::write(const TriageRun &run, std::string &out) const
{
    out += "{\"urgency\":\"";
    out += urgencyCode(run.urgency());
    writeClassification(run, out);
    writeFlags(run, out);
    writeRules(run, out);
    out += '}';
}

void BriefLine::writeClassification(const TriageRun &run, std::string &out) const
{
    out += "\",\"classification\":{\"code\":\"";
    out += run.classification();
    out += "\",\"grade\":";
    const auto grade = run.grade();
    out += grade ? std::to_string(*grade) : "null";
    out += ",\"confidence\":\"";
    out += run.confidence();
    out += "\"},\"differential\":[";
    Commas commas;
    for (const Ranked &ranked : run.ranking()) {
        commas.next(out);
        out += "{\"code\":\"";
        out += m_rulebase.conditions[ranked.condition];
        out += "\",\"support\":";
        writeNumber(ranked.support, out);
        out += '}';
    }
    if (run.ranking().empty())
        out += "{\"code\":\"undetermined\",\"support\":0.0}";
    out += ']';
}

/// The most urgent first; within an urgency in the order of the tables.
void BriefLine::writeFlags(const TriageRun &run, std::string &out) const
{
    out += ",\"red_flags\":[";
    Commas commas;
    for (Urgency urgency = run.urgency(); urgency <= Urgency::SelfCare;
         urgency = static_cast<Urgency>(static_cast<int>(urgency) + 1))
        for (const FlagTable &flags : m_flags)
            run.rows().eachFired(flags.table, [&](std::size_t row) {
                if ((*flags.urgencies)[row] != urgency)
                    return;
                commas.next(out);
                out += flags.codes[row];
            });
    out += ']';
}

void BriefLine::writeRules(const TriageRun &run, std::string &out) const
{
    out += ",\"rules\":[";
    Commas commas;
    for (dmn::Slot slot = 0; slot < m_rules.size(); ++slot)
        if (!m_rules[slot].empty())
            run.rows().eachFired(slot, [&](std::size_t row) {
                commas.next(out);
                out += m_rules[slot][row];
            });
    out += ']';
}

} // namespace triage
