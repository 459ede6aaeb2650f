// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/card.h"
#include "report/wording.h"

namespace triage {

class Button;
class Tick;

/// One exercise: drawing, dose and cue; how to do it and its usual dose part by part unfold. May be
/// ticked off for a day.
class ExerciseCard : public Card {
    Q_OBJECT
public:
    ExerciseCard(const StageExercise &exercise, const Catalogue &catalogue,
                 QWidget *parent = nullptr);

    /// Adds the tick for today.
    void setTickable(bool done);

signals:
    /// The tick was set or taken back.
    void ticked(bool done);

private:
    void addPicture(const QString &picture);
    void addWords(const StageExercise &exercise, const Exercise *text);
    [[nodiscard]] QWidget *makeDetails(const StageExercise &exercise, const Exercise &text,
                                       const Catalogue &catalogue) const;

    QString m_title;
    QVBoxLayout *m_words = nullptr;
    Tick *m_tick = nullptr;
};

} // namespace triage
