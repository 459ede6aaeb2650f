// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

namespace triage {

class ErrorLine;
class TextBox;

/// A date typed as day, month and year.
class DateField : public QWidget {
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    /// Names the inputs for accessibility: the question's text.
    void setQuestion(const QString &question);
    /// The earliest and latest date taken; an invalid date is no limit.
    void setRange(const QDate &earliest, const QDate &latest);
    /// The date, or nothing when empty or wrong.
    [[nodiscard]] std::optional<QDate> date() const;
    /// Shows a date, or nothing. Sends no signal.
    void setDate(const std::optional<QDate> &date);
    /// True when nothing is typed.
    [[nodiscard]] bool isEmpty() const;
    /// What is wrong, in words that say what to do; empty when there is nothing.
    [[nodiscard]] QString problemText() const;
    /// Shows an error under the inputs; empty removes it.
    void setError(const QString &text);
    /// The box that takes the keys first.
    [[nodiscard]] QWidget *input() const;

signals:
    /// The user typed.
    void changed();

private:
    [[nodiscard]] QDate typed() const;

    TextBox *m_day = nullptr;
    TextBox *m_month = nullptr;
    TextBox *m_year = nullptr;
    ErrorLine *m_errorLine = nullptr;
    QDate m_earliest;
    QDate m_latest;
};

} // namespace triage
