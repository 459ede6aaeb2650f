// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/providers_tab.h"

#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/emergency_number.h"
#include "pages/provider_card.h"
#include "report/wording.h"

#include <QVBoxLayout>

namespace triage {

ProvidersTab::ProvidersTab(const ResultView &view, QWidget *parent) : PageColumn(720, parent)
{
    body()->addWidget(new Heading(tr("Who to see"), theme::Type::H2));
    body()->addSpacing(theme::space(8));
    if (view.assessment().providers.empty())
        body()->addWidget(
            new Paragraph(tr("No one in particular for now. Come back if it changes.")));
    for (const std::string &code : view.assessment().providers) {
        const ProviderText *text = findText(view.catalogue.providers, code);
        if (!text)
            continue;
        auto *card = new ProviderCard(*text, withNumber(text->text, view.number), view.catalogue);
        body()->addWidget(card);
        body()->addSpacing(theme::space(12));
    }
    auto *more = new Button(Button::Kind::Link, tr("How to choose who helps you"));
    more->setObjectName(QStringLiteral("choosing_help"));
    body()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &Button::clicked, this,
            [this] { emit guideAsked(QStringLiteral("guide:choosing_help")); });
    body()->addStretch(1);
}

} // namespace triage
