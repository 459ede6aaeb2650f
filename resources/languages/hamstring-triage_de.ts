<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>InSentence</name>
    <message>
        <source>small</source>
        <comment>first letter of a name within a sentence: "small", or "kept" where nouns keep their capitals</comment>
        <translation>kept</translation>
    </message>
</context>
<context>
    <name>LookupViews</name>
    <message>
        <source>Words explained</source>
        <translation>Erklärte Wörter</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>What may contribute</source>
        <translation>Was beitragen kann</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was macht</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>You were not sure. Have this checked.</source>
        <translation>Sie waren nicht sicher. Lassen Sie dies untersuchen.</translation>
    </message>
    <message>
        <source>Answered “not sure”. To be examined.</source>
        <translation>Mit „nicht sicher“ beantwortet. Zu untersuchen.</translation>
    </message>
    <message>
        <source>Safety signs that were not answered</source>
        <translation>Nicht beantwortete Sicherheitszeichen</translation>
    </message>
    <message>
        <source>To rule it out: %1</source>
        <translation>Zum Ausschließen: %1</translation>
    </message>
    <message>
        <source>Support: %1. %2</source>
        <translation>Gewicht: %1. %2</translation>
    </message>
    <message>
        <source>An answer to “%1”</source>
        <translation>Eine Antwort auf „%1“</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>no place marked</source>
        <translation>kein Ort markiert</translation>
    </message>
    <message>
        <source>stage %1, “%2”</source>
        <translation>Stufe %1, „%2“</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Too little to compare yet</source>
        <translation>Noch zu wenig zum Vergleichen</translation>
    </message>
    <message>
        <source>You are clearly better than %1 ago</source>
        <translation>Es geht Ihnen deutlich besser als zuvor (Abstand: %1)</translation>
    </message>
    <message>
        <source>Clearly better than %1 ago</source>
        <translation>Deutlich besser als zuvor (Abstand: %1)</translation>
    </message>
    <message>
        <source>You are worse than %1 ago</source>
        <translation>Es geht Ihnen schlechter als zuvor (Abstand: %1)</translation>
    </message>
    <message>
        <source>Worse than %1 ago</source>
        <translation>Schlechter als zuvor (Abstand: %1)</translation>
    </message>
    <message>
        <source>Better in some things and worse in others than %1 ago</source>
        <translation>In manchem besser, in anderem schlechter als zuvor (Abstand: %1)</translation>
    </message>
    <message>
        <source>About the same as %1 ago</source>
        <translation>Etwa wie zuvor (Abstand: %1)</translation>
    </message>
    <message>
        <source>%1. One visit, on %2.</source>
        <translation>%1. Ein Besuch, am %2.</translation>
    </message>
    <message>
        <source>%1. %3 visits since %2.</source>
        <translation>%1. %3 Besuche seit %2.</translation>
    </message>
    <message>
        <source>1 point higher or more: a change that matters</source>
        <translation>1 Punkt höher oder mehr: eine Änderung, die zählt</translation>
    </message>
    <message>
        <source>1 point lower or more: a change that matters</source>
        <translation>1 Punkt niedriger oder mehr: eine Änderung, die zählt</translation>
    </message>
    <message>
        <source>%1 points higher or more: a change that matters</source>
        <translation>%1 Punkte höher oder mehr: eine Änderung, die zählt</translation>
    </message>
    <message>
        <source>%1 points lower or more: a change that matters</source>
        <translation>%1 Punkte niedriger oder mehr: eine Änderung, die zählt</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Höher ist besser.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Niedriger ist besser.</translation>
    </message>
    <message>
        <source>Better by a change that matters.</source>
        <translation>Besser um so viel, dass es zählt.</translation>
    </message>
    <message>
        <source>Worse by a change that matters.</source>
        <translation>Schlechter um so viel, dass es zählt.</translation>
    </message>
    <message>
        <source>Too small a change to count.</source>
        <translation>Zu kleine Änderung, um zu zählen.</translation>
    </message>
    <message>
        <source>The plan is at %1.</source>
        <translation>Der Plan steht auf: %1.</translation>
    </message>
    <message>
        <source>The plan is at %1, as it was %2 before.</source>
        <translation>Der Plan steht auf: %1, wie zuvor (Abstand: %2).</translation>
    </message>
    <message>
        <source>The plan went up from %1 to %2 in %3.</source>
        <translation>Der Plan ging vorwärts: von %1 zu %2 (Dauer: %3).</translation>
    </message>
    <message>
        <source>The plan went back from %1 to %2 in %3.</source>
        <translation>Der Plan ging zurück: von %1 zu %2 (Dauer: %3).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: how soon to be seen, now “%2” (before: “%3”)</source>
        <translation>%1: wie bald zur Untersuchung, jetzt „%2“ (zuvor: „%3“)</translation>
    </message>
    <message>
        <source>%1: what it suggests, now “%2” (before: “%3”)</source>
        <translation>%1: worauf es hinweist, jetzt „%2“ (zuvor: „%3“)</translation>
    </message>
    <message>
        <source>%1: plan, now “%2” (before: “%3”)</source>
        <translation>%1: Plan, jetzt „%2“ (zuvor: „%3“)</translation>
    </message>
    <message>
        <source>The same places: %1.</source>
        <translation>Dieselben Orte: %1.</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <translation>Damals: %1. Jetzt: %2.</translation>
    </message>
    <message>
        <source>No longer: %1.</source>
        <translation>Nicht mehr: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Neu: %1.</translation>
    </message>
    <message>
        <source>What hurts most moved from %1 to %2.</source>
        <translation>Der schlimmste Ort wechselte von %1 zu %2.</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Stufe des Plans</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Beide Beine</translation>
    </message>
    <message>
        <source>Leg not given</source>
        <translation>Bein nicht angegeben</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Moderately sure</source>
        <translation>Mäßig sicher</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>The findings fit one pattern well. This is not a diagnosis.</source>
        <translation>Die Befunde passen gut zu einem Muster. Das ist keine Diagnose.</translation>
    </message>
    <message>
        <source>The pattern fits; other causes are still open.</source>
        <translation>Das Muster passt; andere Ursachen sind noch offen.</translation>
    </message>
    <message>
        <source>Several patterns fit about as well.</source>
        <translation>Mehrere Muster passen etwa gleich gut.</translation>
    </message>
    <message>
        <source>The pattern fits very well. It is not a diagnosis.</source>
        <translation>Das Muster passt sehr gut. Es ist keine Diagnose.</translation>
    </message>
    <message>
        <source>The pattern fits well. It is not a diagnosis.</source>
        <translation>Das Muster passt gut. Es ist keine Diagnose.</translation>
    </message>
    <message>
        <source>More than one cause fits. An examination can tell more.</source>
        <translation>Mehr als eine Ursache passt. Eine Untersuchung kann mehr zeigen.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>some</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>little</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>Erwägenswert</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <translation>Nicht empfohlen</translation>
    </message>
    <message>
        <source>Avoid for now</source>
        <translation>Vorerst vermeiden</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>unser Urteil</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date in Qt's format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>These texts are translated from English and await clinical review. Where in doubt, the English text counts.</source>
        <translation>Diese Texte sind aus dem Englischen übersetzt; die klinische Prüfung steht noch aus. Im Zweifel gilt der englische Text.</translation>
    </message>
</context>
<context>
    <name>RuleHtml</name>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>How the questions lead to the result</source>
        <translation>Wie die Fragen zum Ergebnis führen</translation>
    </message>
    <message>
        <source>Every rule stands in a table: if all of its conditions hold, its conclusion counts. Each rule names its sources; “judgement” marks our own proposals.</source>
        <translation>Jede Regel steht in einer Tabelle: Wenn alle ihre Bedingungen zutreffen, gilt ihr Schluss. Jede Regel nennt ihre Quellen; „Urteil“ kennzeichnet unsere eigenen Vorschläge.</translation>
    </message>
    <message>
        <source>A question that nobody answered is never read as “no”. Weights say how much an answer speaks for or against something; they are no probabilities.</source>
        <translation>Eine Frage, die niemand beantwortet hat, wird nie als „Nein“ gelesen. Gewichte sagen, wie sehr eine Antwort für oder gegen etwas spricht; sie sind keine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Thin lines are answers, strong lines are what tables conclude. A line is left out where others show the way already. Rules version %1.</source>
        <translation>Dünne Linien sind Antworten, kräftige Linien sind Schlüsse aus Tabellen. Eine Linie entfällt, wo andere den Weg schon zeigen. Regeln, Version %1.</translation>
    </message>
    <message>
        <source>What these tables read.</source>
        <translation>Was diese Tabellen lesen.</translation>
    </message>
    <message>
        <source>What these tables read. In the end: %1.</source>
        <translation>Was diese Tabellen lesen. Am Ende: %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>UnfinishedWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Prüfen Sie Ihre Antworten</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollendet</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <translation>Unvollendet: %1</translation>
    </message>
    <message>
        <source>Stopped %1 at “%2”. %3</source>
        <translation>Unterbrochen %1 bei „%2“. %3</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Ihre Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>Die Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 Tage überfällig</translation>
    </message>
    <message>
        <source>Re-check: %1</source>
        <translation>Kontrolle: %1</translation>
    </message>
    <message>
        <source>%1 days since your last answers. It takes about 5 minutes and updates your plan.</source>
        <translation>%1 Tage seit Ihren letzten Antworten. Es dauert etwa 5 Minuten und bringt Ihren Plan auf den neuen Stand.</translation>
    </message>
    <message>
        <source>%1 days since the last visit. It takes about 5 minutes and updates the plan.</source>
        <translation>%1 Tage seit dem letzten Besuch. Es dauert etwa 5 Minuten und bringt den Plan auf den neuen Stand.</translation>
    </message>
</context>
<context>
    <name>UseView</name>
    <message>
        <source>Test: %1</source>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>Proven of the rules: %1</source>
        <translation>Über die Regeln bewiesen: %1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es da ist</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Für wen er ist</translation>
    </message>
    <message>
        <source>What it is not for</source>
        <translation>Wofür es nicht gedacht ist</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Seine Grenzen</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Was schiefgehen könnte</translation>
    </message>
    <message>
        <source>Each hazard with what may cause it, what this program does about it, and what remains.</source>
        <translation>Jede Gefahr mit möglicher Ursache, was dieses Programm dagegen tut und was bleibt.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Was bleibt</translation>
    </message>
</context>
<context>
    <name>triage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>triage::AgreementPage</name>
    <message>
        <source>Rules and therapists</source>
        <translation>Regeln und Fachleute</translation>
    </message>
    <message>
        <source>What would today's rules say?</source>
        <translation>Was würden die heutigen Regeln sagen?</translation>
    </message>
    <message>
        <source>All stored answers are gone through with the rules of today. The stored results stay as they are.</source>
        <translation>Alle gespeicherten Antworten werden mit den heutigen Regeln durchgegangen. Die gespeicherten Ergebnisse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Results that today's rules would conclude otherwise</source>
        <translation>Ergebnisse, die heute anders ausfallen würden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>How soon, then</source>
        <translation>Wie bald, damals</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What it suggested</source>
        <translation>Worauf es hinwies</translation>
    </message>
    <message>
        <source>Compare all stored results</source>
        <translation>Alle gespeicherten Ergebnisse vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2 the same (%3 %).</source>
        <translation>%1 von %2 gleich (%3 %).</translation>
    </message>
    <message>
        <source>Cohen's kappa %1: 1 is full agreement, 0 is what chance alone would give.</source>
        <translation>Cohens Kappa %1: 1 ist volle Übereinstimmung, 0 wäre reiner Zufall.</translation>
    </message>
    <message>
        <source>Cohen's kappa cannot be given: all fall into one class.</source>
        <translation>Cohens Kappa lässt sich nicht angeben: alle fallen in eine Klasse.</translation>
    </message>
    <message>
        <source>%1: the most frequent disagreements</source>
        <translation>%1: die häufigsten Abweichungen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>The therapist</source>
        <translation>Die Fachperson</translation>
    </message>
    <message>
        <source>No therapist's conclusion is recorded yet. Open a client's result and choose “My conclusion”.</source>
        <translation>Noch ist keine eigene Einschätzung erfasst. Öffnen Sie das Ergebnis einer Person und wählen Sie „Meine Einschätzung“.</translation>
    </message>
    <message>
        <source>How soon to be seen</source>
        <translation>Wie bald zur Untersuchung</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Was es sein kann</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 compared so far.</source>
        <translation>Bisher verglichen: %1.</translation>
    </message>
    <message>
        <source>%1 compared: %2 would be more urgent, %3 less urgent, %4 would suggest something else. Nothing was changed.</source>
        <translation>%1 verglichen: %2 wären dringender, %3 weniger dringend, %4 würden auf anderes hinweisen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>triage::AnswerClash</name>
    <message>
        <source>You answered “%1” before, and the test shows “%2”. Which one counts?</source>
        <translation>Sie haben vorher „%1“ geantwortet, und der Test zeigt „%2“. Was gilt?</translation>
    </message>
    <message>
        <source>Keep my answer: %1</source>
        <translation>Meine Antwort behalten: %1</translation>
    </message>
    <message>
        <source>Use what the test shows: %1</source>
        <translation>Nehmen, was der Test zeigt: %1</translation>
    </message>
    <message>
        <source>Choose which answer counts</source>
        <translation>Wählen Sie, welche Antwort gilt</translation>
    </message>
