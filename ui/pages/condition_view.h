// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/answers.h"

#include <QWidget>

class QVBoxLayout;

namespace triage {

/// One condition: in plain words for runners, in exact terms with its codes for therapists.
class ConditionView : public QWidget {
    Q_OBJECT
public:
    ConditionView(const ConditionText &condition, Mode mode, const Catalogue &catalogue,
                  QWidget *parent = nullptr);

signals:
    /// Another condition is to be shown.
    void conditionAsked(const QString &code);

private:
    void addIntro(const ConditionText &condition);
    void addForms(const std::vector<ConditionForm> &forms);
    void addSigns(const QString &title, const SourcedLines &signs, bool speaksFor);
    void addLookalikes(const std::vector<Lookalike> &lookalikes);
    void addText(const QString &title, const SourcedText &text);
    QVBoxLayout *addCard(const QString &title);

    Mode m_mode;
    const Catalogue &m_catalogue;
    QVBoxLayout *m_column = nullptr;
};

} // namespace triage
