// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lock_section.h"

#include "inputs/button.h"
#include "inputs/error_line.h"
#include "inputs/flow_layout.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/select_box.h"
#include "inputs/text_box.h"
#include "pages/preferences.h"
#include "pages/tab_order.h"
#include "theme/type.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace triage {

namespace {

constexpr int passphraseCharacters = 40;

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(theme::space(8));
    return column;
}

// Why: it opens below what was seen, and its place is known only once it is laid out.
void reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [part] {
        for (QWidget *around = part->parentWidget(); around; around = around->parentWidget())
            if (auto *page = qobject_cast<QScrollArea *>(around))
                page->ensureWidgetVisible(part, 0, theme::space(24));
    });
}

} // namespace

LockSection::LockSection(int minutes, QWidget *parent)
    : QWidget(parent), m_state(new Paragraph({}, theme::Type::Small, theme::Role::Text2))
{
    auto *layout = columnIn(this);
    auto *head = new Heading(tr("Lock"), theme::Type::H3);
    layout->addWidget(head);
    m_state->setObjectName(QStringLiteral("lock_state"));
    layout->addWidget(m_state);
    addButtons(layout);
    addMinutes(columnIn(m_on), minutes);
    addForm(layout);
    addRecovery(layout);
    head->setBuddy(m_turnOn);
    showState(false);
}

Button *LockSection::addTask(FlowLayout *row, const char *name, const QString &text)
{
    auto *button = new Button(Button::Kind::Secondary, text);
    button->setSmall(true);
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    return button;
}

void LockSection::addButtons(QVBoxLayout *layout)
{
    auto *off = new FlowLayout(theme::space(10));
    m_turnOn = addTask(off, "lock_on", tr("Set a passphrase"));
    connect(m_turnOn, &Button::clicked, this, [this] { begin(Task::TurnOn); });
    layout->addLayout(off);
    m_on = new QWidget;
    layout->addWidget(m_on);
}

void LockSection::addMinutes(QVBoxLayout *layout, int minutes)
{
    auto *row = new FlowLayout(theme::space(10));
    m_lockNow = addTask(row, "lock_now", tr("Lock now"));
    connect(m_lockNow, &Button::clicked, this, &LockSection::lockNowAsked);
    connect(addTask(row, "lock_change", tr("Change the passphrase")), &Button::clicked, this,
            [this] { begin(Task::Change); });
    connect(addTask(row, "lock_recovery", tr("Make a new recovery key")), &Button::clicked, this,
            [this] { begin(Task::Recovery); });
    connect(addTask(row, "lock_off", tr("Take the passphrase off")), &Button::clicked, this,
            [this] { begin(Task::TurnOff); });
    layout->addLayout(row);
    const QString words = tr("Lock when nobody has used the window for");
    layout->addWidget(new Paragraph(words, theme::Type::Small, theme::Role::Text2));
    m_minutes = new SelectBox;
    m_minutes->setObjectName(QStringLiteral("lock_minutes"));
    m_minutes->setAccessibleName(words);
    for (const int choice : lockMinutes())
        m_minutes->addItem(choice == 1 ? tr("1 minute") : tr("%1 minutes").arg(choice), choice);
    m_minutes->setCurrentIndex(m_minutes->findData(minutes));
    layout->addWidget(m_minutes, 0, Qt::AlignLeft);
    connect(m_minutes, &QComboBox::activated, this,
            [this] { emit minutesChosen(m_minutes->currentData().toInt()); });
}

void LockSection::addForm(QVBoxLayout *layout)
{
    m_form = new QWidget;
    auto *column = columnIn(m_form);
    column->setContentsMargins(0, theme::space(12), 0, 0);
    m_formWords = new Paragraph({}, theme::Type::Body, theme::Role::Text);
    m_formWords->setObjectName(QStringLiteral("lock_words"));
    column->addWidget(m_formWords);
    m_error = new ErrorLine;
    m_error->setObjectName(QStringLiteral("lock_error"));
    column->addWidget(m_error);
    m_nowField = new QWidget;
    m_newField = new QWidget;
    column->addWidget(m_nowField);
    column->addWidget(m_newField);
    m_now = addSecret(columnIn(m_nowField), "passphrase_now", tr("Passphrase of now"), false);
    auto *fresh = columnIn(m_newField);
    m_new = addSecret(fresh, "passphrase_new", tr("New passphrase"), true);
    m_again = addSecret(fresh, "passphrase_again", tr("The same again"), true);
    auto *row = new FlowLayout(theme::space(10));
    m_confirm = addTask(row, "lock_confirm", {});
    connect(m_confirm, &Button::clicked, this, &LockSection::confirm);
    connect(addTask(row, "lock_cancel", tr("Cancel")), &Button::clicked, this, [this] {
        closeForm();
        (m_locked ? m_lockNow : m_turnOn)->setFocus(Qt::OtherFocusReason);
    });
    column->addLayout(row);
    layout->addWidget(m_form);
}

TextBox *LockSection::addSecret(QVBoxLayout *layout, const char *name, const QString &title,
                                bool fresh)
{
    auto *box = new TextBox;
    auto *label = new Heading(title, theme::Type::H3);
    label->setBuddy(box);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setEchoMode(QLineEdit::Password);
    box->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    box->setCharacters(passphraseCharacters);
    layout->addWidget(label);
    layout->addWidget(box, 0, Qt::AlignLeft);
    connect(box, &QLineEdit::returnPressed, this, [this, box, fresh] {
        // Why: Enter in the first of the two goes on to the second.
        if (fresh && box == m_new && m_again->text().isEmpty())
            m_again->setFocus(Qt::OtherFocusReason);
        else
            confirm();
    });
    return box;
}

