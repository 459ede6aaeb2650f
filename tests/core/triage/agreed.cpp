// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreed.h"

#include "base/file.h"
#include "catch.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace triage;

namespace {

std::filesystem::path path()
{
    return std::filesystem::path(TRIAGE_TESTS) / "cases" / "agreed.txt";
}

/// The sum for every condition that anything speaks for or against, also below 0.
std::map<std::string, double> sums(const Assessment &result)
{
    std::map<std::string, double> sums;
    for (const Reason &reason : result.reasons)
        sums[reason.condition] += reason.weight.value_or(0);
    return sums;
}

} // namespace

std::string inOneLine(const Assessment &result)
{
    std::ostringstream line;
    line << urgencyCode(result.urgency);
    for (const RedFlag &flag : result.redFlags)
        line << ' ' << flag.code << '=' << urgencyCode(flag.urgency);
    line << " | " << result.condition << ' ' << result.confidence << ' '
         << result.grade.value_or(-1) << ' ' << result.prognosis;
    for (const auto &[condition, sum] : sums(result))
        line << ' ' << condition << '=' << std::round(sum * 100) / 100;
    line << " | ";
    if (result.plan)
        line << result.plan->plan << '/' << result.plan->stage << ' ';
    line << (result.returnToRun ? "run" : "no_run");
    for (const std::string &provider : result.providers)
        line << ' ' << provider;
    for (const LoadFinding &finding : result.load)
        line << ' ' << finding.code;
    for (const FactorFinding &factor : result.factors)
        line << ' ' << factor.code;
    for (const int day : result.recheckDays)
        line << ' ' << day;
    line << " |";
    for (const TreatmentAdvice &advice : result.treatments) {
        line << ' ' << advice.treatment << '=' << advice.verdict << '/' << advice.evidence;
        if (!advice.cautions.empty())
            line << '*' << advice.cautions.size();
    }
    return line.str();
}

std::map<std::string, std::string> readAgreed()
{
    const auto text = readFile(path());
    if (!text)
        FAIL(text.error().text());
    std::map<std::string, std::string> lines;
    std::istringstream in(*text);
    for (std::string line; std::getline(in, line);)
        lines.emplace(line.substr(0, line.find(": ")), line.substr(line.find(": ") + 2));
    return lines;
}

void writeAgreed(const std::map<std::string, std::string> &lines)
{
    std::ofstream out(path(), std::ios::binary);
    for (const auto &[name, line] : lines)
        out << name << ": " << line << '\n';
    REQUIRE(out.good());
}
