// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/progress_page.h"

#include "follow_up/measure_changes.h"
#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "inputs/select_box.h"
#include "language/in_sentence.h"
#include "pages/back_button.h"
#include "pages/progress_card.h"
#include "pages/result_words.h"
#include "pages/site_change_card.h"
#include "pages/tab_order.h"
#include "pages/two_columns.h"
#include "text.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace triage {

namespace {

// The first measure of every kind, then the others, each group in its order.
std::vector<const MeasureSeries *> chartOrder(const ProgressView &view)
{
    std::vector<const MeasureSeries *> first;
    std::vector<const MeasureSeries *> others;
    std::set<std::string> kinds;
    for (const MeasureSeries &series : view.progress.measures) {
        const Measure *measure = findMeasure(view.rules, series.measure);
        if (!measure || !series.change)
            continue;
        (kinds.insert(measure->kind).second ? first : others).push_back(&series);
    }
    first.insert(first.end(), others.begin(), others.end());
    return first;
}

QString measuresThatAre(const ProgressView &view, const char *course)
{
    QStringList titles;
    for (const MeasureSeries &series : view.progress.measures)
        if (series.change && series.change->course == course)
            if (const Measure *measure = findMeasure(view.rules, series.measure))
                titles.append(inSentence(plainText(measure->title)));
    return titles.join(QStringLiteral(", "));
}

} // namespace

ProgressPage::ProgressPage(QWidget *parent)
    : PageColumn(1152, parent), m_back(makeBackButton()), m_heading(new Heading({})),
      m_about(new Paragraph({}, theme::Type::Body, theme::Role::Text2)), m_problems(new SelectBox),
      m_content(new QWidget)
{
    m_back->setObjectName(QStringLiteral("back"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_about->setObjectName(QStringLiteral("about"));
    m_problems->setObjectName(QStringLiteral("problem"));
    m_problems->setAccessibleName(tr("Which problem"));
    m_problems->setMaximumWidth(theme::space(460));
    letTabStartAt(m_heading);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::space(4));
    words->addWidget(m_heading);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_problems, 0, Qt::AlignTop);
    body()->addWidget(m_back, 0, Qt::AlignLeft);
    body()->addSpacing(theme::space(8));
    body()->addLayout(head);
    body()->addSpacing(theme::space(16));
    body()->addWidget(m_content);
    body()->addStretch(1);
    connect(m_back, &Button::clicked, this, &ProgressPage::back);
    connect(m_problems, &SelectBox::activated, this, &ProgressPage::problemChosen);
}

void ProgressPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::setProblems(const QStringList &problems, int current, bool leadsBack)
{
    const QSignalBlocker blocker(m_problems);
    m_problems->clear();
    m_problems->addItems(problems);
    m_problems->setCurrentIndex(current);
    m_problems->setVisible(problems.size() > 1);
    m_back->setVisible(leadsBack);
}

void ProgressPage::addCharts(QVBoxLayout &column, const ProgressView &view)
{
    const auto series = chartOrder(view);
    const bool stages = view.progress.stages && view.visits.size() > 1;
    const auto addStages = [&] {
        auto *card = new ProgressCard(stageLine(view), {});
        card->setObjectName(QStringLiteral("progress_stage"));
        column.addWidget(card);
    };
    if (series.empty()) {
        auto *none = new Paragraph(
            tr("A chart needs the same number from two visits. A re-check asks for it."));
        none->setObjectName(QStringLiteral("no_charts"));
        column.addWidget(none);
    }
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (i == 1 && stages)
            addStages();
        auto *card = new ProgressCard(lineOf(view, *series[i]),
                                      sourceText(view.catalogue, series[i]->change->source));
        card->setObjectName(QStringLiteral("progress_") + toScreen(series[i]->measure));
        column.addWidget(card);
    }
    if (series.size() < 2 && stages)
        addStages();
    column.addStretch(1);
}

void ProgressPage::addEvents(QVBoxLayout &column, const ProgressView &view)
{
    if (view.progress.events.empty())
        return;
    auto *card = new Card;
    card->setObjectName(QStringLiteral("events"));
    card->body()->setSpacing(theme::space(8));
    card->body()->addWidget(new Heading(tr("What changed on the way"), theme::Type::H3));
    for (std::size_t i = 0; i < view.progress.events.size(); ++i) {
        auto *line = new Paragraph({}, theme::Type::Table);
        line->setPlain(tr("%1. %2").arg(i + 1).arg(eventText(view, view.progress.events[i])));
        card->body()->addWidget(line);
    }
    column.addWidget(card);
}

void ProgressPage::addMeaning(QVBoxLayout &column, const ProgressView &view, const QDate &next)
{
    auto *card = new Card;
    card->setObjectName(QStringLiteral("meaning"));
    card->body()->setSpacing(theme::space(12));
    card->body()->addWidget(new Heading(tr("What this means"), theme::Type::H3));
    auto *lines = new LineList(theme::Icon::Flag);
    if (const QString titles = measuresThatAre(view, "better"); !titles.isEmpty())
        lines->addLine(tr("Better by more than the usual ups and downs: %1.").arg(titles));
    if (const QString titles = measuresThatAre(view, "worse"); !titles.isEmpty())
        lines->addLine(tr("Worse by more than the usual ups and downs: %1.").arg(titles));
    if (const QString titles = measuresThatAre(view, "same"); !titles.isEmpty())
        lines->addLine(tr("Changed too little to count: %1.").arg(titles));
    if (const QString stage = stageSentence(view); !stage.isEmpty())
        lines->addLine(stage.toHtmlEscaped());
    if (next.isValid())
        lines->addLine(tr("Next re-check: %1.").arg(longDayText(next)));
    card->body()->addWidget(lines);
    auto *open = new Button(Button::Kind::Primary, tr("Open the last result"));
    open->setObjectName(QStringLiteral("open_result"));
    auto *recheck = new Button(Button::Kind::Secondary, tr("Start re-check"));
    recheck->setObjectName(QStringLiteral("start_recheck"));
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    card->body()->addWidget(recheck, 0, Qt::AlignLeft);
    connect(open, &Button::clicked, this, &ProgressPage::resultAsked);
    connect(recheck, &Button::clicked, this, &ProgressPage::recheckAsked);
    column.addWidget(card);
}

void ProgressPage::showProgress(const ProgressView &view, const QDate &next)
{
    m_heading->setHeading(progressHeading(view));
    m_about->setPlain(problemText(view));
    auto *content = new TwoColumns(728, 392);
    content->left()->setSpacing(theme::space(16));
    content->right()->setSpacing(theme::space(16));
    addCharts(*content->left(), view);
    auto *where = new SiteChangeCard(view);
    if (where->compares())
        content->right()->addWidget(where);
    else
        delete where;
    addMeaning(*content->right(), view, next);
    addEvents(*content->right(), view);
    content->right()->addStretch(1);
    delete body()->replaceWidget(m_content, content);
    m_content->hide();
    m_content->deleteLater();
    m_content = content;
}

} // namespace triage
