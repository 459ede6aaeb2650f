// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QPushButton>

namespace triage {

/// A push button of the program: one primary a page, the others outlined, quiet or links.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Primary,   ///< filled; "Continue"
        Secondary, ///< outlined
        Unsure,    ///< "Not sure": outlined toggle, amber with a question mark when on
        Quiet,     ///< text and icon
        Link,      ///< underlined text in a line of text
    };

    explicit Button(Kind kind, const QString &text, QWidget *parent = nullptr);
    Button(Kind kind, theme::Icon icon, const QString &text, QWidget *parent = nullptr);

    /// The small one, 36 high instead of 44 (secondary).
    void setSmall(bool small);
    /// Lets a link that is longer than its place go on in a second line.
    void setWraps();
    /// Shows a quiet button as the place where the user is.
    void setCurrent(bool current);
    /// Colours a quiet button (Accent for "Back", Text for the top bar) or a link (Stop in errors).
    void setTone(theme::Role tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QMargins padding() const;
    /// Whether the text goes on in a second line at this width.
    [[nodiscard]] bool breaks(int width) const;

    Kind m_kind;
    theme::Icon m_icon = theme::Icon::None;
    theme::Role m_tone = theme::Role::Text;
    bool m_small = false;
    bool m_current = false;
    bool m_wraps = false;
};

} // namespace triage
