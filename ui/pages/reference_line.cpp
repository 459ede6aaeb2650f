// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reference_line.h"

#include "pages/result_words.h"

namespace triage {

namespace {

// An address as wide as a window at large text may wrap after what joins its parts.
QString breakable(const QString &address)
{
    QString broken;
    for (const QChar letter : address) {
        broken += letter;
        if (!letter.isLetterOrNumber())
            broken += QChar(0x200b);
    }
    return broken;
}

QString lineOf(const Reference &reference)
{
    QStringList parts;
    if (!reference.authors.empty())
        parts.append(plainText(reference.authors) + u'.');
    if (!reference.title.empty())
        parts.append(QStringLiteral("<b>%1.</b>").arg(plainText(reference.title)));
    const QString place =
        QStringLiteral("%1 %2").arg(plainText(reference.journal), plainText(reference.year));
    if (!place.trimmed().isEmpty())
        parts.append(place.trimmed() + u'.');
    QString line = parts.join(u' ');
    const QString link = plainText(reference.link);
    if (link.startsWith(QLatin1String("http")))
        line += QStringLiteral(" <a href=\"%1\">%2</a>").arg(link, breakable(link));
    else if (!link.isEmpty())
        line += u' ' + breakable(link);
    return line;
}

} // namespace

ReferenceLine::ReferenceLine(const Reference &reference, QWidget *parent)
    : Paragraph(lineOf(reference), theme::Type::Small, theme::Role::Text, parent)
{
    setOpenExternalLinks(true);
}

} // namespace triage
