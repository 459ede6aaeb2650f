// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_words.h"

#include "advice/catalogue_texts.h"
#include "interview/questionnaire_texts.h"
#include "spoken_language.h"

#include <QApplication>
#include <QRegularExpression>

namespace triage {

namespace {

constexpr double longer = 0.4;

/// Every word of the window, lengthened.
class LongWords : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*note*/,
                                    int /*n*/) const override
    {
        const QString text = QString::fromUtf8(source);
        // Why: a field of time reads again what it has written.
        if (QLatin1String(context) == QLatin1String("triage::TimeField"))
            return text;
        const bool format = text.contains(QLatin1String("MMMM")) || text == QLatin1String("small");
        return format ? text : lengthened(text);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

QString lengthened(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("<[^>]*>|%\\w|\\{\\w*\\}|\\p{L}+"));
    QString result;
    qsizetype done = 0;
    double owed = 0;
    auto all = word.globalMatch(text);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        result += text.mid(done, match.capturedEnd() - done);
        done = match.capturedEnd();
        const QString part = match.captured();
        if (part.startsWith(u'<') || part.startsWith(u'%') || part.startsWith(u'{'))
            continue;
        owed += longer * static_cast<double>(part.size());
        result += QString(static_cast<qsizetype>(owed), part.back());
        owed -= static_cast<double>(static_cast<qsizetype>(owed));
    }
    return result + text.mid(done);
}

Content longContent()
{
    Content content = shippedContent();
    TextMap texts;
    const TextVisitor add = [&](std::string &text) {
        texts.emplace(text, lengthened(QString::fromStdString(text)).toStdString());
    };
    eachText(content.rulebase.questionnaire, add);
    eachText(content.catalogue, add);
    eachText(content.followUp, add);
    return contentIn(Translation({.code = "xx",
                                  .review = "awaiting clinical review",
                                  .decimalMark = ',',
                                  .keepsCapitals = false,
                                  .timeWords = {}},
                                 std::move(texts)));
}

LongInterface::LongInterface() : m_words(std::make_unique<LongWords>())
{
    QApplication::installTranslator(m_words.get());
}

LongInterface::~LongInterface()
{
    QApplication::removeTranslator(m_words.get());
}

} // namespace triage
