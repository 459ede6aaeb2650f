<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>InSentence</name>
    <message>
        <source>small</source>
        <comment>first letter of a name within a sentence: "small", or "kept" where nouns keep their capitals</comment>
        <translation>small</translation>
    </message>
</context>
<context>
    <name>LookupViews</name>
    <message>
        <source>Words explained</source>
        <translation>Mots expliqués</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>What may contribute</source>
        <translation>Ce qui peut y contribuer</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>You were not sure. Have this checked.</source>
        <translation>Vous aviez un doute. Faites-le vérifier.</translation>
    </message>
    <message>
        <source>Answered “not sure”. To be examined.</source>
        <translation>Réponse « Je ne sais pas ». À examiner.</translation>
    </message>
    <message>
        <source>Safety signs that were not answered</source>
        <translation>Signes de sécurité restés sans réponse</translation>
    </message>
    <message>
        <source>To rule it out: %1</source>
        <translation>Pour l’écarter : %1</translation>
    </message>
    <message>
        <source>Support: %1. %2</source>
        <translation>Appui : %1. %2</translation>
    </message>
    <message>
        <source>An answer to “%1”</source>
        <translation>Une réponse à « %1 »</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>no place marked</source>
        <translation>aucun endroit marqué</translation>
    </message>
    <message>
        <source>stage %1, “%2”</source>
        <translation>l’étape %1, « %2 »</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>Too little to compare yet</source>
        <translation>Encore trop peu pour comparer</translation>
    </message>
    <message>
        <source>You are clearly better than %1 ago</source>
        <translation>Vous allez nettement mieux qu’il y a %1</translation>
    </message>
    <message>
        <source>Clearly better than %1 ago</source>
        <translation>Nettement mieux qu’il y a %1</translation>
    </message>
    <message>
        <source>You are worse than %1 ago</source>
        <translation>Vous allez moins bien qu’il y a %1</translation>
    </message>
    <message>
        <source>Worse than %1 ago</source>
        <translation>Moins bien qu’il y a %1</translation>
    </message>
    <message>
        <source>Better in some things and worse in others than %1 ago</source>
        <translation>Mieux sur certains points et moins bien sur d’autres qu’il y a %1</translation>
    </message>
    <message>
        <source>About the same as %1 ago</source>
        <translation>À peu près comme il y a %1</translation>
    </message>
    <message>
        <source>%1. One visit, on %2.</source>
        <translation>%1. Une visite, le %2.</translation>
    </message>
    <message>
        <source>%1. %3 visits since %2.</source>
        <translation>%1. %3 visites depuis le %2.</translation>
    </message>
    <message>
        <source>1 point higher or more: a change that matters</source>
        <translation>1 point de plus ou davantage : un changement qui compte</translation>
    </message>
    <message>
        <source>1 point lower or more: a change that matters</source>
        <translation>1 point de moins ou davantage : un changement qui compte</translation>
    </message>
    <message>
        <source>%1 points higher or more: a change that matters</source>
        <translation>%1 points de plus ou davantage : un changement qui compte</translation>
    </message>
    <message>
        <source>%1 points lower or more: a change that matters</source>
        <translation>%1 points de moins ou davantage : un changement qui compte</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Plus haut est mieux.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Plus bas est mieux.</translation>
    </message>
    <message>
        <source>Better by a change that matters.</source>
        <translation>Mieux, d’un changement qui compte.</translation>
    </message>
    <message>
        <source>Worse by a change that matters.</source>
        <translation>Moins bien, d’un changement qui compte.</translation>
    </message>
    <message>
        <source>Too small a change to count.</source>
        <translation>Changement trop petit pour compter.</translation>
    </message>
    <message>
        <source>The plan is at %1.</source>
        <translation>Le plan en est à %1.</translation>
    </message>
    <message>
        <source>The plan is at %1, as it was %2 before.</source>
        <translation>Le plan en est à %1, comme %2 plus tôt.</translation>
    </message>
    <message>
        <source>The plan went up from %1 to %2 in %3.</source>
        <translation>Le plan a avancé de %1 à %2 en %3.</translation>
    </message>
    <message>
        <source>The plan went back from %1 to %2 in %3.</source>
        <translation>Le plan a reculé de %1 à %2 en %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: how soon to be seen, now “%2” (before: “%3”)</source>
        <translation>%1 : dans quel délai consulter, maintenant « %2 » (avant : « %3 »)</translation>
    </message>
    <message>
        <source>%1: what it suggests, now “%2” (before: “%3”)</source>
        <translation>%1 : ce que cela évoque, maintenant « %2 » (avant : « %3 »)</translation>
    </message>
    <message>
        <source>%1: plan, now “%2” (before: “%3”)</source>
        <translation>%1 : plan, maintenant « %2 » (avant : « %3 »)</translation>
    </message>
    <message>
        <source>The same places: %1.</source>
        <translation>Les mêmes endroits : %1.</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <translation>Alors : %1. Maintenant : %2.</translation>
    </message>
    <message>
        <source>No longer: %1.</source>
        <translation>Plus maintenant : %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nouveau : %1.</translation>
    </message>
    <message>
        <source>What hurts most moved from %1 to %2.</source>
        <translation>Le point le plus douloureux est passé de %1 à %2.</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Étape du plan</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Left leg</source>
        <translation>Jambe gauche</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Jambe droite</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Les deux jambes</translation>
    </message>
    <message>
        <source>Leg not given</source>
        <translation>Jambe non indiquée</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Moderately sure</source>
        <translation>Moyennement sûr</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>The findings fit one pattern well. This is not a diagnosis.</source>
        <translation>Les constatations correspondent bien à un seul tableau. Ce n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>The pattern fits; other causes are still open.</source>
        <translation>Le tableau correspond ; d’autres causes restent possibles.</translation>
    </message>
    <message>
        <source>Several patterns fit about as well.</source>
        <translation>Plusieurs tableaux correspondent à peu près aussi bien.</translation>
    </message>
    <message>
        <source>The pattern fits very well. It is not a diagnosis.</source>
        <translation>Le tableau correspond très bien. Ce n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>The pattern fits well. It is not a diagnosis.</source>
        <translation>Le tableau correspond bien. Ce n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>More than one cause fits. An examination can tell more.</source>
        <translation>Plus d’une cause correspond. Un examen peut en dire plus.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>some</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>little</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>À envisager</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <translation>Non recommandé</translation>
    </message>
    <message>
        <source>Avoid for now</source>
        <translation>À éviter pour l’instant</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fortes</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modérées</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitées</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>Contradictoires</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Défavorables</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune à ce jour</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>notre appréciation</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date in Qt's format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>These texts are translated from English and await clinical review. Where in doubt, the English text counts.</source>
        <translation>Ces textes sont traduits de l’anglais et attendent une relecture clinique. En cas de doute, le texte anglais fait foi.</translation>
    </message>
</context>
<context>
    <name>RuleHtml</name>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>How the questions lead to the result</source>
        <translation>Comment les questions mènent au résultat</translation>
    </message>
    <message>
        <source>Every rule stands in a table: if all of its conditions hold, its conclusion counts. Each rule names its sources; “judgement” marks our own proposals.</source>
        <translation>Chaque règle se trouve dans une table : si toutes ses conditions sont remplies, sa conclusion compte. Chaque règle nomme ses sources ; « appréciation » marque nos propres propositions.</translation>
    </message>
    <message>
        <source>A question that nobody answered is never read as “no”. Weights say how much an answer speaks for or against something; they are no probabilities.</source>
        <translation>Une question à laquelle personne n’a répondu n’est jamais lue comme un « non ». Les poids disent à quel point une réponse va dans un sens ou dans l’autre ; ce ne sont pas des probabilités.</translation>
    </message>
    <message>
        <source>Thin lines are answers, strong lines are what tables conclude. A line is left out where others show the way already. Rules version %1.</source>
        <translation>Les traits fins sont des réponses, les traits épais sont ce que les tables concluent. Un trait est omis quand d’autres montrent déjà le chemin. Règles, version %1.</translation>
    </message>
    <message>
        <source>What these tables read.</source>
        <translation>Ce que ces tables lisent.</translation>
    </message>
    <message>
        <source>What these tables read. In the end: %1.</source>
        <translation>Ce que ces tables lisent. À la fin : %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>UnfinishedWords</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Vérifiez vos réponses</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <translation>Non terminé : %1</translation>
    </message>
    <message>
        <source>Stopped %1 at “%2”. %3</source>
        <translation>Arrêté %1 à « %2 ». %3</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Vos réponses sont conservées.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>Les réponses sont conservées.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 jours de retard</translation>
    </message>
    <message>
        <source>Re-check: %1</source>
        <translation>Contrôle : %1</translation>
    </message>
    <message>
        <source>%1 days since your last answers. It takes about 5 minutes and updates your plan.</source>
        <translation>%1 jours depuis vos dernières réponses. Cela prend environ 5 minutes et met votre plan à jour.</translation>
    </message>
    <message>
        <source>%1 days since the last visit. It takes about 5 minutes and updates the plan.</source>
        <translation>%1 jours depuis la dernière visite. Cela prend environ 5 minutes et met le plan à jour.</translation>
    </message>
</context>
<context>
    <name>UseView</name>
    <message>
        <source>Test: %1</source>
        <translation>Test : %1</translation>
    </message>
    <message>
        <source>Proven of the rules: %1</source>
        <translation>Prouvé sur les règles : %1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Règles : %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>What it is not for</source>
        <translation>À quoi il ne sert pas</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Ses limites</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Ce qui pourrait mal tourner</translation>
    </message>
    <message>
        <source>Each hazard with what may cause it, what this program does about it, and what remains.</source>
        <translation>Chaque danger avec ce qui peut le causer, ce que ce programme fait pour l’éviter et ce qui reste.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Mesure de protection</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Ce qui reste</translation>
    </message>
</context>
<context>
    <name>triage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>triage::AgreementPage</name>
    <message>
        <source>Rules and therapists</source>
        <translation>Règles et thérapeutes</translation>
    </message>
    <message>
        <source>What would today's rules say?</source>
        <translation>Que diraient les règles d’aujourd’hui ?</translation>
    </message>
    <message>
        <source>All stored answers are gone through with the rules of today. The stored results stay as they are.</source>
        <translation>Toutes les réponses enregistrées sont reprises avec les règles d’aujourd’hui. Les résultats enregistrés restent tels quels.</translation>
    </message>
    <message>
        <source>Results that today's rules would conclude otherwise</source>
        <translation>Résultats que les règles d’aujourd’hui concluraient autrement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>How soon, then</source>
        <translation>Délai, alors</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What it suggested</source>
        <translation>Ce que cela évoquait</translation>
    </message>
    <message>
        <source>Compare all stored results</source>
        <translation>Comparer tous les résultats enregistrés</translation>
    </message>
    <message>
        <source>%1 of %2 the same (%3 %).</source>
        <translation>%1 sur %2 identiques (%3 %).</translation>
    </message>
    <message>
        <source>Cohen's kappa %1: 1 is full agreement, 0 is what chance alone would give.</source>
        <translation>Kappa de Cohen %1 : 1 est un accord complet, 0 ce que donnerait le hasard seul.</translation>
    </message>
    <message>
        <source>Cohen's kappa cannot be given: all fall into one class.</source>
        <translation>Le kappa de Cohen ne peut pas être donné : tout tombe dans une seule classe.</translation>
    </message>
    <message>
        <source>%1: the most frequent disagreements</source>
        <translation>%1 : les désaccords les plus fréquents</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>The therapist</source>
        <translation>Le thérapeute</translation>
    </message>
    <message>
        <source>No therapist's conclusion is recorded yet. Open a client's result and choose “My conclusion”.</source>
        <translation>Aucune conclusion de thérapeute n’est encore enregistrée. Ouvrez le résultat d’un client et choisissez « Ma conclusion ».</translation>
    </message>
    <message>
        <source>How soon to be seen</source>
        <translation>Dans quel délai consulter</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Ce que cela peut être</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêtez</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1 compared so far.</source>
        <translation>Comparés jusqu’ici : %1.</translation>
    </message>
    <message>
        <source>%1 compared: %2 would be more urgent, %3 less urgent, %4 would suggest something else. Nothing was changed.</source>
        <translation>%1 comparés : %2 seraient plus urgents, %3 moins urgents, %4 évoqueraient autre chose. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>triage::AnswerClash</name>
    <message>
        <source>You answered “%1” before, and the test shows “%2”. Which one counts?</source>
        <translation>Vous aviez répondu « %1 », et le test montre « %2 ». Lequel compte ?</translation>
    </message>
    <message>
        <source>Keep my answer: %1</source>
        <translation>Garder ma réponse : %1</translation>
    </message>
    <message>
        <source>Use what the test shows: %1</source>
        <translation>Prendre ce que montre le test : %1</translation>
    </message>
    <message>
        <source>Choose which answer counts</source>
        <translation>Choisissez la réponse qui compte</translation>
    </message>