</context>
<context>
    <name>triage::BodyChart</name>
    <message>
        <source>Body chart, seen from behind and from the front</source>
        <translation>Körperbild, von hinten und von vorn gesehen</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Beide Beine</translation>
    </message>
    <message>
        <source>%1 (hurts most)</source>
        <translation>%1 (tut am meisten weh)</translation>
    </message>
    <message>
        <source>nothing marked yet</source>
        <translation>noch nichts markiert</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Von hinten gesehen</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Hurts</source>
        <translation>Tut weh</translation>
    </message>
    <message>
        <source>Hurts most</source>
        <translation>Tut am meisten weh</translation>
    </message>
    <message>
        <source>Hurts most: click a marked place again</source>
        <translation>Tut am meisten weh: eine markierte Stelle noch einmal anklicken</translation>
    </message>
</context>
<context>
    <name>triage::BodyChartInput</name>
    <message>
        <source>Left, right or both?</source>
        <translation>Links, rechts oder beide?</translation>
    </message>
    <message>
        <source>Which leg hurts?</source>
        <translation>Welches Bein tut weh?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
</context>
<context>
    <name>triage::BodyPair</name>
    <message>
        <source>Where it hurt at two visits</source>
        <translation>Wo es bei zwei Besuchen wehtat</translation>
    </message>
    <message>
        <source>Left · Right</source>
        <translation>Links · Rechts</translation>
    </message>
    <message>
        <source>Right · Left</source>
        <translation>Rechts · Links</translation>
    </message>
</context>
<context>
    <name>triage::Button</name>
    <message>
        <source>current page</source>
        <translation>aktuelle Seite</translation>
    </message>
</context>
<context>
    <name>triage::CareCard</name>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Same-day advice</source>
        <translation>Rat: noch heute</translation>
    </message>
    <message>
        <source>Urgent advice</source>
        <translation>Rat: dringend</translation>
    </message>
    <message>
        <source>Routine advice</source>
        <translation>Rat: normaler Termin</translation>
    </message>
    <message>
        <source>Self-care advice</source>
        <translation>Rat: Selbstbehandlung</translation>
    </message>
</context>
<context>
    <name>triage::CareTab</name>
    <message>
        <source>Because you said</source>
        <translation>Weil Sie sagen, dass</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Words for the client:</source>
        <translation>Worte für die Patientin oder den Patienten:</translation>
    </message>
    <message>
        <source>Signs that need care:</source>
        <translation>Zeichen, die behandelt werden müssen:</translation>
    </message>
    <message>
        <source>Do not wait if you notice:</source>
        <translation>Warten Sie nicht, wenn Sie Folgendes bemerken:</translation>
    </message>
    <message>
        <source>The client does not wait with:</source>
        <translation>Nicht abwarten bei:</translation>
    </message>
    <message>
        <source>What could not be ruled out</source>
        <translation>Was sich nicht ausschließen ließ</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Was dies ändern würde</translation>
    </message>
    <message>
        <source>See your plan</source>
        <translation>Ihren Plan ansehen</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Plan ansehen</translation>
    </message>
    <message>
        <source>Check again on %1.</source>
        <translation>Nachkontrolle am %1.</translation>
    </message>
    <message>
        <source>Check again on %1, then on %2.</source>
        <translation>Nachkontrolle am %1, dann am %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>To read beside this</source>
        <translation>Dazu zu lesen</translation>
    </message>
</context>
<context>
    <name>triage::CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>Prüfen Sie Ihre Antworten</translation>
    </message>
    <message>
        <source>See my result</source>
        <translation>Mein Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Change anything that is not right. Your result comes next.</source>
        <translation>Ändern Sie, was nicht stimmt. Danach kommt Ihr Ergebnis.</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Antworten prüfen</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>counts towards care</source>
        <translation>zählt für die Dringlichkeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>1 answer.</source>
        <translation>1 Antwort.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 Antworten.</translation>
    </message>
    <message>
        <source>1 question not answered</source>
        <translation>1 Frage nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 questions not answered</source>
        <translation>%1 Fragen nicht beantwortet</translation>
    </message>
    <message>
        <source>, none of them about safety.</source>
        <translation>, keine davon zur Sicherheit.</translation>
    </message>
    <message>
        <source>, %1 of them about safety.</source>
        <translation>, davon %1 zur Sicherheit.</translation>
    </message>
    <message>
        <source>Answer this safety question: %1</source>
        <translation>Diese Sicherheitsfrage beantworten: %1</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>aus dem Protokoll</translation>
    </message>
</context>
<context>
    <name>triage::ClientCard</name>
    <message>
        <source>about %1 years</source>
        <translation>etwa %1 Jahre</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Befragung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <translation>Öffnen: %1, %2</translation>
    </message>
    <message>
        <source>Start re-check</source>
        <translation>Kontrolle beginnen</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>Beurteilung beginnen</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Beurteilung</translation>
    </message>
    <message>
        <source>Change name or notes</source>
        <translation>Namen oder Notizen ändern</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Merge into another client</source>
        <translation>Mit einer anderen Person zusammenlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Deutet auf</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Schlimmster Schmerz</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>%1 of 10, from %2</source>
        <translation>%1 von 10, von %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Record my conclusion</source>
        <translation>Meine Einschätzung erfassen</translation>
    </message>
</context>
<context>
    <name>triage::ClientDetailsPage</name>
    <message>
        <source>About this client</source>
        <translation>Zu dieser Person</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name oder Code</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>triage::ClientPage</name>
    <message>
        <source>Who is this about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>A name or a code. A code such as C-014 keeps the record private. It stays on this computer.</source>
        <translation>Ein Name oder ein Kürzel. Ein Kürzel wie C-014 schützt die Daten. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Client’s name or code</source>
        <translation>Name oder Kürzel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter a name or a code</source>
        <translation>Geben Sie einen Namen oder ein Kürzel ein</translation>
    </message>
</context>
<context>
    <name>triage::ClientsDesk</name>
    <message>
        <source>%1 was closed.</source>
        <translation>%1 wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 was opened again.</source>
        <translation>%1 wurde wieder geöffnet.</translation>
    </message>
    <message>
        <source>%1 was deleted with everything of theirs. When this window closes it is gone for good.</source>
        <translation>%1 wurde mit allen Daten gelöscht. Wenn dieses Fenster schließt, ist alles endgültig weg.</translation>
    </message>
    <message>
        <source>The details of %1 were changed.</source>
        <translation>Die Angaben zu %1 wurden geändert.</translation>
    </message>
    <message>
        <source>The clients could not be read.</source>
        <translation>Die Personen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The visits could not be read.</source>
        <translation>Die Besuche konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Merge clients</source>
        <translation>Personen zusammenlegen</translation>
    </message>
    <message>
        <source>Name or code of the client who gets everything of %1.</source>
        <translation>Name oder Code der Person, die alles von %1 bekommt.</translation>
    </message>
    <message>
        <source>The clients were not merged.</source>
        <translation>Die Personen wurden nicht zusammengelegt.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 wurde mit %2 zusammengelegt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This could not be taken back.</source>
        <translation>Das ließ sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>triage::ClientsPage</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Re-check due</source>
        <translation>Kontrolle fällig</translation>
    </message>
    <message>
        <source>Urgent or sooner</source>
        <translation>Dringend oder früher</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Beurteilung</translation>
    </message>
    <message>
        <source>Search by name, code or finding</source>
        <translation>Nach Name, Code oder Befund suchen</translation>
    </message>
    <message>
        <source>Code or finding</source>
        <translation>Code oder Befund</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>What it points to</source>
        <translation>Worauf es deutet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>No client fits. Change the search or the filter.</source>
        <translation>Niemand passt. Ändern Sie die Suche oder den Filter.</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Jeder Befund</translation>
    </message>
</context>
<context>
    <name>triage::ClientsTable</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Worst pain not given</source>
        <translation>Stärkster Schmerz nicht angegeben</translation>
    </message>
    <message>
        <source>Worst pain %1</source>
        <translation>Stärkster Schmerz %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>What it points to</source>
        <translation>Worauf es deutet</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Schlimmster Schmerz</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Kontrolle</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 Tage überfällig</translation>
    </message>
</context>
<context>
    <name>triage::ClotCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Two-level Wells score for a deep vein thrombosis: %1</source>
        <translation>Zweistufiger Wells-Score für eine tiefe Venenthrombose: %1</translation>
    </message>
    <message>
        <source>Never to rule a clot out. The points for “another diagnosis at least as likely” are not taken off here. The urgency does not rest on this score alone.</source>
        <translation>Niemals, um ein Gerinnsel auszuschließen. Die Punkte für „andere Diagnose mindestens ebenso wahrscheinlich“ werden hier nicht abgezogen. Die Dringlichkeit beruht nicht auf diesem Score allein.</translation>
    </message>
</context>
<context>
    <name>triage::ConditionView</name>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Who to see</source>
        <translation>Wohin Sie gehen können</translation>
    </message>
    <message>
        <source>How it usually goes</source>
        <translation>Wie es meist verläuft</translation>
    </message>
    <message>
        <source>ICD-10 %1</source>
        <translation>ICD-10 %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Aggravates</source>
        <translation>Verstärkend</translation>
    </message>
    <message>
        <source>Eases</source>
        <translation>Lässt nach</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Distinguishing</source>
        <translation>Abgrenzung</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>ICD-10</translation>
    </message>
    <message>
        <source>ICD-10-CM</source>
        <translation>ICD-10-CM</translation>
    </message>
    <message>
        <source>OSIICS</source>
        <translation>OSIICS</translation>
    </message>
    <message>
        <source>What looks alike, and what tells them apart</source>
        <translation>Was ähnlich aussieht und wie man es unterscheidet</translation>
    </message>
</context>
<context>
    <name>triage::CourseCard</name>
    <message>
        <source>How long it may take</source>
        <translation>Wie lange es dauern kann</translation>
    </message>
    <message>
        <source>A range for people with a pattern like this, never a date. You move through the stages by what you can do. The calendar marks show when to check again.</source>
        <translation>Eine Spanne für Menschen mit einem solchen Muster, nie ein Datum. Durch die Stufen kommen Sie mit dem, was Sie können. Die Marken im Kalender zeigen, wann Sie neu prüfen.</translation>
    </message>
</context>
<context>
    <name>triage::CriteriaCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>triage::EmergencyPage</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>It began today.</source>
        <translation>Es begann heute.</translation>
    </message>
    <message>
        <source>It began %1 ago.</source>
        <translation>Dauer bisher: %1.</translation>
    </message>
    <message>
        <source>I have %1.</source>
        <translation>Ich habe %1.</translation>
    </message>
    <message>
        <source>I have a client with: %1.</source>
        <translation>Bei mir ist eine Person mit: %1.</translation>
    </message>
    <message>
        <source>I may have %1.</source>
        <translation>Vielleicht habe ich: %1.</translation>
    </message>
    <message>
        <source>I suspect %1.</source>
        <translation>Verdacht: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Call %1 now</source>
        <translation>Rufen Sie jetzt %1 an</translation>
    </message>
    <message>
        <source>Because you said you have</source>
        <translation>Denn Sie haben angegeben</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>Say these words</source>
        <translation>Sagen Sie diese Worte</translation>
    </message>
    <message>
        <source>Words for the call</source>
        <translation>Worte für den Anruf</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This result is recorded. You find it under Results.</source>
        <translation>Dieses Ergebnis ist gespeichert. Sie finden es unter „Ergebnisse“.</translation>
    </message>
    <message>
        <source>Your answers are kept. If one of them was a slip, go back and change it.</source>
        <translation>Ihre Antworten bleiben erhalten. Wenn eine davon ein Versehen war, gehen Sie zurück und ändern Sie sie.</translation>
    </message>
    <message>
        <source>Care comes first; the answers are kept. If one of them was a slip, go back and correct it. If not, record the assessment as it stands: questions not asked yet stay listed as open.</source>
        <translation>Die Versorgung geht vor; die Antworten bleiben erhalten. Wenn eine davon ein Versehen war, gehen Sie zurück und berichtigen Sie sie. Sonst speichern Sie die Erhebung, wie sie ist: Noch nicht gestellte Fragen bleiben als offen aufgeführt.</translation>
    </message>
    <message>
        <source>Record as it stands</source>
        <translation>So speichern</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Diese Seite drucken</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>Die Seite konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
