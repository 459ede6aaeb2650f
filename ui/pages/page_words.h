// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"

#include <QPointer>
#include <QWidget>

namespace triage {

class WordPanel;

/// "Words on this page": what the clinical words of a page of questions mean, as a list at a click
/// or at F2. Hidden where the page has none.
class PageWords : public QWidget {
    Q_OBJECT
public:
    explicit PageWords(QWidget *parent = nullptr);

    /// Marks the words in `texts` and lists them over `page`; both must outlive it.
    void explain(QWidget &texts, QWidget &page, const Catalogue &catalogue);

private:
    void toggle();

    QWidget *m_texts = nullptr;
    QWidget *m_page = nullptr;
    QPointer<WordPanel> m_list;
};

} // namespace triage
