// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reason_list.h"

#include "inputs/button.h"
#include "inputs/line_list.h"
#include "pages/result_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace triage {

namespace {

constexpr int shortCount = 5;

// The rules that set the urgency when care is pressing, then those for what it suggests, the
// heaviest first.
std::vector<Reason> reasonsOf(const Assessment &assessment)
{
    std::vector<Reason> reasons;
    const bool pressing = assessment.urgency < Urgency::Routine;
    if (pressing)
        reasons = assessment.urgencyReasons;
    std::vector<Reason> forIt;
    for (const Reason &reason : assessment.reasons)
        if (reason.condition == assessment.condition && reason.weight && *reason.weight > 0)
            forIt.push_back(reason);
    std::stable_sort(forIt.begin(), forIt.end(),
                     [](const Reason &a, const Reason &b) { return *a.weight > *b.weight; });
    reasons.insert(reasons.end(), forIt.begin(), forIt.end());
    if (!pressing)
        reasons.insert(reasons.end(), assessment.urgencyReasons.begin(),
                       assessment.urgencyReasons.end());
    return reasons;
}

} // namespace

ReasonList::ReasonList(const ResultView &view, QWidget *parent)
    : QWidget(parent), m_list(new LineList(theme::Icon::Check)),
      m_more(new Button(Button::Kind::Link, QString()))
{
    for (const Reason &reason : reasonsOf(view.assessment())) {
        const Line line{plainText(reason.text), sourceText(view.catalogue, reason.source)};
        const bool said = std::any_of(m_lines.begin(), m_lines.end(), [&line](const Line &other) {
            return other.text == line.text;
        });
        if (!said && !line.text.isEmpty())
            m_lines.append(line);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setCheckable(true);
    m_more->setVisible(!m_lines.isEmpty());
    connect(m_more, &Button::toggled, this, &ReasonList::showAll);
    showAll(false);
}

void ReasonList::showAll(bool all)
{
    m_list->clear();
    const qsizetype count = all ? m_lines.size() : qMin<qsizetype>(shortCount, m_lines.size());
    for (qsizetype i = 0; i < count; ++i)
        m_list->addLine(m_lines[i].text, all ? m_lines[i].source : QString());
    m_more->setText(all ? tr("Show fewer reasons")
                    : m_lines.size() == 1
                        ? tr("Show the source of this reason")
                        : tr("Show all %1 reasons and their sources").arg(m_lines.size()));
}

} // namespace triage
