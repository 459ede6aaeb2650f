// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/card.h"

#include <QHash>

namespace triage {

class Button;
class Chip;
class Paragraph;

/// A card of rows with lines between them: key, value, and a link at the right ("Change").
class RowCard : public Card {
    Q_OBJECT
public:
    explicit RowCard(QWidget *parent = nullptr);

    /// Adds a row. `linkText` empty adds no link; the link's accessible name is "linkText: key".
    /// `muted` shows the value in the quiet colour: "Not provided". The row owns `chip`.
    void addRow(const QString &id, const QString &key, const QString &value,
                const QString &linkText = {}, bool muted = false, Chip *chip = nullptr);
    /// Adds any widget as a row over the whole width.
    void addWidgetRow(QWidget *row);
    /// Removes all rows.
    void clear();
    /// The link of a row, or nullptr.
    [[nodiscard]] Button *link(const QString &id) const;

signals:
    /// A row's link was pressed.
    void activated(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHash<QString, Button *> m_links;
    QList<Paragraph *> m_keys;
};

} // namespace triage
