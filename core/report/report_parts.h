// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/fill_places.h"
#include "report/report_record.h"
#include "report/report_words.h"
#include "triage/assessment_texts.h"

#include <string>
#include <utility>
#include <vector>

namespace triage {

/// Parts that a clinical report and a hand-out share, made from one record, which must outlive it.
class ReportParts {
public:
    ReportParts(const ReportRecord &record, ReportContent content, Mode reader)
        : m_record(record), m_content(std::move(content)), m_reader(reader),
          m_assessment(translated(record.assessment, language())), m_words(language())
    {
    }

    [[nodiscard]] const ReportRecord &record() const { return m_record; }
    [[nodiscard]] const Assessment &assessment() const { return m_assessment; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_content.catalogue; }
    [[nodiscard]] const Translation &language() const { return m_content.catalogue.language; }
    [[nodiscard]] const ReportWords &words() const { return m_words; }
    [[nodiscard]] const FollowUpRules *followUp() const { return m_content.followUp; }
    [[nodiscard]] Mode reader() const { return m_reader; }

    [[nodiscard]] bool emergency() const { return assessment().urgency == Urgency::Emergency; }
    /// To be seen within days or sooner: nothing invites loading the leg then.
    [[nodiscard]] bool pressing() const { return assessment().urgency < Urgency::Routine; }

    /// "3 December 2026"
    [[nodiscard]] std::string date(std::chrono::sys_days day) const;
    /// The label of a question, and its answer in words; the id where nobody knows the question.
    [[nodiscard]] std::string label(const std::string &question) const;
    [[nodiscard]] std::string answer(const std::string &question) const;
    [[nodiscard]] bool isAnswered(const std::string &question) const;

    /// The care card's words for the person's country.
    [[nodiscard]] UrgencyText care() const;
    /// What the red flags are called, each once, and what to say of them on the phone.
    [[nodiscard]] std::vector<std::string> signs() const;
    [[nodiscard]] std::string phoneWords() const;
    /// Reasons for (+1) or against (-1) the conclusion, the strongest first, each text once.
    [[nodiscard]] std::vector<Reason> reasons(int sign) const;

    /// The body chart with its words, side by side; puts the drawings into the document.
    [[nodiscard]] Block bodyChart(Document &document) const;

    /// The plan that fits, or nullptr: none where care comes first.
    [[nodiscard]] const Plan *plan() const;
    /// The stage of it by now, 0-based.
    [[nodiscard]] std::size_t stage(const Plan &plan) const;
    /// A stage with its exercises; drawings are put into the document.
    void addStage(const PlanStage &stage, bool drawings, bool boxes, Document &document) const;
    void addPainGuide(const Plan &plan, Document &document) const;

    /// What to do if something happens, and by when.
    [[nodiscard]] Grid safetyNet() const;
    /// "Hop:", before what is said of it
    [[nodiscard]] std::string lead(const std::string &name) const;
    /// "a, b and c"
    [[nodiscard]] std::string listed(const std::vector<std::string> &parts) const;
    /// "10 December 2026 and 24 December 2026", or nothing.
    [[nodiscard]] std::string checkDates() const;
    /// How long it may take, in words and in dates.
    void addCourse(Document &document) const;

    /// A document of this kind with all that stands around its blocks.
    [[nodiscard]] Document begin(const std::string &title, const std::string &subtitle,
                                 const std::string &foot) const;

private:
    /// The question of this id, also of a re-check, or nullptr.
    [[nodiscard]] const Question *question(const std::string &id) const;

    const ReportRecord &m_record;
    ReportContent m_content;
    Mode m_reader;
    Assessment m_assessment; ///< in the language of the texts
    ReportWords m_words;
};

/// Adds one block to a document.
template<typename Content>
void addBlock(Document &document, Content content)
{
    document.blocks.push_back({std::move(content)});
}

} // namespace triage
