// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/table.h"

#include "inputs/scroll_bar.h"
#include "inputs/table_cell.h"
#include "inputs/table_fit.h"
#include "inputs/table_head.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace triage {

using theme::colour;
using theme::Role;

namespace {

// The frame's box in the coordinates of one of the table's children.
QRectF frameIn(const QWidget *table, const QWidget *child)
{
    const int air = theme::ringAir;
    const QPoint corner = child->mapTo(table, QPoint(0, 0));
    return QRectF(table->rect()).adjusted(air, air, -air, -air).translated(-corner);
}

} // namespace

void Table::roundCorners(QPainter &painter, const QWidget *table, const QWidget *child)
{
    const QRectF frame = frameIn(table, child);
    QPainterPath outside;
    outside.addRect(child->rect());
    QPainterPath inside;
    inside.addRoundedRect(frame, theme::radiusCard, theme::radiusCard);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outside.subtracted(inside), colour(Role::Window));
    theme::paintBox(painter, frame, theme::radiusCard, Qt::transparent, colour(Role::Border));
}

Table::Table(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new TableHead(this));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(1); // Why: the text says how narrow a column may be.
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(theme::ringAir + 1);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TableCell(this));
    auto *down = new ScrollBar(Qt::Vertical);
    auto *across = new ScrollBar(Qt::Horizontal);
    for (ScrollBar *bar : {down, across})
        bar->setBackdrop(theme::Role::Surface);
    setVerticalScrollBar(down);
    setHorizontalScrollBar(across);
    setTwoLines(false);
    m_fit = new TableFit(this, [this] { shareWidth(); });
    connect(m_fit, &TableFit::fitted, this, &Table::updateGeometry);
    connect(this, &QTableView::doubleClicked, this, &Table::opened);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const bool arrow = index.column() == index.model()->columnCount() - 1 &&
                           index.data(cell::IconShown).toInt() != 0;
        if (arrow)
            emit opened(index);
    });
}

void Table::setTwoLines(bool two)
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int text = QFontMetrics(theme::font(theme::Type::Table)).height() +
                     (two ? QFontMetrics(theme::font(theme::Type::Xs)).height() : 0);
    verticalHeader()->setDefaultSectionSize(
        qMax(theme::space(two ? 57 : 44), text + theme::space(14)));
    updateGeometry();
}

void Table::setFullHeight(bool full)
{
    m_full = full;
    setVerticalScrollBarPolicy(full ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, full ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void Table::setSortable()
{
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setCursor(Qt::PointingHandCursor);
}

void Table::setColumnShares(const QList<int> &shares)
{
    m_shares = shares;
    m_fit->fit();
}

void Table::setFoldOrder(const QList<int> &columns)
{
    m_fit->setFoldOrder(columns);
}

void Table::shareWidth()
{
    const int columns = horizontalHeader()->count();
    int whole = 0;
    for (const int share : std::as_const(m_shares))
        whole += share;
    for (int i = 0; whole > 0 && i < qMin<int>(columns, m_shares.size()); ++i)
        setColumnWidth(i, viewport()->width() * m_shares[i] / whole);
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_fit->fit();
}

void Table::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    const auto changed = [this] {
        updateGeometry();
        m_fit->fitSoon();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &QAbstractItemModel::layoutChanged, this, changed);
    connect(model, &QAbstractItemModel::dataChanged, this, changed);
    m_fit->fit();
    updateGeometry();
}

QSize Table::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int line = verticalHeader()->defaultSectionSize();
    const int all = verticalHeader()->length();
    return {theme::space(480),
            horizontalHeader()->height() + 2 * frameWidth() +
                (m_full ? all : qBound(3 * line, all, qMax(3, qMin(rows, 10)) * line))};
}

QSize Table::minimumSizeHint() const
{
    return {theme::space(240), m_full ? sizeHint().height() : theme::space(160)};
}

void Table::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

bool Table::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QTableView::event(event);
    QPainter painter(this);
    const QRectF frame = frameIn(this, this);
    theme::paintBox(painter, frame, theme::radiusCard, colour(Role::Surface), colour(Role::Border));
    if (hasFocus())
        theme::paintRing(painter, frame, theme::radiusCard);
    return true;
}

void Table::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    roundCorners(painter, this, viewport());
}

} // namespace triage
