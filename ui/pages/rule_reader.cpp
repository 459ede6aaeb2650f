// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rule_reader.h"

#include "inputs/scroll_bar.h"
#include "pages/rule_html.h"
#include "report/rule_pictures.h"
#include "text.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QSvgRenderer>

namespace triage {

namespace {

using theme::Role;

std::string nameOf(Role role)
{
    return toCore(theme::colour(role).name());
}

PictureStyle pictureStyle()
{
    PictureStyle style;
    style.colours = {
        .surface = nameOf(Role::Surface),
        .text = nameOf(Role::Text),
        .text2 = nameOf(Role::Text2),
        .line = toCore(
            theme::blend(theme::colour(Role::Border), theme::colour(Role::Control), 0.5).name()),
        .control = nameOf(Role::Control),
        .accent = nameOf(Role::Accent),
        .accentSoft = nameOf(Role::AccentSoft),
        .sunken = nameOf(Role::Sunken)};
    style.font = toCore(theme::font(theme::Type::Body).family());
    style.links = false;
    return style;
}

} // namespace

RuleReader::RuleReader(const Rulebase &rulebase, const Catalogue &catalogue, QWidget *parent)
    : QTextBrowser(parent), m_rulebase(rulebase), m_catalogue(catalogue)
{
    setFrameShape(QFrame::NoFrame);
    auto *bar = new ScrollBar(Qt::Vertical);
    bar->setBackdrop(Role::Surface);
    setVerticalScrollBar(bar);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setOpenLinks(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(theme::space(14));
    connect(this, &QTextBrowser::anchorClicked, this, &RuleReader::follow);
}

void RuleReader::showOverview(const std::vector<RuleChapter> &book)
{
    m_picture = overviewPicture(m_rulebase, book);
    setAccessibleName(tr("Overview"));
    show(Shown::Overview);
}

void RuleReader::showTopic(const std::vector<RuleChapter> &book, const RuleChapter &chapter,
                           const RuleTopic &topic, bool whole)
{
    m_chapter = {chapter.id, chapter.title, chapter.intro, chapter.step, {}};
    m_topic = topic;
    m_picture = whole ? topicPicture(m_rulebase, m_catalogue, book, topic) : Picture{};
    setAccessibleName(toScreen(topic.title));
    show(Shown::Topic);
}

void RuleReader::showNothing(const QString &words)
{
    m_words = words;
    m_picture = {};
    setAccessibleName(words);
    show(Shown::Nothing);
}

void RuleReader::show(Shown shown)
{
    m_shown = shown;
    refresh();
    verticalScrollBar()->setValue(0);
}

void RuleReader::refresh()
{
    m_drawnWidth = viewport()->width();
    document()->setDefaultFont(theme::font(theme::Type::Small));
    document()->setDefaultStyleSheet(ruleStyle());
    const QSize picture = addPicture();
    switch (m_shown) {
    case Shown::Nothing:
        setHtml(QStringLiteral("<p class=\"quiet\">%1</p>").arg(m_words.toHtmlEscaped()));
        break;
    case Shown::Overview:
        setHtml(overviewHtml(m_rulebase, picture));
        break;
    case Shown::Topic:
        setHtml(topicHtml(m_chapter, m_topic, m_catalogue, picture));
        break;
    }
}

QSize RuleReader::addPicture()
{
    const double room = m_drawnWidth - 2 * document()->documentMargin();
    if (m_picture.boxes.empty() || room < 1)
        return {};
    const double scale = theme::space(100) / 100.0;
    const std::string svg = pictureSvg(m_picture, fitted(pictureStyle(), m_picture, room / scale));
    QSvgRenderer renderer(QByteArray::fromStdString(svg));
    const double factor = std::min(scale, room / renderer.defaultSize().width());
    const QSize size = (QSizeF(renderer.defaultSize()) * factor).toSize();
    QImage image(size * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    document()->addResource(QTextDocument::ImageResource, QUrl(QLatin1String(pictureName)), image);
    return size;
}

void RuleReader::follow(const QUrl &link)
{
    if (link.isRelative())
        scrollToAnchor(link.fragment());
    else
        QDesktopServices::openUrl(link);
}

void RuleReader::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_drawnWidth && !m_picture.boxes.empty())
        refresh();
}

void RuleReader::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drawnWidth > 0)
        refresh();
}

} // namespace triage