</context>
<context>
    <name>triage::BodyChart</name>
    <message>
        <source>Body chart, seen from behind and from the front</source>
        <translation>Schéma du corps, vu de dos et de face</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Jambe gauche</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Jambe droite</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Les deux jambes</translation>
    </message>
    <message>
        <source>%1 (hurts most)</source>
        <translation>%1 (le plus douloureux)</translation>
    </message>
    <message>
        <source>nothing marked yet</source>
        <translation>rien de marqué pour l’instant</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Vu de dos</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Vu de face</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Hurts</source>
        <translation>Fait mal</translation>
    </message>
    <message>
        <source>Hurts most</source>
        <translation>Le plus douloureux</translation>
    </message>
    <message>
        <source>Hurts most: click a marked place again</source>
        <translation>Fait le plus mal : cliquez de nouveau sur un endroit marqué</translation>
    </message>
</context>
<context>
    <name>triage::BodyChartInput</name>
    <message>
        <source>Left, right or both?</source>
        <translation>Gauche, droite ou les deux ?</translation>
    </message>
    <message>
        <source>Which leg hurts?</source>
        <translation>Quelle jambe fait mal ?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
</context>
<context>
    <name>triage::BodyPair</name>
    <message>
        <source>Where it hurt at two visits</source>
        <translation>Où cela faisait mal à deux visites</translation>
    </message>
    <message>
        <source>Left · Right</source>
        <translation>Gauche · Droite</translation>
    </message>
    <message>
        <source>Right · Left</source>
        <translation>Droite · Gauche</translation>
    </message>
</context>
<context>
    <name>triage::Button</name>
    <message>
        <source>current page</source>
        <translation>page actuelle</translation>
    </message>
</context>
<context>
    <name>triage::CareCard</name>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Same-day advice</source>
        <translation>Conseil : à voir le jour même</translation>
    </message>
    <message>
        <source>Urgent advice</source>
        <translation>Conseil urgent</translation>
    </message>
    <message>
        <source>Routine advice</source>
        <translation>Conseil non urgent</translation>
    </message>
    <message>
        <source>Self-care advice</source>
        <translation>Conseil d’autosoins</translation>
    </message>
</context>
<context>
    <name>triage::CareTab</name>
    <message>
        <source>Because you said</source>
        <translation>D’après vos réponses</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>Words for the client:</source>
        <translation>Explication pour le patient :</translation>
    </message>
    <message>
        <source>Signs that need care:</source>
        <translation>Signes qui demandent des soins :</translation>
    </message>
    <message>
        <source>Do not wait if you notice:</source>
        <translation>N’attendez pas si vous remarquez :</translation>
    </message>
    <message>
        <source>The client does not wait with:</source>
        <translation>Le patient n’attend pas en cas de :</translation>
    </message>
    <message>
        <source>What could not be ruled out</source>
        <translation>Ce qui n’a pas pu être écarté</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Ce qui changerait cette conclusion</translation>
    </message>
    <message>
        <source>See your plan</source>
        <translation>Voir votre plan</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>Check again on %1.</source>
        <translation>Refaire le point le %1.</translation>
    </message>
    <message>
        <source>Check again on %1, then on %2.</source>
        <translation>Refaire le point le %1, puis le %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>To read beside this</source>
        <translation>À lire en complément</translation>
    </message>
</context>
<context>
    <name>triage::CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>Vérifiez vos réponses</translation>
    </message>
    <message>
        <source>See my result</source>
        <translation>Voir mon résultat</translation>
    </message>
    <message>
        <source>Change anything that is not right. Your result comes next.</source>
        <translation>Modifiez ce qui n’est pas juste. Votre résultat vient ensuite.</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Vérifier les réponses</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>counts towards care</source>
        <translation>compte pour la prise en charge</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>1 answer.</source>
        <translation>1 réponse.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 réponses.</translation>
    </message>
    <message>
        <source>1 question not answered</source>
        <translation>1 question sans réponse</translation>
    </message>
    <message>
        <source>%1 questions not answered</source>
        <translation>%1 questions sans réponse</translation>
    </message>
    <message>
        <source>, none of them about safety.</source>
        <translation>, aucune sur la sécurité.</translation>
    </message>
    <message>
        <source>, %1 of them about safety.</source>
        <translation>, dont %1 sur la sécurité.</translation>
    </message>
    <message>
        <source>Answer this safety question: %1</source>
        <translation>Répondez à cette question de sécurité : %1</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>du journal</translation>
    </message>
</context>
<context>
    <name>triage::ClientCard</name>
    <message>
        <source>about %1 years</source>
        <translation>environ %1 ans</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <translation>Ouvrir : %1, %2</translation>
    </message>
    <message>
        <source>Start re-check</source>
        <translation>Commencer le contrôle</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>Commencer l’évaluation</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Change name or notes</source>
        <translation>Modifier le nom ou les notes</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Merge into another client</source>
        <translation>Fusionner avec un autre client</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Évoque</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>%1 of 10, from %2</source>
        <translation>%1 sur 10, au départ %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Record my conclusion</source>
        <translation>Enregistrer ma conclusion</translation>
    </message>
</context>
<context>
    <name>triage::ClientDetailsPage</name>
    <message>
        <source>About this client</source>
        <translation>À propos de ce client</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>triage::ClientPage</name>
    <message>
        <source>Who is this about?</source>
        <translation>De qui s’agit-il ?</translation>
    </message>
    <message>
        <source>A name or a code. A code such as C-014 keeps the record private. It stays on this computer.</source>
        <translation>Un nom ou un code. Un code comme C-014 protège la vie privée. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Client’s name or code</source>
        <translation>Nom ou code du patient</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter a name or a code</source>
        <translation>Indiquez un nom ou un code</translation>
    </message>
</context>
<context>
    <name>triage::ClientsDesk</name>
    <message>
        <source>%1 was closed.</source>
        <translation>%1 : dossier clos.</translation>
    </message>
    <message>
        <source>%1 was opened again.</source>
        <translation>%1 : dossier rouvert.</translation>
    </message>
    <message>
        <source>%1 was deleted with everything of theirs. When this window closes it is gone for good.</source>
        <translation>%1 a été supprimé avec toutes ses données. À la fermeture de cette fenêtre, tout disparaît pour de bon.</translation>
    </message>
    <message>
        <source>The details of %1 were changed.</source>
        <translation>Les informations de %1 ont été modifiées.</translation>
    </message>
    <message>
        <source>The clients could not be read.</source>
        <translation>Les clients n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The visits could not be read.</source>
        <translation>Les visites n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Merge clients</source>
        <translation>Fusionner des clients</translation>
    </message>
    <message>
        <source>Name or code of the client who gets everything of %1.</source>
        <translation>Nom ou code du client qui reçoit tout de %1.</translation>
    </message>
    <message>
        <source>The clients were not merged.</source>
        <translation>Les clients n’ont pas été fusionnés.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 a été fusionné avec %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This could not be taken back.</source>
        <translation>Cela n’a pas pu être annulé.</translation>
    </message>
</context>
<context>
    <name>triage::ClientsPage</name>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Re-check due</source>
        <translation>Contrôle à faire</translation>
    </message>
    <message>
        <source>Urgent or sooner</source>
        <translation>Urgent ou plus tôt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Search by name, code or finding</source>
        <translation>Chercher par nom, code ou résultat</translation>
    </message>
    <message>
        <source>Code or finding</source>
        <translation>Code ou résultat</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>What it points to</source>
        <translation>Ce que cela évoque</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>No client fits. Change the search or the filter.</source>
        <translation>Aucun client ne correspond. Changez la recherche ou le filtre.</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Tout résultat</translation>
    </message>
</context>
<context>
    <name>triage::ClientsTable</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>Worst pain not given</source>
        <translation>Pire douleur non indiquée</translation>
    </message>
    <message>
        <source>Worst pain %1</source>
        <translation>Pire douleur %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Jambe</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>What it points to</source>
        <translation>Ce que cela évoque</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochain point</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 jours de retard</translation>
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
        <translation>Score de Wells à deux niveaux pour une thrombose veineuse profonde : %1</translation>
    </message>
    <message>
        <source>Never to rule a clot out. The points for “another diagnosis at least as likely” are not taken off here. The urgency does not rest on this score alone.</source>
        <translation>Ne jamais s’en servir pour écarter un caillot. Les points pour « un autre diagnostic au moins aussi probable » ne sont pas retirés ici. L’urgence ne repose pas sur ce seul score.</translation>
    </message>
</context>
<context>
    <name>triage::ConditionView</name>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui va dans ce sens</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui va contre</translation>
    </message>
    <message>
        <source>Who to see</source>
        <translation>Qui consulter</translation>
    </message>
    <message>
        <source>How it usually goes</source>
        <translation>Évolution habituelle</translation>
    </message>
    <message>
        <source>ICD-10 %1</source>
        <translation>CIM-10 %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Mode de début</translation>
    </message>
    <message>
        <source>Aggravates</source>
        <translation>Aggravé par</translation>
    </message>
    <message>
        <source>Eases</source>
        <translation>Diminue</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Distinguishing</source>
        <translation>Signes distinctifs</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>CIM-10</translation>
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
        <translation>Ce qui y ressemble, et comment faire la différence</translation>
    </message>
</context>
<context>
    <name>triage::CourseCard</name>
    <message>
        <source>How long it may take</source>
        <translation>Combien de temps cela peut durer</translation>
    </message>
    <message>
        <source>A range for people with a pattern like this, never a date. You move through the stages by what you can do. The calendar marks show when to check again.</source>
        <translation>Une fourchette pour des personnes dans un cas semblable, jamais une date. Vous passez d’une étape à l’autre selon ce que vous pouvez faire. Les repères du calendrier indiquent quand refaire le point.</translation>
    </message>
</context>
<context>
    <name>triage::CriteriaCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>triage::EmergencyPage</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>It began today.</source>
        <translation>Cela a commencé aujourd’hui.</translation>
    </message>
    <message>
        <source>It began %1 ago.</source>
        <translation>Cela a commencé il y a %1.</translation>
    </message>
    <message>
        <source>I have %1.</source>
        <translation>J’ai %1.</translation>
    </message>
    <message>
        <source>I have a client with: %1.</source>
        <translation>J’ai un patient avec : %1.</translation>
    </message>
    <message>
        <source>I may have %1.</source>
        <translation>J’ai peut-être %1.</translation>
    </message>
    <message>
        <source>I suspect %1.</source>
        <translation>Je suspecte %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Call %1 now</source>
        <translation>Appelez le %1 tout de suite</translation>
    </message>
    <message>
        <source>Because you said you have</source>
        <translation>Parce que vous avez signalé</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>Say these words</source>
        <translation>Dites ces mots</translation>
    </message>
    <message>
        <source>Words for the call</source>
        <translation>Mots pour l’appel</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>This result is recorded. You find it under Results.</source>
        <translation>Ce résultat est enregistré. Vous le trouvez dans Résultats.</translation>
    </message>
    <message>
        <source>Your answers are kept. If one of them was a slip, go back and change it.</source>
        <translation>Vos réponses sont conservées. Si l’une d’elles était une erreur, revenez en arrière et corrigez-la.</translation>
    </message>
    <message>
        <source>Care comes first; the answers are kept. If one of them was a slip, go back and correct it. If not, record the assessment as it stands: questions not asked yet stay listed as open.</source>
        <translation>Les soins passent d’abord ; les réponses sont conservées. Si l’une d’elles était une erreur, revenez en arrière et corrigez-la. Sinon, enregistrez l’évaluation en l’état : les questions non encore posées restent signalées comme ouvertes.</translation>
    </message>
    <message>
        <source>Record as it stands</source>
        <translation>Enregistrer en l’état</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>La page n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence vitale</translation>
    </message>
</context>
<context>
    <name>triage::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Il y a un problème</translation>
    </message>
