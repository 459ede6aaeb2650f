// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/option_row.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace triage {

/// One answer an OptionGroup offers.
struct OptionItem {
    QString code;
    QString text;
    QString hint = {};
    bool exclusive = false; ///< "none", "unsure": ticking it clears the others
};

/// The answers of a choice question, stacked; nothing is preselected.
/// Keys: 1 to 9 pick, 0 picks "None" where several may be chosen, arrows move (and choose, where
/// only one may be chosen), Space toggles.
class OptionGroup : public QWidget {
    Q_OBJECT
public:
    enum class Choose { One, Many };

    /// `skipText` ("I do not remember") adds a last row that stands for leaving the question out.
    OptionGroup(Choose choose, QList<OptionItem> items, const QString &skipText = {},
                QWidget *parent = nullptr);

    /// Names the group for accessibility: the question's text.
    void setQuestion(const QString &question);
    /// The chosen codes in the order shown, without the skip row.
    [[nodiscard]] QStringList codes() const;
    /// The chosen code, or empty.
    [[nodiscard]] QString code() const;
    /// Chooses exactly these codes; unknown ones are ignored. Sends no signal.
    void setCodes(const QStringList &codes);
    /// True when the skip row is chosen.
    [[nodiscard]] bool skipped() const;
    /// Chooses the skip row. Sends no signal.
    void setSkipped(bool skipped);
    /// True when any row is chosen, the skip row counted.
    [[nodiscard]] bool answered() const;
    /// Leaves no row chosen. Sends no signal.
    void clear();
    /// Chooses or toggles the row that shows this digit. False if there is none.
    bool pick(int digit);
    /// Outlines the rows as an unanswered question.
    void setError(bool error);
    /// The row of a code, or of the skip row for an empty code; nullptr if there is none.
    [[nodiscard]] OptionRow *row(const QString &code) const;

signals:
    /// The user chose, or took back, an answer.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const OptionItem &item);
    [[nodiscard]] QString nextKey(const OptionItem &item) const;
    void settle(OptionRow *clicked);
    void move(qsizetype from, int step);
    void updateFocusPolicy();

    Choose m_choose;
    QList<OptionItem> m_items;
    QList<OptionRow *> m_rows;
    QStringList m_keys; ///< of each row; empty for none
    bool m_hasSkip = false;
};

} // namespace triage
