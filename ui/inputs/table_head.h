// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace triage {

/// The head of a Table: flat, sunken, with an arrow at the column it is sorted by. Names that do
/// not fit on one line wrap.
class TableHead : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHead(QWidget *parent);

    /// The width that a name takes on one line in this column, and that of its longest word.
    [[nodiscard]] static int widthOf(const QString &name, int column);
    [[nodiscard]] static int leastWidthOf(const QString &name, int column);
    /// Makes it as high as its names take at the present widths.
    void fitHeight();

protected:
    void paintSection(QPainter *painter, const QRect &section, int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace triage