</context>
<context>
    <name>triage::EventCard</name>
    <message>
        <source>%1 is reachable at this pace of increase: yes, by %2.</source>
        <translation>%1 est accessible à ce rythme de hausse : oui, d’ici %2.</translation>
    </message>
    <message>
        <source>%1 is reachable at this pace of increase only if healing is quick, then by %2. If it is slow: no, %3 short.</source>
        <translation>%1 n’est accessible à ce rythme de hausse que si la guérison est rapide, alors d’ici %2. Si elle est lente : non, il manque %3.</translation>
    </message>
    <message>
        <source>%1 is reachable at this pace of increase: no, %2 short, and %3 if healing is slow.</source>
        <translation>%1 est accessible à ce rythme de hausse : non, il manque %2, et %3 si la guérison est lente.</translation>
    </message>
    <message>
        <source>Will you be ready for an event?</source>
        <translation>Serez-vous prêt pour une course ?</translation>
    </message>
    <message>
        <source>Ready for an event?</source>
        <translation>Prêt pour une course ?</translation>
    </message>
    <message>
        <source>When is it?</source>
        <translation>C’est quand ?</translation>
    </message>
    <message>
        <source>When is the event?</source>
        <translation>Quand a lieu la course ?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Quelle distance ?</translation>
    </message>
    <message>
        <source>How far is the event?</source>
        <translation>Quelle est la distance de la course ?</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Counted from %1 to %2 days of healing after the day of this result, then from %3 in %4 minutes at %5, each week at most a tenth longer. Healing time is a range for people with a pattern like this, never a date.</source>
        <translation>Compté avec %1 à %2 jours de guérison après le jour de ce résultat, puis à partir de %3 en %4 minutes à %5, chaque semaine au plus un dixième de plus. Le temps de guérison est une fourchette pour les personnes avec un tel profil, jamais une date.</translation>
    </message>
    <message>
        <source>your usual pace</source>
        <translation>votre allure habituelle</translation>
    </message>
    <message>
        <source>the usual pace</source>
        <translation>l’allure habituelle</translation>
    </message>
    <message>
        <source>Give the day and the distance.</source>
        <translation>Indiquez le jour et la distance.</translation>
    </message>
