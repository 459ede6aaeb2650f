// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/site_change_card.h"

#include "charts/body_pair.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/select_box.h"
#include "pages/answer_codes.h"
#include "text.h"
#include "theme/type.h"

#include <QHBoxLayout>

namespace triage {

namespace {

BodyPair::Visit pairVisit(const Answers &answers, const QString &day)
{
    const QString side = codeOf(answerTo(answers, "side"));
    BodyPair::Visit visit{.when = day,
                          .side = side == QLatin1String("left")    ? ChartSide::Left
                                  : side == QLatin1String("right") ? ChartSide::Right
                                                                   : ChartSide::Both,
                          .sites = {},
                          .worst = codeOf(answerTo(answers, "worst_site"))};
    for (const std::string &site : painSites(answers))
        visit.sites.append(toScreen(site));
    return visit;
}

} // namespace

SiteChangeCard::SiteChangeCard(const ProgressView &view, QWidget *parent)
    : Card(parent), m_view(view)
{
    setObjectName(QStringLiteral("where"));
    for (std::size_t i = 0; i < view.visits.size(); ++i)
        if (!painSites(view.visits[i].answers).empty())
            m_marked.push_back(i);
    if (m_marked.size() < 2)
        return;
    body()->setSpacing(theme::space(8));
    body()->addWidget(new Heading(tr("Where it hurts"), theme::Type::H3));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space(8));
    m_before = addChoice(tr("The earlier visit"), "visit_before");
    m_now = addChoice(tr("The later visit"), "visit_now");
    m_now->setCurrentIndex(m_now->count() - 1);
    row->addWidget(m_before, 1);
    row->addWidget(m_now, 1);
    body()->addLayout(row);
    m_pair = new BodyPair;
    m_pair->setObjectName(QStringLiteral("body_pair"));
    body()->addWidget(m_pair);
    m_sentence = new Paragraph({}, theme::Type::Table);
    m_sentence->setObjectName(QStringLiteral("moved"));
    body()->addWidget(m_sentence);
    for (SelectBox *box : {m_before, m_now}) {
        box->setVisible(m_marked.size() > 2);
        connect(box, &SelectBox::currentIndexChanged, this, &SiteChangeCard::compare);
    }
    compare();
}

SelectBox *SiteChangeCard::addChoice(const QString &name, const char *object)
{
    auto *box = new SelectBox(this);
    box->setCompact(true);
    box->setObjectName(QLatin1String(object));
    box->setAccessibleName(name);
    const QStringList days = visitDays(m_view);
    for (const std::size_t visit : m_marked)
        box->addItem(days[static_cast<qsizetype>(visit)], static_cast<int>(visit));
    return box;
}

void SiteChangeCard::compare()
{
    const auto before = static_cast<std::size_t>(m_before->currentData().toInt());
    const auto now = static_cast<std::size_t>(m_now->currentData().toInt());
    const QStringList days = visitDays(m_view);
    const Answers &then = m_view.visits[before].answers;
    const Answers &today = m_view.visits[now].answers;
    const QString sentence = siteSentence(m_view, siteChange(then, today));
    m_pair->setVisits(pairVisit(then, days[static_cast<qsizetype>(before)]),
                      pairVisit(today, days[static_cast<qsizetype>(now)]), sentence);
    m_sentence->setPlain(sentence);
}

} // namespace triage
