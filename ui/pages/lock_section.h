// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace triage {

class Button;
class ErrorLine;
class FlowLayout;
class Heading;
class Paragraph;
class SelectBox;
class TextBox;

/// The part of the settings on the passphrase of the records. It only asks; what it asks for is
/// done by who hears its signals, who then says how the records are with showState().
class LockSection : public QWidget {
    Q_OBJECT
public:
    /// `minutes` is one of lockMinutes().
    explicit LockSection(int minutes, QWidget *parent = nullptr);

    /// Whether the records are locked; closes what was being typed.
    void showState(bool locked);
    /// Says why what was typed does not do, and lets it be typed again.
    void refuse(const QString &why);
    /// Shows a new recovery key until the person has it; `copies` are files that are not locked.
    void showRecoveryKey(const QString &key, const QStringList &copies);

signals:
    void turnOnAsked(const QString &passphrase);
    void turnOffAsked(const QString &now);
    void changeAsked(const QString &now, const QString &passphrase);
    /// Another recovery key is to be made.
    void recoveryAsked(const QString &now);
    void lockNowAsked();
    /// The recovery key is to be printed.
    void printAsked(const QString &key);
    /// Locks by itself after so long without use.
    void minutesChosen(int minutes);

private:
    enum class Task { TurnOn, TurnOff, Change, Recovery };

    void addButtons(QVBoxLayout *layout);
    void addMinutes(QVBoxLayout *layout, int minutes);
    void addForm(QVBoxLayout *layout);
    void addRecovery(QVBoxLayout *layout);
    Button *addTask(FlowLayout *row, const char *name, const QString &text);
    TextBox *addSecret(QVBoxLayout *layout, const char *name, const QString &title, bool fresh);
    void begin(Task task);
    void confirm();
    void send(const QString &now, const QString &fresh);
    void closeForm();

    Task m_task = Task::TurnOn;
    bool m_locked = false;
    Paragraph *m_state = nullptr;
    QWidget *m_on = nullptr; ///< what there is to do with locked records
    Button *m_turnOn = nullptr;
    Button *m_lockNow = nullptr;
    SelectBox *m_minutes = nullptr;
    QWidget *m_form = nullptr;
    Paragraph *m_formWords = nullptr;
    QWidget *m_nowField = nullptr;
    QWidget *m_newField = nullptr;
    TextBox *m_now = nullptr;
    TextBox *m_new = nullptr;
    TextBox *m_again = nullptr;
    ErrorLine *m_error = nullptr;
    Button *m_confirm = nullptr;
    QWidget *m_recovery = nullptr;
    Heading *m_recoveryHead = nullptr;
    Paragraph *m_recoveryKey = nullptr;
    Paragraph *m_copies = nullptr;
};

} // namespace triage
