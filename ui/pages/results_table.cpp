// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/results_table.h"

#include "language/in_sentence.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace triage {

namespace {

QString aboutText(const AssessmentSummary &result)
{
    const QString side = sideText(result.side);
    const QString about =
        result.person.self || result.person.name.empty()
            ? side
            : QStringLiteral("%1, %2").arg(toScreen(result.person.name), inSentence(side));
    return result.follows ? ResultsTable::tr("%1, re-check").arg(about) : about;
}

QList<QStandardItem *> rowOf(const AssessmentSummary &result, const Catalogue &catalogue)
{
    auto *about = new QStandardItem(aboutText(result));
    about->setToolTip(about->text());
    auto *care = new QStandardItem(urgencyChipText(catalogue, result.urgency));
    care->setData(static_cast<int>(urgencyTone(result.urgency)), cell::ChipTone);
    auto *suggests = new QStandardItem(
        toScreen(conditionTitle(catalogue, result.condition, result.grade, result.mode)));
    suggests->setToolTip(suggests->text());
    auto *pain = new QStandardItem(result.painActivity
                                       ? ResultsTable::tr("%1 of 10").arg(*result.painActivity)
                                       : ResultsTable::tr("not given"));
    pain->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *open = new QStandardItem;
    open->setData(static_cast<int>(theme::Icon::Next), cell::IconShown);
    open->setData(ResultsTable::tr("Open"), Qt::AccessibleTextRole);
    return {new QStandardItem(dayText(dayOf(result.finished))), about, care, suggests, pain, open};
}

} // namespace

ResultsTable::ResultsTable(QWidget *parent) : Table(parent), m_model(new QStandardItemModel(this))
{
    m_model->setHorizontalHeaderLabels({tr("Date"), tr("About"), tr("What to do"),
                                        tr("What it suggests"), tr("Worst pain"), QString()});
    m_model->setHeaderData(4, Qt::Horizontal, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                           Qt::TextAlignmentRole);
    setModel(m_model);
    setFoldOrder({4, 1, 3, 2});
    QHeaderView *head = horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(3, QHeaderView::Stretch);
    const QFontMetrics metrics(theme::font(theme::Type::Table));
    const int pad = theme::space(32);
    head->resizeSection(0, metrics.horizontalAdvance(dayText(QDate(2028, 9, 28))) + pad);
    head->resizeSection(4, metrics.horizontalAdvance(tr("Worst pain")) + pad);
    head->resizeSection(5, theme::space(56));
    connect(this, &Table::opened, this, [this] {
        if (const AssessmentSummary *result = current())
            emit resultOpened(result->id);
    });
}

void ResultsTable::setResults(const std::vector<AssessmentSummary> &results,
                              const Catalogue &catalogue)
{
    m_results.clear();
    m_about = 0;
    m_chip = 0;
    m_model->removeRows(0, m_model->rowCount());
    addResults(results, catalogue);
}

void ResultsTable::addResults(const std::vector<AssessmentSummary> &results,
                              const Catalogue &catalogue)
{
    m_results.insert(m_results.end(), results.begin(), results.end());
    // Why: a long name wraps rather than taking the room of what is suggested.
    const QFontMetrics metrics(theme::font(theme::Type::Table));
    const int most = metrics.horizontalAdvance(QStringLiteral("C-014, both legs, re-check"));
    for (const AssessmentSummary &result : results) {
        m_model->appendRow(rowOf(result, catalogue));
        m_about = qMax(m_about, qMin(most, metrics.horizontalAdvance(aboutText(result))));
        m_chip = qMax(
            m_chip,
            Chip::sizeFor(urgencyChipText(catalogue, result.urgency), theme::Icon::None).width());
    }
    horizontalHeader()->resizeSection(1, m_about + theme::space(32));
    horizontalHeader()->resizeSection(2, m_chip + theme::space(28));
    updateGeometry();
}

const AssessmentSummary *ResultsTable::last() const
{
    return m_results.empty() ? nullptr : &m_results.back();
}

const AssessmentSummary *ResultsTable::current() const
{
    const int row = currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_results.size())
               ? nullptr
               : &m_results[static_cast<std::size_t>(row)];
}

} // namespace triage
