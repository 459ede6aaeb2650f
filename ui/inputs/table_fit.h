// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QObject>
#include <QTimer>

#include <functional>

class QTableView;

namespace triage {

/// Makes room in a table for all of its texts: they wrap where a column is narrower than they are,
/// and columns too narrow for their longest word get room from the others. Where even that is not
/// enough, columns are folded: what they say stands below the text of the first. As the page
/// arranged its columns it stays while all fits.
class TableFit : public QObject {
    Q_OBJECT
public:
    /// Belongs to the table, whose cells are painted by TableCell. `arrange` gives the columns the
    /// widths that the page wants them to have.
    TableFit(QTableView *table, std::function<void()> arrange);

    /// The columns that may be folded, the one that is missed least first; without, the last ones
    /// go first. The first column and one that only shows an icon always stay.
    void setFoldOrder(const QList<int> &columns) { m_order = columns; }
    /// Fits now.
    void fit();
    /// Fits once the events at hand are done.
    void fitSoon();

signals:
    /// Heights may be others than before.
    void fitted();

private:
    /// What a column takes on one line, and at least.
    struct Need {
        int whole = 0;
        int least = 0;
    };
    [[nodiscard]] Need needOf(int column) const;
    void restore();
    void unfold();
    void fold(QHash<int, Need> &needs);
    [[nodiscard]] bool isAction(int column) const;
    [[nodiscard]] QList<int> foldOrder() const;
    [[nodiscard]] class TableCell *cells() const;
    void share(const QHash<int, Need> &needs);
    void fitRows();

    QTableView *m_table = nullptr;
    std::function<void()> m_arrange;
    QTimer m_soon;
    QList<int> m_order;
    QList<int> m_folded;
    bool m_fitting = false;
    bool m_shared = false; ///< the columns are not as the page arranged them
    struct Section {
        int size = 0;
        QHeaderView::ResizeMode mode = QHeaderView::Interactive;
    };
    QHash<int, Section> m_arranged;
};

} // namespace triage
