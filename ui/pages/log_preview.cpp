// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/log_preview.h"

#include "charts/load_chart_words.h"
#include "inputs/button.h"
#include "inputs/callout.h"
#include "inputs/card.h"
#include "inputs/fact_list.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "inputs/tick.h"
#include "language/translated_error.h"
#include "pages/answer_codes.h"
#include "pages/result_words.h"
#include "text.h"
#include "training_log/doubts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace triage {

using theme::Role;
using theme::Type;

namespace {

constexpr std::size_t mostLines = 12;

std::size_t countOf(const LogView &view, Standing standing)
{
    return static_cast<std::size_t>(
        std::count_if(view.activities.begin(), view.activities.end(),
                      [standing](const auto &entry) { return entry.standing == standing; }));
}

std::size_t countOf(const LogView &view, ActivityKind kind)
{
    return static_cast<std::size_t>(
        std::count_if(view.activities.begin(), view.activities.end(), [kind](const auto &entry) {
            return entry.standing == Standing::OtherKind && entry.activity.kind == kind;
        }));
}

QString numberText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

Card *addCard(QVBoxLayout *column, const QString &heading)
{
    if (column->count() > 0)
        column->addSpacing(theme::space(16));
    auto *card = new Card;
    card->body()->setSpacing(theme::space(6));
    card->body()->addWidget(new Heading(heading, Type::H3));
    column->addWidget(card);
    return card;
}

// Whole sentences of the readers, the first of them, and how many more there are.
void addLines(QVBoxLayout *column, theme::Icon icon, Role tint,
              const std::vector<std::string> &lines)
{
    if (lines.empty())
        return;
    auto *list = new LineList(icon, tint);
    list->setTextType(Type::Small);
    column->addWidget(list);
    for (std::size_t i = 0; i < lines.size() && i < mostLines; ++i)
        list->addLine(plainText(lines[i]));
    if (lines.size() > mostLines)
        list->addLine(LogPreview::tr("and %1 more").arg(numberText(lines.size() - mostLines)));
}

QString readText(const FileReport &file)
{
    const QString count = file.activities == 1
                              ? LogPreview::tr("1 activity")
                              : LogPreview::tr("%1 activities").arg(numberText(file.activities));
    return LogPreview::tr("%1 (%2): %3").arg(plainText(file.name), plainText(file.format), count);
}

} // namespace

LogPreview::LogPreview(const LogView &view, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    addFiles(column, view);
    addCounts(column, view);
    if (view.load.runs.empty())
        return;
    addPicture(column, view);
    addAnswers(column, view);
    addChanges(column, view);
}

void LogPreview::addFiles(QVBoxLayout *column, const LogView &view)
{
    Card *card = addCard(column, tr("What was read"));
    card->setObjectName(QStringLiteral("log_files"));
    auto *read = new LineList(theme::Icon::Check);
    const Translation &words = view.questionnaire.language;
    std::vector<std::string> notes;
    std::vector<std::string> refused;
    for (const FileReport &file : view.log.files) {
        if (file.refused) {
            refused.push_back(translated(*file.refused, words).text());
            continue;
        }
        read->addLine(
            readText(file),
            file.leftAside == 0 ? QString()
            : file.leftAside == 1
                ? tr("1 file inside is no training log")
                : tr("%1 files inside are no training logs").arg(numberText(file.leftAside)));
        for (const std::string &warning : file.warnings)
            notes.push_back(translatedErrorText(warning, words));
    }
    card->body()->addWidget(read);
    addLines(card->body(), theme::Icon::Cross, Role::Stop, refused);
    addLines(card->body(), theme::Icon::Alert, Role::Warn, notes);
    addUnknownLists(card->body(), view);
    addUnit(card->body(), view);
}

void LogPreview::addUnknownLists(QVBoxLayout *card, const LogView &view)
{
    for (std::size_t i = 0; i < view.log.files.size(); ++i) {
        const FileReport &file = view.log.files[i];
        if (!file.unknownList)
            continue;
        auto *name = new Button(Button::Kind::Secondary,
                                tr("Say which column is what in %1").arg(toScreen(file.name)));
        name->setObjectName(QStringLiteral("name_columns"));
        card->addWidget(name, 0, Qt::AlignLeft);
        connect(name, &Button::clicked, this, [this, i] { emit columnsAsked(i); });
    }
}

void LogPreview::addUnit(QVBoxLayout *card, const LogView &view)
{
    const auto &files = view.log.files;
    const auto list = std::find_if(files.begin(), files.end(), [](const FileReport &file) {
        return file.listUnit.has_value();
    });
    if (list == files.end())
        return;
    auto *tick = new Tick(tr("The list names no unit. Its distances are in miles"));
    tick->setObjectName(QStringLiteral("list_in_miles"));
    tick->setChecked(list->listUnit == DistanceUnit::Mile);
    card->addWidget(tick);
    connect(tick, &Tick::clicked, this, &LogPreview::milesChosen);
}