</context>
<context>
    <name>triage::ExchangeDesk</name>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>choose another folder or name</source>
        <translation>choisissez un autre dossier ou un autre nom</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>Enregistrer pour un autre programme</translation>
    </message>
    <message>
        <source>Should the file name the client (%1)?</source>
        <translation>Le fichier doit-il nommer le client (%1) ?</translation>
    </message>
    <message>
        <source>It holds the answers and the result as an HL7 FHIR bundle. With the name, whoever gets the file knows whose they are.</source>
        <translation>Il contient les réponses et le résultat sous forme de bundle HL7 FHIR. Avec le nom, quiconque reçoit le fichier sait de qui il s’agit.</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Sans le nom</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Avec le nom</translation>
    </message>
    <message>
        <source>FHIR bundles (*.json)</source>
        <translation>Bundles FHIR (*.json)</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>Le résultat n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Take in a result</source>
        <translation>Reprendre un résultat</translation>
    </message>
    <message>
        <source>FHIR bundles (*.json);;All files (*)</source>
        <translation>Bundles FHIR (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The result could not be taken in. Nothing was stored.</source>
        <translation>Le résultat n’a pas pu être repris. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A result of %1: %2.
Name or code of the client it is kept for. Leave it empty for yourself.</source>
        <translation>Un résultat du %1 : %2.
Nom ou code du client pour qui il est conservé. Laissez vide s’il s’agit de vous.</translation>
    </message>
    <message>
        <source>Save all results as a table</source>
        <translation>Enregistrer tous les résultats en tableau</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultats</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Le tableau n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>Enregistrement des résultats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The results could not be read.</source>
        <translation>Les résultats n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
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
        <translation>Plus</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Ouvre un menu</translation>
    </message>
    <message>
        <source>Take in a result from another program (FHIR) ...</source>
        <translation>Reprendre un résultat d’un autre programme (FHIR) ...</translation>
    </message>
    <message>
        <source>Save all results as a table (CSV) ...</source>
        <translation>Enregistrer tous les résultats en tableau (CSV) ...</translation>
    </message>
</context>
<context>
    <name>triage::ExerciseCard</name>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>How to do it: %1</source>
        <translation>Comment faire : %1</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dose habituelle</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Fait aujourd’hui</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Fait aujourd’hui : %1</translation>
    </message>
</context>
<context>
    <name>triage::FactorBlock</name>
    <message>
        <source>Try this</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>To check it</source>
        <translation>Pour le vérifier</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>triage::FactorsCard</name>
    <message>
        <source>What may have contributed</source>
        <translation>Ce qui a pu y contribuer</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Car %1.</translation>
    </message>
</context>
<context>
    <name>triage::FindingsPanel</name>
    <message>
        <source>See what to do now</source>
        <translation>Voir ce qu’il faut faire maintenant</translation>
    </message>
    <message>
        <source>Findings so far</source>
        <translation>Constatations jusqu’ici</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Masquer les constatations</translation>
    </message>
    <message>
        <source>Show or hide the findings (Ctrl+B)</source>
        <translation>Afficher ou masquer les constatations (Ctrl+B)</translation>
    </message>
    <message>
        <source>What this points to so far</source>
        <translation>Ce que cela évoque jusqu’ici</translation>
    </message>
    <message>
        <source>Weight of the findings, not a probability</source>
        <translation>Poids des constatations, pas une probabilité</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>A slip? Correct the answer here, and the findings come back.</source>
        <translation>Une erreur ? Corrigez la réponse ici, et les constatations reviennent.</translation>
    </message>
    <message>
        <source>Would help most next</source>
        <translation>Le plus utile à savoir ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 safety question open</source>
        <translation>1 question de sécurité ouverte</translation>
    </message>
    <message>
        <source>%1 safety questions open</source>
        <translation>%1 questions de sécurité ouvertes</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Répondre maintenant</translation>
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
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Each answer is kept as soon as you give it. You can stop at any time and go on later.</source>
        <translation>Chaque réponse est conservée dès que vous la donnez. Vous pouvez arrêter à tout moment et continuer plus tard.</translation>
    </message>
    <message>
        <source>They stay on this computer. The program does not use a network.</source>
        <translation>Elles restent sur cet ordinateur. Le programme n’utilise aucun réseau.</translation>
    </message>
    <message>
        <source>A question you skip is never read as “no”. The result says what it could not rule out.</source>
        <translation>Une question que vous passez n’est jamais lue comme un « non ». Le résultat dit ce qu’il n’a pas pu écarter.</translation>
    </message>
    <message>
        <source>“Not sure” counts as a reason to have a sign checked.</source>
        <translation>« Je ne sais pas » compte comme une raison de faire vérifier un signe.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>Written rules compare your answers with patterns from studies and guidelines. Every reason shows its source.</source>
        <translation>Des règles écrites comparent vos réponses à des tableaux tirés d’études et de recommandations. Chaque raison montre sa source.</translation>
    </message>
    <message>
        <source>How soon to be seen comes first. It is decided by the signs, not by the name of an injury.</source>
        <translation>Dans quel délai consulter vient en premier. Ce sont les signes qui en décident, pas le nom d’une blessure.</translation>
    </message>
    <message>
        <source>It suggests; it does not make a diagnosis.</source>
        <translation>Il suggère ; il ne pose pas de diagnostic.</translation>
    </message>
    <message>
        <source>See all rules</source>
        <translation>Voir toutes les règles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; to &lt;b&gt;9&lt;/b&gt; choose an answer, &lt;b&gt;0&lt;/b&gt; is “None of these”.</source>
        <translation>&lt;b&gt;1&lt;/b&gt; à &lt;b&gt;9&lt;/b&gt; choisissent une réponse, &lt;b&gt;0&lt;/b&gt; est « Aucun de ceux-ci ».</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; continues. &lt;b&gt;Alt + Left&lt;/b&gt; goes back.</source>
        <translation>&lt;b&gt;Entrée&lt;/b&gt; continue. &lt;b&gt;Alt + Gauche&lt;/b&gt; revient en arrière.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tab&lt;/b&gt; moves to the next input, arrows move inside one.</source>
        <translation>&lt;b&gt;Tab&lt;/b&gt; passe au champ suivant, les flèches se déplacent à l’intérieur d’un champ.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl + Tab&lt;/b&gt; moves between the tabs of a result or of an examination.</source>
        <translation>&lt;b&gt;Ctrl + Tab&lt;/b&gt; passe d’un onglet à l’autre dans un résultat ou un examen.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Rules version %1</source>
        <translation>Règles, version %1</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Problèmes possibles</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Mots expliqués</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Ce qui pourrait mal tourner</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>&lt;b&gt;F1&lt;/b&gt; opens the manual at the page that you are on.</source>
        <translation>&lt;b&gt;F1&lt;/b&gt; ouvre le manuel (en anglais) à la page où vous êtes.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel (en anglais)</translation>
    </message>
</context>
<context>
    <name>triage::HistoryPage</name>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>There are no results yet. Finish an interview and it is kept here, on this computer only.</source>
        <translation>Il n’y a pas encore de résultat. Terminez un questionnaire et il sera conservé ici, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>Renommer le patient</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show older results</source>
        <translation>Afficher les résultats plus anciens</translation>
    </message>
    <message>
        <source>Compare with therapists and today's rules</source>
        <translation>Comparer avec les thérapeutes et les règles d’aujourd’hui</translation>
    </message>
</context>
<context>
    <name>triage::HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire ?</translation>
    </message>
    <message>
        <source>I have pain at the back of my leg</source>
        <translation>J’ai mal à l’arrière de la jambe</translation>
    </message>
    <message>
        <source>Answer plain questions. See how soon to get help, what it could be and what to do next.</source>
        <translation>Répondez à des questions simples. Voyez dans quel délai consulter, ce que cela peut être et que faire ensuite.</translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation>Environ 10 minutes</translation>
    </message>
    <message>
        <source>I am assessing someone</source>
        <translation>J’évalue quelqu’un</translation>
    </message>
    <message>
        <source>Interview, examination and findings side by side, for therapists.</source>
        <translation>Interrogatoire, examen et constatations côte à côte, pour les professionnels.</translation>
    </message>
    <message>
        <source>About 15 minutes with the examination</source>
        <translation>Environ 15 minutes avec l’examen</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment ça se passe</translation>
    </message>
    <message>
        <source>1. Danger signs first</source>
        <translation>1. D’abord les signes d’alerte</translation>
    </message>
    <message>
        <source>They are rare. If one is there, you see at once what to do.</source>
        <translation>Ils sont rares. S’il y en a un, vous voyez aussitôt quoi faire.</translation>
    </message>
    <message>
        <source>2. Questions about the pain</source>
        <translation>2. Des questions sur la douleur</translation>
    </message>
    <message>
        <source>Skip what you do not know. You can stop and go on later.</source>
        <translation>Passez ce que vous ne savez pas. Vous pouvez arrêter et continuer plus tard.</translation>
    </message>
    <message>
        <source>3. What to do</source>
        <translation>3. Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>How soon to be seen and by whom, what it could be and why, and a plan where it is safe.</source>
        <translation>Dans quel délai consulter et qui, ce que cela peut être et pourquoi, et un plan si c’est sans danger.</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Derniers résultats</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, or numbness between your legs? Call your emergency number now.</source>
        <translation>Douleur dans la poitrine, difficulté à respirer ou engourdissement entre les jambes ? Appelez votre numéro d’urgence tout de suite.</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Conservé sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show all %1 unfinished</source>
        <translation>Afficher les %1 non terminés</translation>
    </message>
    <message>
        <source>Start re-check</source>
        <translation>Commencer le contrôle</translation>
    </message>
    <message>
        <source>Show everybody with a re-check due</source>
        <translation>Afficher tous les contrôles à faire</translation>
    </message>
</context>
<context>
    <name>triage::InterviewFlow</name>
    <message>
        <source>Taken from the training log: 1 run up to %1.</source>
        <translation>Repris du journal d’entraînement : 1 course jusqu’au %1.</translation>
    </message>
    <message>
        <source>Taken from the training log: %1 runs up to %2.</source>
        <translation>Repris du journal d’entraînement : %1 courses jusqu’au %2.</translation>
    </message>
    <message>
        <source>From the training log: for the run that jumped, on %1</source>
        <translation>Du journal d’entraînement : pour la course qui a fait le saut, le %1</translation>
    </message>
    <message>
        <source>From the training log</source>
        <translation>Du journal d’entraînement</translation>
    </message>
    <message>
        <source>Some of it as the training log suggested</source>
        <translation>En partie comme le journal d’entraînement le proposait</translation>
    </message>
</context>
<context>
    <name>triage::JudgementDesk</name>
    <message>
        <source>This result could not be read.</source>
        <translation>Ce résultat n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What was recorded could not be read.</source>
        <translation>Ce qui a été enregistré n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Today's rules could not be asked.</source>
        <translation>Les règles d’aujourd’hui n’ont pas pu être interrogées.</translation>
    </message>
    <message>
        <source>The results could not be compared.</source>
        <translation>Les résultats n’ont pas pu être comparés.</translation>
    </message>
</context>
<context>
    <name>triage::JudgementPage</name>
    <message>
        <source>My conclusion</source>
        <translation>Ma conclusion</translation>
    </message>
    <message>
        <source>How soon to be seen</source>
        <translation>Dans quel délai consulter</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Ce que cela peut être</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Record beside the result</source>
        <translation>Enregistrer à côté du résultat</translation>
    </message>
    <message>
        <source>How often rules and therapists agree</source>
        <translation>Accord entre les règles et les thérapeutes</translation>
    </message>
    <message>
        <source>What would today's rules say?</source>
        <translation>Que diraient les règles d’aujourd’hui ?</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Enregistré jusqu’ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The latest one counts; the earlier ones are kept.</source>
        <translation>La dernière compte ; les précédentes sont gardées.</translation>
    </message>
    <message>
        <source>On %1 the rules concluded: %2. That stays as it is; what you record stands beside it.</source>
        <translation>Le %1, les règles ont conclu : %2. Cela reste tel quel ; ce que vous enregistrez figure à côté.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Today's rules would conclude otherwise: %1.</source>
        <translation>Les règles d’aujourd’hui concluraient autrement : %1.</translation>
    </message>
    <message>
        <source>Today's rules conclude the same: how soon to be seen and what it may be do not change.</source>
        <translation>Les règles d’aujourd’hui concluent la même chose : le délai et ce que cela peut être ne changent pas.</translation>
    </message>
</context>
<context>
    <name>triage::LibraryPage</name>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>In clinical terms</source>
        <translation>En termes cliniques</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Problèmes possibles</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>For therapists</source>
        <translation>Pour les professionnels</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Mots expliqués</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>What may contribute</source>
        <translation>Ce qui peut y contribuer</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Ce qui pourrait mal tourner</translation>
    </message>
</context>
<context>
    <name>triage::LoadCard</name>
    <message>
        <source>Hazard rate ratio %1 (95 % interval %2 to %3), against no more than 10 % longer.</source>
        <translation>Rapport des risques instantanés (HRR) %1 (intervalle à 95 % : %2 à %3), par rapport à un maximum de 10 % de plus.</translation>
    </message>
    <message>
        <source>Training before it began</source>
        <translation>Entraînement avant le début</translation>
    </message>
    <message>
        <source>The longest run in the week it began was %1.</source>
        <translation>La plus longue sortie de la semaine du début était de %1.</translation>
    </message>
    <message>
        <source>The run that jumped</source>
        <translation>La course qui a fait le saut</translation>
    </message>
</context>
<context>
    <name>triage::LoadChart</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>No run in the 6 weeks before it began was more than 10 % longer than your longest of the 30 days before.</source>
        <translation>Dans les 6 semaines avant le début, aucune sortie n’a dépassé de plus de 10 % votre plus longue des 30 jours précédents.</translation>
    </message>
    <message>
        <source>On the day the pain began</source>
        <translation>Le jour où la douleur a commencé</translation>
    </message>
    <message>
        <source>The day before the pain began</source>
        <translation>La veille du début de la douleur</translation>
    </message>
    <message>
        <source>%1 days before the pain began</source>
        <translation>%1 jours avant le début de la douleur</translation>
    </message>
    <message>
        <source>%1 you ran %2. Your longest in the 30 days before was %3.</source>
        <translation>%1, vous avez couru %2. Votre plus longue sortie des 30 jours précédents était de %3.</translation>
    </message>
    <message>
        <source>Runs around the day the pain began</source>
        <translation>Sorties autour du jour où la douleur a commencé</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1, %2 % longer</source>
        <translation>%1, %2 % de plus</translation>
    </message>
    <message>
        <source>Pain began</source>
        <translation>Début de la douleur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No run of the 6 weeks before it began can be compared: the log has none, or none in the 30 days before.</source>
        <translation>Aucune course des 6 semaines avant le début ne peut être comparée : le journal n’en a pas, ou aucune dans les 30 jours d’avant.</translation>
    </message>
    <message>
        <source>No run in the 6 weeks before onset was more than 10 % longer than the longest of the 30 days before it.</source>
        <translation>Aucune course des 6 semaines avant le début n’a dépassé de plus de 10 % la plus longue des 30 jours d’avant.</translation>
    </message>
    <message>
        <source>%1 one run was %2. The longest of the 30 days before was %3.</source>
        <translation>%1, une course a fait %2. La plus longue des 30 jours d’avant faisait %3.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date in Qt's format</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>triage::LoadLegend</name>
    <message>
        <source>run</source>
        <translation>course</translation>
    </message>
    <message>
        <source>30-day longest</source>
        <translation>plus longue en 30 jours</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>saut</translation>
    </message>
</context>
<context>
    <name>triage::LoadTab</name>
    <message>
        <source>No single run jumped before it began</source>
        <translation>Aucune course n’a fait un saut avant le début</translation>
    </message>
    <message>
        <source>One run was much longer than those before</source>
        <translation>Une course était bien plus longue que les précédentes</translation>
    </message>
    <message>
        <source>One run was much longer than your legs were used to</source>
        <translation>Une course était bien plus longue que ce dont vos jambes avaient l’habitude</translation>
    </message>
    <message>
        <source>One run was longer than your legs were used to</source>
        <translation>Une course était plus longue que ce dont vos jambes avaient l’habitude</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>doublé</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>log too short to say</source>
        <translation>journal trop court pour le dire</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1:%2 a km</source>
        <translation>%1:%2 au km</translation>
    </message>
    <message>
        <source>Every run, %1 to %2</source>
        <translation>Toutes les courses, du %1 au %2</translation>
    </message>
    <message>
        <source>From the training log: 1 run.</source>
        <translation>Du journal d’entraînement : 1 course.</translation>
    </message>
    <message>
        <source>From the training log: %1 runs.</source>
        <translation>Du journal d’entraînement : %1 courses.</translation>
    </message>
    <message>
        <source>1 other activity is not counted.</source>
        <translation>1 autre activité n’est pas comptée.</translation>
    </message>
    <message>
        <source>%1 other activities are not counted.</source>
        <translation>%1 autres activités ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Places were not kept.</source>
        <translation>Les lieux n’ont pas été gardés.</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>pas de course</translation>
    </message>
    <message>
        <source>the jump</source>
        <translation>le saut</translation>
    </message>
    <message>
        <source>after it began</source>
        <translation>après le début</translation>
    </message>
    <message>
        <source>Show every run as a table</source>
        <translation>Afficher toutes les courses en tableau</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Toutes les courses</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Longest of the 30 days before</source>
        <translation>Plus longue des 30 jours précédents</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Masquer le tableau</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Longest jump</source>
        <translation>Plus grand saut</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Semaine habituelle</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Hill runs</source>
        <translation>Courses en côte</translation>
    </message>
    <message>
        <source>Fast runs</source>
        <translation>Courses rapides</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Jours de suite</translation>
    </message>
    <message>
        <source>This is a link found in many runners of all kinds of injury, not a proof of the cause. It says nothing of a sudden tear.</source>
        <translation>C’est un lien trouvé chez beaucoup de coureurs, pour toutes sortes de blessures, pas une preuve de la cause. Il ne dit rien d’une déchirure soudaine.</translation>
    </message>
    <message>
        <source>Week to week %1, acute to chronic %2. %3</source>
        <translation>D’une semaine à l’autre %1, aigu sur chronique %2. %3</translation>
    </message>
    <message>
        <source>Long runs</source>
        <translation>Longues courses</translation>
    </message>
    <message>
        <source>Rest over 14 days</source>
        <translation>Repos de plus de 14 jours</translation>
    </message>
    <message>
        <source>Kilometres a week</source>
        <translation>Kilomètres par semaine</translation>
    </message>
    <message>
        <source>The 16 weeks up to %1, the day it began.</source>
        <translation>Les 16 semaines jusqu’au %1, le jour où cela a commencé.</translation>
    </message>
</context>
<context>
    <name>triage::LogOffer</name>
    <message>
        <source>Take another training log</source>
        <translation>Prendre un autre journal d’entraînement</translation>
    </message>
    <message>
        <source>Fill in from my training log</source>
        <translation>Remplir depuis mon journal d’entraînement</translation>
    </message>
    <message>
        <source>Fill in from the client's training log</source>
        <translation>Remplir depuis le journal d’entraînement du client</translation>
    </message>
    <message>
        <source>A file of Strava, Garmin, Apple Health, or FIT, GPX, TCX. It stays on this computer. You can also drop it here.</source>
        <translation>Un fichier de Strava, Garmin, Apple Santé, ou FIT, GPX, TCX. Il reste sur cet ordinateur. Vous pouvez aussi le déposer ici.</translation>
    </message>
</context>
<context>
    <name>triage::ColumnMapper</name>
    <message>
        <source>left out: too few cells</source>
        <translation>laissée de côté : trop peu de cellules</translation>
    </message>
    <message>
        <source>left out: its date cannot be read</source>
        <translation>laissée de côté : la date est illisible</translation>
    </message>
    <message>
        <source>left out: neither a distance nor a duration</source>
        <translation>laissée de côté : ni distance ni durée</translation>
    </message>
    <message>
        <source>left out: its distance cannot be read</source>
        <translation>laissée de côté : la distance est illisible</translation>
    </message>
    <message>
        <source>left out: its duration cannot be read</source>
        <translation>laissée de côté : la durée est illisible</translation>
    </message>
    <message>
        <source>left out: a negative time or distance</source>
        <translation>laissée de côté : temps ou distance négatifs</translation>
    </message>
    <message>
        <source>run</source>
        <translation>course</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>marche</translation>
    </message>
    <message>
        <source>ride</source>
        <translation>sortie à vélo</translation>
    </message>
    <message>
        <source>another sport</source>
        <translation>autre sport</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Kind of sport</source>
        <translation>Type de sport</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Les dates s’écrivent</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>Distances are in</source>
        <translation>Les distances sont en</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>Plain durations are in</source>
        <translation>Les durées sans unité sont en</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Decimals are written</source>
        <translation>Les décimales s’écrivent</translation>
    </message>
    <message>
        <source>after a point, as in 7.4</source>
        <translation>après un point, comme 7.4</translation>
    </message>
    <message>
        <source>after a comma, as in 7,4</source>
        <translation>après une virgule, comme 7,4</translation>
    </message>
    <message>
        <source>The first rows, as they will be read</source>
        <translation>Les premières lignes, telles qu’elles seront lues</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Which of these are runs too?</source>
        <translation>Lesquels sont aussi des courses ?</translation>
    </message>
    <message>
        <source>They are shown once date, distance and the order of day and month are chosen.</source>
        <translation>Elles s’affichent dès que la date, la distance et l’ordre du jour et du mois sont choisis.</translation>
    </message>
    <message>
        <source>Of the first %1 rows, %2 can be read.</source>
        <translation>Sur les %1 premières lignes, %2 peuvent être lues.</translation>
    </message>
    <message>
        <source>Choose the column that holds the date</source>
        <translation>Choisissez la colonne qui contient la date</translation>
    </message>
    <message>
        <source>Choose the column that holds the distance</source>
        <translation>Choisissez la colonne qui contient la distance</translation>
    </message>
    <message>
        <source>No row shows whether the day or the month comes first. Choose how the dates are written</source>
        <translation>Aucune ligne ne montre si le jour ou le mois vient d’abord. Choisissez comment les dates sont écrites</translation>
    </message>
    <message>
        <source>None of the first rows can be read like this. Choose other columns, or how they are written</source>
        <translation>Aucune des premières lignes ne peut être lue ainsi. Choisissez d’autres colonnes, ou comment elles sont écrites</translation>
    </message>
</context>
<context>
    <name>triage::LogPage</name>
    <message>
        <source>Nothing is sent anywhere. Only the days, kinds, distances, times and climbs from half a year before it began are kept with your answers. Places are never kept.</source>
        <translation>Rien n’est envoyé. Seuls les jours, types, distances, temps et dénivelés depuis six mois avant le début sont gardés avec vos réponses. Les lieux ne sont jamais gardés.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Only the days, kinds, distances, times and climbs from half a year before onset are kept with the answers. Places are never kept.</source>
        <translation>Rien n’est envoyé. Seuls les jours, types, distances, temps et dénivelés depuis six mois avant le début sont gardés avec les réponses. Les lieux ne sont jamais gardés.</translation>
    </message>
    <message>
        <source>It stays on this computer</source>
        <translation>Il reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is counted up to %1, the day it began by the answers.</source>
        <translation>On compte jusqu’au %1, le jour du début selon les réponses.</translation>
    </message>
    <message>
        <source>How long ago did this problem begin?</source>
        <translation>Il y a combien de temps que ce problème a commencé ?</translation>
    </message>
    <message>
        <source>How long ago was the onset?</source>
        <translation>Il y a combien de temps que cela a commencé ?</translation>
    </message>
    <message>
        <source>Fill in from your training log</source>
        <translation>Remplir depuis votre journal d’entraînement</translation>
    </message>
    <message>
        <source>Fill in from the client's training log</source>
        <translation>Remplir depuis le journal d’entraînement du client</translation>
    </message>
    <message>
        <source>Take the file that the watch or the app gives. You see what is in it before anything is filled in.</source>
        <translation>Prenez le fichier que donne la montre ou l’application. Vous voyez ce qu’il contient avant tout remplissage.</translation>
    </message>
    <message>
        <source>Strava: the zip of the bulk export, or the activities.csv in it</source>
        <translation>Strava : le zip de l’export complet, ou le activities.csv qu’il contient</translation>
    </message>
    <message>
        <source>Garmin Connect: the list of activities, saved with “Export CSV”</source>
        <translation>Garmin Connect : la liste des activités, enregistrée avec « Exporter en CSV »</translation>
    </message>
    <message>
        <source>Apple Health: the export.zip of the Health app</source>
        <translation>Apple Santé : le export.zip de l’application Santé</translation>
    </message>
    <message>
        <source>Files that end in FIT, GPX or TCX, or a folder of them</source>
        <translation>Des fichiers FIT, GPX ou TCX, ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>Read what I dropped</source>
        <translation>Lire ce que j’ai déposé</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Or drop files, folders or zips anywhere on this window.</source>
        <translation>Ou déposez fichiers, dossiers ou zips n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Say how long ago it began: what was run before that day is what counts</source>
        <translation>Dites depuis quand cela a commencé : ce qui compte, c’est ce qui a été couru avant ce jour</translation>
    </message>
    <message>
        <source>Training logs</source>
        <translation>Journaux d’entraînement</translation>
    </message>
    <message>
        <source>Folder of training logs</source>
        <translation>Dossier de journaux d’entraînement</translation>
    </message>
    <message>
        <source>Reading the training log</source>
        <translation>Lecture du journal d’entraînement</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Files read: %1, %2</source>
        <translation>Fichiers lus : %1, %2</translation>
    </message>
    <message>
        <source>What is in the log</source>
        <translation>Ce que contient le journal</translation>
    </message>
    <message>
        <source>No run was found</source>
        <translation>Aucune course trouvée</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. It is counted up to %1, the day it began.</source>
        <translation>Rien n’est encore rempli. On compte jusqu’au %1, le jour du début.</translation>
    </message>
    <message>
        <source>Nothing is filled in. Below stands why.</source>
        <translation>Rien n’est rempli. La raison est indiquée plus bas.</translation>
    </message>
    <message>
        <source>Fill in these answers</source>
        <translation>Remplir ces réponses</translation>
    </message>
    <message>
        <source>Take another log</source>
        <translation>Prendre un autre journal</translation>
    </message>
    <message>
        <source>Fill in nothing</source>
        <translation>Ne rien remplir</translation>
    </message>
    <message>
        <source>hills and fast runs new</source>
        <translation>côtes et courses rapides nouvelles</translation>
    </message>
    <message>
        <source>fast runs new</source>
        <translation>courses rapides nouvelles</translation>
    </message>
    <message>
        <source>hills new</source>
        <translation>côtes nouvelles</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no run that week</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The questions ask about the week of onset. One run before that, on %1, jumped further, and pain may follow weeks later, so the two longest runs are those of %1. The longest run of the week of onset was: %2.</source>
        <translation>Les questions portent sur la semaine du début. Une course d’avant, le %1, a fait un plus grand saut, et la douleur peut suivre des semaines plus tard ; les deux plus longues courses sont donc celles du %1. La plus longue course de la semaine du début était : %2.</translation>
    </message>
    <message>
        <source>The questions ask about the week it began. One run before that, on %1, was a bigger jump, and pain can follow weeks later. So the two longest runs are those of %1. Your longest run in the week it began: %2.</source>
        <translation>Les questions portent sur la semaine où cela a commencé. Une course d’avant, le %1, a fait un plus grand saut, et la douleur peut suivre des semaines plus tard. Les deux plus longues courses sont donc celles du %1. Votre plus longue course de la semaine du début : %2.</translation>
    </message>
    <message>
        <source>%1 %: %2 of %3, files read: %4</source>
        <translation>%1 % : %2 sur %3, fichiers lus : %4</translation>
    </message>
    <message>
        <source>A list of your own, saved as CSV: you are asked which column is what</source>
        <translation>Une liste à vous, enregistrée en CSV : on vous demande ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Que contient chaque colonne ?</translation>
    </message>
    <message>
        <source>The columns of %1 have names that are not known here. Say what they hold; below stands how the first rows are then read.</source>
        <translation>Les colonnes de %1 ont des noms qui ne sont pas connus ici. Dites ce qu’elles contiennent ; vous voyez plus bas comment les premières lignes sont alors lues.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>Leave this list out</source>
        <translation>Laisser cette liste de côté</translation>
    </message>
</context>
<context>
    <name>triage::LogPreview</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 activité</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 activités</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2) : %3</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>1 file inside is no training log</source>
        <translation>1 fichier n’est pas un journal d’entraînement</translation>
    </message>
    <message>
        <source>%1 files inside are no training logs</source>
        <translation>%1 fichiers ne sont pas des journaux d’entraînement</translation>
    </message>
    <message>
        <source>The list names no unit. Its distances are in miles</source>
        <translation>La liste n’indique pas d’unité. Ses distances sont en miles</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 to %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, du %2 au %3</translation>
    </message>
    <message>
        <source>In more than one file</source>
        <translation>Dans plusieurs fichiers</translation>
    </message>
    <message>
        <source>%1, counted once</source>
        <translation>%1, comptées une fois</translation>
    </message>
    <message>
        <source>walks: %1</source>
        <translation>marches : %1</translation>
    </message>
    <message>
        <source>rides: %1</source>
        <translation>sorties à vélo : %1</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>autres : %1</translation>
    </message>
    <message>
        <source>Other sports, not counted</source>
        <translation>Autres sports, non comptés</translation>
    </message>
    <message>
        <source>%1, %2: left out, as %3</source>
        <translation>%1, %2 : laissé de côté, car %3</translation>
    </message>
    <message>
        <source>1 activity does not say its sport. Count it as a run</source>
        <translation>1 activité n’indique pas son sport. La compter comme course</translation>
    </message>
    <message>
        <source>%1 activities do not say their sport. Count them as runs</source>
        <translation>%1 activités n’indiquent pas leur sport. Les compter comme courses</translation>
    </message>
    <message>
        <source>Every run around the day it began</source>
        <translation>Toutes les courses autour du jour du début</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Ce qui est rempli</translation>
    </message>
    <message>
        <source>left as it is: the log does not reach those days</source>
        <translation>laissé tel quel : le journal ne va pas jusqu’à ces jours</translation>
    </message>
    <message>
        <source>%1 in the place of %2</source>
        <translation>%1 à la place de %2</translation>
    </message>
    <message>
        <source>You can change each of them afterwards.</source>
        <translation>Vous pouvez ensuite modifier chacune d’elles.</translation>
    </message>
    <message>
        <source>What the log suggests had changed</source>
        <translation>Ce qui avait changé d’après le journal</translation>
    </message>
    <message>
        <source>Tick what the client agrees with. What is not ticked is not filled in.</source>
        <translation>Cochez ce que le client approuve. Ce qui n’est pas coché n’est pas rempli.</translation>
    </message>
    <message>
        <source>Tick what you agree with. What is not ticked is not filled in.</source>
        <translation>Cochez ce que vous approuvez. Ce qui n’est pas coché n’est pas rempli.</translation>
    </message>
    <message>
        <source>Say which column is what in %1</source>
        <translation>Dire ce que contient chaque colonne de %1</translation>
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
        <translation>La dernière réponse n’a pas encore pu être enregistrée. Elle est gardée ici et un nouvel essai sera fait ; laissez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Appeler maintenant</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Modifier les réponses</translation>
    </message>
    <message>
        <source>Unfinished interviews could not be read.</source>
        <translation>Les questionnaires non terminés n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Earlier results could not be read.</source>
        <translation>Les résultats précédents n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The names of earlier clients could not be read.</source>
        <translation>Les noms des patients précédents n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>This result could not be read.</source>
        <translation>Ce résultat n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What was ticked off in the plan could not be read.</source>
        <translation>Ce qui a été coché dans le plan n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The tick could not be saved.</source>
        <translation>La coche n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Delete answers</source>
        <translation>Supprimer les réponses</translation>
    </message>
    <message>
        <source>Delete this unfinished interview? Its answers cannot be brought back.</source>
        <translation>Supprimer ce questionnaire non terminé ? Ses réponses ne pourront pas être récupérées.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The interview could not be deleted.</source>
        <translation>Le questionnaire n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>Renommer le patient</translation>
    </message>
    <message>
        <source>New name or code. All results of this client show it.</source>
        <translation>Nouveau nom ou code. Tous les résultats de ce patient l’afficheront.</translation>
    </message>
    <message>
        <source>The client could not be renamed.</source>
        <translation>Le patient n’a pas pu être renommé.</translation>
    </message>
    <message>
        <source>Delete result</source>
        <translation>Supprimer le résultat</translation>
    </message>
    <message>
        <source>Delete the result of %1? It cannot be brought back.</source>
        <translation>Supprimer le résultat de %1 ? Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>The result could not be deleted.</source>
        <translation>Le résultat n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>The visit before could not be read.</source>
        <translation>La visite précédente n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Due re-checks could not be read.</source>
        <translation>Les contrôles à faire n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The training log of this result could not be read.</source>
        <translation>Le journal d’entraînement de ce résultat n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>My conclusion</source>
        <translation>Ma conclusion</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>The visits before could not be read.</source>
        <translation>Les visites précédentes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>This interview was also changed in another window or program.</source>
        <translation>Cet entretien a aussi été modifié dans une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
        <source>Both are kept: what you answer here is now an interview of its own.</source>
        <translation>Les deux sont gardés : ce que vous répondez ici est maintenant un entretien à part.</translation>
    </message>
    <message>
        <source>The stored results can only be looked at here. What you answer now is shown and not stored.</source>
        <translation>Les résultats enregistrés peuvent seulement être consultés ici. Ce que vous répondez maintenant est montré, mais pas enregistré.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Nothing could be saved there either. Your answers are still kept in this window.</source>
        <translation>Là non plus, rien n’a pu être enregistré. Vos réponses restent gardées dans cette fenêtre.</translation>
    </message>
    <message>
        <source>From now on everything is saved in %1.</source>
        <translation>À partir de maintenant, tout est enregistré dans %1.</translation>
    </message>
    <message>
        <source>It holds all results and your answers. Once the usual place works again, put it back from this file.</source>
        <translation>Il contient tous les résultats et vos réponses. Dès que l’emplacement habituel fonctionne de nouveau, restaurez tout à partir de ce fichier.</translation>
    </message>
    <message>
        <source>Earlier results could not be read and are not in it; they stay where they are. Your answers are in it.</source>
        <translation>Les résultats antérieurs n’ont pas pu être lus et n’y sont pas ; ils restent où ils sont. Vos réponses y sont.</translation>
    </message>
    <message>
        <source>Whether these answers were changed could not be read.</source>
        <translation>On n’a pas pu lire si ces réponses ont été modifiées.</translation>
    </message>
