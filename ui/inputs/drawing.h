// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSvgRenderer;

namespace triage {

/// A drawing of an exercise or a self-test in the colours of the scheme. It stands on its foot, so
/// that drawings side by side share one ground line.
class Drawing : public QWidget {
    Q_OBJECT
public:
    /// `name` in resources/pictures ("exercises/nordic.svg"); `width` in the design's pixels.
    Drawing(const QString &name, int width, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void load(bool dark);

    QString m_name;
    int m_width;
    bool m_dark = false; ///< the colours that are loaded
    QSvgRenderer *m_drawing;
};

} // namespace triage
