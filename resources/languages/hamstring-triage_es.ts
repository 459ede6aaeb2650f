<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>What may contribute</source>
        <translation>Qué puede influir</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>You were not sure. Have this checked.</source>
        <translation>No lo sabía con seguridad. Haga que lo revisen.</translation>
    </message>
    <message>
        <source>Answered “not sure”. To be examined.</source>
        <translation>Respuesta: «no lo sé con seguridad». Pendiente de explorar.</translation>
    </message>
    <message>
        <source>Safety signs that were not answered</source>
        <translation>Señales de seguridad sin responder</translation>
    </message>
    <message>
        <source>To rule it out: %1</source>
        <translation>Para descartarlo: %1</translation>
    </message>
    <message>
        <source>Support: %1. %2</source>
        <translation>Apoyo: %1. %2</translation>
    </message>
    <message>
        <source>An answer to “%1”</source>
        <translation>Una respuesta a «%1»</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>no place marked</source>
        <translation>ningún lugar marcado</translation>
    </message>
    <message>
        <source>stage %1, “%2”</source>
        <translation>la fase %1, «%2»</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>Too little to compare yet</source>
        <translation>Aún muy poco para comparar</translation>
    </message>
    <message>
        <source>You are clearly better than %1 ago</source>
        <translation>Está claramente mejor que hace %1</translation>
    </message>
    <message>
        <source>Clearly better than %1 ago</source>
        <translation>Claramente mejor que hace %1</translation>
    </message>
    <message>
        <source>You are worse than %1 ago</source>
        <translation>Está peor que hace %1</translation>
    </message>
    <message>
        <source>Worse than %1 ago</source>
        <translation>Peor que hace %1</translation>
    </message>
    <message>
        <source>Better in some things and worse in others than %1 ago</source>
        <translation>Mejor en unas cosas y peor en otras que hace %1</translation>
    </message>
    <message>
        <source>About the same as %1 ago</source>
        <translation>Más o menos igual que hace %1</translation>
    </message>
    <message>
        <source>%1. One visit, on %2.</source>
        <translation>%1. Una visita, el %2.</translation>
    </message>
    <message>
        <source>%1. %3 visits since %2.</source>
        <translation>%1. %3 visitas desde el %2.</translation>
    </message>
    <message>
        <source>1 point higher or more: a change that matters</source>
        <translation>1 punto más o superior: un cambio que importa</translation>
    </message>
    <message>
        <source>1 point lower or more: a change that matters</source>
        <translation>1 punto menos o mayor bajada: un cambio que importa</translation>
    </message>
    <message>
        <source>%1 points higher or more: a change that matters</source>
        <translation>%1 puntos más o superior: un cambio que importa</translation>
    </message>
    <message>
        <source>%1 points lower or more: a change that matters</source>
        <translation>%1 puntos menos o mayor bajada: un cambio que importa</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Más alto es mejor.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Más bajo es mejor.</translation>
    </message>
    <message>
        <source>Better by a change that matters.</source>
        <translation>Mejor, con un cambio que importa.</translation>
    </message>
    <message>
        <source>Worse by a change that matters.</source>
        <translation>Peor, con un cambio que importa.</translation>
    </message>
    <message>
        <source>Too small a change to count.</source>
        <translation>Cambio demasiado pequeño para contar.</translation>
    </message>
    <message>
        <source>The plan is at %1.</source>
        <translation>El plan está en %1.</translation>
    </message>
    <message>
        <source>The plan is at %1, as it was %2 before.</source>
        <translation>El plan está en %1, como %2 antes.</translation>
    </message>
    <message>
        <source>The plan went up from %1 to %2 in %3.</source>
        <translation>El plan avanzó de %1 a %2 en %3.</translation>
    </message>
    <message>
        <source>The plan went back from %1 to %2 in %3.</source>
        <translation>El plan retrocedió de %1 a %2 en %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: how soon to be seen, now “%2” (before: “%3”)</source>
        <translation>%1: cuándo debe verse, ahora «%2» (antes: «%3»)</translation>
    </message>
    <message>
        <source>%1: what it suggests, now “%2” (before: “%3”)</source>
        <translation>%1: qué sugiere, ahora «%2» (antes: «%3»)</translation>
    </message>
    <message>
        <source>%1: plan, now “%2” (before: “%3”)</source>
        <translation>%1: plan, ahora «%2» (antes: «%3»)</translation>
    </message>
    <message>
        <source>The same places: %1.</source>
        <translation>Los mismos lugares: %1.</translation>
    </message>
    <message>
        <source>Then: %1. Now: %2.</source>
        <translation>Entonces: %1. Ahora: %2.</translation>
    </message>
    <message>
        <source>No longer: %1.</source>
        <translation>Ya no: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nuevo: %1.</translation>
    </message>
    <message>
        <source>What hurts most moved from %1 to %2.</source>
        <translation>Lo que más duele pasó de %1 a %2.</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Fase del plan</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Fase %1</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Ambas piernas</translation>
    </message>
    <message>
        <source>Leg not given</source>
        <translation>Pierna no indicada</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Moderately sure</source>
        <translation>Moderadamente seguro</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>The findings fit one pattern well. This is not a diagnosis.</source>
        <translation>Los hallazgos encajan bien con un patrón. Esto no es un diagnóstico.</translation>
    </message>
    <message>
        <source>The pattern fits; other causes are still open.</source>
        <translation>El patrón encaja; siguen abiertas otras causas.</translation>
    </message>
    <message>
        <source>Several patterns fit about as well.</source>
        <translation>Varios patrones encajan más o menos igual.</translation>
    </message>
    <message>
        <source>The pattern fits very well. It is not a diagnosis.</source>
        <translation>El patrón encaja muy bien. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>The pattern fits well. It is not a diagnosis.</source>
        <translation>El patrón encaja bien. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>More than one cause fits. An examination can tell more.</source>
        <translation>Encaja más de una causa. Una exploración puede aclararlo.</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>little</source>
        <translation>poco</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <translation>Puede valer la pena</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <translation>No recomendado</translation>
    </message>
    <message>
        <source>Avoid for now</source>
        <translation>Evitar por ahora</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>Contradictoria</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>criterio propio</translation>
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
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>These texts are translated from English and await clinical review. Where in doubt, the English text counts.</source>
        <translation>Estos textos están traducidos del inglés y esperan una revisión clínica. En caso de duda, vale el texto en inglés.</translation>
    </message>
</context>
<context>
    <name>RuleHtml</name>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>How the questions lead to the result</source>
        <translation>Cómo llevan las preguntas al resultado</translation>
    </message>
    <message>
        <source>Every rule stands in a table: if all of its conditions hold, its conclusion counts. Each rule names its sources; “judgement” marks our own proposals.</source>
        <translation>Cada regla está en una tabla: si se cumplen todas sus condiciones, vale su conclusión. Cada regla indica sus fuentes; «criterio propio» señala nuestras propias propuestas.</translation>
    </message>
    <message>
        <source>A question that nobody answered is never read as “no”. Weights say how much an answer speaks for or against something; they are no probabilities.</source>
        <translation>Una pregunta que nadie respondió nunca se lee como «no». Los pesos indican cuánto habla una respuesta a favor o en contra de algo; no son probabilidades.</translation>
    </message>
    <message>
        <source>Thin lines are answers, strong lines are what tables conclude. A line is left out where others show the way already. Rules version %1.</source>
        <translation>Las líneas finas son respuestas; las gruesas son lo que concluyen las tablas. Se omite una línea cuando otras ya muestran el camino. Reglas, versión %1.</translation>
    </message>
    <message>
        <source>What these tables read.</source>
        <translation>Lo que leen estas tablas.</translation>
    </message>
    <message>
        <source>What these tables read. In the end: %1.</source>
        <translation>Lo que leen estas tablas. Al final: %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>UnfinishedWords</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Revise sus respuestas</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Unfinished: %1</source>
        <translation>Sin terminar: %1</translation>
    </message>
    <message>
        <source>Stopped %1 at “%2”. %3</source>
        <translation>Interrumpida %1 en «%2». %3</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Sus respuestas se conservan.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>Las respuestas se conservan.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Toca hoy</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 días de retraso</translation>
    </message>
    <message>
        <source>Re-check: %1</source>
        <translation>Control: %1</translation>
    </message>
    <message>
        <source>%1 days since your last answers. It takes about 5 minutes and updates your plan.</source>
        <translation>%1 días desde sus últimas respuestas. Lleva unos 5 minutos y actualiza su plan.</translation>
    </message>
    <message>
        <source>%1 days since the last visit. It takes about 5 minutes and updates the plan.</source>
        <translation>%1 días desde la última visita. Lleva unos 5 minutos y actualiza el plan.</translation>
    </message>
</context>
<context>
    <name>UseView</name>
    <message>
        <source>Test: %1</source>
        <translation>Prueba: %1</translation>
    </message>
    <message>
        <source>Proven of the rules: %1</source>
        <translation>Demostrado de las reglas: %1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Reglas: %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>What it is not for</source>
        <translation>Para qué no es</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Sus límites</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Qué podría salir mal</translation>
    </message>
    <message>
        <source>Each hazard with what may cause it, what this program does about it, and what remains.</source>
        <translation>Cada peligro, con lo que puede causarlo, lo que hace este programa al respecto y lo que queda.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Qué queda</translation>
    </message>
</context>
<context>
    <name>triage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>triage::AgreementPage</name>
    <message>
        <source>Rules and therapists</source>
        <translation>Reglas y terapeutas</translation>
    </message>
    <message>
        <source>What would today's rules say?</source>
        <translation>¿Qué dirían las reglas de hoy?</translation>
    </message>
    <message>
        <source>All stored answers are gone through with the rules of today. The stored results stay as they are.</source>
        <translation>Todas las respuestas guardadas se repasan con las reglas de hoy. Los resultados guardados quedan como están.</translation>
    </message>
    <message>
        <source>Results that today's rules would conclude otherwise</source>
        <translation>Resultados que las reglas de hoy concluirían de otro modo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>How soon, then</source>
        <translation>Plazo, entonces</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What it suggested</source>
        <translation>Qué sugería</translation>
    </message>
    <message>
        <source>Compare all stored results</source>
        <translation>Comparar todos los resultados guardados</translation>
    </message>
    <message>
        <source>%1 of %2 the same (%3 %).</source>
        <translation>%1 de %2 iguales (%3 %).</translation>
    </message>
    <message>
        <source>Cohen's kappa %1: 1 is full agreement, 0 is what chance alone would give.</source>
        <translation>Kappa de Cohen %1: 1 es acuerdo total, 0 lo que daría solo el azar.</translation>
    </message>
    <message>
        <source>Cohen's kappa cannot be given: all fall into one class.</source>
        <translation>No se puede dar el kappa de Cohen: todos caen en una clase.</translation>
    </message>
    <message>
        <source>%1: the most frequent disagreements</source>
        <translation>%1: los desacuerdos más frecuentes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Las reglas</translation>
    </message>
    <message>
        <source>The therapist</source>
        <translation>El terapeuta</translation>
    </message>
    <message>
        <source>No therapist's conclusion is recorded yet. Open a client's result and choose “My conclusion”.</source>
        <translation>Aún no hay ninguna conclusión de un terapeuta. Abra el resultado de un cliente y elija «Mi conclusión».</translation>
    </message>
    <message>
        <source>How soon to be seen</source>
        <translation>Cuándo debe verse</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Qué puede ser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pare</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1 compared so far.</source>
        <translation>Comparados hasta ahora: %1.</translation>
    </message>
    <message>
        <source>%1 compared: %2 would be more urgent, %3 less urgent, %4 would suggest something else. Nothing was changed.</source>
        <translation>%1 comparados: %2 serían más urgentes, %3 menos urgentes, %4 sugerirían otra cosa. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>triage::AnswerClash</name>
    <message>
        <source>You answered “%1” before, and the test shows “%2”. Which one counts?</source>
        <translation>Antes respondió «%1», y la prueba muestra «%2». ¿Cuál vale?</translation>
    </message>
    <message>
        <source>Keep my answer: %1</source>
        <translation>Mantener mi respuesta: %1</translation>
    </message>
    <message>
        <source>Use what the test shows: %1</source>
        <translation>Usar lo que muestra la prueba: %1</translation>
    </message>
    <message>
        <source>Choose which answer counts</source>
        <translation>Elija qué respuesta vale</translation>
    </message>