</context>
<context>
    <name>triage::ManualDesk</name>
    <message>
        <source>The manual could not be read.</source>
        <translation>Le manuel n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>triage::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>No chapter holds “%1”. Try a shorter word.</source>
        <translation>Aucun chapitre ne contient « %1 ». Essayez un mot plus court.</translation>
    </message>
    <message>
        <source>The chapter could not be printed.</source>
        <translation>Le chapitre n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>the printer takes no pages</source>
        <translation>l’imprimante n’accepte aucune page</translation>
    </message>
    <message>
        <source>choose another printer</source>
        <translation>choisissez une autre imprimante</translation>
    </message>
</context>
<context>
    <name>triage::MenuInput</name>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>triage::Meter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>triage::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
</context>
<context>
    <name>triage::NumberField</name>
    <message>
        <source>Use figures only, such as 12</source>
        <translation>Utilisez seulement des chiffres, par exemple 12</translation>
    </message>
    <message>
        <source>Use a whole number, such as 12</source>
        <translation>Utilisez un nombre entier, par exemple 12</translation>
    </message>
    <message>
        <source>The number must be %1 or more</source>
        <translation>Le nombre doit être de %1 ou plus</translation>
    </message>
    <message>
        <source>The number must be %1 or less</source>
        <translation>Le nombre doit être de %1 ou moins</translation>
    </message>
