// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QWidget>

namespace triage {

class Button;
class Card;
class OptionRow;
class SignRow;

/// What is known of one safety sign.
enum class SignState { Unanswered, Yes, No, Unsure };

/// One safety sign of a SignList.
struct SignItem {
    QString id;
    QString text;
    QString hint = {};
    bool acceptsUnsure = true;
};

/// The safety checklist: one card, each row a tick (yes) and a "Not sure" toggle, then "None of
/// these". Keys: Up and Down between rows, Space ticks, N = not sure, 0 = none of these.
class SignList : public QWidget {
    Q_OBJECT
public:
    explicit SignList(QList<SignItem> items, QWidget *parent = nullptr);

    /// Names the list for accessibility: the heading of the page.
    void setQuestion(const QString &question);
    /// What a row shows now; `No` only after settle() or setStates().
    [[nodiscard]] SignState state(const QString &id) const;
    /// Every row's state by id.
    [[nodiscard]] QMap<QString, SignState> states() const;
    /// Shows stored answers; all `No` ticks "None of these". Sends no signal.
    void setStates(const QMap<QString, SignState> &states);
    /// True after at least one tick, "Not sure" or "None of these": Continue may go on.
    [[nodiscard]] bool answered() const;
    /// What Continue does: if answered(), rows left alone become `No`. Returns answered().
    bool settle();
    /// True when "None of these" is ticked.
    [[nodiscard]] bool none() const;
    /// True when any row is "Not sure": the page then shows its note.
    [[nodiscard]] bool anyUnsure() const;
    /// Outlines the card as an unanswered question.
    void setError(bool error);
    /// The widget an error summary leads to.
    [[nodiscard]] QWidget *firstInput() const;

signals:
    /// The user changed a row.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(const QWidget *from, int step);
    void setNone(bool none);
    void reopen();

    QList<SignItem> m_items;
    QList<SignRow *> m_rows;
    OptionRow *m_none = nullptr;
    Card *m_card = nullptr;
};

} // namespace triage
