// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/first_letter.h"

#include "catch.h"

using namespace triage;

TEST_CASE("a word begins small within a sentence, but no abbreviation, and no word of German")
{
    CHECK(inSentence("Saddle anaesthesia", false) == "saddle anaesthesia");
    CHECK(inSentence("A pop at the sit bone", false) == "a pop at the sit bone");
    CHECK(inSentence("Sitzbein", true) == "Sitzbein");
    for (const char *name : {"MRI", "MRI of the pelvis", "VISA-H", "DVT", "X-ray", "L5 root", "T",
                             "I can hop", "I’m stiff", "sitting", "3 weeks", ""}) {
        INFO(name);
        CHECK(inSentence(name, false) == name);
    }
    CHECK(inSentence("It hurts", false) == "it hurts");
}

TEST_CASE("letters with accents have a small and a capital form too")
{
    CHECK(inSentence("Élancement", false) == "élancement");
    CHECK(inSentence("À la marche", false) == "à la marche");
    CHECK(inSentence("ÉCG", false) == "ÉCG");
    CHECK(inSentence("L’os fait mal", false) == "l’os fait mal");
    CHECK(inSentence("Úlcera", false) == "úlcera");
    CHECK(inSentence("¿Duele?", false) == "¿Duele?");
    CHECK(capitalised("état") == "État");
    CHECK(capitalised("überlastet") == "Überlastet");
    CHECK(capitalised("sitting") == "Sitting");
    CHECK(capitalised("2 weeks") == "2 weeks");
    CHECK(capitalised("") == "");
}