</context>
<context>
    <name>triage::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Es gibt ein Problem</translation>
    </message>
</context>
<context>
    <name>triage::EventCard</name>
    <message>
        <source>%1 is reachable at this pace of increase: yes, by %2.</source>
        <translation>%1 ist bei dieser Steigerung erreichbar: ja, bis %2.</translation>
    </message>
    <message>
        <source>%1 is reachable at this pace of increase only if healing is quick, then by %2. If it is slow: no, %3 short.</source>
        <translation>%1 ist bei dieser Steigerung nur erreichbar, wenn die Heilung schnell geht, dann bis %2. Geht sie langsam: nein, es fehlen %3.</translation>
    </message>
    <message>
        <source>%1 is reachable at this pace of increase: no, %2 short, and %3 if healing is slow.</source>
        <translation>%1 ist bei dieser Steigerung erreichbar: nein, es fehlen %2, und %3 bei langsamer Heilung.</translation>
    </message>
    <message>
        <source>Will you be ready for an event?</source>
        <translation>Werden Sie für ein Rennen bereit sein?</translation>
    </message>
    <message>
        <source>Ready for an event?</source>
        <translation>Bereit für ein Rennen?</translation>
    </message>
    <message>
        <source>When is it?</source>
        <translation>Wann ist es?</translation>
    </message>
    <message>
        <source>When is the event?</source>
        <translation>Wann ist das Rennen?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Wie lang ist es?</translation>
    </message>
    <message>
        <source>How far is the event?</source>
        <translation>Wie lang ist das Rennen?</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Counted from %1 to %2 days of healing after the day of this result, then from %3 in %4 minutes at %5, each week at most a tenth longer. Healing time is a range for people with a pattern like this, never a date.</source>
        <translation>Gerechnet mit %1 bis %2 Tagen Heilung nach dem Tag dieses Ergebnisses, dann ab %3 in %4 Minuten bei %5, jede Woche höchstens ein Zehntel länger. Die Heilungszeit ist ein Bereich für Menschen mit einem solchen Muster, nie ein Datum.</translation>
    </message>
    <message>
        <source>your usual pace</source>
        <translation>Ihrem üblichen Tempo</translation>
    </message>
    <message>
        <source>the usual pace</source>
        <translation>dem üblichen Tempo</translation>
    </message>
    <message>
        <source>Give the day and the distance.</source>
        <translation>Geben Sie Tag und Strecke an.</translation>
    </message>
