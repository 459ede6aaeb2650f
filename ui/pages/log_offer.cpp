// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/log_offer.h"

#include "inputs/button.h"
#include "inputs/icon_label.h"
#include "inputs/paragraph.h"
#include "theme/type.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace triage {

QString LogMarks::noteOn(const std::string &id) const
{
    const auto found = notes.find(id);
    return found == notes.end() ? QString() : found->second;
}

bool logAnswers(const Page &page)
{
    // Why: a re-check asks for none of the others, and for the first of these alone.
    constexpr std::array<std::string_view, 6> answered{"running_now",      "weekly_km_usual",
                                                       "weekly_km_recent", "longest_run_30d_km",
                                                       "last_run_km",      "load_changes"};
    return std::any_of(page.questions.begin(), page.questions.end(), [&](const Question &question) {
        return std::find(answered.begin(), answered.end(), question.id) != answered.end();
    });
}

LogOffer::LogOffer(Mode mode, const QString &taken, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("log_offer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space(2));
    auto *button =
        new Button(Button::Kind::Secondary, theme::Icon::File,
                   !taken.isEmpty()       ? tr("Take another training log")
                   : mode == Mode::Runner ? tr("Fill in from my training log")
                                          : tr("Fill in from the client's training log"));
    button->setObjectName(QStringLiteral("fill_from_log"));
    button->setSmall(true);
    connect(button, &Button::clicked, this, &LogOffer::asked);
    if (!taken.isEmpty())
        column->addWidget(new Paragraph(taken, theme::Type::Small, theme::Role::Text2));
    column->addWidget(button, 0, Qt::AlignLeft);
    if (taken.isEmpty())
        column->addWidget(
            new Paragraph(tr("A file of Strava, Garmin, Apple Health, or FIT, GPX, TCX. It stays "
                             "on this computer. You can also drop it here."),
                          theme::Type::Xs, theme::Role::Text2));
}

} // namespace triage
