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
/// and columns too narrow for their longest word get room from the others. As the page arranged
/// its columns it stays while all fits.
class TableFit : public QObject {
    Q_OBJECT
public:
    /// Belongs to the table, whose cells are painted by TableCell. `arrange` gives the columns the
    /// widths that the page wants them to have.
    TableFit(QTableView *table, std::function<void()> arrange);

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
    void share(const QHash<int, Need> &needs);
    void fitRows();

    QTableView *m_table = nullptr;
    std::function<void()> m_arrange;
    QTimer m_soon;
    bool m_fitting = false;
    bool m_shared = false; ///< the columns are not as the page arranged them
    struct Section {
        int size = 0;
        QHeaderView::ResizeMode mode = QHeaderView::Interactive;
    };
    QHash<int, Section> m_arranged;
};

} // namespace triage
