// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QWidget>

namespace triage {

/// A short word on a soft fill, with an icon if wanted; never clickable.
class Chip : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Neutral, Routine, Ok, Warn, Stop, Urgent };

    Chip(Tone tone, const QString &text, theme::Icon icon = theme::Icon::None,
         QWidget *parent = nullptr);

    void set(Tone tone, const QString &text, theme::Icon icon = theme::Icon::None);
    [[nodiscard]] QString text() const { return m_text; }

    /// The size a chip of this text takes; for table delegates.
    [[nodiscard]] static QSize sizeFor(const QString &text, theme::Icon icon);
    /// The height of one whose text wraps in this width.
    [[nodiscard]] static int heightFor(const QString &text, theme::Icon icon, int width);
    [[nodiscard]] static QFont textFont();
    /// Paints a chip at the left of `box`, in its middle; text too long wraps.
    static void paint(QPainter &painter, const QRectF &box, Tone tone, const QString &text,
                      theme::Icon icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_text;
    theme::Icon m_icon;
};

} // namespace triage
