// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rule_html.h"

#include "pages/result_words.h"
#include "report/reference_list.h"
#include "text.h"
#include "theme/colour.h"
#include "theme/type.h"

#include <QCoreApplication>
#include <QSize>

namespace triage {

namespace {

using theme::Role;
using theme::Type;

class RuleHtml {
    Q_DECLARE_TR_FUNCTIONS(RuleHtml)
};

QString shown(const std::string &text)
{
    return toScreen(text).toHtmlEscaped();
}

QString pointsOf(Type type)
{
    return QStringLiteral("%1pt").arg(theme::font(type).pointSizeF());
}

QString lines(const std::vector<std::string> &entries)
{
    QStringList all;
    for (const std::string &entry : entries)
        all.append(shown(entry));
    return all.join(QStringLiteral("<br>"));
}

QString sourcesOf(const RuleWords &rule, const Catalogue &catalogue)
{
    QStringList keys;
    for (const std::string &key : rule.sources) {
        const QString name = shown(key);
        keys.append(catalogue.references.contains(key)
                        ? QStringLiteral("<a href=\"#ref-%1\">%1</a>").arg(name)
                        : name);
    }
    return keys.join(QStringLiteral(", "));
}

QString rowOf(const RuleWords &rule, const Catalogue &catalogue)
{
    return QStringLiteral("<tr><td width=\"42%\">%1</td><td width=\"27%\">%2</td><td>%3"
                          "<br><span class=\"quiet\">%4</span></td></tr>")
        .arg(rule.conditions.empty() ? RuleHtml::tr("always") : lines(rule.conditions),
             lines(rule.outcomes), capitalised(shown(rule.reason)), sourcesOf(rule, catalogue));
}

QString tableOf(const DecisionWords &decision, const Catalogue &catalogue)
{
    QString html = QStringLiteral("<h3><a name=\"%1\"></a>%2</h3><p class=\"quiet\">%3</p>")
                       .arg(shown(decision.name), shown(decision.title), shown(decision.policy));
    if (decision.rules.empty())
        return html;
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\"><thead><tr>"
                           "<th>%1</th><th>%2</th><th>%3</th></tr></thead>")
                .arg(RuleHtml::tr("If"), RuleHtml::tr("Then"), RuleHtml::tr("Because"));
    for (const RuleWords &rule : decision.rules)
        html += rowOf(rule, catalogue);
    return html + QStringLiteral("</table>");
}

QString pictureOf(const QSize &size, const QString &caption)
{
    if (size.isEmpty())
        return {};
    return QStringLiteral(
               "<p style=\"margin-top: 12px\"><img src=\"%1\" width=\"%2\" height=\"%3\"></p>"
               "<p class=\"quiet\">%4</p>")
        .arg(QLatin1String(pictureName))
        .arg(size.width())
        .arg(size.height())
        .arg(caption);
}

QString referenceOf(const Reference &reference)
{
    QString line = shown(referenceLine(reference));
    const QString link = shown(reference.link);
    if (link.startsWith(QLatin1String("http")))
        line.replace(link, QStringLiteral("<a href=\"%1\">%1</a>").arg(link));
    return QStringLiteral("<p class=\"small\"><a name=\"ref-%1\"></a>%2</p>")
        .arg(shown(reference.key), line);
}

} // namespace

QString ruleStyle()
{
    const auto name = [](Role role) { return theme::colour(role).name(); };
    return QStringLiteral("body { color: %1; } a { color: %2; } h2 { font-size: %3; margin-top: 0; "
                          "margin-bottom: 4px; } h3 { font-size: %4; margin-top: 24px; "
                          "margin-bottom: 2px; } p { margin-top: 4px; margin-bottom: 6px; } "
                          ".quiet { color: %5; font-size: %6; } .small { font-size: %6; } "
                          "table { border-collapse: collapse; border-style: none; "
                          "margin-top: 6px; } ")
               .arg(name(Role::Text), name(Role::Accent), pointsOf(Type::H2), pointsOf(Type::H3),
                    name(Role::Text2), pointsOf(Type::Xs)) +
           QStringLiteral("th { background-color: %1; color: %2; font-size: %3; text-align: left; "
                          "font-weight: 600; border: none; } "
                          "td { border: none; border-bottom: 1px solid %4; }")
               .arg(name(Role::Sunken), name(Role::Text2), pointsOf(Type::Xs), name(Role::Border));
}

QString overviewHtml(const Rulebase &rulebase, const QSize &picture)
{
    const QString right = QString::number(qMax(0, picture.width() - theme::readingWidth() * 7 / 8));
    return QStringLiteral("<h2>%1</h2><p style=\"margin-right: %4px\">%2</p>"
                          "<p style=\"margin-right: %4px\">%3</p>")
               .arg(RuleHtml::tr("How the questions lead to the result"),
                    RuleHtml::tr(
                        "Every rule stands in a table: if all of its conditions hold, its "
                        "conclusion counts. Each rule names its sources; “judgement” marks our own "
                        "proposals."),
                    RuleHtml::tr(
                        "A question that nobody answered is never read as “no”. Weights say how "
                        "much an answer speaks for or against something; they are no "
                        "probabilities."),
                    right) +
           pictureOf(
               picture,
               RuleHtml::tr("Thin lines are answers, strong lines are what tables conclude. A "
                            "line is left out where others show the way already. Rules "
                            "version %1.")
                   .arg(shown(rulebase.version)));
}

QString topicHtml(const RuleChapter &chapter, const RuleTopic &topic, const Catalogue &catalogue,
                  const QSize &picture)
{
    QString html = QStringLiteral("<h2>%1</h2><p class=\"quiet\">%2 · %3</p>")
                       .arg(shown(topic.title), shown(chapter.title),
                            shown(countOf(topic).words(RuleBookWords(catalogue.language))));
    html += pictureOf(
        picture,
        chapter.step.empty()
            ? RuleHtml::tr("What these tables read.")
            : RuleHtml::tr("What these tables read. In the end: %1.").arg(shown(chapter.step)));
    for (const DecisionWords &decision : topic.decisions)
        html += tableOf(decision, catalogue);
    const auto references = referencesOf({{{}, {}, {}, {}, {topic}}}, catalogue);
    if (!references.empty())
        html += QStringLiteral("<h3>%1</h3>").arg(RuleHtml::tr("Sources"));
    for (const Reference *reference : references)
        html += referenceOf(*reference);
    return html;
}

} // namespace triage
