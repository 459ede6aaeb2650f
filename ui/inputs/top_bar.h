// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace triage {

class Button;
class Paragraph;

/// The bar at the top: mark and name, what it is about, and buttons at the right. Where the window
/// is too narrow the name, which the window has in its title, makes room, and the buttons go to
/// lines of their own.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(const QString &programName, QWidget *parent = nullptr);

    /// A client's code and a line about them after the name; empty hides both.
    void setContext(const QString &title, const QString &detail);
    /// Adds a button at the right; a click sends activated(id).
    Button *addButton(const QString &id, theme::Icon icon, const QString &text);
    /// Removes all buttons.
    void clearButtons();
    /// Shows which place this is; empty shows none.
    void setCurrent(const QString &id);
    /// The button of an id, or nullptr.
    [[nodiscard]] Button *button(const QString &id) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A button was pressed.
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_lines = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_program = nullptr; ///< mark and name
    QWidget *m_right = nullptr;
    QWidget *m_rule = nullptr;
    Paragraph *m_title = nullptr;
    Paragraph *m_detail = nullptr;
    QList<Button *> m_buttons;
};

} // namespace triage
