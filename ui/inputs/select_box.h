// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace triage {

/// A drop-down choice of the program: the look of a text box, with an arrow.
class SelectBox : public QComboBox {
    Q_OBJECT
public:
    explicit SelectBox(QWidget *parent = nullptr);

    /// 30 instead of 36 pixels high, for the therapist's grid.
    void setCompact(bool compact);
    /// As wide as what is chosen, and not as the longest of all.
    void setAsWideAsChosen();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_compact = false;
    bool m_asChosen = false;
};

} // namespace triage
