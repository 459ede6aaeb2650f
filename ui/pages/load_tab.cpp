// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/load_tab.h"

#include "charts/load_chart_words.h"
#include "charts/load_legend.h"
#include "charts/week_bars.h"
#include "inputs/button.h"
#include "inputs/callout.h"
#include "inputs/card.h"
#include "inputs/divider.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/table.h"
#include "pages/load_view.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "pages/steps_table.h"
#include "pages/two_columns.h"
#include "report/wording.h"
#include "text.h"

#include <QVBoxLayout>

#include <cmath>

namespace triage {

using theme::Role;
using theme::Type;

namespace {

QString headingOf(const LoadPicture &picture)
{
    if (!picture.spike)
        return LoadTab::tr("No single run jumped before it began");
    if (picture.ofClient)
        return LoadTab::tr("One run was much longer than those before");
    return picture.spike->ratio.value_or(0) > 1.3
               ? LoadTab::tr("One run was much longer than your legs were used to")
               : LoadTab::tr("One run was longer than your legs were used to");
}

QString changeWord(KindChange change)
{
    switch (change) {
    case KindChange::First:
        return LoadTab::tr("new");
    case KindChange::Doubled:
        return LoadTab::tr("doubled");
    case KindChange::Same:
        return LoadTab::tr("as before");
    case KindChange::None:
        return LoadTab::tr("none");
    case KindChange::TooLittleKnown:
        break;
    }
    return LoadTab::tr("log too short to say");
}

// A line: what it is at the left, how much at the right.
void addChange(QVBoxLayout *body, const QString &name, const QString &value)
{
    body->addSpacing(theme::space(7));
    body->addWidget(new Divider);
    body->addSpacing(theme::space(7));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space(16));
    row->addWidget(new Paragraph(name, Type::Table, Role::Text2), 3);
    auto *amount = new Paragraph(value, Type::Table);
    amount->setWeight(theme::Weight::Medium);
    amount->setAlignment(Qt::AlignRight);
    row->addWidget(amount, 2);
    body->addLayout(row);
}

QString ratioText(const std::optional<double> &ratio)
{
    return ratio ? QLocale().toString(*ratio, 'f', 2) : LoadTab::tr("not known");
}

QString paceText(const DailyRun &run)
{
    if (run.km <= 0 || run.durationS <= 0)
        return {};
    const int seconds = qRound(run.durationS / run.km);
    return LoadTab::tr("%1:%2 a km").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

LoadTab::LoadTab(const ResultView &view, QWidget *parent) : PageColumn(1168, parent)
{
    const LoadView &load = *view.load;
    const LoadPicture picture =
        loadPicture(load.history, load.thresholds, view.mode() == Mode::Therapist);
    body()->addWidget(new Heading(headingOf(picture)));
    auto *sentence = new Paragraph(loadSentence(picture), Type::Body, Role::Text2);
    sentence->setObjectName(QStringLiteral("load_sentence"));
    body()->addWidget(sentence);
    body()->addSpacing(theme::space(20));
    auto *columns = new TwoColumns(800, 320);
    addPicture(columns->left(), load, picture);
    columns->left()->addStretch();
    addChanges(columns->right(), load.history, picture);
    addBand(columns->right(), view);
    addWeekly(columns->right(), view);
    columns->right()->addStretch();
    body()->addWidget(columns);
    body()->addStretch(1);
}

void LoadTab::addPicture(QVBoxLayout *column, const LoadView &load, const LoadPicture &picture)
{
    auto *card = new Card;
    card->body()->setSpacing(theme::space(8));
    auto *head = new QHBoxLayout;
    const LoadSpan span = spanOf(picture);
    head->addWidget(
        new Heading(tr("Every run, %1 to %2").arg(loadDayText(span.first), loadDayText(span.last)),
                    Type::H3),
        1);
    head->addWidget(new LoadLegend(picture.spike.has_value()));
    card->body()->addLayout(head);
    auto *chart = new LoadChart;
    chart->setObjectName(QStringLiteral("load_chart"));
    chart->setPicture(picture);
    chart->setMinimumHeight(theme::space(430));
    card->body()->addWidget(chart);
    QString from = load.history.runs.size() == 1
                       ? tr("From the training log: 1 run.")
                       : tr("From the training log: %1 runs.").arg(load.history.runs.size());
    if (load.others > 0)
        from +=
            u' ' + (load.others == 1 ? tr("1 other activity is not counted.")
                                     : tr("%1 other activities are not counted.").arg(load.others));
    card->body()->addWidget(
        new Paragraph(from + u' ' + tr("Places were not kept."), Type::Small, Role::Text2));
    column->addWidget(card);
    addWeeks(column, load.history);
    addRuns(column, load.history, picture);
}

void LoadTab::addWeeks(QVBoxLayout *column, const LoadHistory &load)
{
    auto *card = new Card;
    card->body()->setSpacing(theme::space(8));
    card->body()->addWidget(new Heading(tr("Kilometres a week"), Type::H3));
    card->body()->addWidget(new Paragraph(
        tr("The 16 weeks up to %1, the day it began.").arg(loadLongDayText(load.measures.asOf)),
        Type::Small, Role::Text2));
    card->body()->addWidget(new WeekBars(load.measures.asOf, load.measures.weeksKm));
    column->addSpacing(theme::space(16));
    column->addWidget(card);
}

void LoadTab::addRuns(QVBoxLayout *column, const LoadHistory &load, const LoadPicture &picture)
{
    const LoadSpan span = spanOf(picture);
    std::vector<QStringList> rows;
    for (std::size_t i = load.runs.size(); i-- > 0;) {
        const DailyRun &run = load.runs[i];
        if (run.day < span.first || run.day > span.last)
            continue;
        const auto &before = load.ratios[i].longestBeforeKm;
        const bool spike =
            picture.spike && picture.spike->day == run.day && picture.spike->km == run.km;
        rows.push_back({loadLongDayText(run.day), loadKmText(run.km), paceText(run),
                        before ? loadKmText(*before) : tr("no run"),
                        spike                     ? tr("the jump")
                        : run.day > picture.onset ? tr("after it began")
                                                  : QString()});
    }
    auto *show = new Button(Button::Kind::Link, tr("Show every run as a table"));
    show->setObjectName(QStringLiteral("show_runs"));
    show->setCheckable(true);
    auto *table = makeStepsTable(
        tr("Every run"),
        {tr("Day"), tr("Distance"), tr("Pace"), tr("Longest of the 30 days before"), tr("Note")},
        rows, 4);
    table->setObjectName(QStringLiteral("runs"));
    table->hide();
    column->addSpacing(theme::space(8));
    column->addWidget(show, 0, Qt::AlignLeft);
    column->addWidget(table);
    connect(show, &Button::toggled, this, [show, table](bool on) {
        show->setText(on ? tr("Hide the table") : tr("Show every run as a table"));
        table->setVisible(on);
    });
}

void LoadTab::addChanges(QVBoxLayout *column, const LoadHistory &load, const LoadPicture &picture)
{
    const LoadMeasures &measures = load.measures;
    const LoadAnswers &answers = load.answers;
    auto *card = new Card;
    card->body()->setSpacing(0);
    card->body()->addWidget(new Heading(tr("What changed"), Type::H3));
    if (picture.spike)
        addChange(
            card->body(), tr("Longest jump"),
            tr("%1 to %2")
                .arg(QLocale().toString(std::round(*picture.spike->longestBeforeKm * 10) / 10),
                     loadKmText(picture.spike->km)));
    if (answers.weeklyKmUsual)
        addChange(card->body(), tr("Usual week"), loadKmText(*answers.weeklyKmUsual));
    if (answers.weeklyKmRecent)
        addChange(card->body(), tr("Last 7 days"), loadKmText(*answers.weeklyKmRecent));
    addChange(card->body(), tr("Hill runs"), changeWord(measures.hilly));
    addChange(card->body(), tr("Fast runs"), changeWord(measures.fast));
    addChange(card->body(), tr("Long runs"), QLocale().toString(int(measures.longRuns)));
    addChange(card->body(), tr("Days in a row"), QLocale().toString(measures.mostDaysInRow));
    QStringList breaks;
    for (const TrainingBreak &rest : measures.breaks)
        breaks.append(tr("%1 to %2").arg(loadDayText(rest.first), loadDayText(rest.last)));
    addChange(card->body(), tr("Rest over 14 days"),
              breaks.isEmpty() ? tr("none") : breaks.join(QStringLiteral(", ")));
    column->addWidget(card);
}

void LoadTab::addBand(QVBoxLayout *column, const ResultView &view)
{
    const auto &jump = view.load->history.measures.largestJump;
    const LoadText *text = jump ? findText(view.catalogue.load, jump->band) : nullptr;
    if (!text)
        return;
    column->addSpacing(theme::space(16));
    auto *note = new Callout(jumped(view.load->history.measures, view.load->thresholds)
                                 ? Callout::Kind::Warn
                                 : Callout::Kind::Info,
                             Callout::Look::Bar, plainText(text->title), plainText(text->text));
    note->setObjectName(QStringLiteral("load_band"));
    note->body()->addWidget(new SourceLine(view.catalogue, text->source));
    column->addWidget(note);
    column->addSpacing(theme::space(8));
    column->addWidget(new Paragraph(
        tr("This is a link found in many runners of all kinds of injury, not a proof of the cause. "
           "It says nothing of a sudden tear."),
        Type::Small, Role::Text2));
}

// Why: other tools show these ratios, so they stand here with what the study found.
void LoadTab::addWeekly(QVBoxLayout *column, const ResultView &view)
{
    const WeeklyRatios &weekly = view.load->history.weekly;
    if (!weekly.weekToWeek || !weekly.acuteChronicUncoupled ||
        !view.load->history.answers.weeklyKmUsual)
        return;
    column->addSpacing(theme::space(16));
    column->addWidget(new Paragraph(
        tr("Week to week %1, acute to chronic %2. %3")
            .arg(ratioText(weekly.weekToWeek), ratioText(weekly.acuteChronicUncoupled),
                 plainText(view.catalogue.language.of(view.load->thresholds.notPredictive))),
        Type::Small, Role::Text2));
    column->addWidget(new SourceLine(view.catalogue, view.load->thresholds.notPredictiveSource));
}

} // namespace triage