</context>
<context>
    <name>triage::BodyChart</name>
    <message>
        <source>Body chart, seen from behind and from the front</source>
        <translation>Dibujo del cuerpo, visto por detrás y por delante</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Ambas piernas</translation>
    </message>
    <message>
        <source>%1 (hurts most)</source>
        <translation>%1 (lo que más duele)</translation>
    </message>
    <message>
        <source>nothing marked yet</source>
        <translation>todavía no hay nada marcado</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Vista por detrás</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Hurts</source>
        <translation>Duele</translation>
    </message>
    <message>
        <source>Hurts most</source>
        <translation>Duele más</translation>
    </message>
    <message>
        <source>Hurts most: click a marked place again</source>
        <translation>Duele más: vuelva a pulsar un lugar marcado</translation>
    </message>
</context>
<context>
    <name>triage::BodyChartInput</name>
    <message>
        <source>Left, right or both?</source>
        <translation>¿Izquierda, derecha o ambas?</translation>
    </message>
    <message>
        <source>Which leg hurts?</source>
        <translation>¿Qué pierna duele?</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
</context>
<context>
    <name>triage::BodyPair</name>
    <message>
        <source>Where it hurt at two visits</source>
        <translation>Dónde dolía en dos visitas</translation>
    </message>
    <message>
        <source>Left · Right</source>
        <translation>Izquierda · Derecha</translation>
    </message>
    <message>
        <source>Right · Left</source>
        <translation>Derecha · Izquierda</translation>
    </message>
</context>
<context>
    <name>triage::Button</name>
    <message>
        <source>current page</source>
        <translation>página actual</translation>
    </message>
</context>
<context>
    <name>triage::CareCard</name>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Same-day advice</source>
        <translation>Consejo: el mismo día</translation>
    </message>
    <message>
        <source>Urgent advice</source>
        <translation>Consejo: urgente</translation>
    </message>
    <message>
        <source>Routine advice</source>
        <translation>Consejo: cita ordinaria</translation>
    </message>
    <message>
        <source>Self-care advice</source>
        <translation>Consejo: autocuidado</translation>
    </message>
</context>
<context>
    <name>triage::CareTab</name>
    <message>
        <source>Because you said</source>
        <translation>Porque ha respondido</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Words for the client:</source>
        <translation>Palabras para el paciente:</translation>
    </message>
    <message>
        <source>Signs that need care:</source>
        <translation>Señales que necesitan atención:</translation>
    </message>
    <message>
        <source>Do not wait if you notice:</source>
        <translation>No espere si nota:</translation>
    </message>
    <message>
        <source>The client does not wait with:</source>
        <translation>El paciente no debe esperar si presenta:</translation>
    </message>
    <message>
        <source>What could not be ruled out</source>
        <translation>Lo que no se pudo descartar</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Qué cambiaría esto</translation>
    </message>
    <message>
        <source>See your plan</source>
        <translation>Ver su plan</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Ver el plan</translation>
    </message>
    <message>
        <source>Check again on %1.</source>
        <translation>Próxima revisión: %1.</translation>
    </message>
    <message>
        <source>Check again on %1, then on %2.</source>
        <translation>Próximas revisiones: %1 y después %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>To read beside this</source>
        <translation>Para leer además de esto</translation>
    </message>
</context>
<context>
    <name>triage::CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>Revise sus respuestas</translation>
    </message>
    <message>
        <source>See my result</source>
        <translation>Ver mi resultado</translation>
    </message>
    <message>
        <source>Change anything that is not right. Your result comes next.</source>
        <translation>Cambie lo que no sea correcto. Después viene su resultado.</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Revisar las respuestas</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>counts towards care</source>
        <translation>cuenta para la atención</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>1 answer.</source>
        <translation>1 respuesta.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 respuestas.</translation>
    </message>
    <message>
        <source>1 question not answered</source>
        <translation>1 pregunta sin responder</translation>
    </message>
    <message>
        <source>%1 questions not answered</source>
        <translation>%1 preguntas sin responder</translation>
    </message>
    <message>
        <source>, none of them about safety.</source>
        <translation>, ninguna de ellas sobre seguridad.</translation>
    </message>
    <message>
        <source>, %1 of them about safety.</source>
        <translation>, %1 de ellas sobre seguridad.</translation>
    </message>
    <message>
        <source>Answer this safety question: %1</source>
        <translation>Responda a esta pregunta de seguridad: %1</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>del registro</translation>
    </message>
</context>
<context>
    <name>triage::ClientCard</name>
    <message>
        <source>about %1 years</source>
        <translation>unos %1 años</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <translation>Abrir: %1, %2</translation>
    </message>
    <message>
        <source>Start re-check</source>
        <translation>Empezar el control</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>Empezar la evaluación</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>Change name or notes</source>
        <translation>Cambiar nombre o notas</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Merge into another client</source>
        <translation>Unir con otro cliente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Apunta a</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>%1 of 10, from %2</source>
        <translation>%1 de 10, desde %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Record my conclusion</source>
        <translation>Registrar mi conclusión</translation>
    </message>
</context>
<context>
    <name>triage::ClientDetailsPage</name>
    <message>
        <source>About this client</source>
        <translation>Sobre este cliente</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>triage::ClientPage</name>
    <message>
        <source>Who is this about?</source>
        <translation>¿De quién se trata?</translation>
    </message>
    <message>
        <source>A name or a code. A code such as C-014 keeps the record private. It stays on this computer.</source>
        <translation>Un nombre o un código. Un código como C-014 mantiene la privacidad del registro. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Client’s name or code</source>
        <translation>Nombre o código del paciente</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Enter a name or a code</source>
        <translation>Escriba un nombre o un código</translation>
    </message>
</context>
<context>
    <name>triage::ClientsDesk</name>
    <message>
        <source>%1 was closed.</source>
        <translation>%1: caso cerrado.</translation>
    </message>
    <message>
        <source>%1 was opened again.</source>
        <translation>%1: caso abierto de nuevo.</translation>
    </message>
    <message>
        <source>%1 was deleted with everything of theirs. When this window closes it is gone for good.</source>
        <translation>%1 se borró con todos sus datos. Al cerrar esta ventana desaparece para siempre.</translation>
    </message>
    <message>
        <source>The details of %1 were changed.</source>
        <translation>Se cambiaron los datos de %1.</translation>
    </message>
    <message>
        <source>The clients could not be read.</source>
        <translation>No se pudieron leer los clientes.</translation>
    </message>
    <message>
        <source>The visits could not be read.</source>
        <translation>No se pudieron leer las visitas.</translation>
    </message>
    <message>
        <source>Merge clients</source>
        <translation>Unir clientes</translation>
    </message>
    <message>
        <source>Name or code of the client who gets everything of %1.</source>
        <translation>Nombre o código del cliente que recibe todo de %1.</translation>
    </message>
    <message>
        <source>The clients were not merged.</source>
        <translation>Los clientes no se unieron.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 se unió con %2.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>This could not be taken back.</source>
        <translation>No se pudo deshacer.</translation>
    </message>
</context>
<context>
    <name>triage::ClientsPage</name>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Re-check due</source>
        <translation>Control pendiente</translation>
    </message>
    <message>
        <source>Urgent or sooner</source>
        <translation>Urgente o antes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>Search by name, code or finding</source>
        <translation>Buscar por nombre, código o hallazgo</translation>
    </message>
    <message>
        <source>Code or finding</source>
        <translation>Código o hallazgo</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>What it points to</source>
        <translation>A qué apunta</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>No client fits. Change the search or the filter.</source>
        <translation>Ningún cliente coincide. Cambie la búsqueda o el filtro.</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Cualquier hallazgo</translation>
    </message>
</context>
<context>
    <name>triage::ClientsTable</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Aún sin evaluar</translation>
    </message>
    <message>
        <source>Worst pain not given</source>
        <translation>Peor dolor sin indicar</translation>
    </message>
    <message>
        <source>Worst pain %1</source>
        <translation>Peor dolor %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>What it points to</source>
        <translation>A qué apunta</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 días de retraso</translation>
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
        <translation>Escala de Wells de dos niveles para la trombosis venosa profunda: %1</translation>
    </message>
    <message>
        <source>Never to rule a clot out. The points for “another diagnosis at least as likely” are not taken off here. The urgency does not rest on this score alone.</source>
        <translation>Nunca sirve para descartar un coágulo. Aquí no se restan los puntos por «otro diagnóstico al menos igual de probable». La urgencia no se basa solo en esta puntuación.</translation>
    </message>
</context>
<context>
    <name>triage::ConditionView</name>
    <message>
        <source>What speaks for it</source>
        <translation>Qué habla a favor</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Qué habla en contra</translation>
    </message>
    <message>
        <source>Who to see</source>
        <translation>A quién acudir</translation>
    </message>
    <message>
        <source>How it usually goes</source>
        <translation>Cómo suele evolucionar</translation>
    </message>
    <message>
        <source>ICD-10 %1</source>
        <translation>CIE-10 %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Aggravates</source>
        <translation>Agrava</translation>
    </message>
    <message>
        <source>Eases</source>
        <translation>Alivia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Distinguishing</source>
        <translation>Rasgo distintivo</translation>
    </message>
    <message>
        <source>ICD-10</source>
        <translation>CIE-10</translation>
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
        <translation>Qué se le parece y cómo se distingue</translation>
    </message>
</context>
<context>
    <name>triage::CourseCard</name>
    <message>
        <source>How long it may take</source>
        <translation>Cuánto puede tardar</translation>
    </message>
    <message>
        <source>A range for people with a pattern like this, never a date. You move through the stages by what you can do. The calendar marks show when to check again.</source>
        <translation>Es un intervalo para personas con un patrón como este, nunca una fecha. Se avanza por las fases según lo que se puede hacer. Las marcas del calendario indican cuándo hacer una nueva revisión.</translation>
    </message>
</context>
<context>
    <name>triage::CriteriaCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>triage::EmergencyPage</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>It began today.</source>
        <translation>Empezó hoy.</translation>
    </message>
    <message>
        <source>It began %1 ago.</source>
        <translation>Empezó hace %1.</translation>
    </message>
    <message>
        <source>I have %1.</source>
        <translation>Tengo %1.</translation>
    </message>
    <message>
        <source>I have a client with: %1.</source>
        <translation>Tengo un paciente con: %1.</translation>
    </message>
    <message>
        <source>I may have %1.</source>
        <translation>Es posible que tenga %1.</translation>
    </message>
    <message>
        <source>I suspect %1.</source>
        <translation>Sospecho %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Call %1 now</source>
        <translation>Llame ahora al %1</translation>
    </message>
    <message>
        <source>Because you said you have</source>
        <translation>Porque ha dicho que tiene</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Debido a</translation>
    </message>
    <message>
        <source>Say these words</source>
        <translation>Diga estas palabras</translation>
    </message>
    <message>
        <source>Words for the call</source>
        <translation>Palabras para la llamada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>This result is recorded. You find it under Results.</source>
        <translation>Este resultado queda guardado. Lo encontrará en Resultados.</translation>
    </message>
    <message>
        <source>Your answers are kept. If one of them was a slip, go back and change it.</source>
        <translation>Sus respuestas se conservan. Si alguna fue un error, vuelva atrás y cámbiela.</translation>
    </message>
    <message>
        <source>Care comes first; the answers are kept. If one of them was a slip, go back and correct it. If not, record the assessment as it stands: questions not asked yet stay listed as open.</source>
        <translation>Lo primero es la atención; las respuestas se conservan. Si alguna fue un error, vuelva atrás y corríjala. Si no, guarde la valoración tal como está: las preguntas aún no hechas quedan como pendientes.</translation>
    </message>
    <message>
        <source>Record as it stands</source>
        <translation>Guardar tal como está</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>No se pudo imprimir la página.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
</context>
<context>
    <name>triage::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Hay un problema</translation>
    </message>
