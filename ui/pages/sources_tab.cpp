// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources_tab.h"

#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/reference_line.h"
#include "pages/result_words.h"
#include "report/reference_list.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

SourcesTab::SourcesTab(const ResultView &view, QWidget *parent) : PageColumn(760, parent)
{
    body()->addWidget(new Heading(tr("What this result rests on"), theme::Type::H2));
    body()->addWidget(new Paragraph(
        tr("“Our judgement” marks a choice that no study settles; it leans to the cautious side."),
        theme::Type::Body, theme::Role::Text2));
    body()->addSpacing(theme::space(16));
    for (const Reference *reference : referencesOf(view.assessment(), view.catalogue)) {
        body()->addWidget(new ReferenceLine(*reference));
        body()->addSpacing(theme::space(8));
    }
    body()->addWidget(new Divider);
    body()->addSpacing(theme::space(8));
    body()->addWidget(new Paragraph(plainText(view.catalogue.intendedUse), theme::Type::Small,
                                    theme::Role::Text2));
    body()->addSpacing(theme::space(4));
    body()->addWidget(
        new Paragraph(tr("Rules version %1").arg(plainText(view.assessment().rulebaseVersion)),
                      theme::Type::Xs, theme::Role::Text2));
    body()->addStretch(1);
}

} // namespace triage