</context>
<context>
    <name>triage::OptionGroup</name>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>triage::PageForm</name>
    <message>
        <source>Tick what fits, or choose “None of these”</source>
        <translation>Cochez ce qui correspond, ou choisissez « Aucun de ceux-ci »</translation>
    </message>
    <message>
        <source>Mark at least one place that hurts</source>
        <translation>Marquez au moins un endroit qui fait mal</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choisissez une réponse</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>Indiquez une réponse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>triage::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>triage::PageWords</name>
    <message>
        <source>Words on this page</source>
        <translation>Mots de cette page</translation>
    </message>
    <message>
        <source>Says what the dotted words mean (F2)</source>
        <translation>Dit ce que signifient les mots en pointillé (F2)</translation>
    </message>
</context>
<context>
    <name>triage::PainGuideCard</name>
    <message>
        <source>Pain guide</source>
        <translation>Repères de douleur</translation>
    </message>
    <message>
        <source>During exercise and next morning</source>
        <translation>Pendant l’exercice et le lendemain matin</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuez</translation>
    </message>
    <message>
        <source>Do less</source>
        <translation>Faites-en moins</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêtez</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Faites-vous aider</translation>
    </message>
</context>
<context>
    <name>triage::PainScale</name>
    <message>
        <source>No pain</source>
        <translation>Pas de douleur</translation>
    </message>
    <message>
        <source>Worst pain you can imagine</source>
        <translation>Pire douleur imaginable</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
</context>
<context>
    <name>triage::Paragraph</name>
    <message>
        <source>Words explained here: %1</source>
        <translation>Mots expliqués ici : %1</translation>
    </message>
</context>
<context>
    <name>triage::PlanTab</name>
    <message>
        <source>%1 stages</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>Running meanwhile</source>
        <translation>Courir en attendant</translation>
    </message>
    <message>
        <source>Avoid for now</source>
        <translation>À éviter pour l’instant</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochain point</translation>
    </message>
</context>
<context>
    <name>triage::PrintDialog</name>
    <message>
        <source>the printer takes no pages</source>
        <translation>l’imprimante n’accepte pas de pages</translation>
    </message>
    <message>
        <source>choose another printer, or print to a file</source>
        <translation>choisissez une autre imprimante, ou imprimez dans un fichier</translation>
    </message>
</context>
<context>
    <name>triage::ProgressCard</name>
    <message>
        <source>no change</source>
        <translation>pas de changement</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>Smallest change that matters: %1</source>
        <translation>Plus petit changement qui compte : %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Since the first visit</source>
        <translation>Depuis la première visite</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>triage::ProgressChart</name>
    <message>
        <source>at the start</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Les visites n’ont pas pu être lues.</translation>
    </message>
</context>
<context>
    <name>triage::ProgressPage</name>
    <message>
        <source>Which problem</source>
        <translation>Quel problème</translation>
    </message>
    <message>
        <source>A chart needs the same number from two visits. A re-check asks for it.</source>
        <translation>Un graphique demande le même chiffre à deux visites. Un contrôle le demande.</translation>
    </message>
    <message>
        <source>What changed on the way</source>
        <translation>Ce qui a changé en chemin</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Better by more than the usual ups and downs: %1.</source>
        <translation>Mieux, au-delà des hauts et des bas habituels : %1.</translation>
    </message>
    <message>
        <source>Worse by more than the usual ups and downs: %1.</source>
        <translation>Moins bien, au-delà des hauts et des bas habituels : %1.</translation>
    </message>
    <message>
        <source>Changed too little to count: %1.</source>
        <translation>Trop peu changé pour compter : %1.</translation>
    </message>
    <message>
        <source>Next re-check: %1.</source>
        <translation>Prochain contrôle : %1.</translation>
    </message>
    <message>
        <source>Open the last result</source>
        <translation>Ouvrir le dernier résultat</translation>
    </message>
    <message>
        <source>Start re-check</source>
        <translation>Commencer le contrôle</translation>
    </message>
</context>
<context>
    <name>triage::ProviderCard</name>
    <message>
        <source>What they may offer</source>
        <translation>Ce qu’ils peuvent proposer</translation>
    </message>
    <message>
        <source>What to ask them</source>
        <translation>Ce qu’il faut leur demander</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Pas pour</translation>
    </message>
</context>
<context>
    <name>triage::ProvidersTab</name>
    <message>
        <source>Who to see</source>
        <translation>Qui consulter</translation>
    </message>
    <message>
        <source>No one in particular for now. Come back if it changes.</source>
        <translation>Personne en particulier pour l’instant. Revenez si cela change.</translation>
    </message>
    <message>
        <source>How to choose who helps you</source>
        <translation>Comment choisir qui vous aide</translation>
    </message>
</context>
<context>
    <name>triage::QuestionBlock</name>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>triage::QuestionPage</name>
    <message>
        <source>Where does your left leg hurt?</source>
        <translation>Où votre jambe gauche fait-elle mal ?</translation>
    </message>
    <message>
        <source>Where does your right leg hurt?</source>
        <translation>Où votre jambe droite fait-elle mal ?</translation>
    </message>
    <message>
        <source>Where do your legs hurt?</source>
        <translation>Où vos jambes font-elles mal ?</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>environ 1 minute restante</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>environ %1 minutes restantes</translation>
    </message>
    <message>
        <source>%1  ·  section %2 of %3  ·  %4</source>
        <translation>%1  ·  partie %2 sur %3  ·  %4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>triage::ReasonList</name>
    <message>
        <source>Show fewer reasons</source>
        <translation>Afficher moins de raisons</translation>
    </message>
    <message>
        <source>Show the source of this reason</source>
        <translation>Afficher la source de cette raison</translation>
    </message>
    <message>
        <source>Show all %1 reasons and their sources</source>
        <translation>Afficher les %1 raisons et leurs sources</translation>
    </message>
</context>
<context>
    <name>triage::RecheckPage</name>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>%1, %2 days after the last visit</source>
        <translation>%1, %2 jours après la dernière visite</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Depuis la dernière visite</translation>
    </message>
    <message>
        <source>%1, since the last visit</source>
        <translation>%1, depuis la dernière visite</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Have it looked at, because %1.</source>
        <translation>Faites-le examiner, car %1.</translation>
    </message>
    <message>
        <source>The plan moves from the stage “%1” to “%2”</source>
        <translation>Le plan passe de l’étape « %1 » à « %2 »</translation>
    </message>
    <message>
        <source>The plan is at the stage “%1”</source>
        <translation>Le plan est à l’étape « %1 »</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Next re-check: %1.</source>
        <translation>Prochain contrôle : %1.</translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation>Ouvrir tout le résultat</translation>
    </message>
    <message>
        <source>See the progress</source>
        <translation>Voir l’évolution</translation>
    </message>
</context>
<context>
    <name>triage::ReportPage</name>
    <message>
        <source>choose another folder or name</source>
        <translation>choisissez un autre dossier ou un autre nom</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Pour les soignants</translation>
    </message>
    <message>
        <source>For the runner</source>
        <translation>Pour le coureur</translation>
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
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Enregistrer en page web</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Questionnaire sur papier</translation>
    </message>
    <message numerus="yes">
        <source>Preview of %1, %n page(s). Save it as a web page to have it read out.</source>
        <translation>
            <numerusform>Aperçu : %1, pages : %n. Enregistrez en page web pour le faire lire.</numerusform>
            <numerusform>Aperçu : %1, pages : %n. Enregistrez en page web pour le faire lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Le rapport n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Le rapport n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Save for another program (FHIR)</source>
        <translation>Enregistrer pour un autre programme (FHIR)</translation>
    </message>
</context>
<context>
    <name>triage::ResultPage</name>
    <message>
        <source>Your plan</source>
        <translation>Votre plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Back to running</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Who to see</source>
        <translation>Qui consulter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Courses</translation>
    </message>
</context>
<context>
    <name>triage::ResultsTable</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What it suggests</source>
        <translation>Ce que cela suggère</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <source>%1, re-check</source>
        <translation>%1, contrôle</translation>
    </message>
</context>
<context>
    <name>triage::RuleBookPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Rechercher dans les règles</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 règles</translation>
    </message>
    <message>
        <source>%1 rules found</source>
        <translation>%1 règles trouvées</translation>
    </message>
    <message>
        <source>No rule holds “%1”. Try a shorter word.</source>
        <translation>Aucune règle ne contient « %1 ». Essayez un mot plus court.</translation>
    </message>
</context>
<context>
    <name>triage::RuleReader</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>triage::RunBars</name>
    <message>
        <source>The longest run beside those before it</source>
        <translation>La plus longue sortie comparée aux précédentes</translation>
    </message>
    <message>
        <source>%1 % longer than the longest of the 30 days before</source>
        <translation>%1 % de plus que la plus longue des 30 jours précédents</translation>
    </message>
    <message>
        <source>no longer than the longest of the 30 days before</source>
        <translation>pas plus longue que la plus longue des 30 jours précédents</translation>
    </message>
    <message>
        <source>Longest of the 30 days before</source>
        <translation>Plus longue des 30 jours précédents</translation>
    </message>
    <message>
        <source>Longest in the week it began</source>
        <translation>Plus longue dans la semaine du début</translation>
    </message>
</context>
<context>
    <name>triage::RunningTab</name>
    <message>
        <source>Begin when all are true</source>
        <translation>Commencez quand tout est vrai</translation>
    </message>
    <message>
        <source>While you do it</source>
        <translation>Pendant que vous le faites</translation>
    </message>
    <message>
        <source>Once you are back</source>
        <translation>Une fois la reprise faite</translation>
    </message>
    <message>
        <source>Back to running, step by step</source>
        <translation>Retour à la course, pas à pas</translation>
    </message>
    <message>
        <source>%1, %2 a week</source>
        <translation>%1, %2 par semaine</translation>
    </message>
    <message>
        <source>Begin when: %1</source>
        <translation>Commencez quand : %1</translation>
    </message>
    <message>
        <source>Back to full speed</source>
        <translation>Retour à pleine vitesse</translation>
    </message>
    <message>
        <source>Nordics, week by week</source>
        <translation>Nordics, semaine par semaine</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Séances par semaine</translation>
    </message>
    <message>
        <source>Your longest run, week by week</source>
        <translation>Votre plus longue course, semaine par semaine</translation>
    </message>
    <message>
        <source>The longest run, week by week</source>
        <translation>La plus longue course, semaine par semaine</translation>
    </message>
    <message>
        <source>From your own log: your pace, and the %1 that your legs were used to before it began. Begin once you run %2 minutes without a break. No run is more than a tenth longer than the longest of the 30 days before.</source>
        <translation>De votre propre journal : votre allure, et les %1 dont vos jambes avaient l’habitude avant le début. Commencez quand vous courez %2 minutes sans pause. Aucune course ne dépasse de plus d’un dixième la plus longue des 30 jours d’avant.</translation>
    </message>
    <message>
        <source>From the runner's own log: the pace, and the %1 that was usual before onset. Begin once %2 minutes without a break are possible. No run is more than a tenth longer than the longest of the 30 days before.</source>
        <translation>Du journal du coureur : l’allure, et les %1 habituels avant le début. Commencer quand %2 minutes sans pause sont possibles. Aucune course ne dépasse de plus d’un dixième la plus longue des 30 jours d’avant.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Longest run at most</source>
        <translation>Plus longue course au maximum</translation>
    </message>
