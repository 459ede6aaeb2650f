// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/factors_card.h"

#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/factor_block.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

FactorsCard::FactorsCard(const ResultView &view, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("factors"));
    if (view.assessment().factors.empty())
        return;
    body()->setSpacing(theme::space(6));
    body()->addWidget(new Heading(tr("What may have contributed"), theme::Type::H3));
    for (const FactorFinding &finding : view.assessment().factors) {
        const FactorText *text = findText(view.catalogue.factors, finding.code);
        if (!text)
            continue;
        if (body()->count() > 1) {
            body()->addSpacing(theme::space(6));
            body()->addWidget(new Divider);
            body()->addSpacing(theme::space(6));
        }
        const QString because = finding.reason.text.empty()
                                    ? QString()
                                    : tr("Because %1.").arg(plainText(finding.reason.text));
        body()->addWidget(new FactorBlock(*text, because, view.mode(), view.catalogue));
    }
}

} // namespace triage
