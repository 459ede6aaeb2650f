// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace triage {

/// Paints the cells of a Table: text, second line, chip, evidence bars, small pain line.
class TableCell : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// The width that a cell takes on one line, and where its words wrap at least.
    [[nodiscard]] static int widthOf(const QModelIndex &index);
    [[nodiscard]] static int leastWidthOf(const QModelIndex &index);
    /// The height that a cell takes in a column of this width.
    [[nodiscard]] static int heightOf(const QModelIndex &index, int width);
    /// The width of the longest word of a text.
    [[nodiscard]] static int longestWord(const QString &text, const QFont &font);
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace triage
