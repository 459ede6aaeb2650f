// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "theme/type.h"

#include <QWidget>

class QVBoxLayout;

namespace triage {

/// Lines of text, each behind an icon or a dot: "Because you said".
class LineList : public QWidget {
    Q_OBJECT
public:
    /// Icon::None paints a dot. `tint` colours the icon.
    explicit LineList(theme::Icon icon = theme::Icon::None, theme::Role tint = theme::Role::Accent,
                      QWidget *parent = nullptr);

    /// Size of the lines added from now on; Type::Table if never called.
    void setTextType(theme::Type type);
    /// Adds a line, with a smaller one below it if given. `<b>` and links are allowed.
    void addLine(const QString &text, const QString &small = {});
    /// Removes all lines.
    void clear();

signals:
    /// A link in a line was followed.
    void linkActivated(const QString &link);

private:
    QVBoxLayout *m_lines = nullptr;
    theme::Icon m_icon;
    theme::Role m_tint;
    theme::Type m_type = theme::Type::Table;
};

} // namespace triage