</context>
<context>
    <name>triage::EventCard</name>
    <message>
        <source>%1 is reachable at this pace of increase: yes, by %2.</source>
        <translation>%1 es alcanzable a este ritmo de aumento: sí, para el %2.</translation>
    </message>
    <message>
        <source>%1 is reachable at this pace of increase only if healing is quick, then by %2. If it is slow: no, %3 short.</source>
        <translation>%1 es alcanzable a este ritmo de aumento solo si la curación es rápida, entonces para el %2. Si es lenta: no, faltan %3.</translation>
    </message>
    <message>
        <source>%1 is reachable at this pace of increase: no, %2 short, and %3 if healing is slow.</source>
        <translation>%1 es alcanzable a este ritmo de aumento: no, faltan %2, y %3 si la curación es lenta.</translation>
    </message>
    <message>
        <source>Will you be ready for an event?</source>
        <translation>¿Estará listo para una carrera?</translation>
    </message>
    <message>
        <source>Ready for an event?</source>
        <translation>¿Listo para una carrera?</translation>
    </message>
    <message>
        <source>When is it?</source>
        <translation>¿Cuándo es?</translation>
    </message>
    <message>
        <source>When is the event?</source>
        <translation>¿Cuándo es la carrera?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>¿Qué distancia es?</translation>
    </message>
    <message>
        <source>How far is the event?</source>
        <translation>¿Qué distancia tiene la carrera?</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Counted from %1 to %2 days of healing after the day of this result, then from %3 in %4 minutes at %5, each week at most a tenth longer. Healing time is a range for people with a pattern like this, never a date.</source>
        <translation>Contado con %1 a %2 días de curación después del día de este resultado, luego desde %3 en %4 minutos a %5, cada semana como mucho una décima parte más. El tiempo de curación es un intervalo para personas con un patrón así, nunca una fecha.</translation>
    </message>
    <message>
        <source>your usual pace</source>
        <translation>su ritmo habitual</translation>
    </message>
    <message>
        <source>the usual pace</source>
        <translation>el ritmo habitual</translation>
    </message>
    <message>
        <source>Give the day and the distance.</source>
        <translation>Indique el día y la distancia.</translation>
    </message>
