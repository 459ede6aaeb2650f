// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/questionnaire.h"

#include <QWidget>

#include <map>

namespace triage {

/// What the pages of an interview say of a training log.
struct LogMarks {
    bool offered = false; ///< one may be taken in
    QString taken;        ///< what was taken in, in a sentence; empty where nothing was
    std::map<std::string, QString> notes; ///< beside each answer that is what the log says

    /// "From the training log"; empty where the answer is not from there.
    [[nodiscard]] QString noteOn(const std::string &id) const;
};

/// True where a training log answers a question of this page.
[[nodiscard]] bool logAnswers(const Page &page);

/// The offer to fill in load answers from a training log; once one was taken in, what it was.
class LogOffer : public QWidget {
    Q_OBJECT
public:
    /// `taken`: what was taken in already, in a sentence; empty where nothing was.
    LogOffer(Mode mode, const QString &taken, QWidget *parent = nullptr);

signals:
    void asked();
};

} // namespace triage
