// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace triage {

/// One run beside the longest of the 30 days before it, as two bars; what goes beyond 10 % more is
/// marked.
class RunBars : public QWidget {
    Q_OBJECT
public:
    /// `ratio`: the run over the longest before it, 1.5 = half as far again; `sentence` says the
    /// same and is read out.
    RunBars(double ratio, const QString &sentence, QWidget *parent = nullptr);

    /// Names the run, where it is not the longest of the week it began.
    void setRunName(const QString &name) { m_name = name; }

    /// "50 % longer than the longest of the 30 days before"
    [[nodiscard]] static QString ratioText(double ratio);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_ratio;
    QString m_name;
};

} // namespace triage
