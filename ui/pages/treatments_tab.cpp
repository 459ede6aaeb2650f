// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/treatments_tab.h"

#include "inputs/flow_layout.h"
#include "inputs/heading.h"
#include "inputs/meter.h"
#include "inputs/paragraph.h"
#include "inputs/select_box.h"
#include "inputs/table.h"
#include "language/in_sentence.h"
#include "pages/explained_terms.h"
#include "pages/result_words.h"
#include "pages/tab_order.h"
#include "pages/treatment_card.h"
#include "pages/treatment_model.h"
#include "pages/two_columns.h"
#include "text.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace triage {

namespace {

constexpr std::array verdicts = {"recommended", "consider", "not_recommended", "avoid"};
constexpr std::array grades = {"strong", "moderate", "limited", "conflicting", "none", "against"};

int widestChip()
{
    int width = 0;
    for (const char *verdict : verdicts)
        width = qMax(width, Chip::sizeFor(verdictText(verdict), verdictIcon(verdict)).width());
    return width;
}

// Where the explanation begins: below the heading of the table.
int besideTable()
{
    return theme::lineHeight(theme::Type::H2) + theme::space(8);
}

int widestGrade()
{
    return Meter::sizeFor(Meter::Kind::Evidence).width() +
           QFontMetrics(theme::font(theme::Type::Table))
               .horizontalAdvance(evidenceText("conflicting")) +
           theme::space(36);
}

} // namespace

TreatmentsTab::TreatmentsTab(const ResultView &view, QWidget *parent)
    : PageColumn(1152, parent), m_view(view), m_model(new TreatmentModel(view, this)),
      m_table(new Table), m_verdict(new SelectBox), m_evidence(new SelectBox),
      m_order(new SelectBox), m_count(new Paragraph({}, theme::Type::Small, theme::Role::Text2))
{
    auto *columns = new TwoColumns(736, 388);
    columns->left()->addWidget(new Heading(tr("What helps, and what does not"), theme::Type::H2));
    columns->left()->addSpacing(theme::space(4));
    columns->left()->addWidget(makeFilters());
    columns->left()->addWidget(m_count);
    columns->left()->addSpacing(theme::space(4));
    columns->left()->addWidget(m_table);
    columns->left()->addStretch();
    m_right = columns->right();
    m_above = new QSpacerItem(0, besideTable(), QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_right->addSpacerItem(m_above);
    m_right->addStretch();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TreatmentsTab::followScroll);
    body()->addWidget(columns);
    body()->addStretch(1);
    setUpTable();
    filter();
}

QWidget *TreatmentsTab::makeFilters()
{
    auto *filters = new QWidget;
    auto *flow = new FlowLayout(theme::space(4), filters);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setAccessibleName(tr("Show by verdict"));
    m_verdict->addItem(tr("All verdicts"), QString());
    for (const char *verdict : verdicts)
        m_verdict->addItem(verdictText(verdict), QLatin1String(verdict));
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->setAccessibleName(tr("Show by evidence"));
    m_evidence->addItem(tr("All evidence"), QString());
    for (const char *grade : grades)
        m_evidence->addItem(tr("Evidence: %1").arg(inSentence(evidenceText(grade))),
                            QLatin1String(grade));
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setAccessibleName(tr("Sort"));
    m_order->addItem(tr("Best verdict first"), TreatmentModel::Verdict);
    m_order->addItem(tr("Best evidence first"), TreatmentModel::Evidence);
    m_order->addItem(tr("By name"), TreatmentModel::Name);
    for (SelectBox *box : {m_verdict, m_evidence, m_order}) {
        flow->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &TreatmentsTab::filter);
    }
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this,
            [this] { m_verdict->setFocus(Qt::ShortcutFocusReason); });
    m_count->setObjectName(QStringLiteral("count"));
    return filters;
}

void TreatmentsTab::setUpTable()
{
    m_table->setObjectName(QStringLiteral("treatments"));
    m_table->setAccessibleName(tr("What helps, and what does not"));
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_table->setFullHeight(true);
    m_table->setSortable();
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    head->setSectionResizeMode(1, QHeaderView::Fixed);
    head->setSectionResizeMode(2, QHeaderView::Fixed);
    head->resizeSection(1, widestChip() + theme::space(24));
    head->resizeSection(2, widestGrade());
    connect(head, &QHeaderView::sectionClicked, this,
            [this](int column) { m_order->setCurrentIndex(m_order->findData(column)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showDetail(now); });
    connect(m_table, &Table::opened, this, [this] {
        if (m_detail)
            m_detail->focusHeading();
    });
}

// Names are more to choose by than the grade, which the explanation tells again.
void TreatmentsTab::resizeEvent(QResizeEvent *event)
{
    PageColumn::resizeEvent(event);
    constexpr int leastName = 250;
    const QHeaderView *head = m_table->horizontalHeader();
    const int room = m_table->viewport()->width() - head->sectionSize(TreatmentModel::Verdict);
    m_table->setColumnHidden(TreatmentModel::Evidence,
                             room - widestGrade() < theme::space(leastName));
}

void TreatmentsTab::filter()
{
    m_model->setVerdict(toCore(m_verdict->currentData().toString()));
    m_model->setEvidence(toCore(m_evidence->currentData().toString()));
    m_model->sort(m_order->currentData().toInt());
    m_table->horizontalHeader()->setSortIndicator(m_order->currentData().toInt(),
                                                  Qt::AscendingOrder);
    m_table->updateGeometry();
    const int shown = m_model->rowCount();
    m_count->setPlain(shown == 0 ? tr("No treatment fits this choice.")
                                 : tr("%1 treatments").arg(shown));
    if (!m_table->currentIndex().isValid() && shown > 0)
        m_table->selectRow(0);
    if (shown == 0)
        delete m_detail;
}

void TreatmentsTab::showDetail(const QModelIndex &index)
{
    delete m_detail;
    if (!index.isValid())
        return;
    m_detail = new TreatmentCard(m_model->at(index), m_view);
    connect(m_detail, &TreatmentCard::sourcesRequested, this, &TreatmentsTab::sourcesRequested);
    if (m_view.mode() == Mode::Runner)
        explainTerms(*m_detail, m_view.catalogue);
    m_right->insertWidget(1, m_detail);
    orderTabs({this});
    followScroll();
}

void TreatmentsTab::followScroll()
{
    if (!m_detail)
        return;
    const QRect table = m_table->geometry();
    const bool beside = m_right->geometry().left() > table.right();
    const int lowest = table.bottom() - m_detail->sizeHint().height();
    const int top = qBound(besideTable(), verticalScrollBar()->value(),
                           qMax(besideTable(), beside ? lowest : 0));
    if (m_above->sizeHint().height() == top)
        return;
    m_above->changeSize(0, top, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_right->invalidate();
}

} // namespace triage
