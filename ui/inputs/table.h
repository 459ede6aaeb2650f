// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/chip.h"

#include <QTableView>

namespace triage {

class TableFit;

/// What a cell of a Table shows beside its text; set as item data.
namespace cell {
inline constexpr int Second = Qt::UserRole + 20;    ///< QString: a smaller line below
inline constexpr int ChipTone = Qt::UserRole + 21;  ///< int of Chip::Tone: the text is a chip
inline constexpr int IconShown = Qt::UserRole + 22; ///< int of theme::Icon: on a chip or alone
inline constexpr int Evidence = Qt::UserRole + 23;  ///< int 0 to 4: evidence bars before the text
inline constexpr int Line = Qt::UserRole + 24;      ///< QVariantList of 0 to 10: a small pain line
inline constexpr int Strong = Qt::UserRole + 25;    ///< bool: medium weight
} // namespace cell

/// A table without a grid: sunken head, thin lines, whole rows; Enter or a double click opens.
/// Texts that are too long for their column wrap, and the row grows.
class Table : public QTableView {
    Q_OBJECT
public:
    explicit Table(QWidget *parent = nullptr);

    /// Rows tall enough for a second line (57 instead of 44 pixels).
    void setTwoLines(bool two);
    /// Shows all rows without a scroll bar of its own, for pages that scroll themselves.
    void setFullHeight(bool full);

    /// Shows by which column it is sorted; the heads can be clicked (QHeaderView::sectionClicked).
    void setSortable();

    /// Divides the whole width among the columns by these shares.
    void setColumnShares(const QList<int> &shares);

    /// The columns that go below the first where there is no room for all, the one that is missed
    /// least first.
    void setFoldOrder(const QList<int> &columns);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;
    /// Cuts the square corners of one of the table's children to the round ones of its frame.
    static void roundCorners(QPainter &painter, const QWidget *table, const QWidget *child);

signals:
    /// Enter, a double click, or a click on the last column where it shows an icon.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Paints the frame around the viewport.
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void shareWidth();

    QList<int> m_shares;
    TableFit *m_fit = nullptr;
    bool m_full = false;
};

} // namespace triage
