// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/accessible_choice.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>

namespace triage {

namespace {

constexpr const char *roleProperty = "triageAccessibleRole";

class AccessibleChoice : public QAccessibleWidget {
public:
    AccessibleChoice(QAbstractButton *button, QAccessible::Role role)
        : QAccessibleWidget(button, role), m_button(button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? m_button->text() : text;
    }

    QStringList actionNames() const override
    {
        return QStringList{toggleAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button;
};

QAccessibleInterface *makeChoice(const QString &, QObject *object)
{
    const QVariant role = object ? object->property(roleProperty) : QVariant();
    auto *button = qobject_cast<QAbstractButton *>(object);
    if (!button || !role.isValid())
        return nullptr;
    return new AccessibleChoice(button, static_cast<QAccessible::Role>(role.toInt()));
}

void tellState(QAbstractButton *button)
{
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(button, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void announceAs(QAbstractButton *button, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeChoice);
        return true;
    }();
    Q_UNUSED(installed)
    button->setProperty(roleProperty, static_cast<int>(role));
    QObject::connect(button, &QAbstractButton::toggled, button, [button] { tellState(button); });
}

} // namespace triage
