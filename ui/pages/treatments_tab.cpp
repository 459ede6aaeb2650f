// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/treatments_tab.h"

#include "inputs/heading.h"
#include "inputs/meter.h"
#include "inputs/table.h"
#include "pages/result_words.h"
#include "pages/treatment_card.h"
#include "pages/two_columns.h"
#include "report/wording.h"
#include "text.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
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

int widestChip()
{
    int width = 0;
    for (const char *verdict : {"recommended", "consider", "not_recommended", "avoid"})
        width = qMax(width, Chip::sizeFor(verdictText(verdict), verdictIcon(verdict)).width());
    return width;
}

} // namespace

TreatmentsTab::TreatmentsTab(const ResultView &view, QWidget *parent)
    : PageColumn(1152, parent), m_view(view), m_model(new QStandardItemModel(this)),
      m_table(new Table)
{
    auto *columns = new TwoColumns(736, 388);
    columns->left()->addWidget(new Heading(tr("What helps, and what does not"), theme::Type::H2));
    columns->left()->addSpacing(theme::space(8));
    columns->left()->addWidget(m_table);
    columns->left()->addStretch();
    m_right = columns->right();
    m_right->addSpacing(theme::lineHeight(theme::Type::H2) + theme::space(8));
    m_right->addStretch();
    body()->addWidget(columns);
    body()->addStretch(1);

    m_model->setHorizontalHeaderLabels({tr("Treatment"),
                                        view.mode() == Mode::Runner ? tr("For you") : tr("Verdict"),
                                        tr("Evidence")});
    m_table->setObjectName(QStringLiteral("treatments"));
    m_table->setAccessibleName(tr("What helps, and what does not"));
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_table->setFullHeight(true);
    fill(view);
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    head->setSectionResizeMode(1, QHeaderView::Fixed);
    head->setSectionResizeMode(2, QHeaderView::Fixed);
    head->resizeSection(1, widestChip() + theme::space(24));
    head->resizeSection(2, Meter::sizeFor(Meter::Kind::Evidence).width() +
                               QFontMetrics(theme::font(theme::Type::Table))
                                   .horizontalAdvance(evidenceText("conflicting")) +
                               theme::space(36));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showDetail(now.row()); });
    if (!m_treatments.empty())
        m_table->selectRow(0);
}

void TreatmentsTab::fill(const ResultView &view)
{
    m_treatments = view.assessment().treatments;
    std::stable_sort(m_treatments.begin(), m_treatments.end(),
                     [](const TreatmentAdvice &a, const TreatmentAdvice &b) {
                         return std::tuple(verdictRank(a.verdict), -evidenceBars(a.evidence)) <
                                std::tuple(verdictRank(b.verdict), -evidenceBars(b.evidence));
                     });
    for (const TreatmentAdvice &advice : m_treatments) {
        auto *name = new QStandardItem(toScreen(treatmentTitle(view.catalogue, advice.treatment)));
        name->setData(true, cell::Strong);
        name->setData(capitalised(toScreen(advice.reason.text)), cell::Second);
        name->setToolTip(capitalised(toScreen(advice.reason.text)));
        m_model->appendRow({name, verdictItem(advice.verdict), evidenceItem(advice.evidence)});
    }
}

void TreatmentsTab::showDetail(int row)
{
    delete m_detail;
    if (row < 0 || row >= static_cast<int>(m_treatments.size()))
        return;
    auto *card = new TreatmentCard(m_treatments[static_cast<std::size_t>(row)], m_view);
    connect(card, &TreatmentCard::sourcesRequested, this, &TreatmentsTab::sourcesRequested);
    m_detail = card;
    m_right->insertWidget(1, card);
}

} // namespace triage
