// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/conversation.h"

#include "report/text_page.h"
#include "terminal/reply.h"
#include "terminal/walk.h"
#include "triage/assess.h"

#include <algorithm>
#include <fmt/format.h>
#include <iostream>

namespace triage {

namespace {

// The exact term for a therapist, where there is one.
const std::string &termFor(Mode mode, const std::string &plain, const std::string &clinical)
{
    return mode == Mode::Therapist && !clinical.empty() ? clinical : plain;
}

const std::string &titleOf(const Section &section, Mode mode)
{
    return termFor(mode, section.title, section.therapistTitle);
}

std::string instructionFor(const Question &question, bool answered)
{
    std::string text;
    if (question.kind == QuestionKind::MultiChoice)
        text = "One or more numbers, with commas between them. ";
    if (question.kind == QuestionKind::Date)
        text = "Year-month-day, for example 2026-11-21. ";
    if (!question.unit.empty())
        text += fmt::format("In {}. ", question.unit);
    if (question.minimum && question.maximum)
        text += fmt::format("From {:g} to {:g}. ", *question.minimum, *question.maximum);
    if (answered)
        text += "Enter keeps your answer. ";
    else if (!question.required || !question.skipText.empty())
        text += question.skipText.empty() ? std::string("Enter skips. ")
                                          : fmt::format("Enter means \"{}\". ", question.skipText);
    return text;
}

} // namespace

Conversation::Conversation(const Rulebase &rulebase, std::istream &in, std::ostream &out, Keep keep)
    : m_rulebase(rulebase), m_in(in), m_out(out), m_keep(std::move(keep))
{
}

bool Conversation::readLine(std::string &line)
{
    m_out << "> " << std::flush;
    return static_cast<bool>(std::getline(m_in, line));
}

void Conversation::show(const Question &question, const Answers &answers)
{
    TextPage page;
    page.paragraph(termFor(answers.mode, question.text, question.therapistText));
    page.paragraph(question.hint);
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const Option &option = question.options[i];
        if (!option.group.empty() && (i == 0 || option.group != question.options[i - 1].group))
            page.paragraph(option.group);
        page.paragraph(
            fmt::format("{}. {}", i + 1, termFor(answers.mode, option.text, option.therapistText)),
            2);
        page.paragraph(option.hint, 5);
    }
    const AnswerValue *answer = answerTo(answers, question.id);
    if (answer)
        page.paragraph("Your answer: " + answerText(question, answer, answers.mode));
    page.paragraph(instructionFor(question, answer != nullptr));
    m_out << "\n" << page.text();
}

Result<Conversation::Move> Conversation::ask(const std::string &id, Interview &interview)
{
    const Question &question = *findQuestion(m_rulebase.questionnaire, id);
    show(question, interview.answers);
    for (std::string line; readLine(line);) {
        auto reply = parseReply(question, answerTo(interview.answers, id) != nullptr, line);
        if (!reply) {
            m_out << sentence(reply.error().what) << " " << sentence(reply.error().remedy) << "\n";
            continue;
        }
        switch (reply->kind) {
        case Reply::Kind::Back:
            return Move::Back;
        case Reply::Kind::Quit:
            return Move::Stop;
        case Reply::Kind::Keep:
            return Move::Next;
        case Reply::Kind::Why:
            m_out << (question.why.empty() ? "It helps to tell causes apart." : question.why)
                  << "\n";
            continue;
        case Reply::Kind::Skip:
        case Reply::Kind::Answer:
            interview.answers.values[id] = std::move(reply->value);
            return m_keep(interview).map([] { return Move::Next; });
        }
    }
    return Move::Stop;
}

Conversation::Checked Conversation::check(const Interview &interview)
{
    const auto stops = stopsFor(m_rulebase.questionnaire, interview.answers);
    TextPage page;
    page.heading("Check your answers");
    const Section *section = nullptr;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const Question &question = *stops[i].question;
        if (stops[i].section != section)
            page.paragraph(titleOf(*(section = stops[i].section), interview.answers.mode));
        page.paragraph(fmt::format("{}. {}: {}", i + 1, question.label,
                                   answerText(question, answerTo(interview.answers, question.id),
                                              interview.answers.mode)),
                       2);
    }
    page.paragraph("Enter shows the result. A number changes that answer. b goes back, q stops.");
    m_out << page.text();
    m_section = nullptr;
    for (std::string line; readLine(line);) {
        if (line.empty())
            return {};
        if (line == "q" || line == "b")
            return {.move = line == "q" ? Move::Stop : Move::Back, .change = {}};
        for (std::size_t i = 0; i < stops.size(); ++i)
            if (line == std::to_string(i + 1))
                return {.move = Move::Next, .change = stops[i].question->id};
        m_out << fmt::format("Type a number from 1 to {}, or Enter, b or q.\n", stops.size());
    }
    return {.move = Move::Stop, .change = {}};
}

Result<Ending> Conversation::run(Interview &interview)
{
    const Questionnaire &questionnaire = m_rulebase.questionnaire;
    auto stops = stopsFor(questionnaire, interview.answers);
    std::size_t at = firstUnasked(stops, interview.answers);
    bool changing = false;
    for (;;) {
        if (at >= stops.size()) {
            const Checked checked = check(interview);
            if (checked.move == Move::Stop)
                return Ending::Stopped;
            if (checked.move == Move::Next && checked.change.empty())
                return Ending::Complete;
            changing = checked.move == Move::Next;
            const auto wanted = std::find_if(stops.begin(), stops.end(), [&](const Stop &stop) {
                return stop.question->id == checked.change;
            });
            at = changing ? static_cast<std::size_t>(wanted - stops.begin()) : stops.size() - 1;
            continue;
        }
        const Stop stop = stops[at];
        if (stop.section != m_section)
            m_out << "\n== " << titleOf(*(m_section = stop.section), interview.answers.mode)
                  << " ==\n";
        interview.page = stop.step;
        const auto move = ask(stop.question->id, interview);
        if (!move)
            return tl::unexpected(move.error());
        if (*move == Move::Stop)
            return Ending::Stopped;
        if (urgencySoFar(m_rulebase, interview.answers) == Urgency::Emergency)
            return Ending::Emergency;
        stops = stopsFor(questionnaire, interview.answers);
        if (*move == Move::Back)
            at -= at > 0 ? 1 : 0;
        else
            at = changing ? firstUnasked(stops, interview.answers) : at + 1;
    }
}

} // namespace triage
