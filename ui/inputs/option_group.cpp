// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/option_group.h"

#include "inputs/divider.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace triage {

OptionGroup::OptionGroup(Choose choose, QList<OptionItem> items, const QString &skipText,
                         QWidget *parent)
    : QWidget(parent), m_choose(choose), m_items(std::move(items)), m_hasSkip(!skipText.isEmpty())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_hasSkip)
        m_items.append({{}, skipText, {}, true});
    for (const OptionItem &item : std::as_const(m_items))
        addRow(item);
    updateFocusPolicy();
}

// "None of these" is 0 on every list, as on the checklists; the others count from 1.
QString OptionGroup::nextKey(const OptionItem &item) const
{
    const QString none = QStringLiteral("0");
    const bool hasNone = m_keys.contains(none);
    if (m_choose == Choose::Many && item.exclusive && !hasNone)
        return none;
    const qsizetype number = m_keys.size() + (hasNone ? 0 : 1);
    return number <= 9 ? QString::number(number) : QString();
}

void OptionGroup::addRow(const OptionItem &item)
{
    const bool firstApart =
        item.exclusive && !m_rows.isEmpty() && !m_items.at(m_rows.size() - 1).exclusive;
    if (firstApart) {
        layout()->addWidget(new Divider(tr("or")));
    }
    auto *row =
        new OptionRow(m_choose == Choose::One ? OptionRow::Glyph::Radio : OptionRow::Glyph::Check,
                      item.text, item.hint);
    row->setObjectName(item.code.isEmpty() ? QStringLiteral("skip") : item.code);
    m_keys.append(nextKey(item));
    row->setKey(m_keys.last());
    row->installEventFilter(this);
    connect(row, &OptionRow::clicked, this, [this, row] {
        settle(row);
        emit changed();
    });
    layout()->addWidget(row);
    m_rows.append(row);
}

void OptionGroup::setQuestion(const QString &question)
{
    setAccessibleName(question);
}

QStringList OptionGroup::codes() const
{
    QStringList codes;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i]->isChecked() && !m_items[i].code.isEmpty())
            codes.append(m_items[i].code);
    return codes;
}

QString OptionGroup::code() const
{
    return codes().value(0);
}

void OptionGroup::setCodes(const QStringList &codes)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChecked(!m_items[i].code.isEmpty() && codes.contains(m_items[i].code));
    updateFocusPolicy();
}

bool OptionGroup::skipped() const
{
    return m_hasSkip && m_rows.last()->isChecked();
}

void OptionGroup::setSkipped(bool skipped)
{
    if (!m_hasSkip)
        return;
    m_rows.last()->setChecked(skipped);
    if (skipped)
        settle(m_rows.last());
    updateFocusPolicy();
}

bool OptionGroup::answered() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const OptionRow *row) { return row->isChecked(); });
}

void OptionGroup::clear()
{
    setCodes({});
}

bool OptionGroup::pick(int digit)
{
    const qsizetype row = digit < 0 ? -1 : m_keys.indexOf(QString::number(digit));
    if (row < 0)
        return false;
    m_rows[row]->setFocus(Qt::ShortcutFocusReason);
    m_rows[row]->click();
    return true;
}

void OptionGroup::setError(bool error)
{
    for (OptionRow *row : std::as_const(m_rows))
        row->setError(error);
}

OptionRow *OptionGroup::row(const QString &code) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_items[i].code == code)
            return m_rows[i];
    return nullptr;
}

void OptionGroup::settle(OptionRow *clicked)
{
    const bool alone = m_choose == Choose::One || m_items[m_rows.indexOf(clicked)].exclusive;
    if (m_choose == Choose::One)
        clicked->setChecked(true);
    if (clicked->isChecked()) {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            if (m_rows[i] != clicked && (alone || m_items[i].exclusive))
                m_rows[i]->setChecked(false);
    }
    setError(false);
    updateFocusPolicy();
}

void OptionGroup::move(qsizetype from, int step)
{
    const qsizetype count = m_rows.size();
    const qsizetype next = (from + step + count) % count;
    m_rows[next]->setFocus(Qt::TabFocusReason);
    if (m_choose == Choose::One)
        m_rows[next]->click();
}

void OptionGroup::updateFocusPolicy()
{
    if (m_rows.isEmpty())
        return;
    const auto checked = std::find_if(m_rows.begin(), m_rows.end(),
                                      [](const OptionRow *row) { return row->isChecked(); });
    OptionRow *entry = checked == m_rows.end() ? m_rows.first() : *checked;
    setFocusProxy(entry);
    if (m_choose == Choose::Many)
        return;
    for (OptionRow *row : std::as_const(m_rows))
        row->setFocusPolicy(row == entry ? Qt::StrongFocus : Qt::ClickFocus);
}

bool OptionGroup::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype row = m_rows.indexOf(qobject_cast<OptionRow *>(watched));
    if (event->type() == QEvent::KeyPress && row >= 0) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (plain && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Right)) {
            move(row, 1);
            return true;
        }
        if (plain && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Left)) {
            move(row, -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OptionGroup::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!plain || !pick(event->key() - Qt::Key_0))
        QWidget::keyPressEvent(event);
}

} // namespace triage
