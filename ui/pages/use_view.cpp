// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/use_view.h"

#include "inputs/card.h"
#include "inputs/fact_list.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "text.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

namespace {

class UseView {
    Q_DECLARE_TR_FUNCTIONS(UseView)
};

QVBoxLayout *makeColumn(QWidget *view, const QString &title)
{
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->setSpacing(theme::space(12));
    column->addWidget(new Heading(title, Type::H2));
    return column;
}

Card *makeLines(const QString &title, const std::vector<std::string> &lines, theme::Icon icon,
                Role tint)
{
    auto *card = new Card;
    card->body()->setSpacing(theme::space(6));
    card->body()->addWidget(new Heading(title, Type::H3));
    auto *list = new LineList(icon, tint);
    for (const std::string &line : lines)
        list->addLine(plainText(line));
    card->body()->addWidget(list);
    return card;
}

QString controlsOf(const Hazard &hazard)
{
    QStringList lines;
    for (const HazardControl &control : hazard.controls) {
        const QString name = plainText(control.name);
        if (control.kind == "test")
            lines.append(UseView::tr("Test: %1").arg(name));
        else if (control.kind == "property")
            lines.append(
                UseView::tr("Proven of the rules: %1").arg(QString(name).replace(u'_', u' ')));
        else
            lines.append(UseView::tr("Rules: %1").arg(QString(name).replace(u'_', u' ')));
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace

QWidget *makeUseView(const Catalogue &catalogue)
{
    auto *view = new QWidget;
    QVBoxLayout *column = makeColumn(view, UseView::tr("What it is for"));
    column->addWidget(new Paragraph(plainText(catalogue.intendedUse)));
    const IntendedUse &use = catalogue.use;
    column->addWidget(
        makeLines(UseView::tr("Who it is for"), use.users, theme::Icon::Check, Role::Accent));
    column->addWidget(
        makeLines(UseView::tr("What it is not for"), use.notFor, theme::Icon::Cross, Role::Stop));
    column->addWidget(
        makeLines(UseView::tr("Its limits"), use.limits, theme::Icon::Info, Role::Text2));
    column->addWidget(new Paragraph(plainText(use.device), Type::Table));
    column->addWidget(new SourceLine(catalogue, use.source));
    column->addStretch(1);
    return view;
}

QWidget *makeHazardView(const Catalogue &catalogue)
{
    auto *view = new QWidget;
    QVBoxLayout *column = makeColumn(view, UseView::tr("What could go wrong"));
    column->addWidget(new Paragraph(
        UseView::tr("Each hazard with what may cause it, what this program does about it, and what "
                    "remains."),
        Type::Body, Role::Text2));
    for (const Hazard &hazard : catalogue.hazards) {
        auto *card = new Card;
        card->body()->setSpacing(theme::space(6));
        card->body()->addWidget(new Heading(toScreen(hazard.hazard), Type::H3));
        auto *facts = new FactList(130, Type::Small);
        facts->addFact(UseView::tr("Situation"), plainText(hazard.situation));
        facts->addFact(UseView::tr("Harm"), plainText(hazard.harm));
        facts->addFact(UseView::tr("Cause"), plainText(hazard.cause));
        facts->addFact(UseView::tr("Control"), controlsOf(hazard));
        facts->addFact(UseView::tr("What remains"), plainText(hazard.residual));
        card->body()->addWidget(facts);
        column->addWidget(card);
    }
    column->addWidget(new SourceLine(catalogue, catalogue.hazardSource));
    column->addStretch(1);
    return view;
}

} // namespace triage
