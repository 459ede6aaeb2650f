// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/in_sentence.h"

#include "language/first_letter.h"
#include "text.h"

#include <QCoreApplication>

namespace triage {

namespace {

class InSentence {
    Q_DECLARE_TR_FUNCTIONS(InSentence)
};

} // namespace

QString inSentence(const QString &text)
{
    const bool kept =
        InSentence::tr("small",
                       "first letter of a name within a sentence: \"small\", "
                       "or \"kept\" where nouns keep their capitals") != QLatin1String("small");
    return toScreen(inSentence(toCore(text), kept));
}

} // namespace triage
