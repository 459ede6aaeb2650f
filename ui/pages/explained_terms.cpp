// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explained_terms.h"

#include "inputs/paragraph.h"
#include "inputs/word_bearer.h"
#include "inputs/word_hover.h"
#include "pages/reference_line.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "text.h"

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

/// The pattern that finds the forms outside of tags. The last one is kept: making one ready takes
/// longer than a page's texts take to be looked through.
QRegularExpression patternOf(const QStringList &forms)
{
    static QRegularExpression last;
    const QString pattern =
        QStringLiteral("<a .*?</a>|<[^>]*>|(?<![\\w-])(%1)(?![\\w-])").arg(forms.join(u'|'));
    if (last.pattern() != pattern)
        last = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    return last;
}

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
    terms.pattern = patternOf(forms);
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

// The terms of a plain text, each where it first stands.
QList<MarkedWord> wordsOf(const QString &text, int index, const Terms &terms)
{
    QList<MarkedWord> words;
    auto matches = terms.pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString form = match.captured(1).toHtmlEscaped().toLower();
        const GlossaryTerm *term = form.isEmpty() ? nullptr : terms.byForm.value(form);
        const QString link = term ? explainedWord + toScreen(term->term) : QString();
        const bool before = std::any_of(words.begin(), words.end(),
                                        [&link](const MarkedWord &w) { return w.link == link; });
        if (term && !before)
            words.append({index, static_cast<int>(match.capturedStart(1)),
                          static_cast<int>(match.capturedLength(1)), link, toScreen(term->text)});
    }
    return words;
}

bool markBearer(QWidget &widget, WordBearer &bearer, const Terms &terms)
{
    QList<MarkedWord> words;
    const QList<theme::PlacedText> texts = bearer.texts();
    for (int i = 0; i < texts.size(); ++i)
        words.append(wordsOf(texts[i].text, i, terms));
    if (words.isEmpty())
        return false;
    bearer.setWords(words);
    new WordHover(&widget, bearer);
    QStringList described{widget.accessibleDescription()};
    described.removeAll(QString());
    described.append(meaningsOf(bearer.words()));
    widget.setAccessibleDescription(described.join(QStringLiteral(". ")));
    return true;
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

bool explainQuestions(QWidget &page, const Catalogue &catalogue)
{
    const Terms terms = termsOf(catalogue);
    bool any = false;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (auto *bearer = dynamic_cast<WordBearer *>(widget))
            any = markBearer(*widget, *bearer, terms) || any;
        auto *paragraph = qobject_cast<Paragraph *>(widget);
        if (!paragraph || !paragraph->wordWrap())
            continue;
        QStringList used;
        const QString text = marked(paragraph->source(), terms, used);
        if (text == paragraph->source())
            continue;
        paragraph->setText(text);
        paragraph->setWordsQuiet();
        any = true;
    }
    return any;
}

QList<ExplainedWord> termsShown(const QWidget &page)
{
    QList<std::pair<QPoint, ExplainedWord>> found;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        QList<ExplainedWord> words;
        if (const auto *bearer = dynamic_cast<const WordBearer *>(widget))
            words = bearer->words();
        else if (const auto *paragraph = qobject_cast<const Paragraph *>(widget))
            words = paragraph->words();
        for (const ExplainedWord &word : words)
            if (widget->isVisibleTo(&page))
                found.append({widget->mapTo(&page, word.place.topLeft().toPoint()), word});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.y(), a.first.x()) < std::pair(b.first.y(), b.first.x());
    });
    QList<ExplainedWord> words;
    QStringList links;
    for (auto &[place, word] : found) {
        if (links.contains(word.link))
            continue;
        links.append(word.link);
        word.text = word.link.mid(explainedWord.size());
        words.append(word);
    }
    return words;
}

} // namespace triage
