// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "follow_up/visits.h"
#include "inputs/page_column.h"
#include "record/judgements.h"

class QVBoxLayout;

namespace triage {

class ErrorLine;
class Heading;
class Paragraph;
class SelectBox;
class TextBox;

/// What a therapist concludes beside the rules, with a reason; what was recorded before; and what
/// today's rules would say of the same answers.
class JudgementPage : public PageColumn {
    Q_OBJECT
public:
    explicit JudgementPage(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Shows a stored assessment. `today` is what today's rules would say otherwise, if anything.
    void showResult(const StoredAssessment &stored, const std::vector<Judgement> &judgements,
                    const std::optional<ReplayDifference> &today);
    /// Says why what was entered could not be kept.
    void showError(const Error &error);
    void focusHeading();
    [[nodiscard]] AssessmentId shown() const { return m_shown; }

signals:
    void back();
    /// This is to be recorded beside the assessment shown.
    void judged(const triage::Judgement &judgement);
    /// How often rules and therapists agree is to be seen.
    void agreementAsked();

private:
    void addChoice(const QString &title, SelectBox *box, const char *name);
    void fillConditions(const std::string &chosen);
    void listJudgements(const std::vector<Judgement> &judgements);
    void save();

    const Catalogue &m_catalogue;
    AssessmentId m_shown;
    Heading *m_heading = nullptr;
    Paragraph *m_rules = nullptr;
    Paragraph *m_today = nullptr;
    SelectBox *m_urgency = nullptr;
    SelectBox *m_condition = nullptr;
    TextBox *m_reason = nullptr;
    ErrorLine *m_error = nullptr;
    QWidget *m_earlier = nullptr;
};

} // namespace triage
