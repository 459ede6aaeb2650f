// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/sign_list.h"

namespace triage {

/// One row of a SignList: a tick and a "Not sure" toggle that exclude each other.
class SignRow : public QWidget {
    Q_OBJECT
public:
    explicit SignRow(const SignItem &item, QWidget *parent = nullptr);

    [[nodiscard]] SignState state() const { return m_state; }
    /// Shows a state. Sends no signal.
    void setState(SignState state);
    /// Turns "Not sure" on or off as a click does; nothing where the sign does not take it.
    void toggleUnsure();
    /// Where the row lies in its card: round corners at the ends, a line above the others.
    void setPlace(bool first, bool last);
    [[nodiscard]] OptionRow *tick() const { return m_tick; }
    [[nodiscard]] Button *unsure() const { return m_unsure; }

signals:
    /// The user changed the row.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(SignState state);

    OptionRow *m_tick = nullptr;
    Button *m_unsure = nullptr;
    SignState m_state = SignState::Unanswered;
    bool m_first = false;
    bool m_last = false;
};

} // namespace triage
