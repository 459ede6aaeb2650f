// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QAbstractButton>

namespace triage {

/// A large choice of the home page: icon, title, text and a foot line; the whole card is pressed.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceCard(theme::Icon icon, const QString &title, const QString &text, const QString &foot,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    theme::Icon m_icon;
    QString m_body;
    QString m_foot;
};

} // namespace triage
