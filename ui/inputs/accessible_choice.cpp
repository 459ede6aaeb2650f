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

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    const QVariant role = object ? object->property(roleProperty) : QVariant();
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !role.isValid())
        return nullptr;
    const auto wanted = static_cast<QAccessible::Role>(role.toInt());
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        return new AccessibleChoice(button, wanted);
    return new QAccessibleWidget(widget, wanted);
}

void tellState(QAbstractButton *button)
{
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(button, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void announceAs(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void announceChoice(QAbstractButton *button, QAccessible::Role role)
{
    announceAs(button, role);
    QObject::connect(button, &QAbstractButton::toggled, button, [button] { tellState(button); });
}

} // namespace triage
