// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explained_terms.h"

#include "inputs/explained_words.h"
#include "inputs/paragraph.h"
#include "pages/reference_line.h"
#include "pages/result_words.h"
#include "pages/source_line.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace triage {

namespace {

/// The glossary by every way a term is written.
struct Terms {
    QHash<QString, const GlossaryTerm *> byForm;
    QRegularExpression pattern; ///< a tag with all of a link, or one of the forms
};

Terms termsOf(const Catalogue &catalogue)
{
    Terms terms;
    QStringList forms;
    for (const GlossaryTerm &term : catalogue.glossary) {
        std::vector<std::string> all = term.forms;
        all.push_back(term.term);
        for (const std::string &form : all) {
            terms.byForm.insert(plainText(form).toLower(), &term);
            forms.append(QRegularExpression::escape(plainText(form)));
        }
    }
    // Why: of two forms that begin alike the longer one is meant.
    std::sort(forms.begin(), forms.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    terms.pattern = QRegularExpression(
        QStringLiteral("<a .*?</a>|<[^>]*>|(?<![\\w-])(%1)(?![\\w-])").arg(forms.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption |
            QRegularExpression::DotMatchesEverythingOption);
    return terms;
}

// The term of a link that explains one, as it was marked before.
QString markedBefore(const QString &tag)
{
    const QString start = QStringLiteral("<a href=\"%1").arg(explainedWord);
    return tag.startsWith(start) ? tag.mid(start.size()).section(u'"', 0, 0) : QString();
}

QString marked(const QString &html, const Terms &terms, QStringList &used)
{
    QString result;
    qsizetype done = 0;
    auto matches = terms.pattern.globalMatch(html);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString form = match.captured(1);
        if (const QString before = markedBefore(match.captured()); !before.isEmpty())
            used.append(before);
        const GlossaryTerm *term = form.isEmpty() ? nullptr : terms.byForm.value(form.toLower());
        if (!term || used.contains(plainText(term->term)))
            continue;
        used.append(plainText(term->term));
        result += html.mid(done, match.capturedStart() - done);
        result += QStringLiteral("<a href=\"%1%2\" title=\"%3\">%4</a>")
                      .arg(explainedWord, plainText(term->term), plainText(term->text), form);
        done = match.capturedEnd();
    }
    return result + html.mid(done);
}

} // namespace

QString markedTerms(const QString &html, const Catalogue &catalogue, QStringList &used)
{
    return marked(html, termsOf(catalogue), used);
}

void explainTerms(QWidget &page, const Catalogue &catalogue)
{
    const Terms terms = termsOf(catalogue);
    QStringList used;
    for (Paragraph *paragraph : page.findChildren<Paragraph *>()) {
        const bool name = paragraph->font().weight() >= QFont::Medium;
        const bool label = !paragraph->wordWrap();
        if (name || label || qobject_cast<SourceLine *>(paragraph) ||
            qobject_cast<ReferenceLine *>(paragraph))
            continue;
        const QString text = marked(paragraph->source(), terms, used);
        if (text != paragraph->source())
            paragraph->setText(text);
    }
}

} // namespace triage