</context>
<context>
    <name>triage::ScaleInput</name>
    <message>
        <source>No pain</source>
        <translation>Pas de douleur</translation>
    </message>
    <message>
        <source>There, but easy to forget</source>
        <translation>Présente, mais facile à oublier</translation>
    </message>
    <message>
        <source>Mild, noticed now and then</source>
        <translation>Légère, ressentie de temps en temps</translation>
    </message>
    <message>
        <source>Mild, noticed often</source>
        <translation>Légère, ressentie souvent</translation>
    </message>
    <message>
        <source>Moderate, on your mind at times</source>
        <translation>Moyenne, vous y pensez par moments</translation>
    </message>
    <message>
        <source>Hard to ignore</source>
        <translation>Difficile à ignorer</translation>
    </message>
    <message>
        <source>Hard to ignore for long</source>
        <translation>Difficile à ignorer longtemps</translation>
    </message>
    <message>
        <source>Strong, it limits what you do</source>
        <translation>Forte, elle limite ce que vous faites</translation>
    </message>
    <message>
        <source>Very strong, it limits most things</source>
        <translation>Très forte, elle limite presque tout</translation>
    </message>
    <message>
        <source>Severe, hard to think of anything else</source>
        <translation>Intense, difficile de penser à autre chose</translation>
    </message>
    <message>
        <source>The worst pain you can imagine</source>
        <translation>La pire douleur que vous puissiez imaginer</translation>
    </message>
</context>
<context>
    <name>triage::SectionForm</name>
    <message>
        <source>Keys: + positive, − negative, 0 not done</source>
        <translation>Touches : + positif, − négatif, 0 non fait</translation>
    </message>
    <message>
        <source>Mark the rest as “No”</source>
        <translation>Répondre « Non » au reste</translation>
    </message>
    <message>
        <source>Mark the rest as “No”: %1</source>
        <translation>Répondre « Non » au reste : %1</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: not answered</source>
        <translation>%1 : sans réponse</translation>
    </message>
</context>
<context>
    <name>triage::SectionPage</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>Continuer vers %1</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Vérifier les réponses</translation>
    </message>
</context>
<context>
    <name>triage::Segment</name>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
</context>
<context>
    <name>triage::SelfTestPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Skip the tests</source>
        <translation>Passer les tests</translation>
    </message>
    <message>
        <source>Tests at home</source>
        <translation>Tests à la maison</translation>
    </message>
    <message>
        <source>Would you like to try a short test?</source>
        <translation>Voulez-vous essayer un test court ?</translation>
    </message>
    <message>
        <source>Would you like to try %1 short tests?</source>
        <translation>Voulez-vous essayer %1 tests courts ?</translation>
    </message>
    <message>
        <source>They make the result surer. Nothing you answered speaks against them. Do as many as you like, and stop whenever one hurts more than it says.</source>
        <translation>Ils rendent le résultat plus sûr. Rien dans vos réponses ne s’y oppose. Faites-en autant que vous voulez, et arrêtez dès que l’un fait plus mal qu’indiqué.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1.&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1.&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Show me the first test</source>
        <translation>Me montrer le premier test</translation>
    </message>
    <message>
        <source>&lt;b&gt;You need:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Il vous faut :&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>I did not try it</source>
        <translation>Je ne l’ai pas essayé</translation>
    </message>
    <message>
        <source>Tests at home  ·  test %1 of %2</source>
        <translation>Tests à la maison  ·  test %1 sur %2</translation>
    </message>
    <message>
        <source>Skip the other tests</source>
        <translation>Passer les autres tests</translation>
    </message>
    <message>
        <source>Your answer so far: %1</source>
        <translation>Votre réponse jusqu’ici : %1</translation>
    </message>
</context>
<context>
    <name>triage::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What you choose holds at once and is kept on this computer.</source>
        <translation>Votre choix s’applique aussitôt et est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>100 % (usual)</source>
        <translation>100 % (habituel)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>As the computer (no number known)</source>
        <translation>Comme l’ordinateur (aucun numéro connu)</translation>
    </message>
    <message>
        <source>As the computer: %1, %2</source>
        <translation>Comme l’ordinateur : %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>For the emergency number that is shown when help is needed now.</source>
        <translation>Pour le numéro d’urgence affiché quand il faut de l’aide tout de suite.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom du cabinet</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Its name and logo stand on reports and forms.</source>
        <translation>Son nom et son logo figurent sur les rapports et les formulaires.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Questionnaire sur papier</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Images (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo : %1</translation>
    </message>
    <message>
        <source>The logo is not there any more: %1</source>
        <translation>Le logo n’est plus là : %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A copy of all results in one file, once a day, in a folder that you choose. Best on another disk.</source>
        <translation>Une copie de tous les résultats dans un fichier, une fois par jour, dans un dossier de votre choix. De préférence sur un autre disque.</translation>
    </message>
</context>
<context>
    <name>triage::SideInput</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Pas de différence</translation>
    </message>
    <message>
        <source>%1 less on the left</source>
        <translation>%1 de moins à gauche</translation>
    </message>
    <message>
        <source>%1 less on the right</source>
        <translation>%1 de moins à droite</translation>
    </message>
    <message>
        <source>%1 more on the left</source>
        <translation>%1 de plus à gauche</translation>
    </message>
    <message>
        <source>%1 more on the right</source>
        <translation>%1 de plus à droite</translation>
    </message>
    <message>
        <source>Enter both sides, or the difference alone</source>
        <translation>Indiquez les deux côtés, ou seulement la différence</translation>
    </message>
</context>
<context>
    <name>triage::SignBlock</name>
    <message>
        <source>“Not sure” is a useful answer. We treat it as a reason to have that sign checked.</source>
        <translation>« Je ne sais pas » est une réponse utile. Nous la prenons comme une raison de faire vérifier ce signe.</translation>
    </message>
</context>
<context>
    <name>triage::SignList</name>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
</context>
<context>
    <name>triage::SignRow</name>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Not sure: %1</source>
        <translation>Je ne sais pas : %1</translation>
    </message>
</context>
<context>
    <name>triage::SiteChangeCard</name>
    <message>
        <source>Where it hurts</source>
        <translation>Où ça fait mal</translation>
    </message>
    <message>
        <source>The earlier visit</source>
        <translation>La visite précédente</translation>
    </message>
    <message>
        <source>The later visit</source>
        <translation>La visite suivante</translation>
    </message>
</context>
<context>
    <name>triage::SiteList</name>
    <message>
        <source>Back and hip</source>
        <translation>Dos et hanche</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation>Arrière du genou</translation>
    </message>
    <message>
        <source>Knee front and lower leg</source>
        <translation>Devant du genou et bas de la jambe</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Autres endroits</translation>
    </message>
    <message>
        <source>Hurts most</source>
        <translation>Le plus douloureux</translation>
    </message>
    <message>
        <source>Hurts most: %1</source>
        <translation>Le plus douloureux : %1</translation>
    </message>
</context>
<context>
    <name>triage::SourceLine</name>
    <message>
        <source>Sources: %1</source>
        <translation>Sources : %1</translation>
    </message>
</context>
<context>
    <name>triage::SourcesTab</name>
    <message>
        <source>What this result rests on</source>
        <translation>Sur quoi repose ce résultat</translation>
    </message>
    <message>
        <source>“Our judgement” marks a choice that no study settles; it leans to the cautious side.</source>
        <translation>« Notre appréciation » marque un choix qu’aucune étude ne tranche ; elle penche du côté de la prudence.</translation>
    </message>
    <message>
        <source>Rules version %1</source>
        <translation>Règles, version %1</translation>
    </message>
</context>
<context>
    <name>triage::StageRow</name>
    <message>
        <source>Stage %1: %2, %3</source>
        <translation>Étape %1 : %2, %3</translation>
    </message>
    <message>
        <source>before your start</source>
        <translation>avant votre début</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
</context>
<context>
    <name>triage::StageView</name>
    <message>
        <source>Stage %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
    <message>
        <source>Start this stage when</source>
        <translation>Commencez cette étape quand</translation>
    </message>
    <message>
        <source>You are done when all are true</source>
        <translation>Vous avez terminé quand tout est vrai</translation>
    </message>
    <message>
        <source>Move to stage %1 when all are true</source>
        <translation>Passez à l’étape %1 quand tout est vrai</translation>
    </message>
    <message>
        <source>Go to stage %1</source>
        <translation>Aller à l’étape %1</translation>
    </message>
</context>
<context>
    <name>triage::SuggestionCard</name>
    <message>
        <source>, left</source>
        <translation>, à gauche</translation>
    </message>
    <message>
        <source>, right</source>
        <translation>, à droite</translation>
    </message>
    <message>
        <source>, both sides</source>
        <translation>, des deux côtés</translation>
    </message>
    <message>
        <source>What your answers suggest</source>
        <translation>Ce que vos réponses suggèrent</translation>
    </message>
    <message>
        <source>What the findings suggest</source>
        <translation>Ce que les constatations suggèrent</translation>
    </message>
    <message>
        <source>ICD-10 %1</source>
        <translation>CIM-10 %1</translation>
    </message>
    <message>
        <source>Read more about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Clinical page</source>
        <translation>Page clinique</translation>
    </message>
    <message>
        <source>It may as well be</source>
        <translation>Cela peut aussi être</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Comment faire la différence</translation>
    </message>
</context>
<context>
    <name>triage::TabStrip</name>
    <message>
        <source>complete</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>triage::TicksInput</name>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>triage::TimeField</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>il y a 1 jour</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1 jours</translation>
    </message>
    <message>
        <source>%1 weeks ago</source>
        <translation>il y a %1 semaines</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>il y a %1 mois</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>il y a %1 ans</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1 jours</translation>
    </message>
    <message>
        <source>in %1 weeks</source>
        <translation>dans %1 semaines</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>dans %1 mois</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>dans %1 ans</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Type a day, such as 18 April or in 6 weeks</source>
        <translation>Indiquez un jour, par exemple 18 avril ou dans 6 semaines</translation>
    </message>
    <message>
        <source>That is too long. Check the number and the unit</source>
        <translation>C’est trop long. Vérifiez le nombre et l’unité</translation>
    </message>
    <message>
        <source>Type a length of time, such as 5 days or 3 weeks</source>
        <translation>Indiquez une durée, par exemple 5 jours ou 3 semaines</translation>
    </message>
    <message>
        <source>Type a time, such as 3 weeks ago, last Tuesday or 12 March</source>
        <translation>Indiquez un moment, par exemple il y a 3 semaines, mardi dernier ou 12 mars</translation>
    </message>
    <message>
        <source>That is still to come. Type a day that has passed</source>
        <translation>Cette date n’est pas encore passée. Indiquez un jour passé</translation>
    </message>
    <message>
        <source>That is too long ago. Check the number and the unit</source>
        <translation>C’est trop ancien. Vérifiez le nombre et l’unité</translation>
    </message>
    <message>
        <source>Around %1, %2</source>
        <translation>Vers le %1, %2</translation>
    </message>
    <message>
        <source>For example 3 weeks ago, last Tuesday, or 12 March</source>
        <translation>Par exemple il y a 3 semaines, mardi dernier ou 12 mars</translation>
    </message>
    <message>
        <source>For example 5 days, or 3 weeks</source>
        <translation>Par exemple 5 jours, ou 3 semaines</translation>
    </message>
    <message>
        <source>For example 18 April 2027, or in 6 weeks</source>
        <translation>Par exemple 18 avril 2027, ou dans 6 semaines</translation>
    </message>
</context>
<context>
    <name>triage::Timeline</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>Combien de temps cela peut durer</translation>
    </message>
    <message>
        <source>Check again: %1.</source>
        <translation>Refaire le point : %1.</translation>
    </message>
    <message>
        <source>Stage %1 of %2: %3.</source>
        <translation>Étape %1 sur %2 : %3.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <translation>environ %1 à %2</translation>
    </message>
</context>
<context>
    <name>triage::TopicList</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>%1, rules found: %2</source>
        <translation>%1, règles trouvées : %2</translation>
    </message>
</context>
<context>
    <name>triage::TreatmentCard</name>
    <message>
        <source>Why for you</source>
        <translation>Pourquoi pour vous</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How much and how often</source>
        <translation>Combien et à quelle fréquence</translation>
    </message>
    <message>
        <source>What studies show</source>
        <translation>Ce que montrent les études</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Open sources</source>
        <translation>Ouvrir les sources</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>triage::TreatmentModel</name>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>triage::TreatmentsTab</name>
    <message>
        <source>What helps, and what does not</source>
        <translation>Ce qui aide, et ce qui n’aide pas</translation>
    </message>
    <message>
        <source>Show by verdict</source>
        <translation>Filtrer par avis</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Tous les avis</translation>
    </message>
    <message>
        <source>Show by evidence</source>
        <translation>Filtrer par niveau de preuve</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Toutes les preuves</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuves : %1</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Best verdict first</source>
        <translation>Meilleur avis d’abord</translation>
    </message>
    <message>
        <source>Best evidence first</source>
        <translation>Meilleures preuves d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>No treatment fits this choice.</source>
        <translation>Aucun traitement ne correspond à ce choix.</translation>
    </message>
    <message>
        <source>%1 treatments</source>
        <translation>%1 traitements</translation>
    </message>
</context>
<context>
    <name>triage::WeekBars</name>
    <message>
        <source>Kilometres in each of the 16 weeks before it began</source>
        <translation>Kilomètres de chacune des 16 semaines précédentes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>triage::WhyNote</name>
    <message>
        <source>Why we ask</source>
        <translation>Pourquoi nous posons la question</translation>
    </message>
    <message>
        <source>Shows the reason (key ?)</source>
        <translation>Affiche la raison (touche ?)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>triage::WordPanel</name>
    <message>
        <source>Words on this page</source>
        <translation>Mots de cette page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>window_main</name>
    <message>
        <source>Suggests how soon a hamstring problem needs care, what it may be, and what helps.
The environment variable HAMSTRING_TRIAGE_SCHEME chooses light, dark or system colours.</source>
        <translation>Propose dans quel délai un problème d’ischio-jambiers demande des soins, ce que cela peut être et ce qui aide.
La variable d’environnement HAMSTRING_TRIAGE_SCHEME choisit les couleurs light, dark ou system.</translation>
    </message>
    <message>
        <source>File of the stored assessments.</source>
        <translation>Fichier des évaluations enregistrées.</translation>
    </message>
    <message>
        <source>Folder of questions, rules and texts.</source>
        <translation>Dossier des questions, règles et textes.</translation>
    </message>
    <message>
        <source>Language and region, such as en_GB or de.</source>
        <translation>Langue et région, par exemple en_GB ou de.</translation>
    </message>
    <message>
        <source>Show the home page, then end.</source>
        <translation>Afficher la page d’accueil, puis terminer.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argument inconnu : %1</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Voir --help.</translation>
    </message>
    <message>
        <source>--language %1: no such language</source>
        <translation>--language %1 : langue inconnue</translation>
    </message>
    <message>
        <source>Give a code such as en, en_GB or de.</source>
        <translation>Donnez un code comme en, en_GB ou de.</translation>
    </message>
    <message>
        <source>The content cannot be used</source>
        <translation>Le contenu ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The stored results cannot be used</source>
        <translation>Les résultats enregistrés ne peuvent pas être utilisés</translation>
    </message>
    <message>
        <source>The stored results are damaged</source>
        <translation>Les résultats enregistrés sont endommagés</translation>
    </message>
    <message>
        <source>The file of the stored results is damaged. What can still be read can be saved into a new file; the damaged one is kept.</source>
        <translation>Le fichier des résultats enregistrés est endommagé. Ce qui est encore lisible peut être enregistré dans un nouveau fichier ; le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>Results that are as they were finished: %1</source>
        <translation>Résultats restés tels qu’ils ont été terminés : %1</translation>
    </message>
    <message>
        <source>Whether the results are as they were finished cannot be told.</source>
        <translation>On ne peut pas dire si les résultats sont tels qu’ils ont été terminés.</translation>
    </message>
    <message>
        <source>Lost, or not as they were finished: %1</source>
        <translation>Perdus, ou différents de ce qu’ils étaient une fois terminés : %1</translation>
    </message>
    <message>
        <source>Results lost, with answers that you can go on with from Home: %1</source>
        <translation>Résultats perdus, dont vous pouvez reprendre les réponses depuis l’accueil : %1</translation>
    </message>
    <message>
        <source>Something could not be read. A backup may hold it.</source>
        <translation>Quelque chose n’a pas pu être lu. Une sauvegarde le contient peut-être.</translation>
    </message>
    <message>
        <source>What could be read was saved</source>
        <translation>Ce qui était lisible a été enregistré</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>Le fichier endommagé est gardé sous %1</translation>
    </message>
    <message>
        <source>The window is open already, and is shown now.</source>
        <translation>La fenêtre est déjà ouverte et s’affiche maintenant.</translation>
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
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Les dossiers sont verrouillés</translation>
    </message>
    <message>
        <source>Type the passphrase to open them. If you have forgotten it, type the recovery key that you wrote down.</source>
        <translation>Saisissez la phrase secrète pour les ouvrir. Si vous l’avez oubliée, saisissez la clé de récupération que vous avez notée.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
    <message>
        <source>This does not open the records. Type it again.</source>
        <translation>Cela n’ouvre pas les dossiers. Saisissez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>triage::BackupDesk</name>
    <message>
        <source>Today&apos;s backup could not be made.</source>
        <translation>La sauvegarde du jour n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>No folder is chosen, so no backups are made.</source>
        <translation>Aucun dossier n’est choisi, donc aucune sauvegarde n’est faite.</translation>
    </message>
    <message>
        <source>Folder: %1. Nothing is kept there yet.</source>
        <translation>Dossier : %1. Rien n’y est encore sauvegardé.</translation>
    </message>
    <message>
        <source>Folder: %1. Kept there: %2.</source>
        <translation>Dossier : %1. Sauvegardes qui s’y trouvent : %2.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>La sauvegarde n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>All results were copied.</source>
        <translation>Tous les résultats ont été copiés.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.hamstring-backup *.sqlite)</source>
        <translation>Sauvegardes (*.hamstring-backup *.sqlite)</translation>
    </message>
    <message>
        <source>This backup is locked. Type the passphrase that it was made with, or its recovery key.</source>
        <translation>Cette sauvegarde est verrouillée. Saisissez la phrase secrète avec laquelle elle a été faite, ou sa clé de récupération.</translation>
    </message>
    <message>
        <source>This backup cannot be used.</source>
        <translation>Cette sauvegarde ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>This does not open the backup. Type it again.</source>
        <translation>Cela n’ouvre pas la sauvegarde. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>newest result</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>People: %1, results: %2, unfinished interviews: %3. Newest result: %4.</source>
        <translation>Personnes : %1, résultats : %2, entretiens inachevés : %3. Résultat le plus récent : %4.</translation>
    </message>
    <message>
        <source>It takes the place of what is stored now, which is kept beside it.</source>
        <translation>Elle prend la place de ce qui est enregistré maintenant, qui est gardé à côté.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>La sauvegarde n’a pas été restaurée.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La sauvegarde a été restaurée.</translation>
    </message>
    <message>
        <source>What was stored before is kept as %1.</source>
        <translation>Ce qui était enregistré avant est gardé sous %1.</translation>
    </message>
