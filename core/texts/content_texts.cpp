// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/content_texts.h"

#include "advice/catalogue_texts.h"
#include "base/file.h"
#include "follow_up/follow_up_rules.h"
#include "interview/questionnaire_texts.h"
#include "language/error_texts.h"
#include "language/phrases.h"
#include "report/picture_title.h"
#include "report/report_words.h"
#include "report/rule_words.h"
#include "training_log/doubts.h"
#include "training_log/load_thresholds.h"
#include "triage/rulebase.h"

#include <algorithm>

namespace triage {

namespace {

/// True for a text with a word in it: figures and signs alone need no translation.
bool hasWord(std::string_view text)
{
    int letters = 0;
    for (const char sign : text) {
        const bool letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
        letters = letter ? letters + 1 : 0;
        if (letters == 2)
            return true;
    }
    return false;
}

/// The reasons of all rows, as people read them.
void addReasons(const dmn::Graph &graph, const TextVisitor &add)
{
    for (const dmn::Decision &decision : graph.decisions()) {
        const dmn::DecisionTable *table = decision.table();
        if (table == nullptr)
            continue;
        const auto &names = table->annotationNames;
        const auto column = std::find(names.begin(), names.end(), "reason") - names.begin();
        for (const dmn::Row &row : table->rows)
            if (static_cast<std::size_t>(column) < row.annotations.size()) {
                std::string reason = row.annotations[static_cast<std::size_t>(column)];
                add(reason);
            }
    }
}

} // namespace

std::set<std::string, std::less<>> coreTexts()
{
    std::set<std::string, std::less<>> texts;
    for (const std::string_view words : phrase::all())
        texts.emplace(words);
    texts.insert(errorTexts.begin(), errorTexts.end());
    const RuleBookWords ofRules([&](std::string &text) { texts.insert(text); });
    const ReportWords ofReports([&](std::string &text) { texts.insert(text); });
    for (const Doubt doubt : {Doubt::OldDate, Doubt::FutureDate, Doubt::NoDistance, Doubt::TooFast,
                              Doubt::TooSlow, Doubt::TooLong})
        texts.emplace(doubtWords(doubt));
    return texts;
}

Result<ContentTexts> contentTexts(const std::filesystem::path &resources)
{
    auto rulebase = readRulebase(resources);
    if (!rulebase)
        return tl::unexpected(rulebase.error());
    auto catalogue = loadCatalogue(resources);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    auto followUp = loadFollowUp(resources);
    if (!followUp)
        return tl::unexpected(followUp.error());
    auto measures = readLoadThresholds(resources);
    if (!measures)
        return tl::unexpected(measures.error());

    ContentTexts texts;
    const TextVisitor addQuestion = [&](std::string &text) {
        if (hasWord(text))
            texts.questions.insert(text);
    };
    const TextVisitor add = [&](std::string &text) {
        if (hasWord(text) && !texts.questions.contains(text))
            texts.others.insert(text);
    };
    eachText(rulebase->questionnaire, addQuestion);
    eachText(followUp->questionnaire, addQuestion);
    eachText(*catalogue, add);
    eachText(*followUp, add);
    add(measures->notPredictive);
    addReasons(rulebase->graph, add);
    addReasons(followUp->graph, add);
    for (const auto &[code, exercise] : catalogue->exercises)
        if (const auto svg = readFile(resources / "pictures" / exercise.picture)) {
            std::string shows = pictureTitle(*svg);
            add(shows);
        }
    for (std::string text : coreTexts())
        add(text);
    const auto book = ruleChapters(*rulebase, *catalogue, RuleBookWords(add));
    return texts;
}

} // namespace triage
