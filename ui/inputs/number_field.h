// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace triage {

class ErrorLine;
class TextBox;

/// A number with a unit. Empty means not answered; nothing typed is ever changed or cut off.
class NumberField : public QWidget {
    Q_OBJECT
public:
    /// What is wrong with what was typed.
    enum class Problem { None, NotANumber, NotWhole, TooSmall, TooLarge };

    explicit NumberField(QWidget *parent = nullptr);

    /// Names the input for accessibility: the question's text.
    void setQuestion(const QString &question);
    /// The unit shown inside the box.
    void setUnit(const QString &unit);
    /// The smallest and largest number taken; nothing is no limit.
    void setRange(std::optional<double> minimum, std::optional<double> maximum);
    /// Takes whole numbers only.
    void setWhole(bool whole);
    /// 30 pixels high, for the therapist's grid.
    void setCompact(bool compact);

    /// The number, or nothing when empty or wrong. A comma counts as a decimal point.
    [[nodiscard]] std::optional<double> value() const;
    /// Shows a number, or nothing. Sends no signal.
    void setValue(std::optional<double> value);
    /// True when nothing is typed.
    [[nodiscard]] bool isEmpty() const;
    /// What is wrong with what is typed; None when empty.
    [[nodiscard]] Problem problem() const;
    /// The problem in words that say what to do; empty when there is none.
    [[nodiscard]] QString problemText() const;
    /// Shows an error under the box; empty removes it.
    void setError(const QString &text);
    /// The box that takes the keys.
    [[nodiscard]] QWidget *input() const;

signals:
    /// The user typed.
    void changed();

private:
    TextBox *m_box = nullptr;
    ErrorLine *m_errorLine = nullptr;
    std::optional<double> m_minimum;
    std::optional<double> m_maximum;
    bool m_whole = false;
};

} // namespace triage
