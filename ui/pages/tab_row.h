// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace triage {

class TabStrip;

/// The bar below the top bar: tabs at the left, a quiet note at the right.
class TabRow : public QWidget {
    Q_OBJECT
public:
    /// `column`: width in the design's pixels of the column below that the tabs stand over; 0
    /// where the page takes the whole width.
    TabRow(TabStrip *tabs, int column, QWidget *parent = nullptr);

    void setNote(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TabStrip *m_tabs = nullptr;
    int m_column;
    QLabel *m_note = nullptr;
};

} // namespace triage
