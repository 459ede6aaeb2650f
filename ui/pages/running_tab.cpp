// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/running_tab.h"

#include "inputs/card.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "inputs/table.h"
#include "pages/result_words.h"
#include "pages/two_columns.h"
#include "text.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace triage {

namespace {

Table *makeSteps(const RunProgramme &programme, QObject *owner)
{
    auto *model = new QStandardItemModel(owner);
    model->setHorizontalHeaderLabels(
        {RunningTab::tr("Step"), RunningTab::tr("Session"), RunningTab::tr("In all")});
    int number = 0;
    for (const RunStep &step : programme.steps) {
        auto *session = new QStandardItem(toScreen(step.session));
        session->setData(true, cell::Strong);
        session->setData(capitalised(toScreen(step.effort)), cell::Second);
        session->setToolTip(toScreen(step.session));
        model->appendRow({new QStandardItem(QString::number(++number)), session,
                          new QStandardItem(toScreen(step.total))});
    }
    auto *table = new Table;
    table->setAccessibleName(RunningTab::tr("Steps back to running"));
    table->setTwoLines(true);
    table->setModel(model);
    table->setFullHeight(true);
    QHeaderView *head = table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    head->resizeSection(0, theme::space(72));
    head->resizeSection(2, theme::space(110));
    return table;
}

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

} // namespace

RunningTab::RunningTab(const ResultView &view, QWidget *parent) : PageColumn(1152, parent)
{
    const RunProgramme &programme = view.catalogue.returnToRun;
    auto *columns = new TwoColumns(700, 420);
    columns->left()->addWidget(new Heading(tr("Back to running, step by step"), theme::Type::H2));
    columns->left()->addSpacing(theme::space(8));
    columns->left()->addWidget(makeSteps(programme, this));
    columns->left()->addSpacing(theme::space(8));
    columns->left()->addWidget(
        new Paragraph(tr("Sources: %1").arg(sourceText(view.catalogue, programme.source)),
                      theme::Type::Xs, theme::Role::Text2));
    columns->left()->addStretch();
    columns->right()->addSpacing(theme::lineHeight(theme::Type::H2) + theme::space(8));
    columns->right()->addWidget(
        makeLines(tr("Begin when all are true"), programme.before, theme::Icon::Check));
    columns->right()->addSpacing(theme::space(16));
    columns->right()->addWidget(
        makeLines(tr("While you do it"), programme.rules, theme::Icon::None));
    columns->right()->addStretch();
    body()->addWidget(columns);
    body()->addStretch(1);
}

} // namespace triage
