// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_words.h"

#include "inputs/button.h"
#include "inputs/word_panel.h"
#include "pages/explained_terms.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace triage {

PageWords::PageWords(QWidget *parent) : QWidget(parent)
{
    auto *button = new Button(Button::Kind::Quiet, theme::Icon::Question, tr("Words on this page"));
    button->setObjectName(QStringLiteral("words"));
    button->setTone(theme::Role::Accent);
    button->setToolTip(tr("Says what the dotted words mean (F2)"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &Button::clicked, this, &PageWords::toggle);
    connect(new QShortcut(QKeySequence(Qt::Key_F2), this), &QShortcut::activated, this,
            &PageWords::toggle);
    hide();
}

void PageWords::explain(QWidget &texts, QWidget &page, const Catalogue &catalogue)
{
    m_texts = &texts;
    m_page = &page;
    setVisible(explainQuestions(texts, catalogue));
}

void PageWords::toggle()
{
    if (m_list && m_list->isVisible()) {
        m_list->close();
        return;
    }
    // Why: words of questions that do not apply now are marked too.
    if (const QList<ExplainedWord> words = termsShown(*m_texts); !words.isEmpty())
        m_list = new WordPanel(words, m_page);
}

} // namespace triage
