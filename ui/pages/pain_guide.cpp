// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pain_guide.h"

#include "inputs/callout.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/result_words.h"
#include "pages/source_line.h"

#include <QVBoxLayout>

namespace triage {

namespace {

Callout *makeLight(Callout::Kind kind, theme::Icon icon, const QString &title,
                   const std::string &text)
{
    auto *light = new Callout(kind, Callout::Look::Bar, title, plainText(text));
    light->setIcon(icon);
    return light;
}

} // namespace

PainGuideCard::PainGuideCard(const PainGuide &guide, const QStringList &help,
                             const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::space(8));
    layout->addWidget(new Heading(tr("Pain guide"), theme::Type::H3));
    layout->addWidget(
        new Paragraph(tr("During exercise and next morning"), theme::Type::Xs, theme::Role::Text2));
    layout->addWidget(
        makeLight(Callout::Kind::Ok, theme::Icon::Check, tr("Carry on"), guide.green));
    layout->addWidget(
        makeLight(Callout::Kind::Warn, theme::Icon::Minus, tr("Do less"), guide.amber));
    layout->addWidget(makeLight(Callout::Kind::Stop, theme::Icon::Cross, tr("Stop"), guide.red));
    layout->addWidget(new SourceLine(catalogue, guide.source));
    if (!help.isEmpty()) {
        QString signs;
        for (const QString &sign : help)
            signs += QStringLiteral("<p>%1</p>").arg(sign);
        layout->addWidget(
            new Callout(Callout::Kind::Stop, Callout::Look::Outline, tr("Get help"), signs));
    }
    layout->addStretch();
}

} // namespace triage
