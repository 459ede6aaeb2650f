// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace triage {

/// Paints the cells of a Table: text, second line, chip, evidence bars, small pain line. Where the
/// table is too narrow for all of its columns, some are folded: what they say stands below the
/// text of the first.
class TableCell : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// The width that a cell takes on one line, and where its words wrap at least.
    [[nodiscard]] int widthOf(const QModelIndex &index) const;
    [[nodiscard]] int leastWidthOf(const QModelIndex &index) const;
    /// The height that a cell takes in a column of this width.
    [[nodiscard]] int heightOf(const QModelIndex &index, int width) const;
    /// The width of the longest word of a text.
    [[nodiscard]] static int longestWord(const QString &text, const QFont &font);
    /// The columns that are folded, in their order.
    void setFolded(const QList<int> &columns) { m_folded = columns; }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    /// The smaller lines below the text.
    [[nodiscard]] QStringList lesserLines(const QModelIndex &index) const;
    void paintText(QPainter &painter, QRect box, const QModelIndex &index) const;

    QList<int> m_folded;
};

} // namespace triage