void LogPreview::addCounts(QVBoxLayout *column, const LogView &view)
{
    Card *card = addCard(column, tr("What counts"));
    card->setObjectName(QStringLiteral("log_counts"));
    auto *facts = new FactList(230);
    const auto &runs = view.load.runs;
    facts->addFact(tr("Runs"), runs.empty() ? tr("none")
                                            : tr("<b>%1</b>, %2 to %3")
                                                  .arg(numberText(runs.size()),
                                                       loadLongDayText(runs.front().day),
                                                       loadLongDayText(runs.back().day)));
    if (const auto repeats = countOf(view, Standing::Repeat))
        facts->addFact(tr("In more than one file"),
                       tr("%1, counted once").arg(numberText(repeats)));
    QStringList others;
    if (const auto walks = countOf(view, ActivityKind::Walk))
        others.append(tr("walks: %1").arg(numberText(walks)));
    if (const auto rides = countOf(view, ActivityKind::Ride))
        others.append(tr("rides: %1").arg(numberText(rides)));
    if (const auto rest = countOf(view, ActivityKind::Other))
        others.append(tr("others: %1").arg(numberText(rest)));
    if (!others.isEmpty())
        facts->addFact(tr("Other sports, not counted"), others.join(QStringLiteral(", ")));
    card->body()->addWidget(facts);

    std::vector<std::string> doubted;
    for (const MergedActivity &entry : view.activities)
        if (entry.standing == Standing::Doubted)
            doubted.push_back(
                toCore(tr("%1, %2: left out, as %3")
                           .arg(loadLongDayText(entry.day),
                                loadKmText(entry.activity.distanceM.value_or(0) / 1000),
                                toScreen(view.questionnaire.language.of(
                                    doubtWords(entry.activity.doubts.front()))))));
    addLines(card->body(), theme::Icon::Question, Role::Warn, doubted);

    const auto unsure = std::count_if(
        view.log.activities.begin(), view.log.activities.end(),
        [](const Activity &activity) { return activity.kind == ActivityKind::Unknown; });
    if (unsure == 0)
        return;
    auto *tick =
        new Tick(unsure == 1 ? tr("1 activity does not say its sport. Count it as a run")
                             : tr("%1 activities do not say their sport. Count them as runs")
                                   .arg(numberText(static_cast<std::size_t>(unsure))));
    tick->setObjectName(QStringLiteral("unknown_are_runs"));
    tick->setChecked(view.unknownAreRuns);
    card->body()->addWidget(tick);
    connect(tick, &Tick::clicked, this, &LogPreview::unknownCounted);
}

void LogPreview::addPicture(QVBoxLayout *column, const LogView &view)
{
    Card *card = addCard(column, tr("Every run around the day it began"));
    const LoadPicture picture = loadPicture(view.load, view.thresholds, view.ofClient());
    auto *sentence = new Paragraph(loadSentence(picture), Type::Table);
    sentence->setObjectName(QStringLiteral("log_sentence"));
    card->body()->addWidget(sentence);
    auto *chart = new LoadChart;
    chart->setPicture(picture);
    chart->setMinimumHeight(theme::space(300));
    card->body()->addWidget(chart);
}

void LogPreview::addAnswers(QVBoxLayout *column, const LogView &view)
{
    Card *card = addCard(column, tr("What is filled in"));
    card->setObjectName(QStringLiteral("log_answers"));
    auto *facts = new FactList(300);
    for (const LogAnswer &answer : lengthAnswers(view.load.answers)) {
        const Question *question = findQuestion(view.questionnaire, answer.id);
        if (!question)
            continue;
        const auto before = numberOf(answerTo(view.answers, answer.id));
        QString value = answer.km ? QStringLiteral("<b>%1</b>").arg(loadKmText(*answer.km))
                                  : tr("left as it is: the log does not reach those days");
        if (answer.km && before && *before != *answer.km)
            value = tr("%1 in the place of %2").arg(value, loadKmText(*before));
        facts->addFact(questionText(*question, view.answers.mode), value);
    }
    card->body()->addWidget(facts);
    if (const QString note = jumpNote(view.load, view.ofClient()); !note.isEmpty()) {
        auto *callout = new Callout(Callout::Kind::Warn, Callout::Look::Soft, {}, note);
        callout->setObjectName(QStringLiteral("jump_note"));
        card->body()->addWidget(callout);
    }
    card->body()->addWidget(
        new Paragraph(tr("You can change each of them afterwards."), Type::Small, Role::Text2));
}

void LogPreview::addChanges(QVBoxLayout *column, const LogView &view)
{
    const Question *question = findQuestion(view.questionnaire, "load_changes");
    if (!question || view.load.answers.loadChanges.empty())
        return;
    Card *card = addCard(column, tr("What the log suggests had changed"));
    card->setObjectName(QStringLiteral("log_changes"));
    card->body()->addWidget(new Paragraph(
        view.ofClient() ? tr("Tick what the client agrees with. What is not ticked is not filled "
                             "in.")
                        : tr("Tick what you agree with. What is not ticked is not filled in."),
        Type::Small, Role::Text2));
    const QStringList given = codesOf(answerTo(view.answers, question->id));
    for (const Option &option : question->options) {
        const auto &codes = view.load.answers.loadChanges;
        if (std::find(codes.begin(), codes.end(), option.code) == codes.end())
            continue;
        auto *tick = new Tick(optionText(option, view.answers.mode));
        tick->setObjectName(toScreen(option.code));
        tick->setChecked(given.contains(toScreen(option.code)));
        card->body()->addWidget(tick);
        m_changes.append(tick);
    }
}

QStringList LogPreview::agreed() const
{
    QStringList codes;
    for (const Tick *tick : m_changes)
        if (tick->isChecked())
            codes.append(tick->objectName());
    return codes;
}

} // namespace triage
