// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/read_guide.h"

#include <algorithm>
#include <array>

namespace triage {

namespace {

FactorText readFactor(const std::string &code, ContentObject &entry)
{
    static constexpr std::array grades = {"strong", "moderate", "limited", "conflicting", "none"};
    FactorText factor{.code = code,
                      .title = entry.words("title"),
                      .text = entry.words("text"),
                      .tryThis = entry.words("try_this"),
                      .measure = entry.words("measure"),
                      .evidence = entry.words("evidence"),
                      .clinical = entry.optionalWords("clinical"),
                      .source = entry.sources()};
    if (std::find(grades.begin(), grades.end(), factor.evidence) == grades.end())
        entry.refuse("evidence", "\"" + factor.evidence + "\" is not a grade of evidence",
                     "use strong, moderate, limited, conflicting or none");
    return factor;
}

GlossaryTerm readTerm(ContentObject &entry)
{
    GlossaryTerm term;
    term.term = entry.words("term");
    entry.label(term.term);
    term.forms = entry.list("forms");
    term.text = entry.words("text");
    term.source = entry.sources();
    return term;
}

GuideSection readSection(ContentObject &entry)
{
    GuideSection section;
    section.code = entry.words("code");
    entry.label(section.code);
    section.title = entry.words("title");
    section.text = entry.words("text");
    section.lines = entry.list("lines");
    section.clinical = entry.optionalWords("clinical");
    section.source = entry.sources();
    return section;
}

GuideChapter readChapter(const std::string &code, ContentObject &entry)
{
    GuideChapter chapter;
    chapter.code = code;
    chapter.title = entry.words("title");
    const std::string audience = entry.words("audience");
    chapter.therapistsOnly = audience == "therapists";
    if (!chapter.therapistsOnly && audience != "everyone")
        entry.refuse("audience", "\"" + audience + "\" is not an audience",
                     "write everyone or therapists");
    chapter.sections = entry.each("sections", readSection);
    if (chapter.sections.empty())
        entry.refuse("sections", "lists none", "write at least one section");
    return chapter;
}

HazardControl readControl(ContentObject &entry)
{
    for (const char *kind : {"table", "property", "test"})
        if (std::string name = entry.optionalWords(kind); !name.empty())
            return {.kind = kind, .name = std::move(name)};
    entry.refuse("table", "is missing", "name a table, a property or a test");
    return {};
}

Hazard readHazard(ContentObject &entry)
{
    entry.label(entry.words("id"));
    return {.hazard = entry.words("hazard"),
            .situation = entry.words("situation"),
            .harm = entry.words("harm"),
            .cause = entry.words("cause"),
            .controls = entry.each("controls", readControl),
            .residual = entry.words("residual")};
}

} // namespace

void readGuide(ContentFolder &folder, Catalogue &catalogue)
{
    catalogue.factors = folder.coded("advice/factors.json", "factors", "code", readFactor);
    catalogue.glossary = folder.object("advice/glossary.json", [&](ContentObject &file) {
        catalogue.clinicalParts = file.list("clinical_parts");
        return file.each("terms", readTerm);
    });
    for (auto &[code, chapter] :
         folder.entries("advice/guide.json", "chapters", "code", readChapter))
        catalogue.guide.push_back(std::move(chapter));
    catalogue.use = folder.object("advice/intended_use.json", [&](ContentObject &file) {
        catalogue.intendedUse = file.words("text");
        return IntendedUse{.users = file.list("users"),
                           .notFor = file.list("not_for"),
                           .limits = file.list("limits"),
                           .device = file.words("device"),
                           .source = file.sources()};
    });
    catalogue.hazards = folder.object("safety/hazards.json", [&](ContentObject &file) {
        catalogue.hazardSource = file.sources();
        return file.each("hazards", readHazard);
    });
}

} // namespace triage