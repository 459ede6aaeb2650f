// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brief_line.h"

#include "report/json_writer.h"

#include <bit>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

std::string inQuotes(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
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
    const dmn::Program &program = rulebase.graph.program();
    m_ruleOf.resize(program.firedWords);
    for (dmn::Slot slot = 0; slot < program.tables.size(); ++slot) {
        if (!program.tables[slot])
            continue;
        const dmn::Decision &decision = rulebase.graph.decisions()[slot];
        for (std::size_t word = 0; word < program.tables[slot]->words; ++word)
            m_ruleOf[program.tables[slot]->firstFired + word] = m_ruleBegins.size() + 64 * word;
        for (std::size_t row = 1; row <= decision.table()->rows.size(); ++row) {
            m_ruleBegins.push_back(m_ruleTexts.size());
            m_ruleTexts += "," + inQuotes(decision.name + "/" + std::to_string(row));
        }
    }
    m_ruleBegins.push_back(m_ruleTexts.size());
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
        appendNumber(ranked.support, out);
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
    out += ",\"rules\":";
    const std::size_t begin = out.size();
    // Why: of hundreds of tables few fire; going through the words alone passes the others by.
    const std::vector<std::uint64_t> &fired = run.rows().firedWords();
    for (std::size_t word = 0; word < fired.size(); ++word)
        for (auto bits = fired[word]; bits != 0; bits &= bits - 1) {
            const std::size_t rule =
                m_ruleOf[word] + static_cast<std::size_t>(std::countr_zero(bits));
            out.append(m_ruleTexts.data() + m_ruleBegins[rule],
                       m_ruleBegins[rule + 1] - m_ruleBegins[rule]);
        }
    // Why: the first rule's comma stands where the list opens.
    if (out.size() == begin)
        out += '[';
    else
        out[begin] = '[';
    out += ']';
}

} // namespace triage
