// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreement_page.h"

#include "inputs/button.h"
#include "inputs/card.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/table.h"
#include "pages/back_button.h"
#include "pages/result_words.h"
#include "pages/tab_order.h"
#include "report/wording.h"
#include "text.h"
#include "theme/type.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace triage {

namespace {

constexpr std::size_t disagreementsShown = 5;

QString conditionWord(const Catalogue &catalogue, const std::string &code)
{
    return toScreen(conditionTitle(catalogue, code, std::nullopt, Mode::Therapist));
}

QString urgencyWord(const Catalogue &catalogue, const std::string &code)
{
    const auto urgency = urgencyFromCode(code);
    return urgency ? urgencyChipText(catalogue, *urgency) : toScreen(code);
}

QStandardItem *chipItem(const Catalogue &catalogue, Urgency urgency)
{
    auto *item = new QStandardItem(urgencyChipText(catalogue, urgency));
    item->setData(static_cast<int>(urgencyTone(urgency)), cell::ChipTone);
    return item;
}

QStandardItem *hintedItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setToolTip(text);
    return item;
}

} // namespace

AgreementPage::AgreementPage(const Catalogue &catalogue, QWidget *parent)
    : PageColumn(1152, parent), m_catalogue(catalogue),
      m_heading(new Heading(tr("Rules and therapists"))), m_agreement(new QWidget),
      m_compare(new Button(Button::Kind::Secondary, {})), m_summary(new Paragraph({})),
      m_table(new Table), m_model(new QStandardItemModel(this))
{
    auto *backButton = makeBackButton();
    backButton->setObjectName(QStringLiteral("back"));
    body()->addWidget(backButton, 0, Qt::AlignLeft);
    body()->addSpacing(theme::space(16));
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    body()->addWidget(m_heading);
    body()->addSpacing(theme::space(8));
    body()->addWidget(m_agreement);
    body()->addSpacing(theme::space(24));
    body()->addWidget(new Heading(tr("What would today's rules say?"), theme::Type::H2));
    body()->addWidget(new Paragraph(
        tr("All stored answers are gone through with the rules of today. The stored results stay "
           "as they are.")));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_summary->setObjectName(QStringLiteral("summary"));
    body()->addWidget(m_compare, 0, Qt::AlignLeft);
    body()->addWidget(m_summary);
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Results that today's rules would conclude otherwise"));
    m_model->setHorizontalHeaderLabels({tr("Date"), tr("About"), tr("How soon, then"), tr("Today"),
                                        tr("What it suggested"), tr("Today")});
    m_table->setModel(m_model);
    m_table->setFullHeight(true);
    m_table->setColumnShares({3, 2, 5, 5, 6, 6});
    body()->addSpacing(theme::space(8));
    body()->addWidget(m_table);
    body()->addStretch(1);
    connect(backButton, &Button::clicked, this, &AgreementPage::back);
    connect(m_compare, &Button::clicked, this, &AgreementPage::comparisonAsked);
    connect(m_table, &Table::opened, this, [this](const QModelIndex &index) {
        emit resultOpened(m_ids[static_cast<std::size_t>(index.row())]);
    });
    startComparison();
    m_summary->hide();
    m_compare->setText(tr("Compare all stored results"));
}

QWidget *AgreementPage::partOf(const QString &title, const char *name, const Agreement &agreement,
                               bool urgency)
{
    auto *card = new Card;
    card->setObjectName(QLatin1String(name));
    card->body()->setSpacing(theme::space(8));
    card->body()->addWidget(new Heading(title, theme::Type::H3));
    QString words = tr("%1 of %2 the same (%3 %).")
                        .arg(agreement.same)
                        .arg(agreement.count)
                        .arg(qRound(100.0 * agreement.same / qMax(agreement.count, 1)));
    words += u' ' + (agreement.kappa
                         ? tr("Cohen's kappa %1: 1 is full agreement, 0 is what chance alone "
                              "would give.")
                               .arg(QLocale().toString(*agreement.kappa, 'f', 2))
                         : tr("Cohen's kappa cannot be given: all fall into one class."));
    auto *counts = new Paragraph(words, theme::Type::Table);
    counts->setObjectName(QStringLiteral("counts"));
    card->body()->addWidget(counts);
    if (agreement.disagreements.empty())
        return card;
    auto *table = new Table;
    table->setAccessibleName(tr("%1: the most frequent disagreements").arg(title));
    auto *model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels({tr("Times"), tr("The rules"), tr("The therapist")});
    const auto word = [&](const std::string &code) {
        return urgency ? urgencyWord(m_catalogue, code) : conditionWord(m_catalogue, code);
    };
    const std::size_t shown = std::min(agreement.disagreements.size(), disagreementsShown);
    for (std::size_t i = 0; i < shown; ++i) {
        const Disagreement &each = agreement.disagreements[i];
        model->appendRow({new QStandardItem(QString::number(each.count)),
                          hintedItem(word(each.rules)), hintedItem(word(each.therapist))});
    }
    table->setModel(model);
    table->setFullHeight(true);
    table->setColumnShares({1, 4, 4});
    card->body()->addWidget(table);
    return card;
}

void AgreementPage::showAgreement(const Agreement &urgency, const Agreement &condition)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(theme::space(16));
    if (urgency.count == 0) {
        auto *none = new Paragraph(
            tr("No therapist's conclusion is recorded yet. Open a client's result and choose “My "
               "conclusion”."));
        none->setObjectName(QStringLiteral("none_judged"));
        column->addWidget(none);
    } else {
        column->addWidget(partOf(tr("How soon to be seen"), "agreement_urgency", urgency, true));
        column->addWidget(partOf(tr("What it may be"), "agreement_condition", condition, false));
    }
    delete body()->replaceWidget(m_agreement, part);
    m_agreement->hide();
    m_agreement->deleteLater();
    m_agreement = part;
}

void AgreementPage::startComparison()
{
    m_ids.clear();
    m_model->removeRows(0, m_model->rowCount());
    m_table->hide();
    m_compare->setText(tr("Stop"));
}

void AgreementPage::addDifference(const ReplayDifference &difference)
{
    const AssessmentSummary &then = difference.then;
    m_ids.push_back(then.id);
    m_model->appendRow({new QStandardItem(dayText(dayOf(then.finished))),
                        hintedItem(then.person.self ? tr("You") : toScreen(then.person.name)),
                        chipItem(m_catalogue, then.urgency),
                        chipItem(m_catalogue, difference.urgency),
                        hintedItem(conditionWord(m_catalogue, then.condition)),
                        hintedItem(conditionWord(m_catalogue, difference.condition))});
    m_table->show();
}

void AgreementPage::showSummary(const ReplaySummary &summary, bool running)
{
    m_summary->show();
    if (running) {
        m_summary->setText(tr("%1 compared so far.").arg(summary.replayed));
        return;
    }
    m_compare->setText(tr("Compare all stored results"));
    m_summary->setText(tr("%1 compared: %2 would be more urgent, %3 less urgent, %4 would suggest "
                          "something else. Nothing was changed.")
                           .arg(summary.replayed)
                           .arg(summary.moreUrgent)
                           .arg(summary.lessUrgent)
                           .arg(summary.otherCondition));
    m_table->updateGeometry();
}

void AgreementPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