</context>
<context>
    <name>triage::ExchangeDesk</name>
    <message>
        <source>the file cannot be written</source>
        <translation>no se puede escribir el archivo</translation>
    </message>
    <message>
        <source>choose another folder or name</source>
        <translation>elija otra carpeta u otro nombre</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>Guardar para otro programa</translation>
    </message>
    <message>
        <source>Should the file name the client (%1)?</source>
        <translation>¿Debe el archivo nombrar al cliente (%1)?</translation>
    </message>
    <message>
        <source>It holds the answers and the result as an HL7 FHIR bundle. With the name, whoever gets the file knows whose they are.</source>
        <translation>Contiene las respuestas y el resultado como un paquete HL7 FHIR. Con el nombre, quien reciba el archivo sabe de quién son.</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Sin el nombre</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Con el nombre</translation>
    </message>
    <message>
        <source>FHIR bundles (*.json)</source>
        <translation>Paquetes FHIR (*.json)</translation>
    </message>
    <message>
        <source>The result could not be saved.</source>
        <translation>No se pudo guardar el resultado.</translation>
    </message>
    <message>
        <source>Take in a result</source>
        <translation>Incorporar un resultado</translation>
    </message>
    <message>
        <source>FHIR bundles (*.json);;All files (*)</source>
        <translation>Paquetes FHIR (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The result could not be taken in. Nothing was stored.</source>
        <translation>No se pudo incorporar el resultado. No se guardó nada.</translation>
    </message>
    <message>
        <source>A result of %1: %2.
Name or code of the client it is kept for. Leave it empty for yourself.</source>
        <translation>Un resultado del %1: %2.
Nombre o código del cliente para el que se guarda. Déjelo vacío si es suyo.</translation>
    </message>
    <message>
        <source>Save all results as a table</source>
        <translation>Guardar todos los resultados como tabla</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>No se pudo guardar la tabla.</translation>
    </message>
    <message>
        <source>Saving the results</source>
        <translation>Guardando los resultados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The results could not be read.</source>
        <translation>No se pudieron leer los resultados.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
    <message>
        <source>Take in a result from another program (FHIR) ...</source>
        <translation>Incorporar un resultado de otro programa (FHIR) ...</translation>
    </message>
    <message>
        <source>Save all results as a table (CSV) ...</source>
        <translation>Guardar todos los resultados como tabla (CSV) ...</translation>
    </message>
</context>
<context>
    <name>triage::ExerciseCard</name>
    <message>
        <source>How to do it</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>How to do it: %1</source>
        <translation>Cómo se hace: %1</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dosis habitual</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reposo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecho</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Hecho hoy: %1</translation>
    </message>
</context>
<context>
    <name>triage::FactorBlock</name>
    <message>
        <source>Try this</source>
        <translation>Pruebe esto</translation>
    </message>
    <message>
        <source>To check it</source>
        <translation>Para comprobarlo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
</context>
<context>
    <name>triage::FactorsCard</name>
    <message>
        <source>What may have contributed</source>
        <translation>Qué puede haber influido</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Porque %1.</translation>
    </message>
</context>
<context>
    <name>triage::FindingsPanel</name>
    <message>
        <source>See what to do now</source>
        <translation>Ver qué hacer ahora</translation>
    </message>
    <message>
        <source>Findings so far</source>
        <translation>Hallazgos hasta ahora</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Ocultar los hallazgos</translation>
    </message>
    <message>
        <source>Show or hide the findings (Ctrl+B)</source>
        <translation>Mostrar u ocultar los hallazgos (Ctrl+B)</translation>
    </message>
    <message>
        <source>What this points to so far</source>
        <translation>A qué apunta esto por ahora</translation>
    </message>
    <message>
        <source>Weight of the findings, not a probability</source>
        <translation>Peso de los hallazgos, no una probabilidad</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Debido a</translation>
    </message>
    <message>
        <source>A slip? Correct the answer here, and the findings come back.</source>
        <translation>¿Un error? Corrija aquí la respuesta y los hallazgos volverán.</translation>
    </message>
    <message>
        <source>Would help most next</source>
        <translation>Lo que más ayudaría ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 safety question open</source>
        <translation>1 pregunta de seguridad pendiente</translation>
    </message>
    <message>
        <source>%1 safety questions open</source>
        <translation>%1 preguntas de seguridad pendientes</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder ahora</translation>
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
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Each answer is kept as soon as you give it. You can stop at any time and go on later.</source>
        <translation>Cada respuesta se guarda en cuanto la da. Puede parar en cualquier momento y seguir más tarde.</translation>
    </message>
    <message>
        <source>They stay on this computer. The program does not use a network.</source>
        <translation>Se quedan en este ordenador. El programa no usa ninguna red.</translation>
    </message>
    <message>
        <source>A question you skip is never read as “no”. The result says what it could not rule out.</source>
        <translation>Una pregunta que se salta nunca se lee como «no». El resultado dice lo que no pudo descartar.</translation>
    </message>
    <message>
        <source>“Not sure” counts as a reason to have a sign checked.</source>
        <translation>«No lo sé con seguridad» cuenta como motivo para que se revise una señal.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>Written rules compare your answers with patterns from studies and guidelines. Every reason shows its source.</source>
        <translation>Unas reglas escritas comparan sus respuestas con patrones de estudios y guías. Cada motivo muestra su fuente.</translation>
    </message>
    <message>
        <source>How soon to be seen comes first. It is decided by the signs, not by the name of an injury.</source>
        <translation>Lo primero es cuándo debe verle alguien. Lo deciden las señales, no el nombre de una lesión.</translation>
    </message>
    <message>
        <source>It suggests; it does not make a diagnosis.</source>
        <translation>Sugiere; no hace un diagnóstico.</translation>
    </message>
    <message>
        <source>See all rules</source>
        <translation>Ver todas las reglas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; to &lt;b&gt;9&lt;/b&gt; choose an answer, &lt;b&gt;0&lt;/b&gt; is “None of these”.</source>
        <translation>De &lt;b&gt;1&lt;/b&gt; a &lt;b&gt;9&lt;/b&gt; eligen una respuesta, &lt;b&gt;0&lt;/b&gt; es «Nada de esto».</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; continues. &lt;b&gt;Alt + Left&lt;/b&gt; goes back.</source>
        <translation>&lt;b&gt;Intro&lt;/b&gt; continúa. &lt;b&gt;Alt + Izquierda&lt;/b&gt; vuelve atrás.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tab&lt;/b&gt; moves to the next input, arrows move inside one.</source>
        <translation>&lt;b&gt;Tab&lt;/b&gt; pasa al campo siguiente, las flechas se mueven dentro de uno.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ctrl + Tab&lt;/b&gt; moves between the tabs of a result or of an examination.</source>
        <translation>&lt;b&gt;Ctrl + Tab&lt;/b&gt; cambia entre las pestañas de un resultado o de una exploración.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Rules version %1</source>
        <translation>Reglas, versión %1</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Afecciones</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Qué podría salir mal</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>&lt;b&gt;F1&lt;/b&gt; opens the manual at the page that you are on.</source>
        <translation>&lt;b&gt;F1&lt;/b&gt; abre el manual (en inglés) en la página en la que está.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual (en inglés)</translation>
    </message>
</context>
<context>
    <name>triage::HistoryPage</name>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>There are no results yet. Finish an interview and it is kept here, on this computer only.</source>
        <translation>Todavía no hay resultados. Termine una entrevista y se guardará aquí, solo en este ordenador.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>Cambiar el nombre del paciente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show older results</source>
        <translation>Mostrar resultados anteriores</translation>
    </message>
    <message>
        <source>Compare with therapists and today's rules</source>
        <translation>Comparar con terapeutas y las reglas de hoy</translation>
    </message>
</context>
<context>
    <name>triage::HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>I have pain at the back of my leg</source>
        <translation>Me duele la parte de atrás de la pierna</translation>
    </message>
    <message>
        <source>Answer plain questions. See how soon to get help, what it could be and what to do next.</source>
        <translation>Responda a preguntas sencillas. Vea cuándo buscar ayuda, qué podría ser y qué hacer después.</translation>
    </message>
    <message>
        <source>About 10 minutes</source>
        <translation>Unos 10 minutos</translation>
    </message>
    <message>
        <source>I am assessing someone</source>
        <translation>Estoy valorando a alguien</translation>
    </message>
    <message>
        <source>Interview, examination and findings side by side, for therapists.</source>
        <translation>Entrevista, exploración y hallazgos uno junto a otro, para terapeutas.</translation>
    </message>
    <message>
        <source>About 15 minutes with the examination</source>
        <translation>Unos 15 minutos con la exploración</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>1. Danger signs first</source>
        <translation>1. Primero, las señales de alarma</translation>
    </message>
    <message>
        <source>They are rare. If one is there, you see at once what to do.</source>
        <translation>Son raras. Si hay alguna, verá enseguida qué hacer.</translation>
    </message>
    <message>
        <source>2. Questions about the pain</source>
        <translation>2. Preguntas sobre el dolor</translation>
    </message>
    <message>
        <source>Skip what you do not know. You can stop and go on later.</source>
        <translation>Sáltese lo que no sepa. Puede parar y seguir más tarde.</translation>
    </message>
    <message>
        <source>3. What to do</source>
        <translation>3. Qué hacer</translation>
    </message>
    <message>
        <source>How soon to be seen and by whom, what it could be and why, and a plan where it is safe.</source>
        <translation>Cuándo y a quién acudir, qué podría ser y por qué, y un plan si es seguro.</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Últimos resultados</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, or numbness between your legs? Call your emergency number now.</source>
        <translation>¿Dolor en el pecho, dificultad para respirar o adormecimiento entre las piernas? Llame ahora a su número de emergencias.</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Se guarda solo en este ordenador</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show all %1 unfinished</source>
        <translation>Mostrar las %1 sin terminar</translation>
    </message>
    <message>
        <source>Start re-check</source>
        <translation>Empezar el control</translation>
    </message>
    <message>
        <source>Show everybody with a re-check due</source>
        <translation>Mostrar todos los controles pendientes</translation>
    </message>
</context>
<context>
    <name>triage::InterviewFlow</name>
    <message>
        <source>Taken from the training log: 1 run up to %1.</source>
        <translation>Tomado del registro de entrenamiento: 1 carrera hasta el %1.</translation>
    </message>
    <message>
        <source>Taken from the training log: %1 runs up to %2.</source>
        <translation>Tomado del registro de entrenamiento: %1 carreras hasta el %2.</translation>
    </message>
    <message>
        <source>From the training log: for the run that jumped, on %1</source>
        <translation>Del registro de entrenamiento: para la carrera que dio el salto, el %1</translation>
    </message>
    <message>
        <source>From the training log</source>
        <translation>Del registro de entrenamiento</translation>
    </message>
    <message>
        <source>Some of it as the training log suggested</source>
        <translation>En parte como sugirió el registro de entrenamiento</translation>
    </message>
</context>
<context>
    <name>triage::JudgementDesk</name>
    <message>
        <source>This result could not be read.</source>
        <translation>No se pudo leer este resultado.</translation>
    </message>
    <message>
        <source>What was recorded could not be read.</source>
        <translation>No se pudo leer lo registrado.</translation>
    </message>
    <message>
        <source>Today's rules could not be asked.</source>
        <translation>No se pudieron consultar las reglas de hoy.</translation>
    </message>
    <message>
        <source>The results could not be compared.</source>
        <translation>No se pudieron comparar los resultados.</translation>
    </message>
</context>
<context>
    <name>triage::JudgementPage</name>
    <message>
        <source>My conclusion</source>
        <translation>Mi conclusión</translation>
    </message>
    <message>
        <source>How soon to be seen</source>
        <translation>Cuándo debe verse</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Qué puede ser</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Record beside the result</source>
        <translation>Registrar junto al resultado</translation>
    </message>
    <message>
        <source>How often rules and therapists agree</source>
        <translation>Con qué frecuencia coinciden reglas y terapeutas</translation>
    </message>
    <message>
        <source>What would today's rules say?</source>
        <translation>¿Qué dirían las reglas de hoy?</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Registrado hasta ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The latest one counts; the earlier ones are kept.</source>
        <translation>Cuenta la última; las anteriores se conservan.</translation>
    </message>
    <message>
        <source>On %1 the rules concluded: %2. That stays as it is; what you record stands beside it.</source>
        <translation>El %1 las reglas concluyeron: %2. Eso queda como está; lo que usted registra figura al lado.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Today's rules would conclude otherwise: %1.</source>
        <translation>Las reglas de hoy concluirían otra cosa: %1.</translation>
    </message>
    <message>
        <source>Today's rules conclude the same: how soon to be seen and what it may be do not change.</source>
        <translation>Las reglas de hoy concluyen lo mismo: no cambia cuándo debe verse ni qué puede ser.</translation>
    </message>
</context>
<context>
    <name>triage::LibraryPage</name>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Palabras que se usan</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <source>In clinical terms</source>
        <translation>En términos clínicos</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Afecciones</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>For therapists</source>
        <translation>Para terapeutas</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>What may contribute</source>
        <translation>Qué puede influir</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Qué podría salir mal</translation>
    </message>
</context>
<context>
    <name>triage::LoadCard</name>
    <message>
        <source>Hazard rate ratio %1 (95 % interval %2 to %3), against no more than 10 % longer.</source>
        <translation>Razón de tasas de riesgo %1 (intervalo del 95 %: de %2 a %3), frente a no más de un 10 % más larga.</translation>
    </message>
    <message>
        <source>Training before it began</source>
        <translation>Entrenamiento antes de que empezara</translation>
    </message>
    <message>
        <source>The longest run in the week it began was %1.</source>
        <translation>La salida más larga de la semana en que empezó fue de %1.</translation>
    </message>
    <message>
        <source>The run that jumped</source>
        <translation>La carrera que dio el salto</translation>
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
        <translation>Ninguna salida de las 6 semanas antes de que empezara fue más de un 10 % más larga que la más larga de los 30 días anteriores.</translation>
    </message>
    <message>
        <source>On the day the pain began</source>
        <translation>El día en que empezó el dolor</translation>
    </message>
    <message>
        <source>The day before the pain began</source>
        <translation>El día antes de que empezara el dolor</translation>
    </message>
    <message>
        <source>%1 days before the pain began</source>
        <translation>%1 días antes de que empezara el dolor</translation>
    </message>
    <message>
        <source>%1 you ran %2. Your longest in the 30 days before was %3.</source>
        <translation>%1 corrió %2. Su salida más larga de los 30 días anteriores fue de %3.</translation>
    </message>
    <message>
        <source>Runs around the day the pain began</source>
        <translation>Salidas en torno al día en que empezó el dolor</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1, %2 % longer</source>
        <translation>%1, un %2 % más larga</translation>
    </message>
    <message>
        <source>Pain began</source>
        <translation>Empezó el dolor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No run of the 6 weeks before it began can be compared: the log has none, or none in the 30 days before.</source>
        <translation>Ninguna carrera de las 6 semanas anteriores al comienzo se puede comparar: el registro no tiene ninguna, o ninguna en los 30 días anteriores.</translation>
    </message>
    <message>
        <source>No run in the 6 weeks before onset was more than 10 % longer than the longest of the 30 days before it.</source>
        <translation>Ninguna carrera de las 6 semanas anteriores al comienzo fue más de un 10 % más larga que la más larga de los 30 días anteriores.</translation>
    </message>
    <message>
        <source>%1 one run was %2. The longest of the 30 days before was %3.</source>
        <translation>%1, una carrera fue de %2. La más larga de los 30 días anteriores fue de %3.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
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
        <translation>carrera</translation>
    </message>
    <message>
        <source>30-day longest</source>
        <translation>más larga en 30 días</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>salto</translation>
    </message>
</context>
<context>
    <name>triage::LoadTab</name>
    <message>
        <source>No single run jumped before it began</source>
        <translation>Ninguna carrera dio un salto antes del comienzo</translation>
    </message>
    <message>
        <source>One run was much longer than those before</source>
        <translation>Una carrera fue mucho más larga que las anteriores</translation>
    </message>
    <message>
        <source>One run was much longer than your legs were used to</source>
        <translation>Una carrera fue mucho más larga de lo que sus piernas estaban acostumbradas</translation>
    </message>
    <message>
        <source>One run was longer than your legs were used to</source>
        <translation>Una carrera fue más larga de lo que sus piernas estaban acostumbradas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>doblado</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>log too short to say</source>
        <translation>registro demasiado corto para decirlo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1:%2 a km</source>
        <translation>%1:%2 por km</translation>
    </message>
    <message>
        <source>Every run, %1 to %2</source>
        <translation>Todas las carreras, del %1 al %2</translation>
    </message>
    <message>
        <source>From the training log: 1 run.</source>
        <translation>Del registro de entrenamiento: 1 carrera.</translation>
    </message>
    <message>
        <source>From the training log: %1 runs.</source>
        <translation>Del registro de entrenamiento: %1 carreras.</translation>
    </message>
    <message>
        <source>1 other activity is not counted.</source>
        <translation>1 otra actividad no se cuenta.</translation>
    </message>
    <message>
        <source>%1 other activities are not counted.</source>
        <translation>%1 otras actividades no se cuentan.</translation>
    </message>
    <message>
        <source>Places were not kept.</source>
        <translation>Los lugares no se guardaron.</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>sin carrera</translation>
    </message>
    <message>
        <source>the jump</source>
        <translation>el salto</translation>
    </message>
    <message>
        <source>after it began</source>
        <translation>después del comienzo</translation>
    </message>
    <message>
        <source>Show every run as a table</source>
        <translation>Mostrar todas las carreras en una tabla</translation>
    </message>
    <message>
        <source>Every run</source>
        <translation>Todas las carreras</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Longest of the 30 days before</source>
        <translation>La más larga de los 30 días anteriores</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Ocultar la tabla</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Longest jump</source>
        <translation>Mayor salto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Semana habitual</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Hill runs</source>
        <translation>Carreras en cuesta</translation>
    </message>
    <message>
        <source>Fast runs</source>
        <translation>Carreras rápidas</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Días seguidos</translation>
    </message>
    <message>
        <source>This is a link found in many runners of all kinds of injury, not a proof of the cause. It says nothing of a sudden tear.</source>
        <translation>Es una relación hallada en muchos corredores con todo tipo de lesiones, no una prueba de la causa. No dice nada de un desgarro repentino.</translation>
    </message>
    <message>
        <source>Week to week %1, acute to chronic %2. %3</source>
        <translation>De semana a semana %1, agudo frente a crónico %2. %3</translation>
    </message>
    <message>
        <source>Long runs</source>
        <translation>Carreras largas</translation>
    </message>
    <message>
        <source>Rest over 14 days</source>
        <translation>Descanso de más de 14 días</translation>
    </message>
    <message>
        <source>Kilometres a week</source>
        <translation>Kilómetros por semana</translation>
    </message>
    <message>
        <source>The 16 weeks up to %1, the day it began.</source>
        <translation>Las 16 semanas hasta el %1, el día en que empezó.</translation>
    </message>
</context>
<context>
    <name>triage::LogOffer</name>
    <message>
        <source>Take another training log</source>
        <translation>Tomar otro registro de entrenamiento</translation>
    </message>
    <message>
        <source>Fill in from my training log</source>
        <translation>Rellenar con mi registro de entrenamiento</translation>
    </message>
    <message>
        <source>Fill in from the client's training log</source>
        <translation>Rellenar con el registro de entrenamiento del cliente</translation>
    </message>
    <message>
        <source>A file of Strava, Garmin, Apple Health, or FIT, GPX, TCX. It stays on this computer. You can also drop it here.</source>
        <translation>Un archivo de Strava, Garmin, Apple Salud, o FIT, GPX, TCX. Se queda en este ordenador. También puede soltarlo aquí.</translation>
    </message>
</context>
<context>
    <name>triage::ColumnMapper</name>
    <message>
        <source>left out: too few cells</source>
        <translation>omitida: faltan celdas</translation>
    </message>
    <message>
        <source>left out: its date cannot be read</source>
        <translation>omitida: la fecha no se puede leer</translation>
    </message>
    <message>
        <source>left out: neither a distance nor a duration</source>
        <translation>omitida: sin distancia ni duración</translation>
    </message>
    <message>
        <source>left out: its distance cannot be read</source>
        <translation>omitida: la distancia no se puede leer</translation>
    </message>
    <message>
        <source>left out: its duration cannot be read</source>
        <translation>omitida: la duración no se puede leer</translation>
    </message>
    <message>
        <source>left out: a negative time or distance</source>
        <translation>omitida: tiempo o distancia negativos</translation>
    </message>
    <message>
        <source>run</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>caminata</translation>
    </message>
    <message>
        <source>ride</source>
        <translation>salida en bicicleta</translation>
    </message>
    <message>
        <source>another sport</source>
        <translation>otro deporte</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Kind of sport</source>
        <translation>Tipo de deporte</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Las fechas se escriben</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <source>Distances are in</source>
        <translation>Las distancias están en</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilómetros</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>millas</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>Plain durations are in</source>
        <translation>Las duraciones sin unidad están en</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Decimals are written</source>
        <translation>Los decimales se escriben</translation>
    </message>
    <message>
        <source>after a point, as in 7.4</source>
        <translation>tras un punto, como 7.4</translation>
    </message>
    <message>
        <source>after a comma, as in 7,4</source>
        <translation>tras una coma, como 7,4</translation>
    </message>
    <message>
        <source>The first rows, as they will be read</source>
        <translation>Las primeras filas, como se leerán</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Which of these are runs too?</source>
        <translation>¿Cuáles son también carreras?</translation>
    </message>
    <message>
        <source>They are shown once date, distance and the order of day and month are chosen.</source>
        <translation>Se muestran cuando se eligen la fecha, la distancia y el orden de día y mes.</translation>
    </message>
    <message>
        <source>Of the first %1 rows, %2 can be read.</source>
        <translation>De las primeras %1 filas se pueden leer %2.</translation>
    </message>
    <message>
        <source>Choose the column that holds the date</source>
        <translation>Elija la columna que contiene la fecha</translation>
    </message>
    <message>
        <source>Choose the column that holds the distance</source>
        <translation>Elija la columna que contiene la distancia</translation>
    </message>
    <message>
        <source>No row shows whether the day or the month comes first. Choose how the dates are written</source>
        <translation>Ninguna fila muestra si va primero el día o el mes. Elija cómo están escritas las fechas</translation>
    </message>
    <message>
        <source>None of the first rows can be read like this. Choose other columns, or how they are written</source>
        <translation>Ninguna de las primeras filas se puede leer así. Elija otras columnas o cómo están escritas</translation>
    </message>
</context>
<context>
    <name>triage::LogPage</name>
    <message>
        <source>Nothing is sent anywhere. Only the days, kinds, distances, times and climbs from half a year before it began are kept with your answers. Places are never kept.</source>
        <translation>No se envía nada. Solo se guardan con sus respuestas los días, tipos, distancias, tiempos y desniveles desde medio año antes del comienzo. Los lugares nunca se guardan.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Only the days, kinds, distances, times and climbs from half a year before onset are kept with the answers. Places are never kept.</source>
        <translation>No se envía nada. Solo se guardan con las respuestas los días, tipos, distancias, tiempos y desniveles desde medio año antes del comienzo. Los lugares nunca se guardan.</translation>
    </message>
    <message>
        <source>It stays on this computer</source>
        <translation>Se queda en este ordenador</translation>
    </message>
    <message>
        <source>It is counted up to %1, the day it began by the answers.</source>
        <translation>Se cuenta hasta el %1, el día en que empezó según las respuestas.</translation>
    </message>
    <message>
        <source>How long ago did this problem begin?</source>
        <translation>¿Hace cuánto empezó este problema?</translation>
    </message>
    <message>
        <source>How long ago was the onset?</source>
        <translation>¿Hace cuánto fue el comienzo?</translation>
    </message>
    <message>
        <source>Fill in from your training log</source>
        <translation>Rellenar con su registro de entrenamiento</translation>
    </message>
    <message>
        <source>Fill in from the client's training log</source>
        <translation>Rellenar con el registro de entrenamiento del cliente</translation>
    </message>
    <message>
        <source>Take the file that the watch or the app gives. You see what is in it before anything is filled in.</source>
        <translation>Tome el archivo que da el reloj o la aplicación. Verá qué contiene antes de que se rellene nada.</translation>
    </message>
    <message>
        <source>Strava: the zip of the bulk export, or the activities.csv in it</source>
        <translation>Strava: el zip de la exportación completa, o el activities.csv que contiene</translation>
    </message>
    <message>
        <source>Garmin Connect: the list of activities, saved with “Export CSV”</source>
        <translation>Garmin Connect: la lista de actividades, guardada con «Exportar CSV»</translation>
    </message>
    <message>
        <source>Apple Health: the export.zip of the Health app</source>
        <translation>Apple Salud: el export.zip de la aplicación Salud</translation>
    </message>
    <message>
        <source>Files that end in FIT, GPX or TCX, or a folder of them</source>
        <translation>Archivos FIT, GPX o TCX, o una carpeta con ellos</translation>
    </message>
    <message>
        <source>Read what I dropped</source>
        <translation>Leer lo que solté</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Or drop files, folders or zips anywhere on this window.</source>
        <translation>O suelte archivos, carpetas o zips en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Say how long ago it began: what was run before that day is what counts</source>
        <translation>Diga hace cuánto empezó: cuenta lo que se corrió antes de ese día</translation>
    </message>
    <message>
        <source>Training logs</source>
        <translation>Registros de entrenamiento</translation>
    </message>
    <message>
        <source>Folder of training logs</source>
        <translation>Carpeta de registros de entrenamiento</translation>
    </message>
    <message>
        <source>Reading the training log</source>
        <translation>Leyendo el registro de entrenamiento</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files read: %1, %2</source>
        <translation>Archivos leídos: %1, %2</translation>
    </message>
    <message>
        <source>What is in the log</source>
        <translation>Qué hay en el registro</translation>
    </message>
    <message>
        <source>No run was found</source>
        <translation>No se encontró ninguna carrera</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. It is counted up to %1, the day it began.</source>
        <translation>Aún no se ha rellenado nada. Se cuenta hasta el %1, el día en que empezó.</translation>
    </message>
    <message>
        <source>Nothing is filled in. Below stands why.</source>
        <translation>No se ha rellenado nada. Abajo se dice por qué.</translation>
    </message>
    <message>
        <source>Fill in these answers</source>
        <translation>Rellenar estas respuestas</translation>
    </message>
    <message>
        <source>Take another log</source>
        <translation>Tomar otro registro</translation>
    </message>
    <message>
        <source>Fill in nothing</source>
        <translation>No rellenar nada</translation>
    </message>
    <message>
        <source>hills and fast runs new</source>
        <translation>cuestas y carreras rápidas nuevas</translation>
    </message>
    <message>
        <source>fast runs new</source>
        <translation>carreras rápidas nuevas</translation>
    </message>
    <message>
        <source>hills new</source>
        <translation>cuestas nuevas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no run that week</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The questions ask about the week of onset. One run before that, on %1, jumped further, and pain may follow weeks later, so the two longest runs are those of %1. The longest run of the week of onset was: %2.</source>
        <translation>Las preguntas son sobre la semana del comienzo. Una carrera anterior, el %1, dio un salto mayor, y el dolor puede llegar semanas después; por eso las dos carreras más largas son las del %1. La carrera más larga de la semana del comienzo fue: %2.</translation>
    </message>
    <message>
        <source>The questions ask about the week it began. One run before that, on %1, was a bigger jump, and pain can follow weeks later. So the two longest runs are those of %1. Your longest run in the week it began: %2.</source>
        <translation>Las preguntas son sobre la semana en que empezó. Una carrera anterior, el %1, fue un salto mayor, y el dolor puede llegar semanas después. Por eso las dos carreras más largas son las del %1. Su carrera más larga en la semana en que empezó: %2.</translation>
    </message>
    <message>
        <source>%1 %: %2 of %3, files read: %4</source>
        <translation>%1 %: %2 de %3, archivos leídos: %4</translation>
    </message>
    <message>
        <source>A list of your own, saved as CSV: you are asked which column is what</source>
        <translation>Una lista propia, guardada como CSV: se le pregunta qué es cada columna</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>¿Qué es cada columna?</translation>
    </message>
    <message>
        <source>The columns of %1 have names that are not known here. Say what they hold; below stands how the first rows are then read.</source>
        <translation>Las columnas de %1 tienen nombres que aquí no se conocen. Diga qué contienen; abajo se ve cómo se leen entonces las primeras filas.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Leer así</translation>
    </message>
    <message>
        <source>Leave this list out</source>
        <translation>Omitir esta lista</translation>
    </message>
</context>
<context>
    <name>triage::LogPreview</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 actividad</translation>
    </message>
    <message>
        <source>%1 activities</source>
        <translation>%1 actividades</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Qué se leyó</translation>
    </message>
    <message>
        <source>1 file inside is no training log</source>
        <translation>1 archivo no es un registro de entrenamiento</translation>
    </message>
    <message>
        <source>%1 files inside are no training logs</source>
        <translation>%1 archivos no son registros de entrenamiento</translation>
    </message>
    <message>
        <source>The list names no unit. Its distances are in miles</source>
        <translation>La lista no indica la unidad. Sus distancias están en millas</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Lo que cuenta</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 to %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, del %2 al %3</translation>
    </message>
    <message>
        <source>In more than one file</source>
        <translation>En más de un archivo</translation>
    </message>
    <message>
        <source>%1, counted once</source>
        <translation>%1, contadas una vez</translation>
    </message>
    <message>
        <source>walks: %1</source>
        <translation>caminatas: %1</translation>
    </message>
    <message>
        <source>rides: %1</source>
        <translation>salidas en bicicleta: %1</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>otras: %1</translation>
    </message>
    <message>
        <source>Other sports, not counted</source>
        <translation>Otros deportes, no contados</translation>
    </message>
    <message>
        <source>%1, %2: left out, as %3</source>
        <translation>%1, %2: omitido, porque %3</translation>
    </message>
    <message>
        <source>1 activity does not say its sport. Count it as a run</source>
        <translation>1 actividad no indica su deporte. Contarla como carrera</translation>
    </message>
    <message>
        <source>%1 activities do not say their sport. Count them as runs</source>
        <translation>%1 actividades no indican su deporte. Contarlas como carreras</translation>
    </message>
    <message>
        <source>Every run around the day it began</source>
        <translation>Todas las carreras en torno al día del comienzo</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Qué se rellena</translation>
    </message>
    <message>
        <source>left as it is: the log does not reach those days</source>
        <translation>se deja como está: el registro no llega a esos días</translation>
    </message>
    <message>
        <source>%1 in the place of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>You can change each of them afterwards.</source>
        <translation>Después puede cambiar cada una.</translation>
    </message>
    <message>
        <source>What the log suggests had changed</source>
        <translation>Qué había cambiado según el registro</translation>
    </message>
    <message>
        <source>Tick what the client agrees with. What is not ticked is not filled in.</source>
        <translation>Marque lo que el cliente acepta. Lo que no se marca no se rellena.</translation>
    </message>
    <message>
        <source>Tick what you agree with. What is not ticked is not filled in.</source>
        <translation>Marque lo que acepta. Lo que no se marca no se rellena.</translation>
    </message>
    <message>
        <source>Say which column is what in %1</source>
        <translation>Decir qué es cada columna de %1</translation>
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
        <translation>La última respuesta aún no se pudo guardar. Se conserva aquí y se volverá a intentar; mantenga esta ventana abierta.</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Cambiar respuestas</translation>
    </message>
    <message>
        <source>Unfinished interviews could not be read.</source>
        <translation>No se pudieron leer las entrevistas sin terminar.</translation>
    </message>
    <message>
        <source>Earlier results could not be read.</source>
        <translation>No se pudieron leer los resultados anteriores.</translation>
    </message>
    <message>
        <source>The names of earlier clients could not be read.</source>
        <translation>No se pudieron leer los nombres de pacientes anteriores.</translation>
    </message>
    <message>
        <source>This result could not be read.</source>
        <translation>No se pudo leer este resultado.</translation>
    </message>
    <message>
        <source>What was ticked off in the plan could not be read.</source>
        <translation>No se pudo leer lo marcado en el plan.</translation>
    </message>
    <message>
        <source>The tick could not be saved.</source>
        <translation>No se pudo guardar la marca.</translation>
    </message>
    <message>
        <source>Delete answers</source>
        <translation>Eliminar respuestas</translation>
    </message>
    <message>
        <source>Delete this unfinished interview? Its answers cannot be brought back.</source>
        <translation>¿Eliminar esta entrevista sin terminar? Sus respuestas no se podrán recuperar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The interview could not be deleted.</source>
        <translation>No se pudo eliminar la entrevista.</translation>
    </message>
    <message>
        <source>Rename client</source>
        <translation>Cambiar el nombre del paciente</translation>
    </message>
    <message>
        <source>New name or code. All results of this client show it.</source>
        <translation>Nuevo nombre o código. Lo mostrarán todos los resultados de este paciente.</translation>
    </message>
    <message>
        <source>The client could not be renamed.</source>
        <translation>No se pudo cambiar el nombre del paciente.</translation>
    </message>
    <message>
        <source>Delete result</source>
        <translation>Eliminar resultado</translation>
    </message>
    <message>
        <source>Delete the result of %1? It cannot be brought back.</source>
        <translation>¿Eliminar el resultado de %1? No se podrá recuperar.</translation>
    </message>
    <message>
        <source>The result could not be deleted.</source>
        <translation>No se pudo eliminar el resultado.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>The visit before could not be read.</source>
        <translation>No se pudo leer la visita anterior.</translation>
    </message>
    <message>
        <source>Due re-checks could not be read.</source>
        <translation>No se pudieron leer los controles pendientes.</translation>
    </message>
    <message>
        <source>The training log of this result could not be read.</source>
        <translation>No se pudo leer el registro de entrenamiento de este resultado.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>My conclusion</source>
        <translation>Mi conclusión</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>The visits before could not be read.</source>
        <translation>No se pudieron leer las visitas anteriores.</translation>
    </message>
    <message>
        <source>This interview was also changed in another window or program.</source>
        <translation>Esta entrevista también se cambió en otra ventana o programa.</translation>
    </message>
    <message>
        <source>Both are kept: what you answer here is now an interview of its own.</source>
        <translation>Se conservan las dos: lo que responda aquí es ahora una entrevista aparte.</translation>
    </message>
    <message>
        <source>The stored results can only be looked at here. What you answer now is shown and not stored.</source>
        <translation>Los resultados guardados aquí solo se pueden ver. Lo que responda ahora se muestra y no se guarda.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
    <message>
        <source>Nothing could be saved there either. Your answers are still kept in this window.</source>
        <translation>Allí tampoco se pudo guardar nada. Sus respuestas siguen en esta ventana.</translation>
    </message>
    <message>
        <source>From now on everything is saved in %1.</source>
        <translation>A partir de ahora todo se guarda en %1.</translation>
    </message>
    <message>
        <source>It holds all results and your answers. Once the usual place works again, put it back from this file.</source>
        <translation>Contiene todos los resultados y sus respuestas. Cuando el lugar habitual vuelva a funcionar, restáurelo todo desde este archivo.</translation>
    </message>
    <message>
        <source>Earlier results could not be read and are not in it; they stay where they are. Your answers are in it.</source>
        <translation>Los resultados anteriores no se pudieron leer y no están en él; siguen donde están. Sus respuestas sí están.</translation>
    </message>
    <message>
        <source>Whether these answers were changed could not be read.</source>
        <translation>No se pudo leer si estas respuestas se cambiaron.</translation>
    </message>
</context>
<context>
    <name>triage::ManualDesk</name>
    <message>
        <source>The manual could not be read.</source>
        <translation>No se pudo leer el manual.</translation>
    </message>
</context>
<context>
    <name>triage::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>No chapter holds “%1”. Try a shorter word.</source>
        <translation>Ningún capítulo contiene «%1». Pruebe con una palabra más corta.</translation>
    </message>
    <message>
        <source>The chapter could not be printed.</source>
        <translation>No se pudo imprimir el capítulo.</translation>
    </message>
    <message>
        <source>the printer takes no pages</source>
        <translation>la impresora no acepta páginas</translation>
    </message>
    <message>
        <source>choose another printer</source>
        <translation>elija otra impresora</translation>
    </message>
</context>
<context>
    <name>triage::MenuInput</name>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
</context>
<context>
    <name>triage::Meter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>triage::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro lugar</translation>
    </message>
</context>
<context>
    <name>triage::NumberField</name>
    <message>
        <source>Use figures only, such as 12</source>
        <translation>Use solo cifras, por ejemplo 12</translation>
    </message>
    <message>
        <source>Use a whole number, such as 12</source>
        <translation>Use un número entero, por ejemplo 12</translation>
    </message>
    <message>
        <source>The number must be %1 or more</source>
        <translation>El número debe ser %1 o más</translation>
    </message>
    <message>
        <source>The number must be %1 or less</source>
        <translation>El número debe ser %1 o menos</translation>
    </message>
</context>
<context>
    <name>triage::OptionGroup</name>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>triage::PageForm</name>
    <message>
        <source>Tick what fits, or choose “None of these”</source>
        <translation>Marque lo que corresponda o elija «Nada de esto»</translation>
    </message>
    <message>
        <source>Mark at least one place that hurts</source>
        <translation>Marque al menos un lugar que duela</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Elija una respuesta</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>Escriba una respuesta</translation>
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
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>triage::PageWords</name>
    <message>
        <source>Words on this page</source>
        <translation>Palabras de esta página</translation>
    </message>
    <message>
        <source>Says what the dotted words mean (F2)</source>
        <translation>Dice qué significan las palabras punteadas (F2)</translation>
    </message>
</context>
<context>
    <name>triage::PainGuideCard</name>
    <message>
        <source>Pain guide</source>
        <translation>Guía del dolor</translation>
    </message>
    <message>
        <source>During exercise and next morning</source>
        <translation>Durante el ejercicio y a la mañana siguiente</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Siga</translation>
    </message>
    <message>
        <source>Do less</source>
        <translation>Haga menos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pare</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Busque ayuda</translation>
    </message>
</context>
<context>
    <name>triage::PainScale</name>
    <message>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>Worst pain you can imagine</source>
        <translation>El peor dolor que pueda imaginar</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
</context>
<context>
    <name>triage::Paragraph</name>
    <message>
        <source>Words explained here: %1</source>
        <translation>Palabras explicadas aquí: %1</translation>
    </message>
</context>
<context>
    <name>triage::PlanTab</name>
    <message>
        <source>%1 stages</source>
        <translation>%1 fases</translation>
    </message>
    <message>
        <source>Running meanwhile</source>
        <translation>Correr mientras tanto</translation>
    </message>
    <message>
        <source>Avoid for now</source>
        <translation>Evitar por ahora</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima revisión</translation>
    </message>
</context>
<context>
    <name>triage::PrintDialog</name>
    <message>
        <source>the printer takes no pages</source>
        <translation>la impresora no acepta páginas</translation>
    </message>
    <message>
        <source>choose another printer, or print to a file</source>
        <translation>elija otra impresora, o imprima en un archivo</translation>
    </message>
</context>
<context>
    <name>triage::ProgressCard</name>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 más alto</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 más bajo</translation>
    </message>
    <message>
        <source>Smallest change that matters: %1</source>
        <translation>Cambio más pequeño que importa: %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Since the first visit</source>
        <translation>Desde la primera visita</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>triage::ProgressChart</name>
    <message>
        <source>at the start</source>
        <translation>al comienzo</translation>
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
        <translation>No se pudieron leer las visitas.</translation>
    </message>
</context>
<context>
    <name>triage::ProgressPage</name>
    <message>
        <source>Which problem</source>
        <translation>Qué problema</translation>
    </message>
    <message>
        <source>A chart needs the same number from two visits. A re-check asks for it.</source>
        <translation>Un gráfico necesita el mismo número de dos visitas. Un control lo pregunta.</translation>
    </message>
    <message>
        <source>What changed on the way</source>
        <translation>Qué cambió por el camino</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Better by more than the usual ups and downs: %1.</source>
        <translation>Mejor, más allá de los altibajos habituales: %1.</translation>
    </message>
    <message>
        <source>Worse by more than the usual ups and downs: %1.</source>
        <translation>Peor, más allá de los altibajos habituales: %1.</translation>
    </message>
    <message>
        <source>Changed too little to count: %1.</source>
        <translation>Cambió demasiado poco para contar: %1.</translation>
    </message>
    <message>
        <source>Next re-check: %1.</source>
        <translation>Próximo control: %1.</translation>
    </message>
    <message>
        <source>Open the last result</source>
        <translation>Abrir el último resultado</translation>
    </message>
    <message>
        <source>Start re-check</source>
        <translation>Empezar el control</translation>
    </message>
</context>
<context>
    <name>triage::ProviderCard</name>
    <message>
        <source>What they may offer</source>
        <translation>Qué pueden ofrecer</translation>
    </message>
    <message>
        <source>What to ask them</source>
        <translation>Qué preguntarles</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>No es para</translation>
    </message>
</context>
<context>
    <name>triage::ProvidersTab</name>
    <message>
        <source>Who to see</source>
        <translation>A quién acudir</translation>
    </message>
    <message>
        <source>No one in particular for now. Come back if it changes.</source>
        <translation>Por ahora, nadie en particular. Vuelva si cambia.</translation>
    </message>
    <message>
        <source>How to choose who helps you</source>
        <translation>Cómo elegir quién le ayuda</translation>
    </message>
</context>
<context>
    <name>triage::QuestionBlock</name>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>triage::QuestionPage</name>
    <message>
        <source>Where does your left leg hurt?</source>
        <translation>¿Dónde le duele la pierna izquierda?</translation>
    </message>
    <message>
        <source>Where does your right leg hurt?</source>
        <translation>¿Dónde le duele la pierna derecha?</translation>
    </message>
    <message>
        <source>Where do your legs hurt?</source>
        <translation>¿Dónde le duelen las piernas?</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>queda aproximadamente 1 minuto</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>quedan unos %1 minutos</translation>
    </message>
    <message>
        <source>%1  ·  section %2 of %3  ·  %4</source>
        <translation>%1  ·  sección %2 de %3  ·  %4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>triage::ReasonList</name>
    <message>
        <source>Show fewer reasons</source>
        <translation>Mostrar menos motivos</translation>
    </message>
    <message>
        <source>Show the source of this reason</source>
        <translation>Mostrar la fuente de este motivo</translation>
    </message>
    <message>
        <source>Show all %1 reasons and their sources</source>
        <translation>Mostrar los %1 motivos y sus fuentes</translation>
    </message>
</context>
<context>
    <name>triage::RecheckPage</name>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>%1, %2 days after the last visit</source>
        <translation>%1, %2 días después de la última visita</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Desde la última visita</translation>
    </message>
    <message>
        <source>%1, since the last visit</source>
        <translation>%1, desde la última visita</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Have it looked at, because %1.</source>
        <translation>Haga que lo vean, porque %1.</translation>
    </message>
    <message>
        <source>The plan moves from the stage “%1” to “%2”</source>
        <translation>El plan pasa de la fase «%1» a «%2»</translation>
    </message>
    <message>
        <source>The plan is at the stage “%1”</source>
        <translation>El plan está en la fase «%1»</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Next re-check: %1.</source>
        <translation>Próximo control: %1.</translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation>Abrir el resultado completo</translation>
    </message>
    <message>
        <source>See the progress</source>
        <translation>Ver la evolución</translation>
    </message>
</context>
<context>
    <name>triage::ReportPage</name>
    <message>
        <source>choose another folder or name</source>
        <translation>elija otra carpeta u otro nombre</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation>Para profesionales</translation>
    </message>
    <message>
        <source>For the runner</source>
        <translation>Para el corredor</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Cuestionario en papel</translation>
    </message>
    <message numerus="yes">
        <source>Preview of %1, %n page(s). Save it as a web page to have it read out.</source>
        <translation>
            <numerusform>Vista previa: %1, páginas: %n. Guárdelo como página web para que se lea en voz alta.</numerusform>
            <numerusform>Vista previa: %1, páginas: %n. Guárdelo como página web para que se lea en voz alta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>No se pudo imprimir el informe.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>No se pudo guardar el informe.</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>no se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Save for another program (FHIR)</source>
        <translation>Guardar para otro programa (FHIR)</translation>
    </message>
</context>
<context>
    <name>triage::ResultPage</name>
    <message>
        <source>Your plan</source>
        <translation>Su plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Back to running</source>
        <translation>Volver a correr</translation>
    </message>
    <message>
        <source>Who to see</source>
        <translation>A quién ver</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Carreras</translation>
    </message>
</context>
<context>
    <name>triage::ResultsTable</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What it suggests</source>
        <translation>Qué sugiere</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>%1, re-check</source>
        <translation>%1, control</translation>
    </message>
</context>
<context>
    <name>triage::RuleBookPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Buscar en las reglas</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 reglas</translation>
    </message>
    <message>
        <source>%1 rules found</source>
        <translation>%1 reglas encontradas</translation>
    </message>
    <message>
        <source>No rule holds “%1”. Try a shorter word.</source>
        <translation>Ninguna regla contiene «%1». Pruebe con una palabra más corta.</translation>
    </message>
</context>
<context>
    <name>triage::RuleReader</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>triage::RunBars</name>
    <message>
        <source>The longest run beside those before it</source>
        <translation>La salida más larga comparada con las anteriores</translation>
    </message>
    <message>
        <source>%1 % longer than the longest of the 30 days before</source>
        <translation>un %1 % más larga que la más larga de los 30 días anteriores</translation>
    </message>
    <message>
        <source>no longer than the longest of the 30 days before</source>
        <translation>no más larga que la más larga de los 30 días anteriores</translation>
    </message>
    <message>
        <source>Longest of the 30 days before</source>
        <translation>La más larga de los 30 días anteriores</translation>
    </message>
    <message>
        <source>Longest in the week it began</source>
        <translation>La más larga de la semana en que empezó</translation>
    </message>
</context>
<context>
    <name>triage::RunningTab</name>
    <message>
        <source>Begin when all are true</source>
        <translation>Empiece cuando se cumpla todo</translation>
    </message>
    <message>
        <source>While you do it</source>
        <translation>Mientras lo hace</translation>
    </message>
    <message>
        <source>Once you are back</source>
        <translation>Cuando ya haya vuelto</translation>
    </message>
    <message>
        <source>Back to running, step by step</source>
        <translation>Volver a correr, paso a paso</translation>
    </message>
    <message>
        <source>%1, %2 a week</source>
        <translation>%1, %2 por semana</translation>
    </message>
    <message>
        <source>Begin when: %1</source>
        <translation>Empiece cuando: %1</translation>
    </message>
    <message>
        <source>Back to full speed</source>
        <translation>Volver a la velocidad máxima</translation>
    </message>
    <message>
        <source>Nordics, week by week</source>
        <translation>Nordic, semana a semana</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Sessions a week</source>
        <translation>Sesiones por semana</translation>
    </message>
    <message>
        <source>Your longest run, week by week</source>
        <translation>Su carrera más larga, semana a semana</translation>
    </message>
    <message>
        <source>The longest run, week by week</source>
        <translation>La carrera más larga, semana a semana</translation>
    </message>
    <message>
        <source>From your own log: your pace, and the %1 that your legs were used to before it began. Begin once you run %2 minutes without a break. No run is more than a tenth longer than the longest of the 30 days before.</source>
        <translation>De su propio registro: su ritmo, y los %1 a los que sus piernas estaban acostumbradas antes del comienzo. Empiece cuando corra %2 minutos sin pausa. Ninguna carrera es más de una décima parte más larga que la más larga de los 30 días anteriores.</translation>
    </message>
    <message>
        <source>From the runner's own log: the pace, and the %1 that was usual before onset. Begin once %2 minutes without a break are possible. No run is more than a tenth longer than the longest of the 30 days before.</source>
        <translation>Del registro del propio corredor: el ritmo, y los %1 habituales antes del comienzo. Empezar cuando sean posibles %2 minutos sin pausa. Ninguna carrera es más de una décima parte más larga que la más larga de los 30 días anteriores.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Longest run at most</source>
        <translation>Carrera más larga como máximo</translation>
    </message>
</context>
<context>
    <name>triage::ScaleInput</name>
    <message>
        <source>No pain</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>There, but easy to forget</source>
        <translation>Está ahí, pero es fácil olvidarlo</translation>
    </message>
    <message>
        <source>Mild, noticed now and then</source>
        <translation>Leve, se nota de vez en cuando</translation>
    </message>
    <message>
        <source>Mild, noticed often</source>
        <translation>Leve, se nota a menudo</translation>
    </message>
    <message>
        <source>Moderate, on your mind at times</source>
        <translation>Moderado, a ratos no se quita de la cabeza</translation>
    </message>
    <message>
        <source>Hard to ignore</source>
        <translation>Difícil de ignorar</translation>
    </message>
    <message>
        <source>Hard to ignore for long</source>
        <translation>Difícil de ignorar mucho tiempo</translation>
    </message>
    <message>
        <source>Strong, it limits what you do</source>
        <translation>Fuerte, limita lo que hace</translation>
    </message>
    <message>
        <source>Very strong, it limits most things</source>
        <translation>Muy fuerte, limita la mayoría de las cosas</translation>
    </message>
    <message>
        <source>Severe, hard to think of anything else</source>
        <translation>Intenso, cuesta pensar en otra cosa</translation>
    </message>
    <message>
        <source>The worst pain you can imagine</source>
        <translation>El peor dolor que pueda imaginar</translation>
    </message>
</context>
<context>
    <name>triage::SectionForm</name>
    <message>
        <source>Keys: + positive, − negative, 0 not done</source>
        <translation>Teclas: + positiva, − negativa, 0 no realizada</translation>
    </message>
    <message>
        <source>Mark the rest as “No”</source>
        <translation>Marcar el resto como «No»</translation>
    </message>
    <message>
        <source>Mark the rest as “No”: %1</source>
        <translation>Marcar el resto como «No»: %1</translation>
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
        <translation>%1: sin responder</translation>
    </message>
</context>
<context>
    <name>triage::SectionPage</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>Continuar a %1</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Revisar las respuestas</translation>
    </message>
</context>
<context>
    <name>triage::Segment</name>
    <message>
        <source>Positive</source>
        <translation>Positiva</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativa</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>triage::SelfTestPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip the tests</source>
        <translation>Saltar las pruebas</translation>
    </message>
    <message>
        <source>Tests at home</source>
        <translation>Pruebas en casa</translation>
    </message>
    <message>
        <source>Would you like to try a short test?</source>
        <translation>¿Quiere hacer una prueba corta?</translation>
    </message>
    <message>
        <source>Would you like to try %1 short tests?</source>
        <translation>¿Quiere hacer %1 pruebas cortas?</translation>
    </message>
    <message>
        <source>They make the result surer. Nothing you answered speaks against them. Do as many as you like, and stop whenever one hurts more than it says.</source>
        <translation>Hacen el resultado más seguro. Nada de lo que ha respondido habla en contra. Haga las que quiera y deje cualquiera que duela más de lo que indica.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1.&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1.&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Show me the first test</source>
        <translation>Mostrar la primera prueba</translation>
    </message>
    <message>
        <source>&lt;b&gt;You need:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Necesita:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>I did not try it</source>
        <translation>No la he hecho</translation>
    </message>
    <message>
        <source>Tests at home  ·  test %1 of %2</source>
        <translation>Pruebas en casa  ·  prueba %1 de %2</translation>
    </message>
    <message>
        <source>Skip the other tests</source>
        <translation>Saltar las demás pruebas</translation>
    </message>
    <message>
        <source>Your answer so far: %1</source>
        <translation>Su respuesta hasta ahora: %1</translation>
    </message>
</context>
<context>
    <name>triage::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What you choose holds at once and is kept on this computer.</source>
        <translation>Lo que elija vale de inmediato y se guarda en este ordenador.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>100 % (usual)</source>
        <translation>100 % (habitual)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>As the computer (no number known)</source>
        <translation>Como el ordenador (número desconocido)</translation>
    </message>
    <message>
        <source>As the computer: %1, %2</source>
        <translation>Como el ordenador: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For the emergency number that is shown when help is needed now.</source>
        <translation>Para el número de emergencias que se muestra cuando se necesita ayuda inmediata.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Its name and logo stand on reports and forms.</source>
        <translation>Su nombre y su logotipo aparecen en informes y formularios.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Cuestionario en papel</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logotipo: %1</translation>
    </message>
    <message>
        <source>The logo is not there any more: %1</source>
        <translation>El logotipo ya no está: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A copy of all results in one file, once a day, in a folder that you choose. Best on another disk.</source>
        <translation>Una copia de todos los resultados en un archivo, una vez al día, en una carpeta que usted elija. Mejor en otro disco.</translation>
    </message>
</context>
<context>
    <name>triage::SideInput</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencia</translation>
    </message>
    <message>
        <source>%1 less on the left</source>
        <translation>%1 menos en el lado izquierdo</translation>
    </message>
    <message>
        <source>%1 less on the right</source>
        <translation>%1 menos en el lado derecho</translation>
    </message>
    <message>
        <source>%1 more on the left</source>
        <translation>%1 más en el lado izquierdo</translation>
    </message>
    <message>
        <source>%1 more on the right</source>
        <translation>%1 más en el lado derecho</translation>
    </message>
    <message>
        <source>Enter both sides, or the difference alone</source>
        <translation>Escriba los dos lados, o solo la diferencia</translation>
    </message>
</context>
<context>
    <name>triage::SignBlock</name>
    <message>
        <source>“Not sure” is a useful answer. We treat it as a reason to have that sign checked.</source>
        <translation>«No lo sé con seguridad» es una respuesta útil. La tomamos como motivo para que se revise esa señal.</translation>
    </message>
</context>
<context>
    <name>triage::SignList</name>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
</context>
<context>
    <name>triage::SignRow</name>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Not sure: %1</source>
        <translation>No seguro: %1</translation>
    </message>
</context>
<context>
    <name>triage::SiteChangeCard</name>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>The earlier visit</source>
        <translation>La visita anterior</translation>
    </message>
    <message>
        <source>The later visit</source>
        <translation>La visita posterior</translation>
    </message>
</context>
<context>
    <name>triage::SiteList</name>
    <message>
        <source>Back and hip</source>
        <translation>Espalda y cadera</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation>Parte posterior de la rodilla</translation>
    </message>
    <message>
        <source>Knee front and lower leg</source>
        <translation>Parte delantera de la rodilla y pierna por debajo de la rodilla</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Otros lugares</translation>
    </message>
    <message>
        <source>Hurts most</source>
        <translation>Duele más</translation>
    </message>
    <message>
        <source>Hurts most: %1</source>
        <translation>Duele más: %1</translation>
    </message>
</context>
<context>
    <name>triage::SourceLine</name>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
</context>
<context>
    <name>triage::SourcesTab</name>
    <message>
        <source>What this result rests on</source>
        <translation>En qué se basa este resultado</translation>
    </message>
    <message>
        <source>“Our judgement” marks a choice that no study settles; it leans to the cautious side.</source>
        <translation>«Criterio propio» señala una elección que ningún estudio resuelve; se inclina por el lado prudente.</translation>
    </message>
    <message>
        <source>Rules version %1</source>
        <translation>Reglas, versión %1</translation>
    </message>
</context>
<context>
    <name>triage::StageRow</name>
    <message>
        <source>Stage %1: %2, %3</source>
        <translation>Fase %1: %2, %3</translation>
    </message>
    <message>
        <source>before your start</source>
        <translation>antes de su comienzo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>está aquí</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más adelante</translation>
    </message>
</context>
<context>
    <name>triage::StageView</name>
    <message>
        <source>Stage %1: %2</source>
        <translation>Fase %1: %2</translation>
    </message>
    <message>
        <source>Start this stage when</source>
        <translation>Empiece esta fase cuando</translation>
    </message>
    <message>
        <source>You are done when all are true</source>
        <translation>Ha terminado cuando se cumpla todo</translation>
    </message>
    <message>
        <source>Move to stage %1 when all are true</source>
        <translation>Pase a la fase %1 cuando se cumpla todo</translation>
    </message>
    <message>
        <source>Go to stage %1</source>
        <translation>Ir a la fase %1</translation>
    </message>
</context>
<context>
    <name>triage::SuggestionCard</name>
    <message>
        <source>, left</source>
        <translation>, lado izquierdo</translation>
    </message>
    <message>
        <source>, right</source>
        <translation>, lado derecho</translation>
    </message>
    <message>
        <source>, both sides</source>
        <translation>, ambos lados</translation>
    </message>
    <message>
        <source>What your answers suggest</source>
        <translation>Qué sugieren sus respuestas</translation>
    </message>
    <message>
        <source>What the findings suggest</source>
        <translation>Qué sugieren los hallazgos</translation>
    </message>
    <message>
        <source>ICD-10 %1</source>
        <translation>CIE-10 %1</translation>
    </message>
    <message>
        <source>Read more about it</source>
        <translation>Leer más sobre esto</translation>
    </message>
    <message>
        <source>Clinical page</source>
        <translation>Página clínica</translation>
    </message>
    <message>
        <source>It may as well be</source>
        <translation>También podría ser</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Cómo se distinguen</translation>
    </message>
</context>
<context>
    <name>triage::TabStrip</name>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
</context>
<context>
    <name>triage::TicksInput</name>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin responder</translation>
    </message>
</context>
<context>
    <name>triage::TimeField</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>%1 weeks ago</source>
        <translation>hace %1 semanas</translation>
    </message>
    <message>
        <source>%1 months ago</source>
        <translation>hace %1 meses</translation>
    </message>
    <message>
        <source>%1 years ago</source>
        <translation>hace %1 años</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>en %1 días</translation>
    </message>
    <message>
        <source>in %1 weeks</source>
        <translation>en %1 semanas</translation>
    </message>
    <message>
        <source>in %1 months</source>
        <translation>en %1 meses</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>en %1 años</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>más o menos %1</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>dddd d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in Qt's format</comment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>Type a day, such as 18 April or in 6 weeks</source>
        <translation>Escriba un día, por ejemplo 18 de abril o dentro de 6 semanas</translation>
    </message>
    <message>
        <source>That is too long. Check the number and the unit</source>
        <translation>Es demasiado tiempo. Revise el número y la unidad</translation>
    </message>
    <message>
        <source>Type a length of time, such as 5 days or 3 weeks</source>
        <translation>Escriba una duración, por ejemplo 5 días o 3 semanas</translation>
    </message>
    <message>
        <source>Type a time, such as 3 weeks ago, last Tuesday or 12 March</source>
        <translation>Escriba un momento, por ejemplo hace 3 semanas, el martes pasado o 12 de marzo</translation>
    </message>
    <message>
        <source>That is still to come. Type a day that has passed</source>
        <translation>Eso aún no ha llegado. Escriba un día que ya haya pasado</translation>
    </message>
    <message>
        <source>That is too long ago. Check the number and the unit</source>
        <translation>Eso queda demasiado lejos. Revise el número y la unidad</translation>
    </message>
    <message>
        <source>Around %1, %2</source>
        <translation>Hacia el %1, %2</translation>
    </message>
    <message>
        <source>For example 3 weeks ago, last Tuesday, or 12 March</source>
        <translation>Por ejemplo, hace 3 semanas, el martes pasado o 12 de marzo</translation>
    </message>
    <message>
        <source>For example 5 days, or 3 weeks</source>
        <translation>Por ejemplo, 5 días o 3 semanas</translation>
    </message>
    <message>
        <source>For example 18 April 2027, or in 6 weeks</source>
        <translation>Por ejemplo, 18 de abril de 2027, o dentro de 6 semanas</translation>
    </message>
</context>
<context>
    <name>triage::Timeline</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>Cuánto puede tardar</translation>
    </message>
    <message>
        <source>Check again: %1.</source>
        <translation>Próxima revisión: %1.</translation>
    </message>
    <message>
        <source>Stage %1 of %2: %3.</source>
        <translation>Fase %1 de %2: %3.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>más o menos %1</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <translation>aproximadamente de %1 a %2</translation>
    </message>
</context>
<context>
    <name>triage::TopicList</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>%1, rules found: %2</source>
        <translation>%1, reglas encontradas: %2</translation>
    </message>
</context>
<context>
    <name>triage::TreatmentCard</name>
    <message>
        <source>Why for you</source>
        <translation>Por qué para usted</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>How much and how often</source>
        <translation>Cuánto y con qué frecuencia</translation>
    </message>
    <message>
        <source>What studies show</source>
        <translation>Qué muestran los estudios</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>Open sources</source>
        <translation>Abrir las fuentes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
</context>
<context>
    <name>triage::TreatmentModel</name>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
</context>
<context>
    <name>triage::TreatmentsTab</name>
    <message>
        <source>What helps, and what does not</source>
        <translation>Qué ayuda y qué no</translation>
    </message>
    <message>
        <source>Show by verdict</source>
        <translation>Mostrar por veredicto</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Todos los veredictos</translation>
    </message>
    <message>
        <source>Show by evidence</source>
        <translation>Mostrar por evidencia</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Toda la evidencia</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidencia: %1</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Best verdict first</source>
        <translation>Primero el mejor veredicto</translation>
    </message>
    <message>
        <source>Best evidence first</source>
        <translation>Primero la mejor evidencia</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>No treatment fits this choice.</source>
        <translation>Ningún tratamiento corresponde a esta selección.</translation>
    </message>
    <message>
        <source>%1 treatments</source>
        <translation>%1 tratamientos</translation>
    </message>
</context>
<context>
    <name>triage::WeekBars</name>
    <message>
        <source>Kilometres in each of the 16 weeks before it began</source>
        <translation>Kilómetros en cada una de las 16 semanas anteriores</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
        <translation>Por qué lo preguntamos</translation>
    </message>
    <message>
        <source>Shows the reason (key ?)</source>
        <translation>Muestra el motivo (tecla ?)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>triage::WordPanel</name>
    <message>
        <source>Words on this page</source>
        <translation>Palabras de esta página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Sugiere cuándo un problema de isquiotibiales necesita atención, qué puede ser y qué ayuda.
La variable de entorno HAMSTRING_TRIAGE_SCHEME elige los colores light, dark o system.</translation>
    </message>
    <message>
        <source>File of the stored assessments.</source>
        <translation>Archivo de las evaluaciones guardadas.</translation>
    </message>
    <message>
        <source>Folder of questions, rules and texts.</source>
        <translation>Carpeta de preguntas, reglas y textos.</translation>
    </message>
    <message>
        <source>Language and region, such as en_GB or de.</source>
        <translation>Idioma y región, como en_GB o de.</translation>
    </message>
    <message>
        <source>Show the home page, then end.</source>
        <translation>Mostrar la página de inicio y terminar.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconocido: %1</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Véase --help.</translation>
    </message>
    <message>
        <source>--language %1: no such language</source>
        <translation>--language %1: no existe ese idioma</translation>
    </message>
    <message>
        <source>Give a code such as en, en_GB or de.</source>
        <translation>Indique un código como en, en_GB o de.</translation>
    </message>
    <message>
        <source>The content cannot be used</source>
        <translation>El contenido no se puede usar</translation>
    </message>
    <message>
        <source>The stored results cannot be used</source>
        <translation>Los resultados guardados no se pueden usar</translation>
    </message>
    <message>
        <source>The stored results are damaged</source>
        <translation>Los resultados guardados están dañados</translation>
    </message>
    <message>
        <source>The file of the stored results is damaged. What can still be read can be saved into a new file; the damaged one is kept.</source>
        <translation>El archivo de los resultados guardados está dañado. Lo que aún se puede leer se puede guardar en un archivo nuevo; el dañado se conserva.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se puede leer</translation>
    </message>
    <message>
        <source>Results that are as they were finished: %1</source>
        <translation>Resultados que están como se terminaron: %1</translation>
    </message>
    <message>
        <source>Whether the results are as they were finished cannot be told.</source>
        <translation>No se puede saber si los resultados están como se terminaron.</translation>
    </message>
    <message>
        <source>Lost, or not as they were finished: %1</source>
        <translation>Perdidos, o distintos de como se terminaron: %1</translation>
    </message>
    <message>
        <source>Results lost, with answers that you can go on with from Home: %1</source>
        <translation>Resultados perdidos con respuestas que puede continuar desde el inicio: %1</translation>
    </message>
    <message>
        <source>Something could not be read. A backup may hold it.</source>
        <translation>Algo no se pudo leer. Puede que esté en una copia de seguridad.</translation>
    </message>
    <message>
        <source>What could be read was saved</source>
        <translation>Se guardó lo que se pudo leer</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1</source>
        <translation>El archivo dañado se conserva como %1</translation>
    </message>
    <message>
        <source>The window is open already, and is shown now.</source>
        <translation>La ventana ya está abierta y se muestra ahora.</translation>
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
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Los registros están bloqueados</translation>
    </message>
    <message>
        <source>Type the passphrase to open them. If you have forgotten it, type the recovery key that you wrote down.</source>
        <translation>Escriba la contraseña para abrirlos. Si la ha olvidado, escriba la clave de recuperación que anotó.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>This does not open the records. Type it again.</source>
        <translation>Esto no abre los registros. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>triage::BackupDesk</name>
    <message>
        <source>Today&apos;s backup could not be made.</source>
        <translation>No se pudo hacer la copia de seguridad de hoy.</translation>
    </message>
    <message>
        <source>No folder is chosen, so no backups are made.</source>
        <translation>No se ha elegido ninguna carpeta, así que no se hacen copias de seguridad.</translation>
    </message>
    <message>
        <source>Folder: %1. Nothing is kept there yet.</source>
        <translation>Carpeta: %1. Allí aún no se guarda nada.</translation>
    </message>
    <message>
        <source>Folder: %1. Kept there: %2.</source>
        <translation>Carpeta: %1. Copias que hay allí: %2.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>No se pudo hacer la copia de seguridad.</translation>
    </message>
    <message>
        <source>All results were copied.</source>
        <translation>Se copiaron todos los resultados.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Backups (*.hamstring-backup *.sqlite)</source>
        <translation>Copias de seguridad (*.hamstring-backup *.sqlite)</translation>
    </message>
    <message>
        <source>This backup is locked. Type the passphrase that it was made with, or its recovery key.</source>
        <translation>Esta copia está bloqueada. Escriba la contraseña con la que se hizo o su clave de recuperación.</translation>
    </message>
    <message>
        <source>This backup cannot be used.</source>
        <translation>Esta copia no se puede usar.</translation>
    </message>
    <message>
        <source>This does not open the backup. Type it again.</source>
        <translation>Esto no abre la copia. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>newest result</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>People: %1, results: %2, unfinished interviews: %3. Newest result: %4.</source>
        <translation>Personas: %1, resultados: %2, entrevistas sin terminar: %3. Resultado más reciente: %4.</translation>
    </message>
    <message>
        <source>It takes the place of what is stored now, which is kept beside it.</source>
        <translation>Ocupa el lugar de lo que está guardado ahora, que se conserva al lado.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>La copia no se restauró.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La copia se restauró.</translation>
    </message>
    <message>
        <source>What was stored before is kept as %1.</source>
        <translation>Lo que estaba guardado antes se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>triage::LockSection</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Crear otra clave de recuperación</translation>
    </message>
    <message>
        <source>Take the passphrase off</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Lock when nobody has used the window for</source>
        <translation>Bloquear cuando nadie haya usado la ventana durante</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from the computer. It opens everything when the passphrase is forgotten. It is shown only now.</source>
        <translation>Anótela o imprímala, y guárdela lejos del ordenador. Lo abre todo si se olvida la contraseña. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimirla</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>La tengo en papel</translation>
    </message>
    <message>
        <source>A passphrase is set. The window asks for it before it shows anything, and again after the computer slept.</source>
        <translation>Hay una contraseña. La ventana la pide antes de mostrar nada, y otra vez después de que el ordenador estuviera suspendido.</translation>
    </message>
    <message>
        <source>No passphrase is set. Whoever uses your account on this computer, or takes its disk, can read everything.</source>
        <translation>No hay contraseña. Quien use su cuenta en este ordenador, o se lleve su disco, puede leerlo todo.</translation>
    </message>
    <message>
        <source>Take four words or more that nobody guesses. You get a recovery key too. If you lose both the passphrase and the recovery key, nobody can ever open what is stored here again.</source>
        <translation>Elija cuatro palabras o más que nadie adivine. También recibe una clave de recuperación. Si pierde la contraseña y la clave de recuperación, nadie podrá volver a abrir lo que está guardado aquí.</translation>
    </message>
    <message>
        <source>Lock with this passphrase</source>
        <translation>Bloquear con esta contraseña</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever uses your account can read everything. Backups made with it keep it.</source>
        <translation>Sin contraseña, quien use su cuenta puede leerlo todo. Las copias de seguridad hechas con ella la conservan.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>The old passphrase opens the records no more. The recovery key stays. Backups keep the passphrase that they were made with.</source>
        <translation>La contraseña anterior ya no abre los registros. La clave de recuperación se mantiene. Las copias de seguridad conservan la contraseña con la que se hicieron.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>The recovery key that you have now opens the records no more.</source>
        <translation>La clave de recuperación que tiene ahora ya no abrirá los registros.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear otra clave</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Las dos no son iguales. Escríbalas otra vez.</translation>
    </message>
    <message>
        <source>These copies from before are not locked. Delete them, or keep them where nobody else comes:</source>
        <translation>Estas copias de antes no están bloqueadas. Bórrelas o guárdelas donde nadie más llegue:</translation>
    </message>
</context>
<context>
    <name>triage::LockDesk</name>
    <message>
        <source>The lock stays as it was.</source>
        <translation>El bloqueo queda como estaba.</translation>
    </message>
    <message>
        <source>This is shorter than eight characters. Take four words or more.</source>
        <translation>Tiene menos de ocho caracteres. Elija cuatro palabras o más.</translation>
    </message>
    <message>
        <source>This does not open the records. Type it again.</source>
        <translation>Esto no abre los registros. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The passphrase was taken off.</source>
        <translation>Se quitó la contraseña.</translation>
    </message>
    <message>
        <source>Whoever has the file of the records can read them now.</source>
        <translation>Quien tenga el archivo de los registros ahora puede leerlos.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Se cambió la contraseña.</translation>
    </message>
    <message>
        <source>Backups made before keep the old one.</source>
        <translation>Las copias anteriores conservan la antigua.</translation>
    </message>
    <message>
        <source>Recovery key of Hamstring Triage</source>
        <translation>Clave de recuperación de Hamstring Triage</translation>
    </message>
    <message>
        <source>It opens the locked records when the passphrase is forgotten: type it where the window asks for the passphrase. Keep this sheet away from the computer. Who has both can read everything.</source>
        <translation>Abre los registros bloqueados si se olvida la contraseña: escríbala donde la ventana pide la contraseña. Guarde esta hoja lejos del ordenador. Quien tenga las dos cosas puede leerlo todo.</translation>
    </message>
    <message>
        <source>The recovery key could not be printed.</source>
        <translation>No se pudo imprimir la clave de recuperación.</translation>
    </message>
</context>
<context>
    <name>triage::VersionNote</name>
    <message>
        <source>These answers were changed later</source>
        <translation>Estas respuestas se cambiaron más tarde</translation>
    </message>
    <message>
        <source>Open the newer result</source>
        <translation>Abrir el resultado más reciente</translation>
    </message>
    <message>
        <source>Open the result before</source>
        <translation>Abrir el resultado anterior</translation>
    </message>
    <message>
        <source>The result of %1 stands in the place of this one.</source>
        <translation>El resultado del %1 ocupa el lugar de este.</translation>
    </message>
    <message>
        <source>Answers were changed: this result stands in the place of the one of %1.</source>
        <translation>Se cambiaron respuestas: este resultado ocupa el lugar del resultado del %1.</translation>
    </message>
</context>
<context>
    <name>triage::RecordCopies</name>
    <message>
        <source>Copies made before may still hold it. Delete them too if it must be gone everywhere: %1</source>
        <translation>Las copias hechas antes pueden contenerlo todavía. Bórrelas también si tiene que desaparecer de todas partes: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
</TS>
