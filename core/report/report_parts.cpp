// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_parts.h"

#include "interview/interview.h"
#include "language/date_words.h"
#include "language/first_letter.h"
#include "language/phrases.h"
#include "report/body_chart_svg.h"
#include "report/text_page.h"
#include "report/wording.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace triage {

namespace {

constexpr const char *logoId = "logo";

void addOnce(std::vector<std::string> &list, const std::string &text)
{
    if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end())
        list.push_back(text);
}

/// Joined by commas, the last two by a pattern of two places.
std::string joinedBy(const std::vector<std::string> &parts, const std::string &last)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text = i == 0                  ? parts[i]
               : i + 1 == parts.size() ? fillPlaces(last, {text, parts[i]})
                                       : text + ", " + parts[i];
    return text;
}

} // namespace

std::string ReportParts::date(std::chrono::sys_days day) const
{
    return dateWords(day, language());
}

std::string ReportParts::lead(const std::string &name) const
{
    return fillPlaces(words().lead, {name});
}

std::string ReportParts::listed(const std::vector<std::string> &parts) const
{
    return joinedBy(parts, language().of(phrase::listAnd));
}

const Question *ReportParts::question(const std::string &id) const
{
    const Question *found = findQuestion(m_content.questionnaire, id);
    return found || !followUp() ? found : findQuestion(followUp()->questionnaire, id);
}

std::string ReportParts::label(const std::string &id) const
{
    const Question *found = question(id);
    return found ? found->label : id;
}

std::string ReportParts::answer(const std::string &id) const
{
    const Question *found = question(id);
    return found ? answerText(*found, answerTo(m_record.answers, id), m_reader, language())
                 : std::string();
}

bool ReportParts::isAnswered(const std::string &question) const
{
    return answerTo(m_record.answers, question) != nullptr;
}

UrgencyText ReportParts::care() const
{
    const std::optional<UrgencyText> text =
        m_record.number ? careText(catalogue(), assessment().urgency, *m_record.number)
                        : careText(catalogue(), assessment().urgency);
    if (text)
        return *text;
    const std::string code(urgencyCode(assessment().urgency));
    return {.heading = code,
            .therapistHeading = code,
            .chip = code,
            .when = {},
            .body = {},
            .doNotWait = {},
            .source = {}};
}

std::vector<std::string> ReportParts::signs() const
{
    std::vector<std::string> named;
    for (const RedFlag &flag : assessment().redFlags)
        addOnce(named, capitalised(flagText(catalogue(), flag, m_reader)));
    return named;
}

std::string ReportParts::phoneWords() const
{
    std::vector<std::string> said;
    std::vector<std::string> concerns;
    for (const RedFlag &flag : assessment().redFlags) {
        if (flag.urgency != Urgency::Emergency)
            continue;
        const FlagText *text = findText(catalogue().flags, flag.code);
        const bool runner = m_reader == Mode::Runner;
        addOnce(said, runner ? (text ? text->say : std::string())
                             : inSentence(flagText(catalogue(), flag, m_reader),
                                          language().head().keepsCapitals));
        if (text)
            addOnce(concerns, text->concern);
    }
    if (said.empty())
        return {};
    const bool runner = m_reader == Mode::Runner;
    std::string text = fillPlaces(runner ? words().iHave : words().myClientHas,
                                  {runner ? listed(said) : joinWords(said, "; ")});
    if (!concerns.empty())
        text += " " + fillPlaces(runner ? words().iMayHave : words().iSuspect,
                                 {joinedBy(concerns, words().orElse)});
    return text;
}

std::vector<Reason> ReportParts::reasons(int sign) const
{
    std::vector<Reason> found;
    for (const Reason &reason : assessment().reasons)
        if (reason.condition == assessment().condition && reason.weight &&
            (*reason.weight > 0) == (sign > 0) &&
            std::none_of(found.begin(), found.end(),
                         [&](const Reason &said) { return said.text == reason.text; }))
            found.push_back(reason);
    std::stable_sort(found.begin(), found.end(), [](const Reason &a, const Reason &b) {
        return std::abs(*a.weight) > std::abs(*b.weight);
    });
    return found;
}

