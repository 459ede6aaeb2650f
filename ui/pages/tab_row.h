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
    /// `margin`: distance of the first tab from the left in the design's pixels.
    TabRow(TabStrip *tabs, int margin, QWidget *parent = nullptr);

    void setNote(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_note = nullptr;
};

} // namespace triage
