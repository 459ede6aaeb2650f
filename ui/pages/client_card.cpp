// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/client_card.h"

#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "pages/result_words.h"
#include "report/wording.h"
#include "text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace triage {

namespace {

constexpr std::size_t visitsShown = 6;

void addPair(QVBoxLayout &column, const QString &key, const QString &value)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(new Paragraph(key, theme::Type::Xs, theme::Role::Text2));
    auto *words = new Paragraph(value, theme::Type::Table);
    words->setWeight(theme::Weight::Medium);
    pair->addWidget(words);
    column.addLayout(pair);
}

QString aboutText(const ClientRow &client, Instant now)
{
    QStringList parts;
    if (client.person.birthYear)
        parts.append(
            ClientCard::tr("about %1 years").arg(dayOf(now).year() - *client.person.birthYear));
    if (!client.leg.empty())
        parts.append(sideText(client.leg));
    if (client.person.archived)
        parts.append(ClientCard::tr("closed"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

ClientCard::ClientCard(QWidget *parent) : Card(parent), m_content(new QWidget)
{
    body()->addWidget(m_content);
}

void ClientCard::addVisits(QVBoxLayout &column, const std::vector<AssessmentSummary> &visits,
                           Instant now)
{
    if (visits.empty())
        return;
    column.addWidget(new Paragraph(tr("Visits"), theme::Type::Xs, theme::Role::Text2));
    for (std::size_t i = 0; i < visits.size() && i < visitsShown; ++i) {
        const AssessmentSummary &visit = visits[i];
        const QString day =
            shortDayText(dayOf(visit.finished), dayOf(now)).replace(u' ', QChar::Nbsp);
        const QString kind = visit.follows ? tr("Re-check") : tr("Interview");
        auto *row = new QHBoxLayout;
        row->addWidget(new Paragraph(day, theme::Type::Small, theme::Role::Text2), 2);
        row->addWidget(new Paragraph(kind, theme::Type::Small), 3);
        auto *open = new Button(Button::Kind::Link, tr("Open"));
        open->setAccessibleName(tr("Open: %1, %2").arg(kind, day));
        row->addWidget(open);
        column.addLayout(row);
        connect(open, &Button::clicked, this, [this, id = visit.id] { emit resultOpened(id); });
    }
}

void ClientCard::addActions(QVBoxLayout &column, const ClientRow &client)
{
    auto *main = new Button(Button::Kind::Primary,
                            client.latest ? tr("Start re-check") : tr("Start assessment"));
    main->setObjectName(client.latest ? QStringLiteral("start_recheck")
                                      : QStringLiteral("start_assessment"));
    column.addWidget(main);
    connect(main, &Button::clicked, this, [this, client] {
        if (client.latest)
            emit recheckStarted(*client.latest);
        else
            emit assessAsked(toScreen(client.person.name));
    });
    if (m_visits > 1) {
        auto *progress = new Button(Button::Kind::Secondary, tr("Progress"));
        progress->setObjectName(QStringLiteral("progress"));
        progress->setSmall(true);
        column.addWidget(progress);
        connect(progress, &Button::clicked, this, [this, client] { emit progressAsked(client); });
    }
    const auto add = [&](const QString &text, const char *name, auto signal) {
        auto *button = new Button(Button::Kind::Link, text);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, toScreen(client.person.name)));
        column.addWidget(button, 0, Qt::AlignLeft);
        connect(button, &Button::clicked, this,
                [this, client, signal] { emit(this->*signal)(client); });
    };
    if (client.latest) {
        auto *again = new Button(Button::Kind::Link, tr("New assessment"));
        again->setObjectName(QStringLiteral("new_problem"));
        column.addWidget(again, 0, Qt::AlignLeft);
        connect(again, &Button::clicked, this,
                [this, client] { emit assessAsked(toScreen(client.person.name)); });
    }
    if (client.latest)
        add(tr("Record my conclusion"), "judge", &ClientCard::judgementAsked);
    add(tr("Change name or notes"), "details", &ClientCard::detailsAsked);
    add(client.person.archived ? tr("Open again") : tr("Close"), "archive",
        &ClientCard::archiveAsked);
    add(tr("Merge into another client"), "merge", &ClientCard::mergeAsked);
    add(tr("Delete"), "remove", &ClientCard::removeAsked);
}

void ClientCard::showClient(const ClientRow &client, const std::vector<AssessmentSummary> &visits,
                            const Catalogue &catalogue, Instant now)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(theme::space(8));
    auto *name = new Heading({}, theme::Type::H2);
    name->setTextFormat(Qt::PlainText);
    name->setHeading(toScreen(client.person.name));
    column->addWidget(name);
    if (const QString about = aboutText(client, now); !about.isEmpty())
        column->addWidget(new Paragraph(about, theme::Type::Small, theme::Role::Text2));
    if (client.latest)
        addPair(
            *column, tr("Points to"),
            plainText(conditionTitle(catalogue, client.condition, client.grade, Mode::Therapist)));
    if (!client.pain.empty())
        addPair(*column, tr("Worst pain"),
                client.pain.size() < 2
                    ? tr("%1 of 10").arg(client.pain.back())
                    : tr("%1 of 10, from %2").arg(client.pain.back()).arg(client.pain.front()));
    if (!client.person.notes.empty()) {
        auto *notes = new Paragraph({}, theme::Type::Small);
        notes->setPlain(toScreen(client.person.notes));
        column->addWidget(notes);
    }
    m_visits = visits.size();
    addVisits(*column, visits, now);
    addActions(*column, client);
    column->addStretch(1);
    delete body()->replaceWidget(m_content, content);
    m_content->hide();
    m_content->deleteLater();
    m_content = content;
}

} // namespace triage
