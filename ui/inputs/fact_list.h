// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/type.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace triage {

class Paragraph;

/// Facts by name: the name at the left, what is known at the right; below each other where it is
/// narrow.
class FactList : public QWidget {
    Q_OBJECT
public:
    /// `names`: width of the names in the design's pixels; `type`: size of both.
    explicit FactList(int names = 130, theme::Type type = theme::Type::Table,
                      QWidget *parent = nullptr);

    /// Adds a fact; one without a value is left out. `<b>` and links are allowed in the value.
    void addFact(const QString &name, const QString &value);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QBoxLayout *layout = nullptr;
        Paragraph *name = nullptr;
    };

    int m_names;
    theme::Type m_type;
    QVBoxLayout *m_lines = nullptr;
    QList<Row> m_rows;
};

} // namespace triage
