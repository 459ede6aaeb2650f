// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken_language.h"

#include "advice/catalogue_texts.h"
#include "catch.h"
#include "interview/questionnaire_texts.h"
#include "texts/load_translation.h"

namespace triage {

Content contentIn(const Translation &language)
{
    Content content = shippedContent();
    translate(content.rulebase.questionnaire, language);
    translate(content.catalogue, language);
    translate(content.followUp, language);
    return content;
}

Translation shippedLanguage(const std::string &code)
{
    auto translation = loadTranslation(TRIAGE_RESOURCES, code);
    REQUIRE(translation);
    return *std::move(translation);
}

Speaking::Speaking(const QString &language)
{
    change(language);
}

Speaking::~Speaking()
{
    m_language.speak(QStringLiteral("en"), m_before);
}

void Speaking::change(const QString &language)
{
    m_language.speak(language, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace triage
