// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/condition_view.h"

#include "inputs/card.h"
#include "inputs/fact_list.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "pages/condition_link.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "report/wording.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

ConditionView::ConditionView(const ConditionText &condition, Mode mode, const Catalogue &catalogue,
                             QWidget *parent)
    : QWidget(parent), m_mode(mode), m_catalogue(catalogue), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(theme::space(4));
    addIntro(condition);
    if (mode == Mode::Therapist)
        addForms(condition.forms);
    addSigns(tr("What speaks for it"), condition.speaksFor, true);
    addSigns(tr("What speaks against it"), condition.speaksAgainst, false);
    addLookalikes(condition.lookalikes);
    addText(tr("Who to see"), condition.see);
    addText(tr("How it usually goes"), condition.course);
    m_column->addStretch(1);
}

void ConditionView::addIntro(const ConditionText &condition)
{
    const bool plain = m_mode == Mode::Runner;
    auto *heading = new Heading(toScreen(plain ? condition.plainTitle : condition.title), Type::H2);
    heading->setObjectName(QStringLiteral("topic_heading"));
    m_column->addWidget(heading);
    QString second = plainText(plain ? condition.title : condition.plainTitle);
    if (!plain && !condition.icd10.empty())
        second += QStringLiteral(" · ") + tr("ICD-10 %1").arg(plainText(condition.icd10));
    m_column->addWidget(new Paragraph(second, Type::Table, Role::Text2));
    m_column->addSpacing(theme::space(8));
    m_column->addWidget(new Paragraph(plainText(plain ? condition.plain : condition.clinical)));
    m_column->addWidget(new SourceLine(m_catalogue, condition.source));
}

QVBoxLayout *ConditionView::addCard(const QString &title)
{
    m_column->addSpacing(theme::space(12));
    auto *card = new Card;
    card->body()->setSpacing(theme::space(6));
    card->body()->addWidget(new Heading(title, Type::H3));
    m_column->addWidget(card);
    return card->body();
}

void ConditionView::addForms(const std::vector<ConditionForm> &forms)
{
    for (const ConditionForm &form : forms) {
        QVBoxLayout *card = addCard(toScreen(form.title));
        auto *facts = new FactList;
        facts->addFact(tr("Where"), plainText(form.where));
        facts->addFact(tr("Onset"), plainText(form.onset));
        facts->addFact(tr("Aggravates"), plainText(form.worse));
        facts->addFact(tr("Eases"), plainText(form.eases));
        facts->addFact(tr("Who"), plainText(form.who));
        facts->addFact(tr("Load"), plainText(form.load));
        facts->addFact(tr("Distinguishing"), plainText(form.signs));
        facts->addFact(tr("ICD-10"), plainText(form.icd10));
        facts->addFact(tr("ICD-10-CM"), plainText(form.icd10Cm));
        facts->addFact(tr("OSIICS"), plainText(form.osiics));
        card->addWidget(facts);
        card->addWidget(new SourceLine(m_catalogue, form.source));
    }
}

void ConditionView::addSigns(const QString &title, const SourcedLines &signs, bool speaksFor)
{
    if (signs.lines.empty())
        return;
    QVBoxLayout *card = addCard(title);
    auto *list = new LineList(speaksFor ? theme::Icon::Check : theme::Icon::Minus,
                              speaksFor ? Role::Accent : Role::Text2);
    for (const std::string &line : signs.lines)
        list->addLine(plainText(line));
    card->addWidget(list);
    card->addWidget(new SourceLine(m_catalogue, signs.source));
}

void ConditionView::addLookalikes(const std::vector<Lookalike> &lookalikes)
{
    if (lookalikes.empty())
        return;
    QVBoxLayout *card = addCard(tr("What looks alike, and what tells them apart"));
    for (const Lookalike &other : lookalikes) {
        auto *name =
            new Paragraph(conditionLink(m_catalogue, other.condition, m_mode), Type::Table);
        name->setWeight(theme::Weight::Medium);
        connect(name, &QLabel::linkActivated, this,
                [this](const QString &link) { emit conditionAsked(linkedCondition(link)); });
        card->addWidget(name);
        card->addWidget(new Paragraph(plainText(other.tellsApart), Type::Table));
        card->addWidget(new SourceLine(m_catalogue, other.source));
        card->addSpacing(theme::space(4));
    }
}

void ConditionView::addText(const QString &title, const SourcedText &text)
{
    if (text.text.empty())
        return;
    QVBoxLayout *card = addCard(title);
    card->addWidget(new Paragraph(plainText(text.text), Type::Table));
    card->addWidget(new SourceLine(m_catalogue, text.source));
}

} // namespace triage
