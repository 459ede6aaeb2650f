// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace triage {

/// One stage of a plan: its number in a ring, its name, and whether it is skipped, done,
/// here or later.
class StageRow : public QAbstractButton {
    Q_OBJECT
public:
    enum class Place { Skipped, Done, Here, Later };

    StageRow(int number, const QString &title, QWidget *parent = nullptr);

    void setPlace(Place place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString note() const;
    [[nodiscard]] QRect titleBox(int width) const;

    int m_number;
    Place m_place = Place::Later;
};

} // namespace triage
