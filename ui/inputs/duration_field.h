// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace triage {

class ErrorLine;
class NumberField;
class SelectBox;

/// "How long ago": a number and days, weeks, months or years, kept as days.
class DurationField : public QWidget {
    Q_OBJECT
public:
    explicit DurationField(QWidget *parent = nullptr);

    /// Names the inputs for accessibility: the question's text.
    void setQuestion(const QString &question);
    /// Days, rounded, or nothing when empty or wrong. A month is 30.44 days, a year 365.25.
    [[nodiscard]] std::optional<int> days() const;
    /// Shows days in the largest unit that gives them back exactly. Sends no signal.
    void setDays(std::optional<int> days);
    /// The most days taken (20000 if never called).
    void setMaximum(int days);
    /// True when nothing is typed.
    [[nodiscard]] bool isEmpty() const;
    /// What is wrong, in words that say what to do; empty when there is nothing.
    [[nodiscard]] QString problemText() const;
    /// Shows an error under the inputs; empty removes it.
    void setError(const QString &text);
    /// The box that takes the keys first.
    [[nodiscard]] QWidget *input() const;

signals:
    /// The user typed or chose a unit.
    void changed();

private:
    NumberField *m_number = nullptr;
    SelectBox *m_unit = nullptr;
    ErrorLine *m_errorLine = nullptr;
    int m_maximum = 20000;
};

} // namespace triage
