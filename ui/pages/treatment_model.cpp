// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/treatment_model.h"

#include "inputs/table.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

#include <QStandardItemModel>

#include <tuple>

namespace triage {

namespace {

QStandardItem *verdictItem(const std::string &verdict)
{
    auto *item = new QStandardItem(verdictText(verdict));
    item->setData(static_cast<int>(verdictTone(verdict)), cell::ChipTone);
    item->setData(static_cast<int>(verdictIcon(verdict)), cell::IconShown);
    return item;
}

QStandardItem *evidenceItem(const std::string &evidence)
{
    auto *item = new QStandardItem(evidenceText(evidence));
    if (evidenceMark(evidence) == theme::Icon::None)
        item->setData(evidenceBars(evidence), cell::Evidence);
    else
        item->setData(static_cast<int>(evidenceMark(evidence)), cell::IconShown);
    return item;
}

} // namespace

TreatmentModel::TreatmentModel(const ResultView &view, QObject *parent)
    : QSortFilterProxyModel(parent), m_treatments(view.assessment().treatments),
      m_rows(new QStandardItemModel(this))
{
    m_rows->setHorizontalHeaderLabels({tr("Treatment"),
                                       view.mode() == Mode::Runner ? tr("For you") : tr("Verdict"),
                                       tr("Evidence")});
    fill(view);
    setSourceModel(m_rows);
    sort(Verdict);
}

void TreatmentModel::fill(const ResultView &view)
{
    for (const TreatmentAdvice &advice : m_treatments) {
        auto *name = new QStandardItem(toScreen(treatmentTitle(view.catalogue, advice.treatment)));
        const QString why = capitalised(toScreen(advice.reason.text));
        name->setData(true, cell::Strong);
        name->setData(why, cell::Second);
        name->setToolTip(why);
        m_rows->appendRow({name, verdictItem(advice.verdict), evidenceItem(advice.evidence)});
    }
}

const TreatmentAdvice &TreatmentModel::at(const QModelIndex &index) const
{
    return m_treatments[static_cast<std::size_t>(mapToSource(index).row())];
}

void TreatmentModel::setVerdict(const std::string &verdict)
{
    m_verdict = verdict;
    invalidateFilter();
}

void TreatmentModel::setEvidence(const std::string &evidence)
{
    m_evidence = evidence;
    invalidateFilter();
}

bool TreatmentModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const TreatmentAdvice &advice = m_treatments[static_cast<std::size_t>(row)];
    return (m_verdict.empty() || advice.verdict == m_verdict) &&
           (m_evidence.empty() || advice.evidence == m_evidence);
}

bool TreatmentModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [this](const QModelIndex &index) {
        const TreatmentAdvice &advice = m_treatments[static_cast<std::size_t>(index.row())];
        const int verdict = verdictRank(advice.verdict);
        const int evidence = evidenceRank(advice.evidence);
        const QString name = m_rows->item(index.row())->text().toLower();
        switch (sortColumn()) {
        case Name:
            return std::tuple(name, verdict, evidence);
        case Evidence:
            return std::tuple(QString(), evidence, verdict);
        default:
            return std::tuple(QString(), verdict, evidence);
        }
    };
    const auto a = rank(left);
    const auto b = rank(right);
    return a == b ? left.row() < right.row() : a < b;
}

} // namespace triage
