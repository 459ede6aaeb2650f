// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

class QChart;
class QGraphicsScene;
class QLineSeries;
class QScatterSeries;

namespace triage {

/// Something measured from visit to visit, as a chart shows it.
struct ProgressLine {
    struct Point {
        double day = 0; ///< since the first visit of the chart
        double value = 0;
        QString when; ///< the day in words, short
    };
    /// Something that happened at a visit, told beside the chart under this number.
    struct Event {
        double day = 0;
        QString number;
    };

    QString title;
    QString sentence;  ///< what the chart shows; read out
    bool pain = false; ///< round points in the colour of pain, instead of squares
    QList<Point> points;
    double lastDay = 0; ///< of all charts beside each other
    double most = 10;   ///< upper end of the scale, which begins at 0
    QStringList steps;  ///< names of 0, 1, 2 ... where the values are steps, or empty
    std::optional<std::pair<double, double>> band = {}; ///< values that are a change that matters
    QString bandText;
    QList<Event> events;
};

/// A value as it is read: "4", "4.3", or the name of a step.
[[nodiscard]] QString valueText(const ProgressLine &line, double value);

/// A measure over time, drawn by Qt Charts: its scale, the start as a dashed line, the band of the
/// change that matters, events as numbered flags, the last value large. Hover or the arrow keys
/// tell one visit; the accessible description is the sentence.
class ProgressChart : public QWidget {
    Q_OBJECT
public:
    explicit ProgressChart(ProgressLine line, QWidget *parent = nullptr);
    ~ProgressChart() override;

    [[nodiscard]] const ProgressLine &line() const { return m_line; }
    /// The point told now, or nothing.
    [[nodiscard]] std::optional<int> told() const { return m_told; }
    /// Where a point is; for tests and guided tours.
    [[nodiscard]] QPointF pointOf(int point) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addBand();
    void addRules();
    void addSeries();
    void addScale();
    void setLooks();
    void arrange();
    void nameDays();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF placeOf(double day, double value) const;
    [[nodiscard]] double top() const;
    void tell(std::optional<int> point);
    void paintFlags(QPainter &painter) const;
    void paintNotes(QPainter &painter) const;
    void paintLast(QPainter &painter) const;
    void paintTold(QPainter &painter) const;

    ProgressLine m_line;
    std::optional<int> m_told;
    std::unique_ptr<QGraphicsScene> m_scene; ///< holds the chart
    QChart *m_chart = nullptr;
    QLineSeries *m_series = nullptr;
    QScatterSeries *m_points = nullptr;
    QScatterSeries *m_toldPoint = nullptr;
};

} // namespace triage
