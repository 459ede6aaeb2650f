// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/running_tab.h"

#include "charts/load_chart_words.h"
#include "inputs/card.h"
#include "inputs/divider.h"
#include "inputs/fact_list.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "inputs/table.h"
#include "pages/event_card.h"
#include "pages/load_view.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "pages/steps_table.h"
#include "pages/two_columns.h"
#include "report/healing_time.h"
#include "text.h"
#include "theme/type.h"

#include <QVBoxLayout>

#include <algorithm>

namespace triage {

namespace {

Card *makeLines(const QString &title, const std::vector<std::string> &lines, theme::Icon icon)
{
    auto *card = new Card;
    card->body()->addWidget(new Heading(title, theme::Type::H3));
    auto *list = new LineList(icon);
    for (const std::string &line : lines)
        list->addLine(plainText(line));
    card->body()->addWidget(list);
    return card;
}

// Cards wrap where a table would cut what must be true off.
void addNumbered(QVBoxLayout *column, const QString &heading, const QStringList &steps)
{
    column->addWidget(new Heading(heading, theme::Type::H2));
    column->addSpacing(theme::space(8));
    auto *card = new Card;
    constexpr int numberWidth = 32;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i > 0)
            card->body()->addWidget(new Divider);
        auto *row = new FactList(numberWidth);
        row->addFact(QString::number(i + 1), steps[i]);
        card->body()->addWidget(row);
    }
    column->addWidget(card);
}

} // namespace

RunningTab::RunningTab(const ResultView &view, QWidget *parent) : PageColumn(1152, parent)
{
    const RunProgramme &programme = view.catalogue.returnToRun;
    auto *columns = new TwoColumns(700, 420);
    addSteps(columns->left(), view);
    addWeeks(columns->left(), view);
    addSpeed(columns->left(), view);
    addPrevention(columns->left(), view);
    columns->left()->addStretch();
    QVBoxLayout *right = columns->right();
    right->addSpacing(theme::lineHeight(theme::Type::H2) + theme::space(8));
    right->addWidget(
        makeLines(tr("Begin when all are true"), programme.before, theme::Icon::Check));
    right->addSpacing(theme::space(16));
    right->addWidget(makeLines(tr("While you do it"), programme.rules, theme::Icon::None));
    addEvent(right, view);
    addCriteria(right, view);
    right->addSpacing(theme::space(16));
    right->addWidget(makeLines(tr("Once you are back"), view.catalogue.returnToSport.afterwards,
                               theme::Icon::None));
    right->addWidget(new SourceLine(view.catalogue, view.catalogue.returnToSport.preventionSource));
    right->addStretch();
    body()->addWidget(columns);
    body()->addStretch(1);
}

void RunningTab::addSteps(QVBoxLayout *column, const ResultView &view)
{
    const RunProgramme &programme = view.catalogue.returnToRun;
    QStringList steps;
    for (const RunStep &step : programme.steps) {
        QStringList details;
        for (const std::string &detail : {step.total, step.effort})
            if (!detail.empty())
                details.append(plainText(detail));
        steps.append(
            QStringLiteral("<b>%1</b><br>%2")
                .arg(plainText(step.session), capitalised(details.join(QStringLiteral(", ")))));
    }
    addNumbered(column, tr("Back to running, step by step"), steps);
    column->addWidget(new SourceLine(view.catalogue, programme.source));
}

