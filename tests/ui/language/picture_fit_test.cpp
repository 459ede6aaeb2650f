// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "report/rule_pictures.h"
#include "spoken_language.h"

#include <QFontMetricsF>
#include <QRegularExpression>

using namespace triage;

namespace {

/// The lines of a picture that are wider than its boxes.
QStringList tooWide(const QString &svg, double boxWidth)
{
    static const QRegularExpression line(
        QStringLiteral("font-size=\"([0-9.]+)\" font-weight=\"(\\d+)\"[^>]*>([^<]+)</text>"));
    QStringList wide;
    auto lines = line.globalMatch(svg);
    while (lines.hasNext()) {
        const auto found = lines.next();
        QFont font;
        font.setPixelSize(100); // Why: pixel sizes are whole
        font.setWeight(static_cast<QFont::Weight>(found.captured(2).toInt()));
        const double width = QFontMetricsF(font).horizontalAdvance(found.captured(3)) *
                             found.captured(1).toDouble() / 100;
        if (width > boxWidth)
            wide.append(found.captured(3));
    }
    return wide;
}

} // namespace

TEST_CASE("in every language the words of the rules' pictures fit into their boxes")
{
    for (const char *code : {"en", "de", "es", "fr"}) {
        const Content content =
            std::string(code) == "en" ? shippedContent() : contentIn(shippedLanguage(code));
        const auto chapters = ruleChapters(content.rulebase, content.catalogue);
        for (const double width : {420.0, 640.0, 980.0}) {
            const Picture picture = overviewPicture(content.rulebase, chapters);
            const PictureStyle style = fitted({}, picture, width);
            INFO(code << " at " << width);
            CHECK(tooWide(QString::fromStdString(pictureSvg(picture, style)), style.boxWidth)
                      .join(u'|')
                      .toStdString() == "");
        }
    }
}
