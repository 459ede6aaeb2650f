// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace triage {

/// A one-line text input of the program, with a unit inside its right end.
class TextBox : public QLineEdit {
    Q_OBJECT
public:
    explicit TextBox(QWidget *parent = nullptr);

    /// The unit shown inside, "km"; empty shows none. Also told to accessibility tools.
    void setUnit(const QString &unit);
    /// How many characters fit before the text scrolls; sets the width.
    void setCharacters(int characters);
    /// 2 px border in the colour of errors.
    void setError(bool error);
    /// 30 instead of 36 pixels high, for the therapist's grid.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMargins();
    [[nodiscard]] int unitWidth() const;

    QString m_unit;
    int m_characters = 8;
    bool m_error = false;
    bool m_compact = false;
};

} // namespace triage
