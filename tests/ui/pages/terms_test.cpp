// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/paragraph.h"
#include "pages/explained_terms.h"
#include "pages/source_line.h"

#include <QVBoxLayout>

using namespace triage;

namespace {

Catalogue twoWords()
{
    Catalogue catalogue;
    catalogue.glossary = {
        {.term = "clot", .forms = {"clots"}, .text = "A plug of blood.", .source = {}},
        {.term = "blood clot test", .forms = {}, .text = "Looks for a \"plug\".", .source = {}}};
    return catalogue;
}

QString marked(const QString &html)
{
    QStringList used;
    return markedTerms(html, twoWords(), used);
}

constexpr const char *clotLink = "<a href=\"word:clot\" title=\"A plug of blood.\">%1</a>";

} // namespace

TEST_CASE("a clinical word is marked where it first stands, as it is written there")
{
    CHECK(marked("Clots and a clot.") == QString(clotLink).arg("Clots") + " and a clot.");
    CHECK(marked("No such word.") == "No such word.");
}

TEST_CASE("only whole words are marked, and of two that begin alike the longer one")
{
    CHECK(marked("clotted, anti-clot") == "clotted, anti-clot");
    CHECK(marked("a blood clot test") ==
          "a <a href=\"word:blood clot test\" title=\"Looks for a &quot;plug&quot;.\">blood clot "
          "test</a>");
}

TEST_CASE("links and tags stay as they are")
{
    CHECK(marked("<a href=\"x\">a clot</a> <b class=\"clot\">bold</b>") ==
          "<a href=\"x\">a clot</a> <b class=\"clot\">bold</b>");
}

TEST_CASE("on a page each word is marked once, and never in names and sources")
{
    const Catalogue catalogue = twoWords();
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *name = new Paragraph("A clot");
    name->setWeight(theme::Weight::Strong);
    auto *first = new Paragraph("A clot is meant.");
    auto *second = new Paragraph("Another clot.");
    auto *source = new SourceLine(catalogue, "clot test");
    for (QWidget *part : std::initializer_list<QWidget *>{name, source, first, second})
        layout->addWidget(part);
    explainTerms(page, catalogue);
    explainTerms(page, catalogue);
    CHECK(name->source() == "A clot");
    CHECK(first->source().contains("word:clot"));
    CHECK(second->source() == "Another clot.");
    CHECK_FALSE(source->source().contains("word:"));
}
