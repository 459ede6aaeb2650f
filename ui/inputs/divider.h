// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace triage {

/// A thin line, with a word such as "or" in its middle if given.
class Divider : public QWidget {
    Q_OBJECT
public:
    explicit Divider(const QString &word = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
};

} // namespace triage
