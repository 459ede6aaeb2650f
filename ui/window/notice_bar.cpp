// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notice_bar.h"

#include "inputs/accessible_choice.h"
#include "inputs/button.h"
#include "inputs/callout.h"
#include "text.h"
#include "theme/type.h"

#include <QVBoxLayout>

namespace triage {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_note(new Callout(Callout::Kind::Stop, Callout::Look::Bar, {}, {})),
      m_done(new Callout(Callout::Kind::Info, Callout::Look::Bar, {}, {}))
{
    setObjectName(QStringLiteral("notice"));
    announceAs(this, QAccessible::AlertMessage);
    m_note->setIcon(theme::Icon::Alert);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme::space(16);
    layout->setContentsMargins(margin, theme::space(8), margin, theme::space(8));
    layout->addWidget(m_note);
    auto *close = new Button(Button::Kind::Link, tr("Close this message"));
    m_note->body()->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &Button::clicked, this, &NoticeBar::hide);
    layout->addWidget(m_done);
    auto *undo = new Button(Button::Kind::Link, tr("Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    auto *closeDone = new Button(Button::Kind::Link, tr("Close this message"));
    m_done->body()->addWidget(undo, 0, Qt::AlignLeft);
    m_done->body()->addWidget(closeDone, 0, Qt::AlignLeft);
    connect(undo, &Button::clicked, this, &NoticeBar::undoAsked);
    connect(closeDone, &Button::clicked, this, &NoticeBar::hide);
    hide();
}

void NoticeBar::showDone(const QString &what)
{
    m_done->setTitle(what.toHtmlEscaped());
    setAccessibleName(what);
    m_note->hide();
    m_done->show();
    show();
}

void NoticeBar::showError(const QString &meaning, const Error &error)
{
    m_done->hide();
    m_note->show();
    m_note->setTitle(meaning);
    m_note->setText(toScreen(error.text()).toHtmlEscaped());
    setAccessibleName(meaning);
    show();
}

} // namespace triage
