// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace triage {

/// A day to look at it again.
struct TimelineMark {
    int day = 0; ///< from today
    QString label;
};

/// How long it often takes, as a bar over weeks or months, never a date; the days to check again on
/// the same scale; and below them the stages in their order, which no date belongs to.
class Timeline : public QWidget {
    Q_OBJECT
public:
    /// Days from today that it often takes; `sentence` says the same and is read out.
    Timeline(int lowDays, int highDays, const QString &sentence, QWidget *parent = nullptr);

    void setMarks(const QList<TimelineMark> &marks);
    /// `here`: the stage reached.
    void setStages(const QStringList &titles, int here);

    /// "about 2 to 4 weeks"
    [[nodiscard]] static QString rangeText(int lowDays, int highDays);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double lastDay() const;
    [[nodiscard]] int stageTextHeight(int width) const;
    void describe();
    double paintRange(QPainter &painter, double top) const;
    double paintMarks(QPainter &painter, double top) const;
    void paintStages(QPainter &painter, double top) const;

    int m_low;
    int m_high;
    QString m_sentence;
    QList<TimelineMark> m_marks;
    QStringList m_stages;
    int m_here = 0;
};

} // namespace triage
