// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/providers_tab.h"

#include "inputs/card.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/emergency_number.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

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
        auto *card = new Card;
        card->body()->setSpacing(theme::space(4));
        card->body()->addWidget(new Heading(toScreen(text->title), theme::Type::H3));
        card->body()->addWidget(
            new Paragraph(withNumber(text->text, view.number), theme::Type::Table));
        body()->addWidget(card);
        body()->addSpacing(theme::space(12));
    }
    body()->addStretch(1);
}

} // namespace triage
