// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/condition_link.h"

#include "pages/result_words.h"
#include "report/wording.h"

namespace triage {

namespace {

constexpr QLatin1String prefix("condition:");

} // namespace

QString conditionPage(const std::string &code)
{
    return prefix + plainText(code);
}

QString conditionLink(const Catalogue &catalogue, const std::string &code, Mode mode)
{
    const QString title = plainText(conditionTitle(catalogue, code, std::nullopt, mode));
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(conditionPage(code), title);
}

QString linkedCondition(const QString &link)
{
    return link.startsWith(prefix) ? link.mid(prefix.size()) : QString();
}

} // namespace triage
