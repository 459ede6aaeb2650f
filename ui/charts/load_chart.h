// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/load_measures.h"

#include <QWidget>

namespace triage {

/// What the load picture shows.
struct LoadPicture {
    std::vector<RunRatio> runs; ///< by day
    LocalDay onset;
    int referenceDays = 30;
    int lookBackDays = 42;
    std::optional<RunRatio> spike;    ///< the run to be marked, if one was over 10 % longer
    std::optional<LocalDay> newSince; ///< from when on a kind of run was new, if one was
    QString newKinds;                 ///< "hills and fast runs new"
    bool ofClient = false;            ///< said to a therapist, not to the runner
};

/// The days that the picture covers, the first and the last.
struct LoadSpan {
    LocalDay first;
    LocalDay last;
};
[[nodiscard]] LoadSpan spanOf(const LoadPicture &picture);

/// The largest jump in one sentence: how long before the pain, how far, and what was usual.
[[nodiscard]] QString loadSentence(const LoadPicture &picture);

/// Every run of the weeks around the onset as a dot, the longest run of the 30 days before each day
/// as a line, the spike marked, the onset as a dashed line. Hover or the arrow keys tell one run's
/// date and distance; the accessible description is the sentence.
class LoadChart : public QWidget {
    Q_OBJECT
public:
    explicit LoadChart(QWidget *parent = nullptr);

    void setPicture(LoadPicture picture);
    /// The run told now: its place among the runs, or nothing.
    [[nodiscard]] std::optional<std::size_t> told() const { return m_told; }
    /// Where a run's dot is; for tests and guided tours.
    [[nodiscard]] QPointF pointOf(std::size_t run) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double across(LocalDay day) const;
    [[nodiscard]] double upTo(double km) const;
    void tell(std::optional<std::size_t> run);
    [[nodiscard]] double gridStep() const;
    void paintGrid(QPainter &painter) const;
    void paintNewKinds(QPainter &painter) const;
    void paintLongest(QPainter &painter) const;
    void paintRuns(QPainter &painter) const;
    void paintSpike(QPainter &painter) const;
    void paintOnset(QPainter &painter) const;
    void paintTold(QPainter &painter) const;

    LoadPicture m_picture;
    LoadSpan m_span;
    double m_top = 10; ///< km at the upper edge
    std::optional<std::size_t> m_told;
};

} // namespace triage