Document ReportParts::begin(const std::string &title, const std::string &subtitle,
                            const std::string &foot) const
{
    Document document;
    document.language = language().head().code;
    document.title = title;
    document.subtitle = subtitle;
    document.subject = m_record.subject;
    document.date = date(m_record.day);
    const std::chrono::year_month_day day(m_record.day);
    document.day =
        fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                    static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    document.clinic = m_record.clinic.name;
    document.foot = fillPlaces(foot, {assessment().rulebaseVersion});
    document.pageOf = words().pageOf;
    if (!m_record.clinic.logo.bytes.empty()) {
        document.logo = logoId;
        document.pictures[logoId] = m_record.clinic.logo;
        document.pictures[logoId].own = false;
        document.pictures[logoId].alt = m_record.clinic.name;
    }
    return document;
}

Block ReportParts::bodyChart(Document &document) const
{
    const ReportWords &say = words();
    std::vector<std::string> sites;
    if (const AnswerValue *value = answerTo(m_record.answers, "pain_sites"))
        if (const auto *codes = std::get_if<std::vector<std::string>>(value))
            sites = *codes;
    const auto codeOf = [this](const char *question) {
        const AnswerValue *value = answerTo(m_record.answers, question);
        const auto *code = value ? std::get_if<std::string>(value) : nullptr;
        return code ? *code : std::string();
    };
    std::string worst = codeOf("worst_site");
    if (worst.empty() && sites.size() == 1)
        worst = sites.front();
    if (!worst.empty())
        addOnce(sites, worst);
    const Question *question = findQuestion(m_content.questionnaire, "pain_sites");
    const auto named = [&](const std::string &site) {
        const Option *option = question ? findOption(*question, site) : nullptr;
        return option ? inSentence(m_reader == Mode::Runner ? option->text : option->therapistText,
                                   language().head().keepsCapitals)
                      : site;
    };
    std::string others;
    for (const std::string &site : sites)
        if (site != worst)
            others += (others.empty() ? "" : ", ") + named(site);

    Columns row;
    std::vector<Block> legend;
    if (!worst.empty())
        legend.push_back({Passage{{say.solid, fillPlaces(say.hurtsMost, {named(worst)})}, false}});
    if (!others.empty())
        legend.push_back({Passage{{say.hatched, others}, false}});
    for (const auto &[id, name] :
         {std::pair("pain_activity", say.painWorst), std::pair("pain_rest", say.painRest)})
        if (const AnswerValue *value = answerTo(m_record.answers, id))
            if (const auto *number = std::get_if<double>(value))
                legend.push_back({Passage{
                    {fillPlaces(say.painOf, {std::to_string(static_cast<int>(*number))}), name},
                    false}});

    std::string alt = say.chartAlt;
    for (const Block &block : legend)
        if (const auto *words = std::get_if<Passage>(&block.content))
            alt += " " + words->line.lead + " " + words->line.text + ".";
    const std::string back = m_content.pictures("body-back.svg");
    const std::string front = m_content.pictures("body-front.svg");
    const bool needsFront = std::any_of(sites.begin(), sites.end(), [&](const std::string &site) {
        return chartShows(front, site) && !chartShows(back, site);
    });
    for (const bool fromFront : {false, true}) {
        if (fromFront && !needsFront)
            continue;
        const std::string id = fromFront ? "body-front" : "body-back";
        const std::string svg = bodyChartSvg(
            fromFront ? front : back, {.side = codeOf("side"),
                                       .sites = sites,
                                       .worst = worst,
                                       .fromFront = fromFront,
                                       .left = say.chartLeft,
                                       .right = say.chartRight,
                                       .caption = fromFront ? say.fromFront : say.fromBehind});
        if (svg.empty())
            continue;
        document.pictures[id] = {.type = "image/svg+xml", .bytes = svg, .alt = alt, .own = true};
        row.shares.push_back(needsFront ? 30 : 48);
        row.columns.push_back({{Figure{id, needsFront ? 24.0 : 32.0}}});
    }
    row.shares.push_back(needsFront ? 40 : 52);
    row.columns.push_back(std::move(legend));
    return {std::move(row)};
}

} // namespace triage
