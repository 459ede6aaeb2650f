// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QGridLayout;

namespace triage {

class Paragraph;

/// A row of 0 to 10 with words at its ends and the choice echoed in words. One Tab stop.
/// Keys: Left and Right, typing the number (1 then 0 quickly is 10).
class PainScale : public QWidget {
    Q_OBJECT
public:
    explicit PainScale(QWidget *parent = nullptr);

    /// Names the scale for accessibility: the question's text.
    void setQuestion(const QString &question);
    /// The words under 0 and under 10; "No pain" and "Worst pain you can imagine" if never called.
    void setEnds(const QString &low, const QString &high);
    /// Eleven phrases shown after "n of 10"; an empty list shows the number alone.
    void setEchoWords(const QStringList &words);
    /// The number chosen, 0 to 10, or nothing.
    [[nodiscard]] std::optional<int> value() const;
    /// Shows a number, or none. Sends no signal.
    void setValue(std::optional<int> value);
    /// Outlines the numbers as an unanswered question.
    void setError(bool error);
    /// Chooses the number of a typed digit, as a key press does.
    void type(int digit);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user chose a number.
    void changed(int value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int value);
    void refresh();
    void arrange(int width);

    QList<QAbstractButton *> m_numbers;
    QGridLayout *m_grid = nullptr;
    Paragraph *m_low = nullptr;
    Paragraph *m_high = nullptr;
    Paragraph *m_echo = nullptr;
    QStringList m_words;
    std::optional<int> m_value;
    QElapsedTimer m_sinceOne;
    int m_columns = 0;
};

} // namespace triage
