// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "triage/assessment.h"

#include <QWidget>

namespace triage {

class CareCard;
class PageColumn;

/// "Call now": what to do, why, and the words to say; nothing else on the page but Back.
class EmergencyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmergencyPage(QWidget *parent = nullptr);

    /// Shows an assessment whose urgency is an emergency.
    void showResult(const Assessment &assessment, const Answers &answers,
                    const Catalogue &catalogue, const Questionnaire &questionnaire,
                    const EmergencyNumber &number);
    /// Moves the focus to the card, so that it is read out.
    void focusCard();

signals:
    void back();

private:
    PageColumn *m_column = nullptr;
    QWidget *m_content = nullptr;
    CareCard *m_card = nullptr;
};

} // namespace triage
