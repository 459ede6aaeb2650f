// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/strip.h"
#include "report/document.h"

#include <QSizeF>

namespace triage {

/// A document laid out in pages of one paper. Nothing is cut off at any length of text; the same
/// document looks the same on every device.
class PrintedDocument {
public:
    /// `paper` in points: 595 by 842 for A4.
    PrintedDocument(const Document &document, const QSizeF &paper);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QSizeF paper() const { return m_paper; }
    /// "Hamstring assessment, C-014, 23 November 2026"
    [[nodiscard]] QString name() const { return m_name; }
    /// What the document is dated, as "20261123"; empty without a date.
    [[nodiscard]] QByteArray day() const { return m_day; }

    /// Paints a page (0-based) in points, its corner at the origin.
    void paint(QPainter &painter, int page) const;

private:
    struct Placed {
        double top = 0;
        Strip strip;
    };
    using Page = std::vector<Placed>;

    void place(Strips strips);
    void beginPage();
    void putOnPage(const Strip &strip);
    [[nodiscard]] double bottom() const;
    void paintFoot(QPainter &painter, int page) const;

    QSizeF m_paper;
    QString m_name;
    QByteArray m_day;
    QString m_foot;
    QString m_pageOf;
    std::vector<Page> m_pages;
    double m_top = 0;        ///< where the next strip goes, in units
    bool m_pageEmpty = true; ///< nothing but air stands on the page at hand
};

} // namespace triage
