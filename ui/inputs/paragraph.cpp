// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/paragraph.h"

#include "inputs/explanation.h"
#include "theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>

namespace triage {

using theme::Role;

namespace {

/// What the text says without its marks.
QString withoutMarks(const QString &html)
{
    // Why: most texts hold none, and a document is much work for a short line.
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html.simplified();
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

/// Lets the document keep what it found out about its letters when it was laid out: painting needs
/// the same again.
void keepLetters(QTextDocument *document)
{
    // Why: one connection however often the text changes.
    QObject::disconnect(document, &QTextDocument::contentsChanged, document, nullptr);
    QObject::connect(document, &QTextDocument::contentsChanged, document, [document] {
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
            block.layout()->setCacheEnabled(true);
    });
}

} // namespace

Paragraph::Paragraph(const QString &text, theme::Type type, theme::Role tone, QWidget *parent)
    : QLabel(parent), m_type(type), m_tone(tone)
{
    m_refreshing = true; // until there is a text
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    theme::setType(this, type);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_refreshing = false;
    setText(text);
    constexpr int restMilliseconds = 250;
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { explain(m_hovered); });
    connect(this, &QLabel::linkActivated, this, &Paragraph::explain);
    connect(this, &QLabel::linkHovered, this, [this](const QString &link) {
        m_hovered = link;
        if (link.startsWith(explainedWord))
            m_rest.start();
        else
            closeExplanation();
    });
}

Paragraph::~Paragraph()
{
    delete m_explanation;
}

void Paragraph::setText(const QString &text)
{
    m_source = text;
    const auto links = text.count(QLatin1String("<a "));
    const auto words = text.count(QStringLiteral("<a href=\"%1").arg(explainedWord));
    const bool stops = links > (m_quiet ? words : 0);
    setTextInteractionFlags(links == 0 ? Qt::NoTextInteraction
                            : stops    ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                       : Qt::LinksAccessibleByMouse);
    refresh();
}

void Paragraph::setWordsQuiet()
{
    m_quiet = true;
    setText(m_source);
}

QList<ExplainedWord> Paragraph::words() const
{
    const auto *document = findChild<QTextDocument *>();
    if (!document || !m_source.contains(explainedWord))
        return {};
    QList<ExplainedWord> words = wordsIn(*document);
    for (ExplainedWord &word : words)
        word.place.translate(cornerOf(*document));
    return words;
}

QPointF Paragraph::cornerOf(const QTextDocument &document) const
{
    // Why: a label centres its text between its margins.
    const QRectF room = contentsRect();
    return {room.left(), room.top() + qMax(0.0, (room.height() - document.size().height()) / 2)};
}

void Paragraph::setPlain(const QString &text)
{
    setText(text.toHtmlEscaped().replace(QStringLiteral("\n"), QStringLiteral("<br>")));
}

void Paragraph::setWeight(theme::Weight weight)
{
    theme::setType(this, m_type, weight);
}

void Paragraph::setTone(theme::Role tone)
{
    m_tone = tone;
    refresh();
}

// Text, hints and links use the palette's own roles, so that a dark card can turn them.
void Paragraph::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    switch (m_tone) {
    case Role::Text:
        setForegroundRole(QPalette::WindowText);
        break;
    case Role::Text2:
        setForegroundRole(QPalette::PlaceholderText);
        break;
    case Role::Accent:
        setForegroundRole(QPalette::Link);
        break;
    default: {
        QPalette own;
        own.setColor(QPalette::WindowText, theme::colour(m_tone));
        setPalette(own);
        setForegroundRole(QPalette::WindowText);
    }
    }
    const int natural = qMax(1, QFontMetrics(font()).lineSpacing());
    const int percent = qMax(100, theme::lineHeight(m_type) * 100 / natural);
    // Small print may run as wide as the reading text around it.
    m_readingWidth = qMax(theme::readingWidth(), QFontMetrics(font()).averageCharWidth() * 75) +
                     2 * theme::ringAir;
    m_heights.clear();
    placeText();
    QLabel::setText(
        QStringLiteral("<div style=\"line-height:%1%\">%2</div>").arg(percent).arg(m_source));
    if (auto *document = findChild<QTextDocument *>())
        keepLetters(document);
    setAccessibleName(withoutMarks(m_source));
    dotWords();
    m_refreshing = false;
}

void Paragraph::dotWords()
{
    if (!m_source.contains(explainedWord))
        return;
    // Why: the label makes its document only when it is measured.
    QLabel::sizeHint();
    if (auto *document = findChild<QTextDocument *>())
        triage::dotWords(*document);
    tellWord();
}