void RunningTab::addWeeks(QVBoxLayout *column, const ResultView &view)
{
    if (!view.load || !view.load->history.back)
        return;
    const LoadThresholds &thresholds = view.load->thresholds;
    const ReturnBasis &basis = *view.load->history.back;
    std::vector<QStringList> rows;
    for (const ReturnWeek &week : returnWeeks(basis, thresholds))
        rows.push_back({QString::number(week.week), loadKmText(week.longestKm)});
    const bool runner = view.mode() == Mode::Runner;
    const QString heading =
        runner ? tr("Your longest run, week by week") : tr("The longest run, week by week");
    column->addSpacing(theme::space(24));
    column->addWidget(new Heading(heading, theme::Type::H2));
    column->addWidget(new Paragraph(
        (runner ? tr("From your own log: your pace, and the %1 that your legs were used to before "
                     "it began. Begin once you run %2 minutes without a break. No run is more than "
                     "a tenth longer than the longest of the 30 days before.")
                : tr("From the runner's own log: the pace, and the %1 that was usual before onset. "
                     "Begin once %2 minutes without a break are possible. No run is more than a "
                     "tenth longer than the longest of the 30 days before."))
            .arg(loadKmText(basis.longestKm))
            .arg(thresholds.firstRunMinutes),
        theme::Type::Table, theme::Role::Text2));
    column->addSpacing(theme::space(8));
    auto *table = makeStepsTable(heading, {tr("Week"), tr("Longest run at most")}, rows, 1);
    table->setObjectName(QStringLiteral("return_weeks"));
    column->addWidget(table);
    column->addWidget(new SourceLine(view.catalogue, thresholds.riseSource));
}

void RunningTab::addEvent(QVBoxLayout *column, const ResultView &view)
{
    const Prognosis *healing = healingTime(view.assessment(), view.catalogue);
    if (!healing || !view.load || !view.load->history.back)
        return;
    column->addSpacing(theme::space(16));
    column->addWidget(new EventCard(view, *view.load->history.back,
                                    {.low = healing->lowDays, .high = healing->highDays},
                                    view.load->thresholds));
}

void RunningTab::addSpeed(QVBoxLayout *column, const ResultView &view)
{
    const ReturnToSport &sport = view.catalogue.returnToSport;
    QStringList steps;
    for (const SpeedStep &step : sport.speed)
        steps.append(
            QStringLiteral("<b>%1</b><br>%2<br>%3")
                .arg(plainText(step.speed),
                     tr("%1, %2 a week").arg(plainText(step.session), plainText(step.perWeek)),
                     tr("Begin when: %1").arg(plainText(step.gate))));
    column->addSpacing(theme::space(24));
    addNumbered(column, tr("Back to full speed"), steps);
    column->addWidget(new SourceLine(view.catalogue, sport.speedSource));
}

void RunningTab::addPrevention(QVBoxLayout *column, const ResultView &view)
{
    const ReturnToSport &sport = view.catalogue.returnToSport;
    std::vector<QStringList> rows;
    for (const BuildUpWeek &week : sport.nordic)
        rows.push_back({capitalised(toScreen(week.weeks)), capitalised(toScreen(week.sets)),
                        QString::number(week.sessions)});
    const QString heading = tr("Nordics, week by week");
    column->addSpacing(theme::space(24));
    column->addWidget(new Heading(heading, theme::Type::H2));
    column->addSpacing(theme::space(8));
    column->addWidget(
        makeStepsTable(heading, {tr("Weeks"), tr("Sets"), tr("Sessions a week")}, rows, 1));
    column->addWidget(new SourceLine(view.catalogue, sport.preventionSource));
}

void RunningTab::addCriteria(QVBoxLayout *column, const ResultView &view)
{
    for (const ReturnCriteria &criteria : view.catalogue.returnToSport.criteria) {
        const auto &fits = criteria.conditions;
        if (std::find(fits.begin(), fits.end(), view.assessment().condition) == fits.end())
            continue;
        Card *card = makeLines(toScreen(criteria.title), criteria.lines, theme::Icon::Check);
        if (view.mode() == Mode::Therapist && !criteria.clinical.empty())
            card->body()->addWidget(new Paragraph(plainText(criteria.clinical), theme::Type::Small,
                                                  theme::Role::Text2));
        card->body()->addWidget(new SourceLine(view.catalogue, criteria.source));
        column->addSpacing(theme::space(16));
        column->addWidget(card);
    }
}

} // namespace triage
