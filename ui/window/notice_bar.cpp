// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notice_bar.h"

#include "inputs/accessible_choice.h"
#include "inputs/button.h"
#include "inputs/callout.h"
#include "language/translated_error.h"
#include "text.h"
#include "theme/type.h"

#include <QVBoxLayout>

namespace triage {

NoticeBar::NoticeBar(const Translation &language, QWidget *parent)
    : QWidget(parent), m_language(language),
      m_note(new Callout(Callout::Kind::Stop, Callout::Look::Bar, {}, {})),
      m_done(new Callout(Callout::Kind::Info, Callout::Look::Bar, {}, {}))
{
    setObjectName(QStringLiteral("notice"));
    announceAs(this, QAccessible::AlertMessage);
    m_note->setIcon(theme::Icon::Alert);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme::space(16);
    layout->setContentsMargins(margin, theme::space(8), margin, theme::space(8));
    layout->addWidget(m_note);
    m_elsewhere = new Button(Button::Kind::Link, tr("Save elsewhere"));
    m_elsewhere->setObjectName(QStringLiteral("save_elsewhere"));
    m_note->body()->addWidget(m_elsewhere, 0, Qt::AlignLeft);
    connect(m_elsewhere, &Button::clicked, this, &NoticeBar::elsewhereAsked);
    auto *close = new Button(Button::Kind::Link, tr("Close this message"));
    m_note->body()->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &Button::clicked, this, &NoticeBar::hide);
    layout->addWidget(m_done);
    m_undo = new Button(Button::Kind::Link, tr("Undo"));
    m_undo->setObjectName(QStringLiteral("undo"));
    auto *closeDone = new Button(Button::Kind::Link, tr("Close this message"));
    m_done->body()->addWidget(m_undo, 0, Qt::AlignLeft);
    m_done->body()->addWidget(closeDone, 0, Qt::AlignLeft);
    connect(m_undo, &Button::clicked, this, &NoticeBar::undoAsked);
    connect(closeDone, &Button::clicked, this, &NoticeBar::hide);
    hide();
}

void NoticeBar::showDone(const QString &what)
{
    showNote(what, {});
    m_undo->show();
}

void NoticeBar::showNote(const QString &title, const QString &text)
{
    m_done->setTitle(title.toHtmlEscaped());
    m_done->setText(text.toHtmlEscaped());
    setAccessibleName(title);
    m_undo->hide();
    m_note->hide();
    m_done->show();
    show();
}

void NoticeBar::addDetail(const QString &text)
{
    m_done->setText(text.toHtmlEscaped());
}

void NoticeBar::hideError()
{
    if (m_note->isVisible())
        hide();
}

void NoticeBar::showError(const QString &meaning, const Error &error, Offer offer)
{
    m_done->hide();
    m_note->show();
    m_elsewhere->setVisible(offer == Offer::SaveElsewhere);
    m_note->setTitle(meaning);
    m_note->setText(toScreen(translated(error, m_language).text()).toHtmlEscaped());
    setAccessibleName(meaning);
    show();
}

} // namespace triage