// The word in use is described; otherwise which words can be asked for.
void Paragraph::tellWord()
{
    const QList<ExplainedWord> explained = words();
    if (explained.isEmpty())
        return;
    if (m_quiet) {
        setAccessibleDescription(meaningsOf(explained));
        return;
    }
    QStringList words;
    for (const ExplainedWord &word : explained) {
        if (hasFocus() && word.start == selectionStart()) {
            setAccessibleDescription(QStringLiteral("%1: %2").arg(word.text, word.meaning));
            return;
        }
        words.append(word.text);
    }
    setAccessibleDescription(tr("Words explained here: %1").arg(words.join(QStringLiteral(", "))));
}

void Paragraph::explain(const QString &link)
{
    if (!link.startsWith(explainedWord))
        return;
    for (const ExplainedWord &word : words()) {
        if (word.link != link)
            continue;
        if (!m_explanation)
            m_explanation = new Explanation(window());
        const QRect place = word.place.toAlignedRect();
        m_explanation->explain(word.text, word.meaning,
                               QRect(mapTo(window(), place.topLeft()), place.size()));
        return;
    }
}

void Paragraph::closeExplanation()
{
    m_rest.stop();
    if (m_explanation)
        m_explanation->hide();
}

void Paragraph::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_explanation && m_explanation->isVisible()) {
        closeExplanation();
        return;
    }
    if (event->key() == Qt::Key_Space && hasSelectedText()) {
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QLabel::keyPressEvent(&enter);
        return;
    }
    QLabel::keyPressEvent(event);
}

void Paragraph::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    const bool byTab =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    // Why: a label takes the focus as a whole first; the word is what is wanted.
    if (byTab && !hasSelectedText() && textInteractionFlags() & Qt::LinksAccessibleByKeyboard)
        QLabel::focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    tellWord();
}

void Paragraph::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    closeExplanation();
    tellWord();
}

void Paragraph::leaveEvent(QEvent *event)
{
    QLabel::leaveEvent(event);
    m_hovered.clear();
    closeExplanation();
}

bool Paragraph::focusNextPrevChild(bool next)
{
    const bool moved = QLabel::focusNextPrevChild(next);
    closeExplanation();
    tellWord();
    return moved;
}

int Paragraph::spare() const
{
    return qMax(0, contentsMargins().right() - theme::ringAir);
}

QSize Paragraph::sizeHint() const
{
    return QLabel::sizeHint() - QSize(spare(), 0);
}

QSize Paragraph::minimumSizeHint() const
{
    return QLabel::minimumSizeHint() - QSize(spare(), 0);
}

// Why: layouts ask again and again, and a label lays its text out three times to answer.
int Paragraph::heightForWidth(int width) const
{
    const int text = qMin(width, m_readingWidth) - 2 * theme::ringAir;
    for (const auto &[known, height] : m_heights)
        if (known == text)
            return height;
    const QMargins margins = contentsMargins();
    const int height = QLabel::heightForWidth(text + margins.left() + margins.right());
    if (m_heights.size() == m_heights.capacity())
        m_heights.erase(m_heights.begin());
    m_heights.append({text, height});
    return height;
}

// The air of a line lies below its letters; moving the text down by half of it centres the letters.
void Paragraph::placeText()
{
    const int below = qMax(0, theme::lineHeight(m_type) - QFontMetrics(font()).lineSpacing());
    const int air = (below + 1) / 2;
    const int beyond = alignment() & Qt::AlignRight ? 0 : qMax(0, width() - m_readingWidth);
    const QMargins margins(theme::ringAir, air, theme::ringAir + beyond, -air);
    if (contentsMargins() != margins)
        setContentsMargins(margins);
}

void Paragraph::resizeEvent(QResizeEvent *event)
{
    placeText();
    QLabel::resizeEvent(event);
}

// The link in use gets the ring of the program around it; the style's own is a dotted line.
void Paragraph::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    const auto *document = findChild<QTextDocument *>();
    if (!document || !hasFocus() || !hasSelectedText())
        return;
    QPainter painter(this);
    const int length = static_cast<int>(selectedText().size());
    for (const QRectF &place : placesOf(*document, selectionStart(), length)) {
        const QRectF inside = QRectF(rect()).adjusted(4, 4, -4, -4);
        theme::paintRing(painter, place.translated(cornerOf(*document)).intersected(inside),
                         theme::radiusInput);
    }
}

void Paragraph::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Why: the letters that the document keeps are those of the font before.
    if (event->type() == QEvent::FontChange && !m_refreshing)
        QLabel::clear();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace triage
