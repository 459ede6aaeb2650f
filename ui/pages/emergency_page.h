// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/emergency_words.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace triage {

class CareCard;
class PageColumn;

/// "Call now": what to do, why, and the words to say; nothing else on the page but Back and
/// printing it. A therapist may also record the assessment as it stands.
class EmergencyPage : public QWidget {
    Q_OBJECT
public:
    /// Whether the answers may still change, or are recorded.
    enum class Use { Interview, Recorded };

    explicit EmergencyPage(Use use, QWidget *parent = nullptr);

    /// Shows an assessment whose urgency is an emergency.
    void showResult(const Assessment &assessment, const Answers &answers,
                    const Catalogue &catalogue, const Questionnaire &questionnaire,
                    const EmergencyNumber &number);
    /// Moves the focus to the card, so that it is read out.
    void focusCard();
    /// What is printed: the emergency and nothing else.
    [[nodiscard]] Document sheet() const;

signals:
    void back();
    /// The page could not be printed; `what` says so.
    void failed(const QString &what, const triage::Error &error);
    /// The therapist wants the assessment recorded as it stands.
    void recordAsked();

private:
    void addCard(QVBoxLayout *layout, const Assessment &assessment, const Answers &answers,
                 const Catalogue &catalogue, const Questionnaire &questionnaire,
                 const EmergencyNumber &number);
    void addFoot(QVBoxLayout *layout, Mode mode);
    void addRecord(QVBoxLayout *layout, QLayout *buttons);
    void print();

    Use m_use;
    PageColumn *m_column = nullptr;
    QWidget *m_content = nullptr;
    CareCard *m_card = nullptr;
    EmergencyWords m_words;
    Translation m_language;
};

} // namespace triage
