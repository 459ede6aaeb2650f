// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/translation.h"

#include <QDate>
#include <QWidget>

#include <optional>

namespace triage {

class ErrorLine;
class Paragraph;
class TextBox;

/// A time typed as people say it ("3 weeks ago", "last Tuesday", "about a month"), with what was
/// understood below it in words.
class TimeField : public QWidget {
    Q_OBJECT
public:
    /// What is asked: how long ago, how many days, or which day ahead.
    enum class Kind { Ago, Length, Day };

    explicit TimeField(Kind kind, QWidget *parent = nullptr);

    /// The day that "today" is; until it is told the echo names no day.
    void setToday(const QDate &today);
    /// The phrases of spoken times in the language of the window, in English words.
    void setWords(TextMap words);
    /// Names the input for accessibility: the question's text.
    void setQuestion(const QString &question);
    /// The most days taken (20000 if never called).
    void setMaximum(int days);
    /// 30 pixels high and without examples, for the therapist's grid.
    void setCompact(bool compact);
    /// The days of Ago and Length; nothing when empty or wrong.
    [[nodiscard]] std::optional<int> days() const;
    /// Shows days in the largest unit that gives them back exactly. Sends no signal.
    void setDays(std::optional<int> days);
    /// The day of Ago and Day; nothing when empty or wrong.
    [[nodiscard]] std::optional<QDate> date() const;
    /// Shows a day, or nothing. Sends no signal.
    void setDate(const std::optional<QDate> &date);
    /// True when nothing is typed.
    [[nodiscard]] bool isEmpty() const;
    /// What is wrong, in words that say what to do; empty when there is nothing.
    [[nodiscard]] QString problemText() const;
    /// Shows an error under the input; empty removes it.
    void setError(const QString &text);
    /// What was understood: "Saturday 31 October 2026, 3 weeks ago"; empty for nothing.
    [[nodiscard]] QString echo() const;
    /// The box that takes the keys.
    [[nodiscard]] QWidget *input() const;

signals:
    /// The user typed.
    void changed();

private:
    void refresh();
    [[nodiscard]] QString examples() const;
    [[nodiscard]] std::string said() const;

    Kind m_kind;
    QDate m_today;
    TextMap m_words;
    int m_maximum = 20000;
    bool m_compact = false;
    TextBox *m_box = nullptr;
    Paragraph *m_echo = nullptr;
    ErrorLine *m_errorLine = nullptr;
};

} // namespace triage