</context>
<context>
    <name>triage::LockSection</name>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Faire une nouvelle clé de récupération</translation>
    </message>
    <message>
        <source>Take the passphrase off</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Lock when nobody has used the window for</source>
        <translation>Verrouiller quand personne n’a utilisé la fenêtre depuis</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from the computer. It opens everything when the passphrase is forgotten. It is shown only now.</source>
        <translation>Notez-la ou imprimez-la, et gardez-la loin de l’ordinateur. Elle ouvre tout quand la phrase secrète est oubliée. Elle n’est montrée que maintenant.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>L’imprimer</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>A passphrase is set. The window asks for it before it shows anything, and again after the computer slept.</source>
        <translation>Une phrase secrète est définie. La fenêtre la demande avant de montrer quoi que ce soit, et à nouveau après une mise en veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>No passphrase is set. Whoever uses your account on this computer, or takes its disk, can read everything.</source>
        <translation>Aucune phrase secrète n’est définie. Quiconque utilise votre compte sur cet ordinateur, ou prend son disque, peut tout lire.</translation>
    </message>
    <message>
        <source>Take four words or more that nobody guesses. You get a recovery key too. If you lose both the passphrase and the recovery key, nobody can ever open what is stored here again.</source>
        <translation>Prenez quatre mots ou plus que personne ne devine. Vous recevez aussi une clé de récupération. Si vous perdez à la fois la phrase secrète et la clé de récupération, personne ne pourra plus jamais ouvrir ce qui est enregistré ici.</translation>
    </message>
    <message>
        <source>Lock with this passphrase</source>
        <translation>Verrouiller avec cette phrase secrète</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever uses your account can read everything. Backups made with it keep it.</source>
        <translation>Sans phrase secrète, quiconque utilise votre compte peut tout lire. Les sauvegardes faites avec elle la gardent.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>The old passphrase opens the records no more. The recovery key stays. Backups keep the passphrase that they were made with.</source>
        <translation>L’ancienne phrase secrète n’ouvre plus les dossiers. La clé de récupération reste. Les sauvegardes gardent la phrase secrète avec laquelle elles ont été faites.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>The recovery key that you have now opens the records no more.</source>
        <translation>La clé de récupération que vous avez maintenant n’ouvrira plus les dossiers.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Faire une nouvelle clé</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>These copies from before are not locked. Delete them, or keep them where nobody else comes:</source>
        <translation>Ces copies d’avant ne sont pas verrouillées. Supprimez-les, ou gardez-les là où personne d’autre n’a accès :</translation>
    </message>
</context>
<context>
    <name>triage::LockDesk</name>
    <message>
        <source>The lock stays as it was.</source>
        <translation>Le verrouillage reste tel quel.</translation>
    </message>
    <message>
        <source>This is shorter than eight characters. Take four words or more.</source>
        <translation>C’est plus court que huit caractères. Prenez quatre mots ou plus.</translation>
    </message>
    <message>
        <source>This does not open the records. Type it again.</source>
        <translation>Cela n’ouvre pas les dossiers. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The passphrase was taken off.</source>
        <translation>La phrase secrète a été supprimée.</translation>
    </message>
    <message>
        <source>Whoever has the file of the records can read them now.</source>
        <translation>Quiconque a le fichier des dossiers peut maintenant les lire.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase secrète a été changée.</translation>
    </message>
    <message>
        <source>Backups made before keep the old one.</source>
        <translation>Les sauvegardes faites avant gardent l’ancienne.</translation>
    </message>
    <message>
        <source>Recovery key of Hamstring Triage</source>
        <translation>Clé de récupération de Hamstring Triage</translation>
    </message>
    <message>
        <source>It opens the locked records when the passphrase is forgotten: type it where the window asks for the passphrase. Keep this sheet away from the computer. Who has both can read everything.</source>
        <translation>Elle ouvre les dossiers verrouillés quand la phrase secrète est oubliée : saisissez-la là où la fenêtre demande la phrase secrète. Gardez cette feuille loin de l’ordinateur. Qui a les deux peut tout lire.</translation>
    </message>
    <message>
        <source>The recovery key could not be printed.</source>
        <translation>La clé de récupération n’a pas pu être imprimée.</translation>
    </message>
</context>
<context>
    <name>triage::VersionNote</name>
    <message>
        <source>These answers were changed later</source>
        <translation>Ces réponses ont été modifiées plus tard</translation>
    </message>
    <message>
        <source>Open the newer result</source>
        <translation>Ouvrir le résultat plus récent</translation>
    </message>
    <message>
        <source>Open the result before</source>
        <translation>Ouvrir le résultat précédent</translation>
    </message>
    <message>
        <source>The result of %1 stands in the place of this one.</source>
        <translation>Le résultat du %1 remplace celui-ci.</translation>
    </message>
    <message>
        <source>Answers were changed: this result stands in the place of the one of %1.</source>
        <translation>Des réponses ont été modifiées : ce résultat remplace celui du %1.</translation>
    </message>
</context>
<context>
    <name>triage::RecordCopies</name>
    <message>
        <source>Copies made before may still hold it. Delete them too if it must be gone everywhere: %1</source>
        <translation>Les copies faites avant peuvent encore le contenir. Supprimez-les aussi si cela doit disparaître partout : %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
</context>
</TS>
