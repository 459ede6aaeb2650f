// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "triage/assessment.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace triage {

class Button;
class Heading;

/// What the findings point to so far, at the right of the therapist's sections: weights, urgency,
/// the most useful questions next, and safety questions that are open. An emergency takes its
/// whole place. Screen readers are told of it as of a status line.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    /// Catalogue and number must outlive it.
    FindingsPanel(const Catalogue &catalogue, const EmergencyNumber &number,
                  QWidget *parent = nullptr);

    /// Shows an assessment of the answers so far.
    void showFindings(const Assessment &assessment, const Questionnaire &questionnaire);
    /// Where the panel stands.
    enum class Place {
        Beside, ///< at the right of the questions
        Below,  ///< under them, the findings on demand: the window is narrow
        Off,    ///< under them, without findings: the therapist hid them
    };
    void setPlace(Place place);
    /// The text of the button that goes on.
    void setNext(const QString &text);

signals:
    /// The button was pressed.
    void continued();
    /// A question was chosen.
    void questionChosen(const std::string &id);
    /// The therapist wants to see the findings, or not.
    void shown(bool findings);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addEmergency(QVBoxLayout *body, const Assessment &assessment);
    void addUrgency(QVBoxLayout *body, const Assessment &assessment);
    void addWeights(QVBoxLayout *body, const Assessment &assessment);
    void addQuestions(QVBoxLayout *body, const Assessment &assessment,
                      const Questionnaire &questionnaire);
    void addOpenSafety(QVBoxLayout *body, const Assessment &assessment,
                       const Questionnaire &questionnaire);
    void tell(const Assessment &assessment);
    void arrange();
    [[nodiscard]] Button *linkTo(const std::string &id, const QString &text);

    const Catalogue &m_catalogue;
    const EmergencyNumber &m_number;
    QVBoxLayout *m_layout = nullptr;
    Heading *m_title = nullptr;
    QScrollArea *m_scroll = nullptr;
    Button *m_toggle = nullptr; ///< opens the findings while they are not beside the questions
    Button *m_hide = nullptr;   ///< hides them there
    Place m_place = Place::Beside;
    bool m_emergency = false;
    QWidget *m_content = nullptr;
    Button *m_next = nullptr;
    Button *m_whatToDo = nullptr; ///< in place of m_next while there is an emergency
    QString m_told;               ///< the findings in a line, for a screen reader
    QTimer m_calm;                ///< until it is told
};

} // namespace triage
