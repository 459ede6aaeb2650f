// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/load_card.h"

#include "charts/run_bars.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/load_view.h"
#include "pages/log_view.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "report/wording.h"
#include "text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

namespace {

// "Hazard rate ratio 1.64 (95 % interval 1.31 to 2.05)"
QString hazardText(const LoadText &text)
{
    const auto number = [](const std::optional<double> &value) {
        return QLocale().toString(value.value_or(0), 'f', 2);
    };
    return LoadCard::tr("Hazard rate ratio %1 (95 % interval %2 to %3), against no more than 10 % "
                        "longer.")
        .arg(number(text.hazardRatio), number(text.hazardLow), number(text.hazardHigh));
}

} // namespace

LoadCard::LoadCard(const ResultView &view, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("load"));
    const Assessment &assessment = view.assessment();
    if (assessment.load.empty())
        return;
    body()->setSpacing(theme::space(4));
    body()->addWidget(new Heading(tr("Training before it began"), Type::H3));
    if (assessment.runRatio) {
        // Why: from a log the run is the one that jumped, maybe weeks before.
        const bool jump = view.load && view.load->history.answers.jumpDay;
        const QString sentence =
            jump ? loadSentence(loadPicture(view.load->history, view.load->thresholds,
                                            view.mode() == Mode::Therapist))
                 : tr("The longest run in the week it began was %1.")
                       .arg(RunBars::ratioText(*assessment.runRatio));
        body()->addWidget(new Paragraph(sentence, Type::Table));
        body()->addSpacing(theme::space(6));
        auto *bars = new RunBars(*assessment.runRatio, sentence);
        if (jump)
            bars->setRunName(tr("The run that jumped"));
        body()->addWidget(bars);
    }
    for (const LoadFinding &finding : assessment.load) {
        const LoadText *text = findText(view.catalogue.load, finding.code);
        if (!text)
            continue;
        auto *title = new Paragraph(plainText(text->title), Type::Table);
        title->setWeight(theme::Weight::Medium);
        body()->addSpacing(theme::space(6));
        body()->addWidget(title);
        body()->addWidget(new Paragraph(plainText(text->text), Type::Small, Role::Text2));
        if (view.mode() == Mode::Therapist && text->hazardRatio)
            body()->addWidget(new Paragraph(hazardText(*text), Type::Small, Role::Text2));
        body()->addWidget(new SourceLine(view.catalogue, text->source));
    }
}

} // namespace triage
