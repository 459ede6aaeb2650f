// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/printed_document.h"

#include <QScrollArea>

#include <memory>

namespace triage {

/// The pages of a document one below the other, as they come out of a printer. Scrolls by keyboard.
class PagePreview : public QScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Shows other pages from the top; `words` say what they hold, for screen readers.
    void showPages(std::shared_ptr<const PrintedDocument> pages, const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Sheets;
    Sheets *m_sheets = nullptr;
};

} // namespace triage
