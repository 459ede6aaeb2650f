// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "triage/assessment.h"

#include <QWidget>

class QVBoxLayout;

namespace triage {

class Button;

/// What the findings point to so far, at the right of the therapist's sections: weights, urgency,
/// the most useful questions next, and safety questions that are open.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    /// The catalogue must outlive it.
    explicit FindingsPanel(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Shows an assessment of the answers so far.
    void showFindings(const Assessment &assessment, const Questionnaire &questionnaire);
    /// The text of the button that goes on.
    void setNext(const QString &text);

signals:
    /// The button was pressed.
    void continued();
    /// A question was chosen.
    void questionChosen(const std::string &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addUrgency(QVBoxLayout *body, const Assessment &assessment);
    void addWeights(QVBoxLayout *body, const Assessment &assessment);
    void addQuestions(QVBoxLayout *body, const Assessment &assessment,
                      const Questionnaire &questionnaire);
    void addOpenSafety(QVBoxLayout *body, const Assessment &assessment,
                       const Questionnaire &questionnaire);
    [[nodiscard]] Button *linkTo(const std::string &id, const QString &text);

    const Catalogue &m_catalogue;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
    Button *m_next = nullptr;
};

} // namespace triage
