// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/in_sentence.h"

#include <QCoreApplication>

namespace triage {

namespace {

class InSentence {
    Q_DECLARE_TR_FUNCTIONS(InSentence)
};

} // namespace

QString inSentence(const QString &text)
{
    const bool word = text.size() < 2 || !text[1].isUpper();
    const bool small =
        InSentence::tr("small",
                       "first letter of a name within a sentence: \"small\", "
                       "or \"kept\" where nouns keep their capitals") == QLatin1String("small");
    return word && small ? text.left(1).toLower() + text.mid(1) : text;
}

} // namespace triage