</context>
<context>
    <name>triage::ExchangeDesk</name>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>choose another folder or name</source>
        <translation>wählen Sie einen anderen Ordner oder Namen</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>Für ein anderes Programm speichern</translation>
    </message>
    <message>
        <source>Should the file name the client (%1)?</source>
        <translation>Soll die Datei den Namen (%1) enthalten?</translation>
    </message>
    <message>
        <source>It holds the answers and the result as an HL7 FHIR bundle. With the name, whoever gets the file knows whose they are.</source>
        <translation>Sie enthält die Antworten und das Ergebnis als HL7-FHIR-Bundle. Mit dem Namen weiß jeder, der die Datei erhält, von wem sie sind.</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Ohne den Namen</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Mit dem Namen</translation>
    </message>
    <message>
        <source>FHIR bundles (*.json)</source>
        <translation>FHIR-Bundles (*.json)</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>Das Ergebnis konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Take in a result</source>
        <translation>Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>FHIR bundles (*.json);;All files (*)</source>
        <translation>FHIR-Bundles (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The result could not be taken in. Nothing was stored.</source>
        <translation>Das Ergebnis konnte nicht übernommen werden. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>A result of %1: %2.
Name or code of the client it is kept for. Leave it empty for yourself.</source>
        <translation>Ein Ergebnis vom %1: %2.
Name oder Kürzel der Person, für die es aufbewahrt wird. Leer lassen, wenn es Ihr eigenes ist.</translation>
    </message>
    <message>
        <source>Save all results as a table</source>
        <translation>Alle Ergebnisse als Tabelle speichern</translation>
    </message>
    <message>
        <source>results</source>
        <translation>ergebnisse</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Die Tabelle konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>Die Ergebnisse werden gespeichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The results could not be read.</source>
        <translation>Die Ergebnisse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Hamstring Triage</source>
        <translation>Hamstring Triage</translation>
    </message>
</context>
<context>
    <name>triage::ExchangeMenu</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
    <message>
        <source>Take in a result from another program (FHIR) ...</source>
        <translation>Ergebnis aus einem anderen Programm übernehmen (FHIR) ...</translation>
    </message>
    <message>
        <source>Save all results as a table (CSV) ...</source>
        <translation>Alle Ergebnisse als Tabelle speichern (CSV) ...</translation>
    </message>
</context>
<context>
    <name>triage::ExerciseCard</name>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>How to do it: %1</source>
        <translation>So geht es: %1</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Übliche Dosis</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Heute erledigt: %1</translation>
    </message>
</context>
<context>
    <name>triage::FactorBlock</name>
    <message>
        <source>Try this</source>
        <translation>Versuchen Sie dies</translation>
    </message>
    <message>
        <source>To check it</source>
        <translation>Um es zu prüfen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
</context>
<context>
    <name>triage::FactorsCard</name>
    <message>
        <source>What may have contributed</source>
        <translation>Was dazu beigetragen haben kann</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Weil %1.</translation>
    </message>
</context>
<context>
    <name>triage::FindingsPanel</name>
    <message>
        <source>See what to do now</source>
        <translation>Sehen, was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Findings so far</source>
        <translation>Bisherige Befunde</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Befunde ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the findings (Ctrl+B)</source>
        <translation>Befunde ein- oder ausblenden (Strg+B)</translation>
    </message>
    <message>
        <source>What this points to so far</source>
        <translation>Worauf dies bisher hinweist</translation>
    </message>
    <message>
        <source>Weight of the findings, not a probability</source>
        <translation>Gewicht der Befunde, keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>A slip? Correct the answer here, and the findings come back.</source>
        <translation>Ein Versehen? Berichtigen Sie die Antwort hier, dann kommen die Befunde zurück.</translation>
    </message>
    <message>
        <source>Would help most next</source>
        <translation>Würde als Nächstes am meisten helfen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 safety question open</source>
        <translation>1 Sicherheitsfrage offen</translation>
    </message>
    <message>
        <source>%1 safety questions open</source>
        <translation>%1 Sicherheitsfragen offen</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt beantworten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>triage::HelpPage</name>
    <message>
        <source>How this works</source>
        <translation>Wie das hier funktioniert</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Each answer is kept as soon as you give it. You can stop at any time and go on later.</source>
        <translation>Jede Antwort wird gespeichert, sobald Sie sie geben. Sie können jederzeit aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>They stay on this computer. The program does not use a network.</source>
        <translation>Sie bleiben auf diesem Computer. Das Programm nutzt kein Netzwerk.</translation>
    </message>
    <message>
        <source>A question you skip is never read as “no”. The result says what it could not rule out.</source>
        <translation>Eine übersprungene Frage wird nie als „Nein“ gelesen. Das Ergebnis sagt, was es nicht ausschließen konnte.</translation>
    </message>
    <message>
        <source>“Not sure” counts as a reason to have a sign checked.</source>
        <translation>„Nicht sicher“ zählt als Grund, ein Zeichen untersuchen zu lassen.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>Written rules compare your answers with patterns from studies and guidelines. Every reason shows its source.</source>
        <translation>Geschriebene Regeln vergleichen Ihre Antworten mit Mustern aus Studien und Leitlinien. Jede Begründung zeigt ihre Quelle.</translation>
    </message>
    <message>
        <source>How soon to be seen comes first. It is decided by the signs, not by the name of an injury.</source>
        <translation>Zuerst kommt, wie bald Sie untersucht werden sollten. Das entscheiden die Zeichen, nicht der Name einer Verletzung.</translation>
    </message>
    <message>
        <source>It suggests; it does not make a diagnosis.</source>
        <translation>Es macht Vorschläge; es stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>See all rules</source>
        <translation>Alle Regeln ansehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; to &lt;b&gt;9&lt;/b&gt; choose an answer, &lt;b&gt;0&lt;/b&gt; is “None of these”.</source>
        <translation>&lt;b&gt;1&lt;/b&gt; bis &lt;b&gt;9&lt;/b&gt; wählen eine Antwort, &lt;b&gt;0&lt;/b&gt; ist „Nichts davon“.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; continues. &lt;b&gt;Alt + Left&lt;/b&gt; goes back.</source>
        <translation>&lt;b&gt;Eingabetaste&lt;/b&gt; geht weiter. &lt;b&gt;Alt + Links&lt;/b&gt; geht zurück.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tab&lt;/b&gt; moves to the next input, arrows move inside one.</source>
        <translation>&lt;b&gt;Tab&lt;/b&gt; geht zum nächsten Feld, Pfeiltasten bewegen sich innerhalb eines Feldes.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl + Tab&lt;/b&gt; moves between the tabs of a result or of an examination.</source>
        <translation>&lt;b&gt;Strg + Tab&lt;/b&gt; wechselt zwischen den Reitern eines Ergebnisses oder einer Untersuchung.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es da ist</translation>
    </message>
    <message>
        <source>Rules version %1</source>
        <translation>Regeln, Version %1</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Krankheitsbilder</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Erklärte Wörter</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Was schiefgehen könnte</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>&lt;b&gt;F1&lt;/b&gt; opens the manual at the page that you are on.</source>
        <translation>&lt;b&gt;F1&lt;/b&gt; öffnet das Handbuch (englisch) bei der Seite, auf der Sie sind.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch (englisch)</translation>
    </message>
</context>
<context>
    <name>triage::HistoryPage</name>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>There are no results yet. Finish an interview and it is kept here, on this computer only.</source>
        <translation>Es gibt noch keine Ergebnisse. Beenden Sie eine Befragung, dann wird sie hier gespeichert, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show older results</source>
        <translation>Ältere Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Compare with therapists and today's rules</source>
        <translation>Mit Fachleuten und heutigen Regeln vergleichen</translation>
    </message>
</context>
<context>
    <name>triage::HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>I have pain at the back of my leg</source>
        <translation>Ich habe Schmerzen an der Rückseite des Beins</translation>
    </message>
    <message>
        <source>Answer plain questions. See how soon to get help, what it could be and what to do next.</source>
        <translation>Beantworten Sie einfache Fragen. Sehen Sie, wie bald Sie Hilfe brauchen, was es sein könnte und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation>Etwa 10 Minuten</translation>
    </message>
    <message>
        <source>I am assessing someone</source>
        <translation>Ich untersuche jemanden</translation>
    </message>
    <message>
        <source>Interview, examination and findings side by side, for therapists.</source>
        <translation>Befragung, Untersuchung und Befunde nebeneinander, für Therapeutinnen und Therapeuten.</translation>
    </message>
    <message>
        <source>About 15 minutes with the examination</source>
        <translation>Etwa 15 Minuten mit der Untersuchung</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So läuft es ab</translation>
    </message>
    <message>
        <source>1. Danger signs first</source>
        <translation>1. Zuerst Gefahrenzeichen</translation>
    </message>
    <message>
        <source>They are rare. If one is there, you see at once what to do.</source>
        <translation>Sie sind selten. Wenn eines da ist, sehen Sie sofort, was zu tun ist.</translation>
    </message>
    <message>
        <source>2. Questions about the pain</source>
        <translation>2. Fragen zum Schmerz</translation>
    </message>
    <message>
        <source>Skip what you do not know. You can stop and go on later.</source>
        <translation>Überspringen Sie, was Sie nicht wissen. Sie können aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>3. What to do</source>
        <translation>3. Was zu tun ist</translation>
    </message>
    <message>
        <source>How soon to be seen and by whom, what it could be and why, and a plan where it is safe.</source>
        <translation>Wie bald und von wem Sie untersucht werden sollten, was es sein könnte und warum, und ein Plan, wo er sicher ist.</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Letzte Ergebnisse</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, or numbness between your legs? Call your emergency number now.</source>
        <translation>Brustschmerz, Atemnot oder Taubheit zwischen den Beinen? Rufen Sie jetzt Ihren Notruf an.</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Nur auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show all %1 unfinished</source>
        <translation>Alle %1 unvollendeten anzeigen</translation>
    </message>
    <message>
        <source>Start re-check</source>
        <translation>Kontrolle beginnen</translation>
    </message>
    <message>
        <source>Show everybody with a re-check due</source>
        <translation>Alle mit fälliger Kontrolle zeigen</translation>
    </message>
</context>
<context>
    <name>triage::InterviewFlow</name>
    <message>
        <source>Taken from the training log: 1 run up to %1.</source>
        <translation>Aus dem Trainingsprotokoll: 1 Lauf bis %1.</translation>
    </message>
    <message>
        <source>Taken from the training log: %1 runs up to %2.</source>
        <translation>Aus dem Trainingsprotokoll: %1 Läufe bis %2.</translation>
    </message>
    <message>
        <source>From the training log: for the run that jumped, on %1</source>
        <translation>Aus dem Trainingsprotokoll: für den Lauf mit dem Sprung, am %1</translation>
    </message>
    <message>
        <source>From the training log</source>
        <translation>Aus dem Trainingsprotokoll</translation>
    </message>
    <message>
        <source>Some of it as the training log suggested</source>
        <translation>Zum Teil, wie es das Trainingsprotokoll vorschlug</translation>
    </message>
</context>
<context>
    <name>triage::JudgementDesk</name>
    <message>
        <source>This result could not be read.</source>
        <translation>Dieses Ergebnis konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What was recorded could not be read.</source>
        <translation>Das Erfasste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Today's rules could not be asked.</source>
        <translation>Die heutigen Regeln konnten nicht befragt werden.</translation>
    </message>
    <message>
        <source>The results could not be compared.</source>
        <translation>Die Ergebnisse konnten nicht verglichen werden.</translation>
    </message>
</context>
<context>
    <name>triage::JudgementPage</name>
    <message>
        <source>My conclusion</source>
        <translation>Meine Einschätzung</translation>
    </message>
    <message>
        <source>How soon to be seen</source>
        <translation>Wie bald zur Untersuchung</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Was es sein kann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Record beside the result</source>
        <translation>Neben dem Ergebnis erfassen</translation>
    </message>
    <message>
        <source>How often rules and therapists agree</source>
        <translation>Wie oft Regeln und Fachleute übereinstimmen</translation>
    </message>
    <message>
        <source>What would today's rules say?</source>
        <translation>Was würden die heutigen Regeln sagen?</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Bisher erfasst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The latest one counts; the earlier ones are kept.</source>
        <translation>Die neueste zählt; die früheren bleiben erhalten.</translation>
    </message>
    <message>
        <source>On %1 the rules concluded: %2. That stays as it is; what you record stands beside it.</source>
        <translation>Am %1 ergaben die Regeln: %2. Das bleibt, wie es ist; was Sie erfassen, steht daneben.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Today's rules would conclude otherwise: %1.</source>
        <translation>Die heutigen Regeln kämen zu einem anderen Ergebnis: %1.</translation>
    </message>
    <message>
        <source>Today's rules conclude the same: how soon to be seen and what it may be do not change.</source>
        <translation>Die heutigen Regeln ergeben dasselbe: wie bald zur Untersuchung und was es sein kann, ändert sich nicht.</translation>
    </message>
</context>
<context>
    <name>triage::LibraryPage</name>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>In clinical terms</source>
        <translation>In Fachsprache</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Krankheitsbilder</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>For therapists</source>
        <translation>Für Therapeutinnen und Therapeuten</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Erklärte Wörter</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>What may contribute</source>
        <translation>Was beitragen kann</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer was macht</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es da ist</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Was schiefgehen könnte</translation>
    </message>
</context>
<context>
    <name>triage::LoadCard</name>
    <message>
        <source>Hazard rate ratio %1 (95 % interval %2 to %3), against no more than 10 % longer.</source>
        <translation>Hazard Rate Ratio %1 (95-%-Intervall %2 bis %3), verglichen mit höchstens 10 % länger.</translation>
    </message>
    <message>
        <source>Training before it began</source>
        <translation>Training vor dem Beginn</translation>
    </message>
    <message>
        <source>The longest run in the week it began was %1.</source>
        <translation>Der längste Lauf in der Woche des Beginns war %1.</translation>
    </message>
    <message>
        <source>The run that jumped</source>
        <translation>Der Lauf mit dem Sprung</translation>
    </message>
</context>
<context>
    <name>triage::LoadChart</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>No run in the 6 weeks before it began was more than 10 % longer than your longest of the 30 days before.</source>
        <translation>Kein Lauf in den 6 Wochen vor dem Beginn war mehr als 10 % länger als Ihr längster der 30 Tage davor.</translation>
    </message>
    <message>
        <source>On the day the pain began</source>
        <translation>Am Tag des Schmerzbeginns</translation>
    </message>
    <message>
        <source>The day before the pain began</source>
        <translation>Am Tag vor dem Schmerzbeginn</translation>
    </message>
    <message>
        <source>%1 days before the pain began</source>
        <translation>%1 Tage vor dem Schmerzbeginn</translation>
    </message>
    <message>
        <source>%1 you ran %2. Your longest in the 30 days before was %3.</source>
        <translation>%1 sind Sie %2 gelaufen. Ihr längster Lauf in den 30 Tagen davor war %3.</translation>
    </message>
    <message>
        <source>Runs around the day the pain began</source>
        <translation>Läufe rund um den Tag des Schmerzbeginns</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1, %2 % longer</source>
        <translation>%1, %2 % länger</translation>
    </message>
    <message>
        <source>Pain began</source>
        <translation>Schmerzbeginn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No run of the 6 weeks before it began can be compared: the log has none, or none in the 30 days before.</source>
        <translation>Kein Lauf der 6 Wochen vor dem Beginn lässt sich vergleichen: das Protokoll hat keinen oder keinen in den 30 Tagen davor.</translation>
    </message>
    <message>
        <source>No run in the 6 weeks before onset was more than 10 % longer than the longest of the 30 days before it.</source>
        <translation>Kein Lauf in den 6 Wochen vor dem Beginn war mehr als 10 % länger als der längste der 30 Tage davor.</translation>
    </message>
    <message>
        <source>%1 one run was %2. The longest of the 30 days before was %3.</source>
        <translation>%1 war ein Lauf %2 lang. Der längste der 30 Tage davor war %3.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date in Qt's format</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>triage::LoadLegend</name>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>30-day longest</source>
        <translation>längster in 30 Tagen</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>Sprung</translation>
    </message>
</context>
<context>
    <name>triage::LoadTab</name>
    <message>
        <source>No single run jumped before it began</source>
        <translation>Kein einzelner Lauf war vor dem Beginn ein Sprung</translation>
    </message>
    <message>
        <source>One run was much longer than those before</source>
        <translation>Ein Lauf war viel länger als die davor</translation>
    </message>
    <message>
        <source>One run was much longer than your legs were used to</source>
        <translation>Ein Lauf war viel länger, als Ihre Beine es gewohnt waren</translation>
    </message>
    <message>
        <source>One run was longer than your legs were used to</source>
        <translation>Ein Lauf war länger, als Ihre Beine es gewohnt waren</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>verdoppelt</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>log too short to say</source>
        <translation>Protokoll zu kurz dafür</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1:%2 a km</source>
        <translation>%1:%2 pro km</translation>
    </message>
    <message>
        <source>Every run, %1 to %2</source>
        <translation>Jeder Lauf, %1 bis %2</translation>
    </message>
    <message>
        <source>From the training log: 1 run.</source>
        <translation>Aus dem Trainingsprotokoll: 1 Lauf.</translation>
    </message>
    <message>
        <source>From the training log: %1 runs.</source>
        <translation>Aus dem Trainingsprotokoll: %1 Läufe.</translation>
    </message>
    <message>
        <source>1 other activity is not counted.</source>
        <translation>1 andere Aktivität zählt nicht.</translation>
    </message>
    <message>
        <source>%1 other activities are not counted.</source>
        <translation>%1 andere Aktivitäten zählen nicht.</translation>
    </message>
    <message>
        <source>Places were not kept.</source>
        <translation>Orte wurden nicht behalten.</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>the jump</source>
        <translation>der Sprung</translation>
    </message>
    <message>
        <source>after it began</source>
        <translation>nach dem Beginn</translation>
    </message>
    <message>
        <source>Show every run as a table</source>
        <translation>Jeden Lauf als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Jeder Lauf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Longest of the 30 days before</source>
        <translation>Längster der 30 Tage davor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Tabelle ausblenden</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Longest jump</source>
        <translation>Größter Sprung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Übliche Woche</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Hill runs</source>
        <translation>Läufe mit Hügeln</translation>
    </message>
    <message>
        <source>Fast runs</source>
        <translation>Schnelle Läufe</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Tage hintereinander</translation>
    </message>
    <message>
        <source>This is a link found in many runners of all kinds of injury, not a proof of the cause. It says nothing of a sudden tear.</source>
        <translation>Das ist ein Zusammenhang bei vielen Laufenden mit allen Arten von Verletzungen, kein Beweis der Ursache. Über einen plötzlichen Riss sagt es nichts.</translation>
    </message>
    <message>
        <source>Week to week %1, acute to chronic %2. %3</source>
        <translation>Woche zu Woche %1, akut zu chronisch %2. %3</translation>
    </message>
    <message>
        <source>Long runs</source>
        <translation>Lange Läufe</translation>
    </message>
    <message>
        <source>Rest over 14 days</source>
        <translation>Pause über 14 Tage</translation>
    </message>
    <message>
        <source>Kilometres a week</source>
        <translation>Kilometer in der Woche</translation>
    </message>
    <message>
        <source>The 16 weeks up to %1, the day it began.</source>
        <translation>Die 16 Wochen bis zum %1, dem Tag, an dem es begann.</translation>
    </message>
</context>
<context>
    <name>triage::LogOffer</name>
    <message>
        <source>Take another training log</source>
        <translation>Ein anderes Trainingsprotokoll nehmen</translation>
    </message>
    <message>
        <source>Fill in from my training log</source>
        <translation>Aus meinem Trainingsprotokoll ausfüllen</translation>
    </message>
    <message>
        <source>Fill in from the client's training log</source>
        <translation>Aus dem Trainingsprotokoll der Person ausfüllen</translation>
    </message>
    <message>
        <source>A file of Strava, Garmin, Apple Health, or FIT, GPX, TCX. It stays on this computer. You can also drop it here.</source>
        <translation>Eine Datei von Strava, Garmin, Apple Health oder FIT, GPX, TCX. Sie bleibt auf diesem Computer. Sie können sie auch hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>triage::ColumnMapper</name>
    <message>
        <source>left out: too few cells</source>
        <translation>weggelassen: zu wenige Zellen</translation>
    </message>
    <message>
        <source>left out: its date cannot be read</source>
        <translation>weggelassen: das Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>left out: neither a distance nor a duration</source>
        <translation>weggelassen: weder Strecke noch Dauer</translation>
    </message>
    <message>
        <source>left out: its distance cannot be read</source>
        <translation>weggelassen: die Strecke ist nicht lesbar</translation>
    </message>
    <message>
        <source>left out: its duration cannot be read</source>
        <translation>weggelassen: die Dauer ist nicht lesbar</translation>
    </message>
    <message>
        <source>left out: a negative time or distance</source>
        <translation>weggelassen: Zeit oder Strecke ist negativ</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>ride</source>
        <translation>Radfahrt</translation>
    </message>
    <message>
        <source>another sport</source>
        <translation>andere Sportart</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Kind of sport</source>
        <translation>Sportart</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Distances are in</source>
        <translation>Strecken sind in</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometern</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Metern</translation>
    </message>
    <message>
        <source>Plain durations are in</source>
        <translation>Dauern ohne Einheit sind in</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Decimals are written</source>
        <translation>Nachkommastellen stehen</translation>
    </message>
    <message>
        <source>after a point, as in 7.4</source>
        <translation>nach einem Punkt, wie in 7.4</translation>
    </message>
    <message>
        <source>after a comma, as in 7,4</source>
        <translation>nach einem Komma, wie in 7,4</translation>
    </message>
    <message>
        <source>The first rows, as they will be read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Which of these are runs too?</source>
        <translation>Welche davon sind auch Läufe?</translation>
    </message>
    <message>
        <source>They are shown once date, distance and the order of day and month are chosen.</source>
        <translation>Sie erscheinen, sobald Datum, Strecke und die Reihenfolge von Tag und Monat gewählt sind.</translation>
    </message>
    <message>
        <source>Of the first %1 rows, %2 can be read.</source>
        <translation>Von den ersten %1 Zeilen sind %2 lesbar.</translation>
    </message>
    <message>
        <source>Choose the column that holds the date</source>
        <translation>Wählen Sie die Spalte mit dem Datum</translation>
    </message>
    <message>
        <source>Choose the column that holds the distance</source>
        <translation>Wählen Sie die Spalte mit der Strecke</translation>
    </message>
    <message>
        <source>No row shows whether the day or the month comes first. Choose how the dates are written</source>
        <translation>Keine Zeile zeigt, ob Tag oder Monat zuerst steht. Wählen Sie, wie die Daten geschrieben sind</translation>
    </message>
    <message>
        <source>None of the first rows can be read like this. Choose other columns, or how they are written</source>
        <translation>Keine der ersten Zeilen ist so lesbar. Wählen Sie andere Spalten oder wie sie geschrieben sind</translation>
    </message>
</context>
<context>
    <name>triage::LogPage</name>
    <message>
        <source>Nothing is sent anywhere. Only the days, kinds, distances, times and climbs from half a year before it began are kept with your answers. Places are never kept.</source>
        <translation>Nichts wird verschickt. Nur Tage, Arten, Strecken, Zeiten und Anstiege ab einem halben Jahr vor dem Beginn werden mit Ihren Antworten behalten. Orte werden nie behalten.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Only the days, kinds, distances, times and climbs from half a year before onset are kept with the answers. Places are never kept.</source>
        <translation>Nichts wird verschickt. Nur Tage, Arten, Strecken, Zeiten und Anstiege ab einem halben Jahr vor dem Beginn werden mit den Antworten behalten. Orte werden nie behalten.</translation>
    </message>
    <message>
        <source>It stays on this computer</source>
        <translation>Es bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>It is counted up to %1, the day it began by the answers.</source>
        <translation>Gezählt wird bis %1, dem Tag des Beginns nach den Antworten.</translation>
    </message>
    <message>
        <source>How long ago did this problem begin?</source>
        <translation>Vor wie langer Zeit begann das Problem?</translation>
    </message>
    <message>
        <source>How long ago was the onset?</source>
        <translation>Wie lange liegt der Beginn zurück?</translation>
    </message>
    <message>
        <source>Fill in from your training log</source>
        <translation>Aus Ihrem Trainingsprotokoll ausfüllen</translation>
    </message>
    <message>
        <source>Fill in from the client's training log</source>
        <translation>Aus dem Trainingsprotokoll der Person ausfüllen</translation>
    </message>
    <message>
        <source>Take the file that the watch or the app gives. You see what is in it before anything is filled in.</source>
        <translation>Nehmen Sie die Datei, die Uhr oder App ausgibt. Sie sehen, was darin ist, bevor etwas ausgefüllt wird.</translation>
    </message>
    <message>
        <source>Strava: the zip of the bulk export, or the activities.csv in it</source>
        <translation>Strava: das Zip des Gesamtexports oder die activities.csv darin</translation>
    </message>
    <message>
        <source>Garmin Connect: the list of activities, saved with “Export CSV”</source>
        <translation>Garmin Connect: die Liste der Aktivitäten, gespeichert mit „CSV exportieren“</translation>
    </message>
    <message>
        <source>Apple Health: the export.zip of the Health app</source>
        <translation>Apple Health: die export.zip der Health-App</translation>
    </message>
    <message>
        <source>Files that end in FIT, GPX or TCX, or a folder of them</source>
        <translation>Dateien mit der Endung FIT, GPX oder TCX, oder ein Ordner damit</translation>
    </message>
    <message>
        <source>Read what I dropped</source>
        <translation>Lesen, was ich abgelegt habe</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Or drop files, folders or zips anywhere on this window.</source>
        <translation>Oder ziehen Sie Dateien, Ordner oder Zips irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Say how long ago it began: what was run before that day is what counts</source>
        <translation>Sagen Sie, vor wie langer Zeit es begann: es zählt, was vor diesem Tag gelaufen wurde</translation>
    </message>
    <message>
        <source>Training logs</source>
        <translation>Trainingsprotokolle</translation>
    </message>
    <message>
        <source>Folder of training logs</source>
        <translation>Ordner mit Trainingsprotokollen</translation>
    </message>
    <message>
        <source>Reading the training log</source>
        <translation>Das Trainingsprotokoll wird gelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files read: %1, %2</source>
        <translation>Gelesene Dateien: %1, %2</translation>
    </message>
    <message>
        <source>What is in the log</source>
        <translation>Was im Protokoll steht</translation>
    </message>
    <message>
        <source>No run was found</source>
        <translation>Kein Lauf gefunden</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. It is counted up to %1, the day it began.</source>
        <translation>Noch ist nichts ausgefüllt. Gezählt wird bis %1, dem Tag des Beginns.</translation>
    </message>
    <message>
        <source>Nothing is filled in. Below stands why.</source>
        <translation>Nichts ist ausgefüllt. Unten steht, warum.</translation>
    </message>
    <message>
        <source>Fill in these answers</source>
        <translation>Diese Antworten ausfüllen</translation>
    </message>
    <message>
        <source>Take another log</source>
        <translation>Ein anderes Protokoll nehmen</translation>
    </message>
    <message>
        <source>Fill in nothing</source>
        <translation>Nichts ausfüllen</translation>
    </message>
    <message>
        <source>hills and fast runs new</source>
        <translation>Hügel und schnelle Läufe neu</translation>
    </message>
    <message>
        <source>fast runs new</source>
        <translation>schnelle Läufe neu</translation>
    </message>
    <message>
        <source>hills new</source>
        <translation>Hügel neu</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no run that week</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>The questions ask about the week of onset. One run before that, on %1, jumped further, and pain may follow weeks later, so the two longest runs are those of %1. The longest run of the week of onset was: %2.</source>
        <translation>Die Fragen gelten der Woche des Beginns. Ein Lauf davor, am %1, war ein größerer Sprung, und Schmerz kann Wochen später folgen; die zwei längsten Läufe sind daher die vom %1. Der längste Lauf der Woche des Beginns war: %2.</translation>
    </message>
    <message>
        <source>The questions ask about the week it began. One run before that, on %1, was a bigger jump, and pain can follow weeks later. So the two longest runs are those of %1. Your longest run in the week it began: %2.</source>
        <translation>Die Fragen gelten der Woche, in der es begann. Ein Lauf davor, am %1, war ein größerer Sprung, und Schmerz kann Wochen später folgen. Daher sind die zwei längsten Läufe die vom %1. Ihr längster Lauf in der Woche des Beginns: %2.</translation>
    </message>
    <message>
        <source>%1 %: %2 of %3, files read: %4</source>
        <translation>%1 %: %2 von %3, gelesene Dateien: %4</translation>
    </message>
    <message>
        <source>A list of your own, saved as CSV: you are asked which column is what</source>
        <translation>Eine eigene Liste, als CSV gespeichert: Sie werden gefragt, welche Spalte was ist</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>The columns of %1 have names that are not known here. Say what they hold; below stands how the first rows are then read.</source>
        <translation>Die Spalten von %1 haben Namen, die hier nicht bekannt sind. Sagen Sie, was darin steht; unten sehen Sie, wie die ersten Zeilen dann gelesen werden.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Leave this list out</source>
        <translation>Diese Liste weglassen</translation>
    </message>
</context>
<context>
    <name>triage::LogPreview</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 Aktivität</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 Aktivitäten</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>1 file inside is no training log</source>
        <translation>1 Datei darin ist kein Trainingsprotokoll</translation>
    </message>
    <message>
        <source>%1 files inside are no training logs</source>
        <translation>%1 Dateien darin sind keine Trainingsprotokolle</translation>
    </message>
    <message>
        <source>The list names no unit. Its distances are in miles</source>
        <translation>Die Liste nennt keine Einheit. Ihre Strecken sind in Meilen</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 to %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, %2 bis %3</translation>
    </message>
    <message>
        <source>In more than one file</source>
        <translation>In mehr als einer Datei</translation>
    </message>
    <message>
        <source>%1, counted once</source>
        <translation>%1, einmal gezählt</translation>
    </message>
    <message>
        <source>walks: %1</source>
        <translation>Gehen: %1</translation>
    </message>
    <message>
        <source>rides: %1</source>
        <translation>Radfahrten: %1</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>andere: %1</translation>
    </message>
    <message>
        <source>Other sports, not counted</source>
        <translation>Andere Sportarten, nicht gezählt</translation>
    </message>
    <message>
        <source>%1, %2: left out, as %3</source>
        <translation>%1, %2: weggelassen, weil %3</translation>
    </message>
    <message>
        <source>1 activity does not say its sport. Count it as a run</source>
        <translation>1 Aktivität nennt ihre Sportart nicht. Als Lauf zählen</translation>
    </message>
    <message>
        <source>%1 activities do not say their sport. Count them as runs</source>
        <translation>%1 Aktivitäten nennen ihre Sportart nicht. Als Läufe zählen</translation>
    </message>
    <message>
        <source>Every run around the day it began</source>
        <translation>Jeder Lauf um den Tag des Beginns</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Was ausgefüllt wird</translation>
    </message>
    <message>
        <source>left as it is: the log does not reach those days</source>
        <translation>bleibt, wie es ist: das Protokoll reicht nicht bis zu diesen Tagen</translation>
    </message>
    <message>
        <source>%1 in the place of %2</source>
        <translation>%1 anstelle von %2</translation>
    </message>
    <message>
        <source>You can change each of them afterwards.</source>
        <translation>Sie können danach jede davon ändern.</translation>
    </message>
    <message>
        <source>What the log suggests had changed</source>
        <translation>Was sich dem Protokoll nach geändert hatte</translation>
    </message>
    <message>
        <source>Tick what the client agrees with. What is not ticked is not filled in.</source>
        <translation>Kreuzen Sie an, womit die Person einverstanden ist. Was nicht angekreuzt ist, wird nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>Tick what you agree with. What is not ticked is not filled in.</source>
        <translation>Kreuzen Sie an, womit Sie einverstanden sind. Was nicht angekreuzt ist, wird nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>Say which column is what in %1</source>
        <translation>Sagen, welche Spalte in %1 was ist</translation>
    </message>
</context>
<context>
    <name>triage::MainWindow</name>
    <message>
        <source>Hamstring Triage</source>
        <translation>Hamstring Triage</translation>
    </message>
    <message>
        <source>The last answer could not be saved yet. It is kept here and tried again; keep this window open.</source>
        <translation>Die letzte Antwort konnte noch nicht gespeichert werden. Sie bleibt hier erhalten, und es wird erneut versucht; lassen Sie dieses Fenster offen.</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Wie das hier funktioniert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Antworten ändern</translation>
    </message>
    <message>
        <source>Unfinished interviews could not be read.</source>
        <translation>Unvollendete Befragungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Earlier results could not be read.</source>
        <translation>Frühere Ergebnisse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The names of earlier clients could not be read.</source>
        <translation>Die Namen früherer Patientinnen und Patienten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This result could not be read.</source>
        <translation>Dieses Ergebnis konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What was ticked off in the plan could not be read.</source>
        <translation>Was im Plan abgehakt war, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The tick could not be saved.</source>
        <translation>Das Häkchen konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Delete answers</source>
        <translation>Antworten löschen</translation>
    </message>
    <message>
        <source>Delete this unfinished interview? Its answers cannot be brought back.</source>
        <translation>Diese unvollendete Befragung löschen? Ihre Antworten lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The interview could not be deleted.</source>
        <translation>Die Befragung konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>New name or code. All results of this client show it.</source>
        <translation>Neuer Name oder neues Kürzel. Alle Ergebnisse dieser Person zeigen ihn.</translation>
    </message>
    <message>
        <source>The client could not be renamed.</source>
        <translation>Der Name konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>Delete result</source>
        <translation>Ergebnis löschen</translation>
    </message>
    <message>
        <source>Delete the result of %1? It cannot be brought back.</source>
        <translation>Das Ergebnis von %1 löschen? Es lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The result could not be deleted.</source>
        <translation>Das Ergebnis konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The visit before could not be read.</source>
        <translation>Der Besuch davor konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Due re-checks could not be read.</source>
        <translation>Fällige Kontrollen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The training log of this result could not be read.</source>
        <translation>Das Trainingsprotokoll dieses Ergebnisses konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>My conclusion</source>
        <translation>Meine Einschätzung</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>The visits before could not be read.</source>
        <translation>Die früheren Besuche konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This interview was also changed in another window or program.</source>
        <translation>Diese Befragung wurde auch in einem anderen Fenster oder Programm geändert.</translation>
    </message>
    <message>
        <source>Both are kept: what you answer here is now an interview of its own.</source>
        <translation>Beides bleibt erhalten: Was Sie hier antworten, ist jetzt eine eigene Befragung.</translation>
    </message>
    <message>
        <source>The stored results can only be looked at here. What you answer now is shown and not stored.</source>
        <translation>Die gespeicherten Ergebnisse können hier nur angesehen werden. Was Sie jetzt antworten, wird gezeigt und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Nothing could be saved there either. Your answers are still kept in this window.</source>
        <translation>Auch dort konnte nichts gespeichert werden. Ihre Antworten bleiben weiter in diesem Fenster erhalten.</translation>
    </message>
    <message>
        <source>From now on everything is saved in %1.</source>
        <translation>Von jetzt an wird alles in %1 gespeichert.</translation>
    </message>
    <message>
        <source>It holds all results and your answers. Once the usual place works again, put it back from this file.</source>
        <translation>Sie enthält alle Ergebnisse und Ihre Antworten. Sobald der übliche Ort wieder funktioniert, holen Sie alles aus dieser Datei zurück.</translation>
    </message>
    <message>
        <source>Earlier results could not be read and are not in it; they stay where they are. Your answers are in it.</source>
        <translation>Frühere Ergebnisse konnten nicht gelesen werden und sind nicht darin; sie bleiben, wo sie sind. Ihre Antworten sind darin.</translation>
    </message>
    <message>
        <source>Whether these answers were changed could not be read.</source>
        <translation>Ob diese Antworten geändert wurden, konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>triage::ManualDesk</name>
    <message>
        <source>The manual could not be read.</source>
        <translation>Das Handbuch konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>triage::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>No chapter holds “%1”. Try a shorter word.</source>
        <translation>Kein Kapitel enthält „%1“. Versuchen Sie ein kürzeres Wort.</translation>
    </message>
    <message>
        <source>The chapter could not be printed.</source>
        <translation>Das Kapitel konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>the printer takes no pages</source>
        <translation>der Drucker nimmt keine Seiten an</translation>
    </message>
    <message>
        <source>choose another printer</source>
        <translation>wählen Sie einen anderen Drucker</translation>
    </message>
</context>
<context>
    <name>triage::MenuInput</name>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>triage::Meter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>triage::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
</context>
<context>
    <name>triage::NumberField</name>
    <message>
        <source>Use figures only, such as 12</source>
        <translation>Nur Ziffern verwenden, zum Beispiel 12</translation>
    </message>
    <message>
        <source>Use a whole number, such as 12</source>
        <translation>Eine ganze Zahl verwenden, zum Beispiel 12</translation>
    </message>
    <message>
        <source>The number must be %1 or more</source>
        <translation>Die Zahl muss %1 oder größer sein</translation>
    </message>
    <message>
        <source>The number must be %1 or less</source>
        <translation>Die Zahl muss %1 oder kleiner sein</translation>
    </message>
</context>
<context>
    <name>triage::OptionGroup</name>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>triage::PageForm</name>
    <message>
        <source>Tick what fits, or choose “None of these”</source>
        <translation>Kreuzen Sie Zutreffendes an oder wählen Sie „Nichts davon“</translation>
    </message>
    <message>
        <source>Mark at least one place that hurts</source>
        <translation>Markieren Sie mindestens eine Stelle, die wehtut</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Wählen Sie eine Antwort</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>Geben Sie eine Antwort ein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>triage::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>triage::PageWords</name>
    <message>
        <source>Words on this page</source>
        <translation>Wörter auf dieser Seite</translation>
    </message>
    <message>
        <source>Says what the dotted words mean (F2)</source>
        <translation>Sagt, was die gepunkteten Wörter bedeuten (F2)</translation>
    </message>
</context>
<context>
    <name>triage::PainGuideCard</name>
    <message>
        <source>Pain guide</source>
        <translation>Schmerzampel</translation>
    </message>
    <message>
        <source>During exercise and next morning</source>
        <translation>Während der Übung und am nächsten Morgen</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Do less</source>
        <translation>Weniger machen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Hilfe holen</translation>
    </message>
</context>
<context>
    <name>triage::PainScale</name>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>Worst pain you can imagine</source>
        <translation>Schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
</context>
<context>
    <name>triage::Paragraph</name>
    <message>
        <source>Words explained here: %1</source>
        <translation>Hier erklärte Wörter: %1</translation>
    </message>
</context>
<context>
    <name>triage::PlanTab</name>
    <message>
        <source>%1 stages</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>Running meanwhile</source>
        <translation>Laufen in der Zwischenzeit</translation>
    </message>
    <message>
        <source>Avoid for now</source>
        <translation>Vorerst vermeiden</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Kontrolle</translation>
    </message>
</context>
<context>
    <name>triage::PrintDialog</name>
    <message>
        <source>the printer takes no pages</source>
        <translation>der Drucker nimmt keine Seiten an</translation>
    </message>
    <message>
        <source>choose another printer, or print to a file</source>
        <translation>wählen Sie einen anderen Drucker, oder drucken Sie in eine Datei</translation>
    </message>
</context>
<context>
    <name>triage::ProgressCard</name>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 höher</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 niedriger</translation>
    </message>
    <message>
        <source>Smallest change that matters: %1</source>
        <translation>Kleinste Änderung, die zählt: %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Since the first visit</source>
        <translation>Seit dem ersten Besuch</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>der Beginn</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>triage::ProgressChart</name>
    <message>
        <source>at the start</source>
        <translation>zu Beginn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>triage::ProgressDesk</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The visits could not be read.</source>
        <translation>Die Besuche konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>triage::ProgressPage</name>
    <message>
        <source>Which problem</source>
        <translation>Welches Problem</translation>
    </message>
    <message>
        <source>A chart needs the same number from two visits. A re-check asks for it.</source>
        <translation>Ein Diagramm braucht dieselbe Zahl von zwei Besuchen. Eine Kontrolle fragt danach.</translation>
    </message>
    <message>
        <source>What changed on the way</source>
        <translation>Was sich unterwegs geändert hat</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Better by more than the usual ups and downs: %1.</source>
        <translation>Besser als das übliche Auf und Ab: %1.</translation>
    </message>
    <message>
        <source>Worse by more than the usual ups and downs: %1.</source>
        <translation>Schlechter als das übliche Auf und Ab: %1.</translation>
    </message>
    <message>
        <source>Changed too little to count: %1.</source>
        <translation>Zu wenig geändert, um zu zählen: %1.</translation>
    </message>
    <message>
        <source>Next re-check: %1.</source>
        <translation>Nächste Kontrolle: %1.</translation>
    </message>
    <message>
        <source>Open the last result</source>
        <translation>Das letzte Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Start re-check</source>
        <translation>Kontrolle beginnen</translation>
    </message>
</context>
<context>
    <name>triage::ProviderCard</name>
    <message>
        <source>What they may offer</source>
        <translation>Was dort angeboten werden kann</translation>
    </message>
    <message>
        <source>What to ask them</source>
        <translation>Was Sie dort fragen können</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Nicht für</translation>
    </message>
</context>
<context>
    <name>triage::ProvidersTab</name>
    <message>
        <source>Who to see</source>
        <translation>Wohin Sie gehen können</translation>
    </message>
    <message>
        <source>No one in particular for now. Come back if it changes.</source>
        <translation>Vorerst niemand Bestimmtes. Kommen Sie wieder, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>How to choose who helps you</source>
        <translation>Wie Sie wählen, wer Ihnen hilft</translation>
    </message>
</context>
<context>
    <name>triage::QuestionBlock</name>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>triage::QuestionPage</name>
    <message>
        <source>Where does your left leg hurt?</source>
        <translation>Wo tut Ihr linkes Bein weh?</translation>
    </message>
    <message>
        <source>Where does your right leg hurt?</source>
        <translation>Wo tut Ihr rechtes Bein weh?</translation>
    </message>
    <message>
        <source>Where do your legs hurt?</source>
        <translation>Wo tun Ihre Beine weh?</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>noch etwa 1 Minute</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>noch etwa %1 Minuten</translation>
    </message>
    <message>
        <source>%1  ·  section %2 of %3  ·  %4</source>
        <translation>%1  ·  Abschnitt %2 von %3  ·  %4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>triage::ReasonList</name>
    <message>
        <source>Show fewer reasons</source>
        <translation>Weniger Gründe anzeigen</translation>
    </message>
    <message>
        <source>Show the source of this reason</source>
        <translation>Quelle dieses Grundes anzeigen</translation>
    </message>
    <message>
        <source>Show all %1 reasons and their sources</source>
        <translation>Alle %1 Gründe und ihre Quellen anzeigen</translation>
    </message>
</context>
<context>
    <name>triage::RecheckPage</name>
    <message>
        <source>Not judged</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>%1, %2 days after the last visit</source>
        <translation>%1, %2 Tage nach dem letzten Besuch</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>%1, since the last visit</source>
        <translation>%1, seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Have it looked at, because %1.</source>
        <translation>Lassen Sie es ansehen, weil %1.</translation>
    </message>
    <message>
        <source>The plan moves from the stage “%1” to “%2”</source>
        <translation>Der Plan geht von der Stufe „%1“ zu „%2“</translation>
    </message>
    <message>
        <source>The plan is at the stage “%1”</source>
        <translation>Der Plan ist auf der Stufe „%1“</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Next re-check: %1.</source>
        <translation>Nächste Kontrolle: %1.</translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation>Das ganze Ergebnis öffnen</translation>
    </message>
    <message>
        <source>See the progress</source>
        <translation>Den Verlauf ansehen</translation>
    </message>
</context>
<context>
    <name>triage::ReportPage</name>
    <message>
        <source>choose another folder or name</source>
        <translation>wählen Sie einen anderen Ordner oder Namen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Für wen er ist</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Für Fachleute</translation>
    </message>
    <message>
        <source>For the runner</source>
        <translation>Für die laufende Person</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Als Webseite speichern</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Fragebogen auf Papier</translation>
    </message>
    <message numerus="yes">
        <source>Preview of %1, %n page(s). Save it as a web page to have it read out.</source>
        <translation>
            <numerusform>Vorschau: %1, Seiten: %n. Zum Vorlesen als Webseite speichern.</numerusform>
            <numerusform>Vorschau: %1, Seiten: %n. Zum Vorlesen als Webseite speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Der Bericht konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Der Bericht konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Save for another program (FHIR)</source>
        <translation>Für ein anderes Programm speichern (FHIR)</translation>
    </message>
</context>
<context>
    <name>triage::ResultPage</name>
    <message>
        <source>Your plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Back to running</source>
        <translation>Wieder laufen</translation>
    </message>
    <message>
        <source>Who to see</source>
        <translation>Wohin gehen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>triage::ResultsTable</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What it suggests</source>
        <translation>Worauf es hinweist</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Schlimmster Schmerz</translation>
    </message>
    <message>
        <source>%1, re-check</source>
        <translation>%1, Kontrolle</translation>
    </message>
</context>
<context>
    <name>triage::RuleBookPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Regeln durchsuchen</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 Regeln</translation>
    </message>
    <message>
        <source>%1 rules found</source>
        <translation>%1 Regeln gefunden</translation>
    </message>
    <message>
        <source>No rule holds “%1”. Try a shorter word.</source>
        <translation>Keine Regel enthält „%1“. Versuchen Sie ein kürzeres Wort.</translation>
    </message>
</context>
<context>
    <name>triage::RuleReader</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>triage::RunBars</name>
    <message>
        <source>The longest run beside those before it</source>
        <translation>Der längste Lauf neben den Läufen davor</translation>
    </message>
    <message>
        <source>%1 % longer than the longest of the 30 days before</source>
        <translation>%1 % länger als der längste der 30 Tage davor</translation>
    </message>
    <message>
        <source>no longer than the longest of the 30 days before</source>
        <translation>nicht länger als der längste der 30 Tage davor</translation>
    </message>
    <message>
        <source>Longest of the 30 days before</source>
        <translation>Längster der 30 Tage davor</translation>
    </message>
    <message>
        <source>Longest in the week it began</source>
        <translation>Längster in der Woche des Beginns</translation>
    </message>
</context>
<context>
    <name>triage::RunningTab</name>
    <message>
        <source>Begin when all are true</source>
        <translation>Beginnen Sie, wenn alles zutrifft</translation>
    </message>
    <message>
        <source>While you do it</source>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>Once you are back</source>
        <translation>Wenn Sie zurück sind</translation>
    </message>
    <message>
        <source>Back to running, step by step</source>
        <translation>Zurück zum Laufen, Schritt für Schritt</translation>
    </message>
    <message>
        <source>%1, %2 a week</source>
        <translation>%1, %2 pro Woche</translation>
    </message>
    <message>
        <source>Begin when: %1</source>
        <translation>Beginnen, wenn: %1</translation>
    </message>
    <message>
        <source>Back to full speed</source>
        <translation>Zurück zum vollen Tempo</translation>
    </message>
    <message>
        <source>Nordics, week by week</source>
        <translation>Nordics, Woche für Woche</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>Your longest run, week by week</source>
        <translation>Ihr längster Lauf, Woche für Woche</translation>
    </message>
    <message>
        <source>The longest run, week by week</source>
        <translation>Der längste Lauf, Woche für Woche</translation>
    </message>
    <message>
        <source>From your own log: your pace, and the %1 that your legs were used to before it began. Begin once you run %2 minutes without a break. No run is more than a tenth longer than the longest of the 30 days before.</source>
        <translation>Aus Ihrem eigenen Protokoll: Ihr Tempo und die %1, die Ihre Beine vor dem Beginn gewohnt waren. Beginnen Sie, sobald Sie %2 Minuten ohne Pause laufen. Kein Lauf ist mehr als ein Zehntel länger als der längste der 30 Tage davor.</translation>
    </message>
    <message>
        <source>From the runner's own log: the pace, and the %1 that was usual before onset. Begin once %2 minutes without a break are possible. No run is more than a tenth longer than the longest of the 30 days before.</source>
        <translation>Aus dem eigenen Protokoll der Person: das Tempo und die vor dem Beginn üblichen %1. Beginnen, sobald %2 Minuten ohne Pause möglich sind. Kein Lauf ist mehr als ein Zehntel länger als der längste der 30 Tage davor.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Longest run at most</source>
        <translation>Längster Lauf höchstens</translation>
    </message>
</context>
<context>
    <name>triage::ScaleInput</name>
    <message>
        <source>No pain</source>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>There, but easy to forget</source>
        <translation>Da, aber leicht zu vergessen</translation>
    </message>
    <message>
        <source>Mild, noticed now and then</source>
        <translation>Leicht, ab und zu bemerkt</translation>
    </message>
    <message>
        <source>Mild, noticed often</source>
        <translation>Leicht, oft bemerkt</translation>
    </message>
    <message>
        <source>Moderate, on your mind at times</source>
        <translation>Mittel, manchmal im Kopf</translation>
    </message>
    <message>
        <source>Hard to ignore</source>
        <translation>Schwer zu ignorieren</translation>
    </message>
    <message>
        <source>Hard to ignore for long</source>
        <translation>Auf Dauer schwer zu ignorieren</translation>
    </message>
    <message>
        <source>Strong, it limits what you do</source>
        <translation>Stark, schränkt Sie ein</translation>
    </message>
    <message>
        <source>Very strong, it limits most things</source>
        <translation>Sehr stark, schränkt das meiste ein</translation>
    </message>
    <message>
        <source>Severe, hard to think of anything else</source>
        <translation>Heftig, kaum an anderes zu denken</translation>
    </message>
    <message>
        <source>The worst pain you can imagine</source>
        <translation>Der schlimmste Schmerz, den Sie sich vorstellen können</translation>
    </message>
</context>
<context>
    <name>triage::SectionForm</name>
    <message>
        <source>Keys: + positive, − negative, 0 not done</source>
        <translation>Tasten: + positiv, − negativ, 0 nicht durchgeführt</translation>
    </message>
    <message>
        <source>Mark the rest as “No”</source>
        <translation>Den Rest als „Nein“ markieren</translation>
    </message>
    <message>
        <source>Mark the rest as “No”: %1</source>
        <translation>Den Rest als „Nein“ markieren: %1</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not answered</source>
        <translation>%1: nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>triage::SectionPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Antworten prüfen</translation>
    </message>
</context>
<context>
    <name>triage::Segment</name>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht durchgeführt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
</context>
<context>
    <name>triage::SelfTestPage</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip the tests</source>
        <translation>Tests überspringen</translation>
    </message>
    <message>
        <source>Tests at home</source>
        <translation>Tests zu Hause</translation>
    </message>
    <message>
        <source>Would you like to try a short test?</source>
        <translation>Möchten Sie einen kurzen Test versuchen?</translation>
    </message>
    <message>
        <source>Would you like to try %1 short tests?</source>
        <translation>Möchten Sie %1 kurze Tests versuchen?</translation>
    </message>
    <message>
        <source>They make the result surer. Nothing you answered speaks against them. Do as many as you like, and stop whenever one hurts more than it says.</source>
        <translation>Sie machen das Ergebnis sicherer. Nichts in Ihren Antworten spricht dagegen. Machen Sie so viele, wie Sie möchten, und hören Sie auf, wenn einer mehr wehtut, als dort steht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1.&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1.&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Show me the first test</source>
        <translation>Den ersten Test zeigen</translation>
    </message>
    <message>
        <source>&lt;b&gt;You need:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Sie brauchen:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>I did not try it</source>
        <translation>Ich habe es nicht versucht</translation>
    </message>
    <message>
        <source>Tests at home  ·  test %1 of %2</source>
        <translation>Tests zu Hause  ·  Test %1 von %2</translation>
    </message>
    <message>
        <source>Skip the other tests</source>
        <translation>Die anderen Tests überspringen</translation>
    </message>
    <message>
        <source>Your answer so far: %1</source>
        <translation>Ihre bisherige Antwort: %1</translation>
    </message>
</context>
<context>
    <name>triage::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you choose holds at once and is kept on this computer.</source>
        <translation>Was Sie wählen, gilt sofort und wird auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>100 % (usual)</source>
        <translation>100 % (normal)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>As the computer (no number known)</source>
        <translation>Wie der Computer (keine Nummer bekannt)</translation>
    </message>
    <message>
        <source>As the computer: %1, %2</source>
        <translation>Wie der Computer: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For the emergency number that is shown when help is needed now.</source>
        <translation>Für die Notrufnummer, die angezeigt wird, wenn sofort Hilfe nötig ist.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Its name and logo stand on reports and forms.</source>
        <translation>Name und Logo stehen auf Berichten und Formularen.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Fragebogen auf Papier</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
    <message>
        <source>The logo is not there any more: %1</source>
        <translation>Das Logo ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A copy of all results in one file, once a day, in a folder that you choose. Best on another disk.</source>
        <translation>Eine Kopie aller Ergebnisse in einer Datei, einmal am Tag, in einem Ordner Ihrer Wahl. Am besten auf einem anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>triage::SideInput</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>%1 less on the left</source>
        <translation>Links %1 weniger</translation>
    </message>
    <message>
        <source>%1 less on the right</source>
        <translation>Rechts %1 weniger</translation>
    </message>
    <message>
        <source>%1 more on the left</source>
        <translation>Links %1 mehr</translation>
    </message>
    <message>
        <source>%1 more on the right</source>
        <translation>Rechts %1 mehr</translation>
    </message>
    <message>
        <source>Enter both sides, or the difference alone</source>
        <translation>Beide Seiten eingeben oder nur den Unterschied</translation>
    </message>
</context>
<context>
    <name>triage::SignBlock</name>
    <message>
        <source>“Not sure” is a useful answer. We treat it as a reason to have that sign checked.</source>
        <translation>„Nicht sicher“ ist eine nützliche Antwort. Wir werten sie als Grund, dieses Zeichen untersuchen zu lassen.</translation>
    </message>
</context>
<context>
    <name>triage::SignList</name>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
</context>
<context>
    <name>triage::SignRow</name>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Not sure: %1</source>
        <translation>Nicht sicher: %1</translation>
    </message>
</context>
<context>
    <name>triage::SiteChangeCard</name>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>The earlier visit</source>
        <translation>Der frühere Besuch</translation>
    </message>
    <message>
        <source>The later visit</source>
        <translation>Der spätere Besuch</translation>
    </message>
</context>
<context>
    <name>triage::SiteList</name>
    <message>
        <source>Back and hip</source>
        <translation>Rücken und Hüfte</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation>Rückseite des Knies</translation>
    </message>
    <message>
        <source>Knee front and lower leg</source>
        <translation>Knie vorn und Unterschenkel</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>Hurts most</source>
        <translation>Tut am meisten weh</translation>
    </message>
    <message>
        <source>Hurts most: %1</source>
        <translation>Tut am meisten weh: %1</translation>
    </message>
</context>
<context>
    <name>triage::SourceLine</name>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
</context>
<context>
    <name>triage::SourcesTab</name>
    <message>
        <source>What this result rests on</source>
        <translation>Worauf dieses Ergebnis beruht</translation>
    </message>
    <message>
        <source>“Our judgement” marks a choice that no study settles; it leans to the cautious side.</source>
        <translation>„Unser Urteil“ kennzeichnet eine Wahl, die keine Studie entscheidet; es neigt zur vorsichtigen Seite.</translation>
    </message>
    <message>
        <source>Rules version %1</source>
        <translation>Regeln, Version %1</translation>
    </message>
</context>
<context>
    <name>triage::StageRow</name>
    <message>
        <source>Stage %1: %2, %3</source>
        <translation>Stufe %1: %2, %3</translation>
    </message>
    <message>
        <source>before your start</source>
        <translation>vor Ihrem Start</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>triage::StageView</name>
    <message>
        <source>Stage %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>Start this stage when</source>
        <translation>Beginnen Sie diese Stufe, wenn</translation>
    </message>
    <message>
        <source>You are done when all are true</source>
        <translation>Sie sind fertig, wenn alles zutrifft</translation>
    </message>
    <message>
        <source>Move to stage %1 when all are true</source>
        <translation>Gehen Sie zu Stufe %1, wenn alles zutrifft</translation>
    </message>
    <message>
        <source>Go to stage %1</source>
        <translation>Zu Stufe %1 gehen</translation>
    </message>
</context>
<context>
    <name>triage::SuggestionCard</name>
    <message>
        <source>, left</source>
        <translation>, links</translation>
    </message>
    <message>
        <source>, right</source>
        <translation>, rechts</translation>
    </message>
    <message>
        <source>, both sides</source>
        <translation>, beide Seiten</translation>
    </message>
    <message>
        <source>What your answers suggest</source>
        <translation>Worauf Ihre Antworten hinweisen</translation>
    </message>
    <message>
        <source>What the findings suggest</source>
        <translation>Worauf die Befunde hinweisen</translation>
    </message>
    <message>
        <source>ICD-10 %1</source>
        <translation>ICD-10 %1</translation>
    </message>
    <message>
        <source>Read more about it</source>
        <translation>Mehr darüber lesen</translation>
    </message>
    <message>
        <source>Clinical page</source>
        <translation>Fachseite</translation>
    </message>
    <message>
        <source>It may as well be</source>
        <translation>Ebenso möglich</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Was sie unterscheidet</translation>
    </message>
</context>
<context>
    <name>triage::TabStrip</name>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
</context>
<context>
    <name>triage::TicksInput</name>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>triage::TimeField</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 weeks ago</source>
        <translation>vor %1 Wochen</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>vor %1 Monaten</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>vor %1 Jahren</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>in %1 weeks</source>
        <translation>in %1 Wochen</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>in %1 Monaten</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>in %1 Jahren</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Type a day, such as 18 April or in 6 weeks</source>
        <translation>Einen Tag eingeben, zum Beispiel 18. April oder in 6 Wochen</translation>
    </message>
    <message>
        <source>That is too long. Check the number and the unit</source>
        <translation>Das ist zu lang. Prüfen Sie Zahl und Einheit</translation>
    </message>
    <message>
        <source>Type a length of time, such as 5 days or 3 weeks</source>
        <translation>Eine Dauer eingeben, zum Beispiel 5 Tage oder 3 Wochen</translation>
    </message>
    <message>
        <source>Type a time, such as 3 weeks ago, last Tuesday or 12 March</source>
        <translation>Eine Zeit eingeben, zum Beispiel vor 3 Wochen, letzten Dienstag oder 12. März</translation>
    </message>
    <message>
        <source>That is still to come. Type a day that has passed</source>
        <translation>Das liegt in der Zukunft. Geben Sie einen vergangenen Tag ein</translation>
    </message>
    <message>
        <source>That is too long ago. Check the number and the unit</source>
        <translation>Das ist zu lange her. Prüfen Sie Zahl und Einheit</translation>
    </message>
    <message>
        <source>Around %1, %2</source>
        <translation>Um den %1, %2</translation>
    </message>
    <message>
        <source>For example 3 weeks ago, last Tuesday, or 12 March</source>
        <translation>Zum Beispiel vor 3 Wochen, letzten Dienstag oder 12. März</translation>
    </message>
    <message>
        <source>For example 5 days, or 3 weeks</source>
        <translation>Zum Beispiel 5 Tage oder 3 Wochen</translation>
    </message>
    <message>
        <source>For example 18 April 2027, or in 6 weeks</source>
        <translation>Zum Beispiel 18. April 2027 oder in 6 Wochen</translation>
    </message>
</context>
<context>
    <name>triage::Timeline</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>Wie lange es dauern kann</translation>
    </message>
    <message>
        <source>Check again: %1.</source>
        <translation>Nachkontrolle: %1.</translation>
    </message>
    <message>
        <source>Stage %1 of %2: %3.</source>
        <translation>Stufe %1 von %2: %3.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <translation>etwa %1 bis %2</translation>
    </message>
</context>
<context>
    <name>triage::TopicList</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>%1, rules found: %2</source>
        <translation>%1, gefundene Regeln: %2</translation>
    </message>
</context>
<context>
    <name>triage::TreatmentCard</name>
    <message>
        <source>Why for you</source>
        <translation>Warum für Sie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How much and how often</source>
        <translation>Wie viel und wie oft</translation>
    </message>
    <message>
        <source>What studies show</source>
        <translation>Was Studien zeigen</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Open sources</source>
        <translation>Quellen öffnen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
</context>
<context>
    <name>triage::TreatmentModel</name>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
</context>
<context>
    <name>triage::TreatmentsTab</name>
    <message>
        <source>What helps, and what does not</source>
        <translation>Was hilft und was nicht</translation>
    </message>
    <message>
        <source>Show by verdict</source>
        <translation>Nach Bewertung anzeigen</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>Show by evidence</source>
        <translation>Nach Evidenz anzeigen</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Jede Evidenz</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidenz: %1</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Best verdict first</source>
        <translation>Beste Bewertung zuerst</translation>
    </message>
    <message>
        <source>Best evidence first</source>
        <translation>Beste Evidenz zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>No treatment fits this choice.</source>
        <translation>Keine Behandlung passt zu dieser Auswahl.</translation>
    </message>
    <message>
        <source>%1 treatments</source>
        <translation>%1 Behandlungen</translation>
    </message>
</context>
<context>
    <name>triage::WeekBars</name>
    <message>
        <source>Kilometres in each of the 16 weeks before it began</source>
        <translation>Kilometer in jeder der 16 Wochen davor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>triage::WhyNote</name>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Shows the reason (key ?)</source>
        <translation>Zeigt den Grund (Taste ?)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>triage::WordPanel</name>
    <message>
        <source>Words on this page</source>
        <translation>Wörter auf dieser Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>window_main</name>
    <message>
        <source>Suggests how soon a hamstring problem needs care, what it may be, and what helps.
The environment variable HAMSTRING_TRIAGE_SCHEME chooses light, dark or system colours.</source>
        <translation>Schlägt vor, wie bald ein Hamstring-Problem Hilfe braucht, was es sein kann und was hilft.
Die Umgebungsvariable HAMSTRING_TRIAGE_SCHEME wählt light, dark oder system als Farben.</translation>
    </message>
    <message>
        <source>File of the stored assessments.</source>
        <translation>Datei der gespeicherten Beurteilungen.</translation>
    </message>
    <message>
        <source>Folder of questions, rules and texts.</source>
        <translation>Ordner der Fragen, Regeln und Texte.</translation>
    </message>
    <message>
        <source>Language and region, such as en_GB or de.</source>
        <translation>Sprache und Region, etwa en_GB oder de.</translation>
    </message>
    <message>
        <source>Show the home page, then end.</source>
        <translation>Die Startseite zeigen, dann beenden.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <source>--language %1: no such language</source>
        <translation>--language %1: diese Sprache gibt es nicht</translation>
    </message>
    <message>
        <source>Give a code such as en, en_GB or de.</source>
        <translation>Geben Sie einen Code wie en, en_GB oder de an.</translation>
    </message>
    <message>
        <source>The content cannot be used</source>
        <translation>Der Inhalt kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>The stored results cannot be used</source>
        <translation>Die gespeicherten Ergebnisse können nicht benutzt werden</translation>
    </message>
    <message>
        <source>The stored results are damaged</source>
        <translation>Die gespeicherten Ergebnisse sind beschädigt</translation>
    </message>
    <message>
        <source>The file of the stored results is damaged. What can still be read can be saved into a new file; the damaged one is kept.</source>
        <translation>Die Datei der gespeicherten Ergebnisse ist beschädigt. Was noch lesbar ist, kann in einer neuen Datei gespeichert werden; die beschädigte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares speichern</translation>
    </message>
    <message>
        <source>Results that are as they were finished: %1</source>
        <translation>Ergebnisse, die so sind, wie sie abgeschlossen wurden: %1</translation>
    </message>
    <message>
        <source>Whether the results are as they were finished cannot be told.</source>
        <translation>Ob die Ergebnisse so sind, wie sie abgeschlossen wurden, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Lost, or not as they were finished: %1</source>
        <translation>Verloren oder nicht so, wie sie abgeschlossen wurden: %1</translation>
    </message>
    <message>
        <source>Results lost, with answers that you can go on with from Home: %1</source>
        <translation>Verlorene Ergebnisse, deren Antworten Sie von der Startseite aus weiterführen können: %1</translation>
    </message>
    <message>
        <source>Something could not be read. A backup may hold it.</source>
        <translation>Etwas konnte nicht gelesen werden. Vielleicht ist es in einer Sicherung.</translation>
    </message>
    <message>
        <source>What could be read was saved</source>
        <translation>Was lesbar war, wurde gespeichert</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Die beschädigte Datei ist aufbewahrt als %1</translation>
    </message>
    <message>
        <source>The window is open already, and is shown now.</source>
        <translation>Das Fenster ist schon offen und wird jetzt gezeigt.</translation>
    </message>
</context>
<context>
    <name>triage::UnlockPage</name>
    <message>
        <source>Hamstring Triage</source>
        <translation>Hamstring Triage</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Die Aufzeichnungen sind gesperrt</translation>
    </message>
    <message>
        <source>Type the passphrase to open them. If you have forgotten it, type the recovery key that you wrote down.</source>
        <translation>Geben Sie das Kennwort ein, um sie zu öffnen. Wenn Sie es vergessen haben, geben Sie den Wiederherstellungsschlüssel ein, den Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Kennwort oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>This does not open the records. Type it again.</source>
        <translation>Damit lassen sich die Aufzeichnungen nicht öffnen. Geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>triage::BackupDesk</name>
    <message>
        <source>Today&apos;s backup could not be made.</source>
        <translation>Die heutige Sicherung konnte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>No folder is chosen, so no backups are made.</source>
        <translation>Kein Ordner ist gewählt, also werden keine Sicherungen gemacht.</translation>
    </message>
    <message>
        <source>Folder: %1. Nothing is kept there yet.</source>
        <translation>Ordner: %1. Dort ist noch nichts gesichert.</translation>
    </message>
    <message>
        <source>Folder: %1. Kept there: %2.</source>
        <translation>Ordner: %1. Dort gesichert: %2.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>Die Sicherung konnte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>All results were copied.</source>
        <translation>Alle Ergebnisse wurden kopiert.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Backups (*.hamstring-backup *.sqlite)</source>
        <translation>Sicherungen (*.hamstring-backup *.sqlite)</translation>
    </message>
    <message>
        <source>This backup is locked. Type the passphrase that it was made with, or its recovery key.</source>
        <translation>Diese Sicherung ist gesperrt. Geben Sie das Kennwort ein, mit dem sie gemacht wurde, oder ihren Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This backup cannot be used.</source>
        <translation>Diese Sicherung kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>This does not open the backup. Type it again.</source>
        <translation>Damit lässt sich die Sicherung nicht öffnen. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>newest result</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>People: %1, results: %2, unfinished interviews: %3. Newest result: %4.</source>
        <translation>Personen: %1, Ergebnisse: %2, offene Befragungen: %3. Neuestes Ergebnis: %4.</translation>
    </message>
    <message>
        <source>It takes the place of what is stored now, which is kept beside it.</source>
        <translation>Sie tritt an die Stelle dessen, was jetzt gespeichert ist; das wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>Die Sicherung wurde nicht zurückgeholt.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Die Sicherung wurde zurückgeholt.</translation>
    </message>
    <message>
        <source>What was stored before is kept as %1.</source>
        <translation>Was vorher gespeichert war, ist aufbewahrt als %1.</translation>
    </message>
</context>
<context>
    <name>triage::LockSection</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Kennwort festlegen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Kennwort ändern</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Neuen Wiederherstellungsschlüssel machen</translation>
    </message>
    <message>
        <source>Take the passphrase off</source>
        <translation>Kennwort entfernen</translation>
    </message>
    <message>
        <source>Lock when nobody has used the window for</source>
        <translation>Sperren, wenn niemand das Fenster benutzt hat seit</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Jetziges Kennwort</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neues Kennwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from the computer. It opens everything when the passphrase is forgotten. It is shown only now.</source>
        <translation>Schreiben Sie ihn auf oder drucken Sie ihn, und bewahren Sie ihn nicht beim Computer auf. Er öffnet alles, wenn das Kennwort vergessen ist. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe ihn auf Papier</translation>
    </message>
    <message>
        <source>A passphrase is set. The window asks for it before it shows anything, and again after the computer slept.</source>
        <translation>Ein Kennwort ist festgelegt. Das Fenster fragt danach, bevor es etwas zeigt, und wieder, nachdem der Computer im Ruhezustand war.</translation>
    </message>
    <message>
        <source>No passphrase is set. Whoever uses your account on this computer, or takes its disk, can read everything.</source>
        <translation>Kein Kennwort ist festgelegt. Wer Ihr Konto auf diesem Computer benutzt oder seine Festplatte nimmt, kann alles lesen.</translation>
    </message>
    <message>
        <source>Take four words or more that nobody guesses. You get a recovery key too. If you lose both the passphrase and the recovery key, nobody can ever open what is stored here again.</source>
        <translation>Nehmen Sie vier oder mehr Wörter, die niemand errät. Sie bekommen auch einen Wiederherstellungsschlüssel. Wenn Sie Kennwort und Wiederherstellungsschlüssel beide verlieren, kann niemand je wieder öffnen, was hier gespeichert ist.</translation>
    </message>
    <message>
        <source>Lock with this passphrase</source>
        <translation>Mit diesem Kennwort sperren</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever uses your account can read everything. Backups made with it keep it.</source>
        <translation>Ohne Kennwort kann jeder, der Ihr Konto benutzt, alles lesen. Sicherungen, die mit dem Kennwort gemacht wurden, behalten es.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The old passphrase opens the records no more. The recovery key stays. Backups keep the passphrase that they were made with.</source>
        <translation>Das alte Kennwort öffnet die Aufzeichnungen nicht mehr. Der Wiederherstellungsschlüssel bleibt. Sicherungen behalten das Kennwort, mit dem sie gemacht wurden.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The recovery key that you have now opens the records no more.</source>
        <translation>Der Wiederherstellungsschlüssel, den Sie jetzt haben, öffnet die Aufzeichnungen dann nicht mehr.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel machen</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>These copies from before are not locked. Delete them, or keep them where nobody else comes:</source>
        <translation>Diese Kopien von vorher sind nicht gesperrt. Löschen Sie sie, oder bewahren Sie sie auf, wo niemand sonst hinkommt:</translation>
    </message>
</context>
<context>
    <name>triage::LockDesk</name>
    <message>
        <source>The lock stays as it was.</source>
        <translation>Die Sperre bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>This is shorter than eight characters. Take four words or more.</source>
        <translation>Das ist kürzer als acht Zeichen. Nehmen Sie vier oder mehr Wörter.</translation>
    </message>
    <message>
        <source>This does not open the records. Type it again.</source>
        <translation>Damit lassen sich die Aufzeichnungen nicht öffnen. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The passphrase was taken off.</source>
        <translation>Das Kennwort wurde entfernt.</translation>
    </message>
    <message>
        <source>Whoever has the file of the records can read them now.</source>
        <translation>Wer die Datei der Aufzeichnungen hat, kann sie jetzt lesen.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Das Kennwort wurde geändert.</translation>
    </message>
    <message>
        <source>Backups made before keep the old one.</source>
        <translation>Sicherungen von vorher behalten das alte.</translation>
    </message>
    <message>
        <source>Recovery key of Hamstring Triage</source>
        <translation>Wiederherstellungsschlüssel von Hamstring Triage</translation>
    </message>
    <message>
        <source>It opens the locked records when the passphrase is forgotten: type it where the window asks for the passphrase. Keep this sheet away from the computer. Who has both can read everything.</source>
        <translation>Er öffnet die gesperrten Aufzeichnungen, wenn das Kennwort vergessen ist: Geben Sie ihn ein, wo das Fenster nach dem Kennwort fragt. Bewahren Sie dieses Blatt nicht beim Computer auf. Wer beides hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>The recovery key could not be printed.</source>
        <translation>Der Wiederherstellungsschlüssel konnte nicht gedruckt werden.</translation>
    </message>
</context>
<context>
    <name>triage::VersionNote</name>
    <message>
        <source>These answers were changed later</source>
        <translation>Diese Antworten wurden später geändert</translation>
    </message>
    <message>
        <source>Open the newer result</source>
        <translation>Neueres Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Open the result before</source>
        <translation>Früheres Ergebnis öffnen</translation>
    </message>
    <message>
        <source>The result of %1 stands in the place of this one.</source>
        <translation>An die Stelle dieses Ergebnisses ist das vom %1 getreten.</translation>
    </message>
    <message>
        <source>Answers were changed: this result stands in the place of the one of %1.</source>
        <translation>Antworten wurden geändert: Dieses Ergebnis ist an die Stelle dessen vom %1 getreten.</translation>
    </message>
</context>
<context>
    <name>triage::RecordCopies</name>
    <message>
        <source>Copies made before may still hold it. Delete them too if it must be gone everywhere: %1</source>
        <translation>Kopien von vorher können es noch enthalten. Löschen Sie auch diese, wenn es überall weg sein muss: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
</TS>
