// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/clot_card.h"

#include "inputs/callout.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "report/wording.h"

#include <QLocale>
#include <QVBoxLayout>

namespace triage {

ClotCard::ClotCard(const ResultView &view, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("wells"));
    if (view.mode() != Mode::Therapist || view.clotPoints.empty())
        return;
    body()->setSpacing(theme::space(6));
    double sum = 0;
    std::string sources;
    auto *list = new LineList(theme::Icon::Plus, theme::Role::Text2);
    for (const ScorePoint &point : view.clotPoints) {
        sum += point.points;
        sources = joinSources(sources, point.reason.source);
        list->addLine(tr("%1 (%2)").arg(capitalised(plainText(point.reason.text)),
                                        QLocale().toString(point.points)));
    }
    body()->addWidget(new Heading(
        tr("Two-level Wells score for a deep vein thrombosis: %1").arg(QLocale().toString(sum)),
        theme::Type::H3));
    body()->addWidget(list);
    body()->addWidget(new Callout(
        Callout::Kind::Warn, Callout::Look::Soft, {},
        tr("Never to rule a clot out. The points for “another diagnosis at least as likely” are "
           "not taken off here. The urgency does not rest on this score alone.")));
    body()->addWidget(new SourceLine(view.catalogue, sources));
}

} // namespace triage
