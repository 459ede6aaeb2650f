// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/manual_reader.h"

#include "inputs/scroll_bar.h"
#include "pages/rule_html.h"
#include "text.h"
#include "theme/colour.h"
#include "theme/type.h"

#include <QDesktopServices>
#include <QEvent>
#include <QImage>
#include <QScrollBar>

namespace triage {

namespace {

using theme::Role;
using theme::Type;

QString readerStyle()
{
    return ruleStyle() +
           QStringLiteral("h1 { font-size: %1pt; margin-top: 0; margin-bottom: 8px; } "
                          "h2 { margin-top: 20px; } ul, ol { margin-top: 4px; } "
                          "li { margin-top: 3px; margin-bottom: 3px; } "
                          "blockquote { background-color: %2; margin-left: 0; margin-right: 0; } "
                          "code, pre { font-family: monospace; } "
                          "pre { background-color: %3; white-space: pre-wrap; } ")
               .arg(theme::font(Type::H1).pointSizeF())
               .arg(theme::colour(Role::AccentSoft).name(), theme::colour(Role::Sunken).name());
}

/// As wide as a line of 75 letters of the manual, which is in English.
int lineOf75(const QFont &font)
{
    const QString words = QStringLiteral("the pain came on as you ran, and less so as you went on");
    return QFontMetrics(font).horizontalAdvance(words) * 75 / static_cast<int>(words.size());
}

} // namespace

ManualReader::ManualReader(ManualPictures pictures, QWidget *parent)
    : QTextBrowser(parent), m_pictures(std::move(pictures))
{
    setFrameShape(QFrame::NoFrame);
    auto *bar = new ScrollBar(Qt::Vertical);
    bar->setBackdrop(Role::Surface);
    setVerticalScrollBar(bar);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setOpenLinks(false);
    setTabChangesFocus(false);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    document()->setDocumentMargin(theme::space(14));
    connect(this, &QTextBrowser::anchorClicked, this, &ManualReader::follow);
}

void ManualReader::showChapter(const ManualChapter &chapter, const QString &heading)
{
    setAccessibleName(toScreen(chapter.title));
    m_html = toScreen(chapterHtml(chapter));
    refresh();
    if (heading.isEmpty())
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(heading);
}

void ManualReader::markFirst(const QString &words)
{
    moveCursor(QTextCursor::Start);
    find(words);
}

void ManualReader::showNothing(const QString &words)
{
    setAccessibleName(words);
    m_html = QStringLiteral("<p class=\"quiet\">%1</p>").arg(words.toHtmlEscaped());
    refresh();
}

int ManualReader::columnWidth() const
{
    const int margins = 2 * static_cast<int>(document()->documentMargin());
    const int room = width() - verticalScrollBar()->sizeHint().width();
    return qMin(room, lineOf75(theme::font(Type::Body)) + margins);
}

// The column stands in the middle of a wide window.
void ManualReader::centre()
{
    const int room = width() - verticalScrollBar()->sizeHint().width();
    setViewportMargins(qMax(0, (room - m_drawnWidth) / 2), 0, 0, 0);
}

void ManualReader::refresh()
{
    m_drawnWidth = columnWidth();
    centre();
    setLineWrapColumnOrWidth(m_drawnWidth);
    document()->setDefaultFont(theme::font(Type::Body));
    document()->setDefaultStyleSheet(readerStyle());
    setHtml(m_html);
}

QVariant ManualReader::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QByteArray bytes = QByteArray::fromStdString(m_pictures(toCore(name.path())));
    // Why: made smaller, a picture with a palette would get its colours mixed from dots.
    QImage image = QImage::fromData(bytes).convertToFormat(QImage::Format_RGB32);
    const int room = m_drawnWidth - 2 * static_cast<int>(document()->documentMargin());
    const double ratio = devicePixelRatioF();
    if (image.isNull() || room < 1)
        return {};
    image.setDevicePixelRatio(ratio);
    if (image.width() > room * ratio)
        image = image.scaledToWidth(static_cast<int>(room * ratio), Qt::SmoothTransformation);
    return image;
}

void ManualReader::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1String("manual"))
        emit placeAsked(link.path() + (link.hasFragment() ? u'#' + link.fragment() : QString()));
    else
        QDesktopServices::openUrl(link);
}

void ManualReader::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (columnWidth() == m_drawnWidth || m_html.isEmpty()) {
        centre();
        return;
    }
    const double share = verticalScrollBar()->maximum() > 0
                             ? verticalScrollBar()->value() / double(verticalScrollBar()->maximum())
                             : 0;
    refresh();
    verticalScrollBar()->setValue(qRound(share * verticalScrollBar()->maximum()));
}

void ManualReader::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drawnWidth > 0)
        refresh();
}

} // namespace triage
