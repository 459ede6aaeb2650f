// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/sign_list.h"

#include "inputs/button.h"
#include "inputs/card.h"
#include "inputs/divider.h"
#include "inputs/option_row.h"
#include "inputs/sign_row.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace triage {

SignList::SignList(QList<SignItem> items, QWidget *parent)
    : QWidget(parent), m_items(std::move(items))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_card = new Card;
    m_card->body()->setContentsMargins(5, 1, 5, 1);
    m_card->body()->setSpacing(0);
    layout->addWidget(m_card);
    for (const SignItem &item : std::as_const(m_items)) {
        auto *row = new SignRow(item);
        row->setPlace(m_rows.isEmpty(), m_rows.size() + 1 == m_items.size());
        row->tick()->installEventFilter(this);
        if (row->unsure())
            row->unsure()->installEventFilter(this);
        connect(row, &SignRow::changed, this, [this, row] {
            if (row->state() != SignState::Unanswered)
                m_none->setChecked(false);
            reopen();
            setError(false);
            emit changed();
        });
        m_card->body()->addWidget(row);
        m_rows.append(row);
    }
    layout->addWidget(new Divider(tr("or")));
    m_none = new OptionRow(OptionRow::Glyph::Check, tr("None of these"));
    m_none->setObjectName(QStringLiteral("none_of_these"));
    m_none->setKey(QStringLiteral("0"));
    m_none->installEventFilter(this);
    connect(m_none, &OptionRow::clicked, this, [this](bool on) { setNone(on); });
    layout->addWidget(m_none);
    if (!m_rows.isEmpty())
        setFocusProxy(m_rows.first()->tick());
}

void SignList::setQuestion(const QString &question)
{
    setAccessibleName(question);
}

SignState SignList::state(const QString &id) const
{
    return states().value(id, SignState::Unanswered);
}

QMap<QString, SignState> SignList::states() const
{
    QMap<QString, SignState> states;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        states.insert(m_items[i].id, m_rows[i]->state());
    return states;
}

void SignList::setStates(const QMap<QString, SignState> &states)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setState(states.value(m_items[i].id, SignState::Unanswered));
    m_none->setChecked(!m_rows.isEmpty() &&
                       std::all_of(m_rows.begin(), m_rows.end(), [](const SignRow *row) {
                           return row->state() == SignState::No;
                       }));
}

bool SignList::answered() const
{
    return none() || std::any_of(m_rows.begin(), m_rows.end(), [](const SignRow *row) {
               return row->state() == SignState::Yes || row->state() == SignState::Unsure;
           });
}

bool SignList::settle()
{
    if (!answered())
        return false;
    for (SignRow *row : std::as_const(m_rows))
        if (row->state() == SignState::Unanswered)
            row->setState(SignState::No);
    return true;
}

void SignList::reopen()
{
    for (SignRow *row : std::as_const(m_rows))
        if (row->state() == SignState::No)
            row->setState(SignState::Unanswered);
}

bool SignList::none() const
{
    return m_none->isChecked();
}

bool SignList::anyUnsure() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const SignRow *row) { return row->state() == SignState::Unsure; });
}

void SignList::setError(bool error)
{
    m_card->setError(error);
    m_none->setError(error);
}

QWidget *SignList::firstInput() const
{
    return m_rows.isEmpty() ? m_none : m_rows.first()->tick();
}

void SignList::setNone(bool none)
{
    m_none->setChecked(none);
    for (SignRow *row : std::as_const(m_rows))
        row->setState(none ? SignState::No : SignState::Unanswered);
    setError(false);
    emit changed();
}

void SignList::move(const QWidget *from, int step)
{
    QList<OptionRow *> stops;
    qsizetype here = 0;
    for (SignRow *row : std::as_const(m_rows)) {
        if (row->isAncestorOf(from))
            here = stops.size();
        stops.append(row->tick());
    }
    if (from == m_none)
        here = stops.size();
    stops.append(m_none);
    stops[qBound<qsizetype>(0, here + step, stops.size() - 1)]->setFocus(Qt::TabFocusReason);
}

bool SignList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            move(qobject_cast<QWidget *>(watched), key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SignList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_0 && !(event->modifiers() & Qt::ControlModifier)) {
        m_none->setFocus(Qt::ShortcutFocusReason);
        setNone(!none());
        return;
    }
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier) {
        for (SignRow *row : std::as_const(m_rows))
            if (row->isAncestorOf(focusWidget()))
                row->toggleUnsure();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace triage
