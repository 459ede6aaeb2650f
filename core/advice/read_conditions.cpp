// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/read_conditions.h"

namespace triage {

namespace {

SourcedText readSourcedText(ContentObject &entry)
{
    return {.text = entry.words("text"), .source = entry.sources()};
}

SourcedLines readSourcedLines(ContentObject &entry)
{
    SourcedLines lines{.lines = entry.list("lines"), .source = entry.sources()};
    if (lines.lines.empty())
        entry.refuse("lines", "lists none", "write at least one line");
    return lines;
}

Lookalike readLookalike(ContentObject &entry)
{
    return {.condition = entry.words("condition"),
            .tellsApart = entry.words("tells_apart"),
            .source = entry.sources()};
}

ConditionForm readForm(ContentObject &entry)
{
    return {.title = entry.words("title"),
            .where = entry.words("where"),
            .onset = entry.optionalWords("onset"),
            .worse = entry.optionalWords("worse"),
            .eases = entry.optionalWords("eases"),
            .who = entry.optionalWords("who"),
            .load = entry.optionalWords("load"),
            .signs = entry.words("signs"),
            .icd10 = entry.optionalWords("icd10"),
            .icd10Cm = entry.optionalWords("icd10_cm"),
            .osiics = entry.optionalWords("osiics"),
            .source = entry.sources()};
}

ConditionText readCondition(const std::string &code, ContentObject &entry)
{
    ConditionText condition{.code = code,
                            .plainTitle = entry.words("plain_title"),
                            .title = entry.words("title"),
                            .plain = entry.words("plain"),
                            .clinical = entry.words("clinical"),
                            .speaksFor = entry.object("speaks_for", readSourcedLines),
                            .speaksAgainst = entry.object("speaks_against", readSourcedLines),
                            .lookalikes = entry.each("lookalikes", readLookalike),
                            .see = entry.object("see", readSourcedText),
                            .course = entry.object("course", readSourcedText),
                            .forms = entry.each("forms", readForm),
                            .notRuledOut = entry.optionalWords("not_ruled_out"),
                            .icd10 = entry.optionalWords("icd10"),
                            .source = entry.sources()};
    if (condition.lookalikes.empty())
        entry.refuse("lookalikes", "lists none", "say what it may be confused with");
    if (condition.forms.empty())
        entry.refuse("forms", "lists none", "describe at least one clinical form");
    return condition;
}

/// A condition may look like one that stands further down, so this comes after all are read.
void checkLookalikes(const Catalogue &catalogue, ContentReading &reading)
{
    for (const ConditionText &condition : catalogue.conditions)
        for (const Lookalike &other : condition.lookalikes)
            if (!reading.problem &&
                (other.condition == condition.code || !catalogue.condition(other.condition)))
                reading.problem =
                    Error{"advice/conditions.json: \"" + condition.code + "\"/lookalikes",
                          "\"" + other.condition + "\" is not another condition",
                          "use the code of another condition of this file"};
}

} // namespace

void readConditions(ContentFolder &folder, Catalogue &catalogue)
{
    for (auto &[code, text] :
         folder.entries("advice/conditions.json", "conditions", "code", readCondition)) {
        folder.reading.conditions.insert(code);
        catalogue.conditions.push_back(std::move(text));
    }
    checkLookalikes(catalogue, folder.reading);
}

} // namespace triage
