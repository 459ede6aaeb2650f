// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/paragraph.h"

#include "theme/paint.h"

#include <QEvent>
#include <QResizeEvent>
#include <QTextDocumentFragment>

namespace triage {

using theme::Role;

Paragraph::Paragraph(const QString &text, theme::Type type, theme::Role tone, QWidget *parent)
    : QLabel(parent), m_type(type), m_tone(tone)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    theme::setType(this, type);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void Paragraph::setText(const QString &text)
{
    m_source = text;
    const bool links = text.contains(u"<a ");
    setTextInteractionFlags(links ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                  : Qt::NoTextInteraction);
    refresh();
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
    placeText();
    QLabel::setText(
        QStringLiteral("<div style=\"line-height:%1%\">%2</div>").arg(percent).arg(m_source));
    setAccessibleName(QTextDocumentFragment::fromHtml(m_source).toPlainText());
    m_refreshing = false;
}

// Small print may run as wide as the reading text around it.
int Paragraph::readingWidth() const
{
    return qMax(theme::readingWidth(), QFontMetrics(font()).averageCharWidth() * 75) +
           2 * theme::ringAir;
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

int Paragraph::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return QLabel::heightForWidth(qMin(width, readingWidth()) - 2 * theme::ringAir +
                                  margins.left() + margins.right());
}

// The air of a line lies below its letters; moving the text down by half of it centres the letters.
void Paragraph::placeText()
{
    const int below = qMax(0, theme::lineHeight(m_type) - QFontMetrics(font()).lineSpacing());
    const int air = (below + 1) / 2;
    const int beyond = alignment() & Qt::AlignRight ? 0 : qMax(0, width() - readingWidth());
    const QMargins margins(theme::ringAir, air, theme::ringAir + beyond, -air);
    if (contentsMargins() != margins)
        setContentsMargins(margins);
}

void Paragraph::resizeEvent(QResizeEvent *event)
{
    placeText();
    QLabel::resizeEvent(event);
}

void Paragraph::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace triage
