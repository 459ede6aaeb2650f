// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/running_tab.h"

#include "inputs/card.h"
#include "inputs/divider.h"
#include "inputs/fact_list.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "inputs/table.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "pages/steps_table.h"
#include "pages/two_columns.h"
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

QString twoLines(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u'\n' + second;
}

void addTable(QVBoxLayout *column, const QString &heading, const QStringList &heads,
              const std::vector<QStringList> &rows, int wide)
{
    column->addWidget(new Heading(heading, theme::Type::H2));
    column->addSpacing(theme::space(8));
    column->addWidget(makeStepsTable(heading, heads, rows, wide));
    column->addSpacing(theme::space(8));
}

} // namespace

RunningTab::RunningTab(const ResultView &view, QWidget *parent) : PageColumn(1152, parent)
{
    const RunProgramme &programme = view.catalogue.returnToRun;
    auto *columns = new TwoColumns(700, 420);
    addSteps(columns->left(), view);
    addSpeed(columns->left(), view);
    addPrevention(columns->left(), view);
    columns->left()->addStretch();
    QVBoxLayout *right = columns->right();
    right->addSpacing(theme::lineHeight(theme::Type::H2) + theme::space(8));
    right->addWidget(
        makeLines(tr("Begin when all are true"), programme.before, theme::Icon::Check));
    right->addSpacing(theme::space(16));
    right->addWidget(makeLines(tr("While you do it"), programme.rules, theme::Icon::None));
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
    std::vector<QStringList> rows;
    for (const RunStep &step : programme.steps)
        rows.push_back({QString::number(rows.size() + 1),
                        twoLines(toScreen(step.session), capitalised(toScreen(step.effort))),
                        toScreen(step.total)});
    addTable(column, tr("Back to running, step by step"), {tr("Step"), tr("Session"), tr("In all")},
             rows, 1);
    column->addWidget(new SourceLine(view.catalogue, programme.source));
}

// Cards wrap where a table would cut what must be true off.
void RunningTab::addSpeed(QVBoxLayout *column, const ResultView &view)
{
    const ReturnToSport &sport = view.catalogue.returnToSport;
    column->addSpacing(theme::space(24));
    column->addWidget(new Heading(tr("Back to full speed"), theme::Type::H2));
    column->addSpacing(theme::space(8));
    auto *card = new Card;
    constexpr int numberWidth = 32;
    int number = 0;
    for (const SpeedStep &step : sport.speed) {
        if (number > 0)
            card->body()->addWidget(new Divider);
        auto *row = new FactList(numberWidth);
        row->addFact(
            QString::number(++number),
            QStringLiteral("<b>%1</b><br>%2<br>%3")
                .arg(plainText(step.speed),
                     tr("%1, %2 a week").arg(plainText(step.session), plainText(step.perWeek)),
                     tr("Begin when: %1").arg(plainText(step.gate))));
        card->body()->addWidget(row);
    }
    column->addWidget(card);
    column->addWidget(new SourceLine(view.catalogue, sport.speedSource));
}

void RunningTab::addPrevention(QVBoxLayout *column, const ResultView &view)
{
    const ReturnToSport &sport = view.catalogue.returnToSport;
    std::vector<QStringList> rows;
    for (const BuildUpWeek &week : sport.nordic)
        rows.push_back({capitalised(toScreen(week.weeks)), toScreen(week.sets),
                        QString::number(week.sessions)});
    column->addSpacing(theme::space(24));
    addTable(column, tr("Nordics, week by week"), {tr("Weeks"), tr("Sets"), tr("Sessions a week")},
             rows, 1);
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
