// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QWidget>

namespace triage {

/// An icon in a line of text, tinted when painted; stands beside its word.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    /// `size` in the design's pixels: 16, 18 or 20.
    IconLabel(theme::Icon icon, theme::Role tint, int size = 18, QWidget *parent = nullptr);

    void set(theme::Icon icon, theme::Role tint);
    /// Centres the icon on the first line of text of this height instead of on the widget.
    void setLineHeight(int height);
    /// Paints the icon on a soft square tile, as the home page's rows do.
    void setTile(theme::Role fill);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Icon m_icon;
    theme::Role m_tint;
    int m_size;
    int m_lineHeight = 0;
    theme::Role m_tile = theme::Role::Count;
};

} // namespace triage
