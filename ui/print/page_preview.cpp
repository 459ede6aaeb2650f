// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_preview.h"

#include "inputs/scroll_bar.h"
#include "theme/colour.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace triage {

namespace {

constexpr double widestSheet = 900; ///< in the design's pixels

} // namespace

/// All sheets; paints those that are to be seen.
class PagePreview::Sheets : public QWidget {
public:
    void setPages(std::shared_ptr<const PrintedDocument> pages)
    {
        m_pages = std::move(pages);
        update();
    }

    void fitTo(int width)
    {
        if (!m_pages)
            return;
        m_air = theme::space(24);
        const double sheet = qMin<double>(width - 2 * m_air, theme::space(widestSheet));
        m_scale = qMax(0.2, sheet / m_pages->paper().width());
        resize(width, static_cast<int>(m_pages->pageCount() * (sheetHeight() + m_air) + m_air));
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!m_pages)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double sheetWidth = m_pages->paper().width() * m_scale;
        for (int page = 0; page < m_pages->pageCount(); ++page) {
            const QRectF sheet((width() - sheetWidth) / 2, m_air + page * (sheetHeight() + m_air),
                               sheetWidth, sheetHeight());
            if (!sheet.intersects(QRectF(event->rect())))
                continue;
            // Paper is white, whatever the window's colours.
            painter.fillRect(sheet, theme::colour(theme::Role::Surface, theme::Look{}));
            painter.setPen(theme::colour(theme::Role::Border));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(sheet);
            painter.save();
            painter.translate(sheet.topLeft());
            painter.scale(m_scale, m_scale);
            m_pages->paint(painter, page);
            painter.restore();
        }
    }

private:
    [[nodiscard]] double sheetHeight() const { return m_pages->paper().height() * m_scale; }

    std::shared_ptr<const PrintedDocument> m_pages;
    double m_scale = 1;
    int m_air = 0;
};

PagePreview::PagePreview(QWidget *parent) : QScrollArea(parent), m_sheets(new Sheets)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(new ScrollBar(Qt::Vertical));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_sheets);
    setAccessibleName(tr("Preview"));
}

void PagePreview::showPages(std::shared_ptr<const PrintedDocument> pages, const QString &words)
{
    m_sheets->setPages(std::move(pages));
    m_sheets->fitTo(viewport()->width());
    verticalScrollBar()->setValue(0);
    setAccessibleName(words);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_sheets->fitTo(viewport()->width());
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    case Qt::Key_Space:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        break;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace triage
