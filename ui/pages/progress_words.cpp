// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/progress_words.h"

#include "follow_up/measure_changes.h"
#include "language/in_sentence.h"
#include "pages/answer_codes.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

#include <QCoreApplication>

namespace triage {

namespace {

class ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

int daysOver(const ProgressView &view)
{
    return static_cast<int>(
        dayOf(view.visits.front().finished).daysTo(dayOf(view.visits.back().finished)));
}

double dayAt(const ProgressView &view, std::size_t visit)
{
    return static_cast<double>(
        dayOf(view.visits.front().finished).daysTo(dayOf(view.visits[visit].finished)));
}

const Plan *planOf(const ProgressView &view)
{
    const auto &stages = view.progress.stages;
    return stages ? findText(view.catalogue.plans, stages->plan) : nullptr;
}

QString conditionWords(const ProgressView &view, const std::string &code)
{
    return toScreen(conditionTitle(view.catalogue, code, std::nullopt, view.mode));
}

QString siteName(const ProgressView &view, const std::string &code)
{
    if (const Question *question = findQuestion(view.questionnaire, "pain_sites"))
        for (const Option &option : question->options)
            if (option.code == code)
                return toScreen(view.mode == Mode::Therapist ? option.therapistText : option.text);
    return toScreen(code);
}

QString siteNames(const ProgressView &view, const std::vector<std::string> &codes)
{
    QStringList names;
    for (const std::string &code : codes)
        names.append(inSentence(siteName(view, code)));
    return names.isEmpty() ? ProgressWords::tr("no place marked")
                           : names.join(QStringLiteral(", "));
}

QString stageName(const Plan &plan, double place)
{
    const auto stage = static_cast<std::size_t>(place);
    return ProgressWords::tr("stage %1, “%2”")
        .arg(stage + 1)
        .arg(toScreen(plan.stages[stage].title));
}

QString number(double value)
{
    return QLocale().toString(value, 'f', value == static_cast<int>(value) ? 0 : 1);
}

QList<ProgressLine::Event> flagsOf(const ProgressView &view)
{
    QList<ProgressLine::Event> flags;
    for (std::size_t i = 0; i < view.progress.events.size(); ++i) {
        const double day = dayAt(view, view.progress.events[i].visit);
        const QString text = QString::number(i + 1);
        if (!flags.isEmpty() && flags.back().day == day)
            flags.back().number += QStringLiteral(", ") + text;
        else
            flags.append({.day = day, .number = text});
    }
    return flags;
}

} // namespace

QString timeSpanText(int days)
{
    if (days <= 20)
        return days == 1 ? ProgressWords::tr("1 day") : ProgressWords::tr("%1 days").arg(days);
    return days <= 119 ? ProgressWords::tr("%1 weeks").arg(qRound(days / 7.0))
                       : ProgressWords::tr("%1 months").arg(qRound(days / 30.4));
}

QString progressHeading(const ProgressView &view)
{
    const std::string &course = view.progress.course;
    const QString time = timeSpanText(daysOver(view));
    if (view.visits.size() < 2 || course == "unknown")
        return ProgressWords::tr("Too little to compare yet");
    if (course == "better")
        return (view.own ? ProgressWords::tr("You are clearly better than %1 ago")
                         : ProgressWords::tr("Clearly better than %1 ago"))
            .arg(time);
    if (course == "worse")
        return (view.own ? ProgressWords::tr("You are worse than %1 ago")
                         : ProgressWords::tr("Worse than %1 ago"))
            .arg(time);
    if (course == "mixed")
        return ProgressWords::tr("Better in some things and worse in others than %1 ago").arg(time);
    return ProgressWords::tr("About the same as %1 ago").arg(time);
}

QString problemText(const ProgressView &view)
{
    const Visit &last = view.visits.back();
    const std::string side = toCore(codeOf(answerTo(last.answers, "side")));
    QStringList about;
    if (!side.empty())
        about.append(sideText(side));
    const QString condition = conditionWords(view, last.assessment.condition);
    about.append(about.isEmpty() ? condition : inSentence(condition));
    const QString since = dayText(dayOf(view.visits.front().finished));
    const auto count = view.visits.size();
    return (count == 1 ? ProgressWords::tr("%1. One visit, on %2.")
                       : ProgressWords::tr("%1. %3 visits since %2."))
        .arg(about.join(QStringLiteral(": ")), since)
        .arg(count);
}

QString importantText(const ProgressView &view, const MeasureSeries &series)
{
    const Measure *measure = findMeasure(view.rules, series.measure);
    if (!measure || !series.change || !series.change->important)
        return {};
    if (*series.change->important == 1)
        return measure->higherIsBetter
                   ? ProgressWords::tr("1 point higher or more: a change that matters")
                   : ProgressWords::tr("1 point lower or more: a change that matters");
    return (measure->higherIsBetter
                ? ProgressWords::tr("%1 points higher or more: a change that matters")
                : ProgressWords::tr("%1 points lower or more: a change that matters"))
        .arg(number(*series.change->important));
}

QString measureSentence(const ProgressView &view, const MeasureSeries &series)
{
    const Measure *measure = findMeasure(view.rules, series.measure);
    if (!measure || !series.change)
        return {};
    const QString which = measure->higherIsBetter ? ProgressWords::tr("Higher is better.")
                                                  : ProgressWords::tr("Lower is better.");
    const std::string &course = series.change->course;
    const QString verdict =
        course == "better"  ? ProgressWords::tr("Better by a change that matters.")
        : course == "worse" ? ProgressWords::tr("Worse by a change that matters.")
        : course == "same" && series.change->now != series.change->before
            ? ProgressWords::tr("Too small a change to count.")
            : QString();
    return QStringList{toScreen(changeSentence(view.rules, *series.change)), which, verdict}
        .join(u' ')
        .trimmed();
}

QString stageSentence(const ProgressView &view)
{
    const Plan *plan = planOf(view);
    if (!plan)
        return {};
    const auto &points = view.progress.stages->points;
    const QString time = timeSpanText(
        static_cast<int>(dayAt(view, points.back().visit) - dayAt(view, points.front().visit)));
    const QString now = stageName(*plan, points.back().value);
    if (points.size() < 2)
        return ProgressWords::tr("The plan is at %1.").arg(now);
    if (points.front().value == points.back().value)
        return ProgressWords::tr("The plan is at %1, as it was %2 before.").arg(now, time);
    return (points.back().value > points.front().value
                ? ProgressWords::tr("The plan went up from %1 to %2 in %3.")
                : ProgressWords::tr("The plan went back from %1 to %2 in %3."))
        .arg(stageName(*plan, points.front().value), now, time);
}

QString eventText(const ProgressView &view, const ProgressEvent &event)
{
    const QString day = shortDayText(dayOf(view.visits[event.visit].finished));
    const auto care = [&](const std::string &code) {
        const auto urgency = urgencyFromCode(code);
        return urgency ? urgencyChipText(view.catalogue, *urgency) : toScreen(code);
    };
    const auto plan = [&](const std::string &code) {
        const Plan *found = findText(view.catalogue.plans, code);
        return found ? toScreen(found->title) : ProgressWords::tr("none");
    };
    switch (event.kind) {
    case ProgressEvent::Kind::Urgency:
        return ProgressWords::tr("%1: how soon to be seen, now “%2” (before: “%3”)")
            .arg(day, care(event.now), care(event.before));
    case ProgressEvent::Kind::Condition:
        return ProgressWords::tr("%1: what it suggests, now “%2” (before: “%3”)")
            .arg(day, conditionWords(view, event.now), conditionWords(view, event.before));
    case ProgressEvent::Kind::Plan:
        break;
    }
    return ProgressWords::tr("%1: plan, now “%2” (before: “%3”)")
        .arg(day, plan(event.now), plan(event.before));
}

QString siteSentence(const ProgressView &view, const SiteChange &change)
{
    std::vector<std::string> then = change.stayed;
    std::vector<std::string> today = change.stayed;
    then.insert(then.end(), change.gone.begin(), change.gone.end());
    today.insert(today.end(), change.added.begin(), change.added.end());
    QStringList words;
    if (change.gone.empty() && change.added.empty())
        words.append(ProgressWords::tr("The same places: %1.").arg(siteNames(view, then)));
    else
        words.append(ProgressWords::tr("Then: %1. Now: %2.")
                         .arg(siteNames(view, then), siteNames(view, today)));
    if (!change.gone.empty())
        words.append(ProgressWords::tr("No longer: %1.").arg(siteNames(view, change.gone)));
    if (!change.added.empty())
        words.append(ProgressWords::tr("New: %1.").arg(siteNames(view, change.added)));
    if (!change.worst.empty() && !change.worstBefore.empty() && change.worst != change.worstBefore)
        words.append(ProgressWords::tr("What hurts most moved from %1 to %2.")
                         .arg(inSentence(siteName(view, change.worstBefore)),
                              inSentence(siteName(view, change.worst))));
    return words.join(u' ');
}

QStringList visitDays(const ProgressView &view)
{
    const QDate first = dayOf(view.visits.front().finished);
    const QDate last = dayOf(view.visits.back().finished);
    QStringList days;
    for (const Visit &visit : view.visits)
        days.append(first.year() == last.year() ? shortDayText(dayOf(visit.finished))
                                                : dayText(dayOf(visit.finished)));
    return days;
}

ProgressLine lineOf(const ProgressView &view, const MeasureSeries &series)
{
    const Measure *measure = findMeasure(view.rules, series.measure);
    ProgressLine line;
    line.title = toScreen(measure ? measure->title : series.measure);
    line.sentence = measureSentence(view, series);
    line.pain = measure && measure->kind == "pain";
    line.most = measure ? measure->most : 10;
    line.lastDay = dayAt(view, view.visits.size() - 1);
    const QStringList days = visitDays(view);
    for (const MeasurePoint &point : series.points)
        line.points.append({.day = dayAt(view, point.visit),
                            .value = point.value,
                            .when = days[static_cast<qsizetype>(point.visit)]});
    if (measure && series.change) {
        line.band = importantBand(*measure, *series.change);
        line.bandText = importantText(view, series);
    }
    line.events = flagsOf(view);
    return line;
}

ProgressLine stageLine(const ProgressView &view)
{
    ProgressLine line;
    const Plan *plan = planOf(view);
    if (!plan)
        return line;
    line.title = ProgressWords::tr("Stage of the plan");
    line.sentence = stageSentence(view);
    line.lastDay = dayAt(view, view.visits.size() - 1);
    for (std::size_t i = 0; i < plan->stages.size(); ++i)
        line.steps.append(ProgressWords::tr("Stage %1").arg(i + 1));
    const QStringList days = visitDays(view);
    for (const MeasurePoint &point : view.progress.stages->points)
        line.points.append({.day = dayAt(view, point.visit),
                            .value = point.value,
                            .when = days[static_cast<qsizetype>(point.visit)]});
    line.events = flagsOf(view);
    return line;
}

} // namespace triage
