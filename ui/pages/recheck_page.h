// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/follow_up.h"
#include "inputs/page_column.h"
#include "record/store.h"

namespace triage {

class Button;
class Heading;

/// What a re-check found: how it went, measure by measure, what it means for the plan, and how soon
/// to be seen.
class RecheckPage : public PageColumn {
    Q_OBJECT
public:
    explicit RecheckPage(QWidget *parent = nullptr);

    /// Shows a re-check and what it found.
    void showRecheck(const StoredAssessment &stored, const FollowUp &followUp,
                     const FollowUpRules &rules, const Catalogue &catalogue);
    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();

signals:
    /// The whole result of this re-check is to be seen.
    void resultAsked();
    /// The course over all visits is to be seen.
    void progressAsked();

private:
    void addCourse(QVBoxLayout &column, const FollowUp &followUp, const FollowUpRules &rules);
    void addMeaning(QVBoxLayout &column, const StoredAssessment &stored, const FollowUp &followUp,
                    const FollowUpRules &rules, const Catalogue &catalogue);

    Heading *m_heading = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace triage
