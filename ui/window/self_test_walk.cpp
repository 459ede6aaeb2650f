// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/self_test_walk.h"

#include "pages/self_test_page.h"
#include "triage/self_tests.h"

#include <algorithm>

namespace triage {

SelfTestWalk::SelfTestWalk(const Rulebase &rulebase, const Catalogue &catalogue, QWidget *parent)
    : QObject(parent), m_rulebase(rulebase), m_catalogue(catalogue),
      m_page(new SelfTestPage(catalogue, parent))
{
    connect(m_page, &SelfTestPage::answered, this, &SelfTestWalk::answered);
    connect(m_page, &SelfTestPage::continued, this, &SelfTestWalk::continued);
    connect(m_page, &SelfTestPage::skipped, this, &SelfTestWalk::skipped);
    connect(m_page, &SelfTestPage::back, this, &SelfTestWalk::back);
}

QWidget *SelfTestWalk::page() const
{
    return m_page;
}

std::vector<const SelfTest *> SelfTestWalk::offered(const Answers &answers) const
{
    std::vector<const SelfTest *> tests;
    for (const SelfTestOffer &offer : selfTestOffers(m_rulebase, answers).tests)
        if (const auto found = m_catalogue.selfTests.find(offer.selfTest);
            offer.offered && found != m_catalogue.selfTests.end())
            tests.push_back(&found->second);
    return tests;
}

bool SelfTestWalk::begin(const Answers &answers)
{
    const std::vector<const SelfTest *> tests = offered(answers);
    m_plan.clear();
    m_here.reset();
    for (const SelfTest *test : tests)
        m_plan.push_back(test->code);
    if (tests.empty())
        return false;
    m_page->showOffer(tests);
    return true;
}

// Why: what an earlier test showed may hold a later one back.
bool SelfTestWalk::show(std::size_t index, const Answers &answers)
{
    const std::vector<const SelfTest *> tests = offered(answers);
    const auto test = std::find_if(tests.begin(), tests.end(), [&](const SelfTest *each) {
        return each->code == m_plan[index];
    });
    if (test == tests.end())
        return false;
    m_here = index;
    m_page->showTest(**test, static_cast<int>(index) + 1, static_cast<int>(m_plan.size()),
                     m_rulebase.questionnaire, answers);
    return true;
}

bool SelfTestWalk::goOn(const Answers &answers)
{
    for (std::size_t next = m_here ? *m_here + 1 : 0; next < m_plan.size(); ++next)
        if (show(next, answers))
            return true;
    return false;
}

bool SelfTestWalk::goBack(const Answers &answers)
{
    if (!m_here)
        return false;
    for (std::size_t index = *m_here; index > 0; --index)
        if (show(index - 1, answers))
            return true;
    return begin(answers);
}

void SelfTestWalk::focusHeading()
{
    m_page->focusHeading();
}

} // namespace triage
