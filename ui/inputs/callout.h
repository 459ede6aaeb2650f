// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QFrame>

class QVBoxLayout;

namespace triage {

class IconLabel;
class Paragraph;

/// A note that stands out: soft fill, icon and words, with or without a bar at its left.
class Callout : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Ok, Warn, Stop };
    enum class Look {
        Soft,    ///< soft fill
        Bar,     ///< soft fill with a 4 px bar at the left: the pain guide
        Outline, ///< border in the colour: "Get help"
    };

    /// `title` may be empty: then the text alone stands beside the icon.
    Callout(Kind kind, Look look, const QString &title, const QString &text,
            QWidget *parent = nullptr);

    /// Another icon than the kind's own.
    void setIcon(theme::Icon icon);
    /// Changes the title; empty hides it.
    void setTitle(const QString &title);
    /// Changes the text; empty hides it.
    void setText(const QString &text);
    /// Where links or buttons go, below the text.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    Look m_look;
    IconLabel *m_icon = nullptr;
    Paragraph *m_title = nullptr;
    Paragraph *m_text = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace triage