void LockSection::addRecovery(QVBoxLayout *layout)
{
    m_recovery = new QWidget;
    auto *column = columnIn(m_recovery);
    column->setContentsMargins(0, theme::space(12), 0, 0);
    m_recoveryHead = new Heading(tr("Recovery key"), theme::Type::H3);
    letTabStartAt(m_recoveryHead);
    m_recoveryKey = new Paragraph({}, theme::Type::H3, theme::Role::Text);
    m_recoveryKey->setObjectName(QStringLiteral("recovery_key"));
    m_recoveryKey->setWeight(theme::Weight::Strong);
    m_copies = new Paragraph({}, theme::Type::Small, theme::Role::Text2);
    m_copies->setObjectName(QStringLiteral("readable_copies"));
    column->addWidget(m_recoveryHead);
    column->addWidget(m_recoveryKey);
    column->addWidget(
        new Paragraph(tr("Write it down or print it, and keep it away from the computer. It opens "
                         "everything when the passphrase is forgotten. It is shown only now."),
                      theme::Type::Body, theme::Role::Text));
    auto *row = new FlowLayout(theme::space(10));
    connect(addTask(row, "recovery_print", tr("Print it")), &Button::clicked, this,
            [this] { emit printAsked(m_recoveryKey->source()); });
    connect(addTask(row, "recovery_done", tr("I have it on paper")), &Button::clicked, this,
            [this] {
                m_recoveryKey->setPlain({});
                m_recovery->hide();
                m_lockNow->setFocus(Qt::OtherFocusReason);
            });
    column->addLayout(row);
    column->addWidget(m_copies);
    layout->addWidget(m_recovery);
    m_recovery->hide();
}

void LockSection::showState(bool locked)
{
    m_locked = locked;
    m_state->setText(
        locked ? tr("A passphrase is set. The window asks for it before it shows anything, and "
                    "again after the computer slept.")
               : tr("No passphrase is set. Whoever uses your account on this computer, or takes "
                    "its disk, can read everything."));
    m_turnOn->setVisible(!locked);
    m_on->setVisible(locked);
    if (!locked)
        m_recovery->hide();
    closeForm();
}

void LockSection::closeForm()
{
    for (TextBox *box : {m_now, m_new, m_again}) {
        box->clear();
        box->setError(false);
    }
    m_error->setText({});
    m_form->hide();
}

void LockSection::begin(Task task)
{
    struct Words {
        QString explanation;
        QString confirm;
    };
    const auto words = [task]() -> Words {
        switch (task) {
        case Task::TurnOn:
            return {tr("Take four words or more that nobody guesses. You get a recovery key too. "
                       "If you lose both the passphrase and the recovery key, nobody can ever open "
                       "what is stored here again."),
                    tr("Lock with this passphrase")};
        case Task::TurnOff:
            return {tr("Without a passphrase, whoever uses your account can read everything. "
                       "Backups made with it keep it."),
                    tr("Take it off")};
        case Task::Change:
            return {tr("The old passphrase opens the records no more. The recovery key stays. "
                       "Backups keep the passphrase that they were made with."),
                    tr("Change it")};
        case Task::Recovery:
            break;
        }
        return {tr("The recovery key that you have now opens the records no more."),
                tr("Make a new key")};
    }();
    closeForm();
    m_recovery->hide();
    m_task = task;
    m_formWords->setText(words.explanation);
    m_confirm->setText(words.confirm);
    m_nowField->setVisible(task != Task::TurnOn);
    m_newField->setVisible(task == Task::TurnOn || task == Task::Change);
    m_form->show();
    TextBox *first = task == Task::TurnOn ? m_new : m_now;
    first->setAccessibleDescription(words.explanation);
    first->setFocus(Qt::OtherFocusReason);
    reveal(m_form);
}

void LockSection::confirm()
{
    const bool fresh = m_task == Task::TurnOn || m_task == Task::Change;
    if ((m_task != Task::TurnOn && m_now->text().isEmpty()) || (fresh && m_new->text().isEmpty())) {
        refuse(tr("Type the passphrase."));
        return;
    }
    if (fresh && m_new->text() != m_again->text()) {
        refuse(tr("The two are not the same. Type them again."));
        return;
    }
    // Why: trying takes most of a second, and a second press must not try again.
    m_confirm->setEnabled(false);
    send(m_now->text(), m_new->text());
    m_confirm->setEnabled(true);
}

void LockSection::send(const QString &now, const QString &fresh)
{
    switch (m_task) {
    case Task::TurnOn:
        emit turnOnAsked(fresh);
        return;
    case Task::TurnOff:
        emit turnOffAsked(now);
        return;
    case Task::Change:
        emit changeAsked(now, fresh);
        return;
    case Task::Recovery:
        emit recoveryAsked(now);
        return;
    }
}

void LockSection::refuse(const QString &why)
{
    for (TextBox *box : {m_now, m_new, m_again}) {
        box->clear();
        box->setError(true);
    }
    m_error->setText(why);
    TextBox *first = m_task == Task::TurnOn ? m_new : m_now;
    first->setAccessibleDescription(why);
    first->setFocus(Qt::OtherFocusReason);
    reveal(m_form);
}

void LockSection::showRecoveryKey(const QString &key, const QStringList &copies)
{
    m_recoveryKey->setPlain(key);
    m_copies->setVisible(!copies.isEmpty());
    m_copies->setPlain(tr("These copies from before are not locked. Delete them, or keep them "
                          "where nobody else comes:") +
                       QLatin1Char('\n') + copies.join(QLatin1Char('\n')));
    m_recovery->show();
    m_recoveryHead->setFocus(Qt::OtherFocusReason);
    reveal(m_recovery);
}

} // namespace triage
