// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/provider_card.h"

#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

using theme::Type;

ProviderCard::ProviderCard(const ProviderText &provider, const QString &text,
                           const Catalogue &catalogue, QWidget *parent)
    : Card(parent)
{
    body()->setSpacing(theme::space(4));
    body()->addWidget(new Heading(toScreen(provider.title), Type::H3));
    body()->addWidget(new Paragraph(text, Type::Table));
    addLines(tr("What they may offer"), provider.offers, theme::Icon::Check);
    addLines(tr("What to ask them"), provider.ask, theme::Icon::Question);
    if (!provider.notFor.empty())
        addLines(tr("Not for"), {provider.notFor}, theme::Icon::Minus);
    body()->addSpacing(theme::space(4));
    body()->addWidget(new SourceLine(catalogue, provider.source));
}

void ProviderCard::addLines(const QString &title, const std::vector<std::string> &lines,
                            theme::Icon icon)
{
    if (lines.empty())
        return;
    body()->addSpacing(theme::space(8));
    auto *heading = new Paragraph(title, Type::Table);
    heading->setWeight(theme::Weight::Strong);
    body()->addWidget(heading);
    auto *list = new LineList(icon, theme::Role::Text2);
    for (const std::string &line : lines)
        list->addLine(plainText(line));
    body()->addWidget(list);
}

} // namespace triage
