// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rule_pictures.h"

#include "language/fill_places.h"
#include "report/picture_builder.h"
#include "report/rule_names.h"

#include <algorithm>

namespace triage {

namespace {

using Kind = Picture::Kind;

constexpr const char *urgencyStep = "step urgency";
constexpr const char *fitStep = "step fit";
constexpr const char *result = "result";

/// The box that stands for something a decision reads, or for a decision: by name.
using Keys = std::map<std::string, std::string, std::less<>>;

/// What the engine itself provides, and the step that it comes from.
constexpr std::pair<const char *, const char *> derived[] = {{"urgency", urgencyStep},
                                                             {"classification", fitStep},
                                                             {"runner_up", fitStep},
                                                             {"support", fitStep},
                                                             {"margin", fitStep}};

bool isSteps(const RuleChapter &chapter)
{
    return chapter.id == "steps";
}

std::string rulesOf(std::size_t rules, const RuleBookWords &say)
{
    return rules == 0 ? say.calculated
                      : fillPlaces(rules == 1 ? say.oneRule : say.rules, {std::to_string(rules)});
}

void addSections(PictureBuilder &builder, Keys &keys, const Questionnaire &questionnaire,
                 const RuleBookWords &say)
{
    for (const Section &section : questionnaire.sections) {
        const std::string key = "section " + section.id;
        std::size_t questions = 0;
        for (const Page &page : section.pages)
            for (const Question &question : page.questions) {
                keys.emplace(question.id, key);
                ++questions;
            }
        builder.add(key, {.title = section.title,
                          .note = fillPlaces(questions == 1 ? say.oneQuestion : say.questions,
                                             {std::to_string(questions)}),
                          .kind = Kind::Question,
                          .link = {},
                          .column = 0});
    }
}

/// A long title ends at its colon.
std::string shortTitle(const std::string &title)
{
    constexpr std::size_t longest = 40;
    return title.size() <= longest ? title : title.substr(0, title.find(':'));
}

/// A chapter is one box; topics of other steps are one each.
void addChapters(PictureBuilder &builder, Keys &keys, const std::vector<RuleChapter> &chapters,
                 const RuleBookWords &say)
{
    for (const RuleChapter &chapter : chapters) {
        if (!isSteps(chapter))
            builder.add("chapter " + chapter.id, {.title = chapter.title,
                                                  .note = rulesOf(countOf(chapter).rules, say),
                                                  .kind = Kind::Table,
                                                  .link = "#chapter-" + chapter.id,
                                                  .column = 0});
        for (const RuleTopic &topic : chapter.topics) {
            if (isSteps(chapter))
                builder.add("topic " + topic.id, {.title = shortTitle(topic.title),
                                                  .note = rulesOf(countOf(topic).rules, say),
                                                  .kind = Kind::Table,
                                                  .link = "#topic-" + topic.id,
                                                  .column = 0});
            for (const DecisionWords &decision : topic.decisions)
                keys[decision.name] =
                    isSteps(chapter) ? "topic " + topic.id : "chapter " + chapter.id;
        }
    }
}

/// Danger signs, patterns and evidence stand side by side, whatever findings they lend each other:
/// none decides for another.
bool isFirst(std::string_view key)
{
    return key == "chapter danger" || key == "chapter urgency" || key == "chapter evidence";
}

void joinAll(PictureBuilder &builder, const Keys &keys, const std::vector<RuleChapter> &chapters)
{
    for (const RuleChapter &chapter : chapters)
        for (const RuleTopic &topic : chapter.topics)
            for (const DecisionWords &decision : topic.decisions)
                for (const std::string &read : decision.reads) {
                    const auto key = keys.find(read);
                    const std::string &own = keys.at(decision.name);
                    if (key != keys.end() && !(isFirst(key->second) && isFirst(own)))
                        builder.join(key->second, own);
                }
}

/// What the topic's tables read, to their left.
void addRead(PictureBuilder &builder, const Rulebase &rulebase, const RuleNames &names,
             const RuleTopic &topic)
{
    for (const DecisionWords &decision : topic.decisions)
        for (const std::string &read : decision.reads) {
            const dmn::Decision *other = rulebase.graph.find(read);
            builder.add(read,
                        {.title = other == nullptr ? names.input(read) : names.heading(*other),
                         .note = {},
                         .kind = other == nullptr ? Kind::Question : Kind::Elsewhere,
                         .link = other == nullptr ? "" : "#" + read,
                         .column = 0});
            builder.join(read, decision.name);
        }
}

/// The topics that read one of its tables, to their right.
void addReaders(PictureBuilder &builder, const std::vector<RuleChapter> &chapters,
                const RuleTopic &topic)
{
    for (const RuleChapter &chapter : chapters)
        for (const RuleTopic &other : chapter.topics)
            for (const DecisionWords &reader : other.decisions)
                for (const DecisionWords &decision : topic.decisions) {
                    const auto &reads = reader.reads;
                    if (other.id == topic.id ||
                        std::find(reads.begin(), reads.end(), decision.name) == reads.end())
                        continue;
                    builder.add("topic " + other.id, {.title = other.title,
                                                      .note = {},
                                                      .kind = Kind::Elsewhere,
                                                      .link = "#topic-" + other.id,
                                                      .column = 0});
                    builder.join(decision.name, "topic " + other.id);
                }
}

} // namespace

Picture overviewPicture(const Rulebase &rulebase, const std::vector<RuleChapter> &chapters)
{
    PictureBuilder builder;
    Keys keys;
    const RuleBookWords say(rulebase.questionnaire.language);
    addSections(builder, keys, rulebase.questionnaire, say);
    addChapters(builder, keys, chapters, say);
    builder.add(urgencyStep, {.title = say.howSoon,
                              .note = say.mostUrgent,
                              .kind = Kind::Step,
                              .link = {},
                              .column = 0});
    builder.add(fitStep, {.title = say.fitsBest,
                          .note = say.weightsAdded,
                          .kind = Kind::Step,
                          .link = {},
                          .column = 0});
    for (const auto &[name, step] : derived)
        keys[name] = step;
    builder.join("chapter danger", urgencyStep);
    builder.join("chapter urgency", urgencyStep);
    builder.join("chapter evidence", fitStep);
    joinAll(builder, keys, chapters);
    builder.add(result, {.title = say.result,
                         .note = say.everyRule,
                         .kind = Kind::Result,
                         .link = {},
                         .column = 0});
    std::vector<std::string> ends;
    for (const auto &[key, place] : builder.places())
        if (!builder.leadsOn(key) && !key.starts_with("section"))
            ends.push_back(key);
    for (const std::string &key : ends)
        builder.join(key, result);
    builder.reduce("chapter danger");
    return builder.picture(say.overview);
}

Picture topicPicture(const Rulebase &rulebase, const Catalogue &catalogue,
                     const std::vector<RuleChapter> &chapters, const RuleTopic &topic)
{
    const RuleBookWords say(catalogue.language);
    PictureBuilder builder;
    for (const DecisionWords &decision : topic.decisions)
        builder.add(decision.name, {.title = decision.title,
                                    .note = rulesOf(decision.rules.size(), say),
                                    .kind = Kind::Table,
                                    .link = "#" + decision.name,
                                    .column = 0});
    addRead(builder, rulebase, RuleNames(rulebase, catalogue, say), topic);
    for (const RuleChapter &chapter : chapters)
        for (const RuleTopic &own : chapter.topics)
            if (own.id == topic.id && !chapter.step.empty())
                builder.add(result, {.title = chapter.step,
                                     .note = {},
                                     .kind = Kind::Step,
                                     .link = "#chapter-" + chapter.id,
                                     .column = 0});
    std::vector<std::string> ends;
    for (const DecisionWords &decision : topic.decisions)
        if (!builder.leadsOn(decision.name))
            ends.push_back(decision.name);
    // Why: lines from every table to one box say nothing that a caption does not say better.
    constexpr std::size_t mostEnds = 12;
    for (std::size_t i = 0; ends.size() <= mostEnds && i < ends.size(); ++i)
        builder.join(ends[i], result);
    addReaders(builder, chapters, topic);
    return builder.picture(topic.title);
}

} // namespace triage
