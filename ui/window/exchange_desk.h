// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "interview/questionnaire.h"
#include "record/store.h"

#include <QObject>
#include <QString>

class QWidget;

namespace triage {

struct FhirRecord;

/// What leaves for other programs, and what comes from them: asks which file, and says what became
/// of it.
class ExchangeDesk : public QObject {
    Q_OBJECT
public:
    /// Everything given by reference must outlive it; dialogs belong to `window`.
    ExchangeDesk(const Catalogue &catalogue, const Questionnaire &questionnaire, Store &store,
                 QWidget *window);

    /// Saves a result as a FHIR bundle, with the person's name only where that is agreed to.
    void askBundle(const StoredAssessment &stored);
    /// Takes in a result that such a bundle holds.
    void askImport();
    /// Saves all results as a table.
    void askSheet();

signals:
    /// A result was taken in and is stored under this number.
    void imported(triage::AssessmentId id);

private:
    void askBundleFile(const StoredAssessment &stored, bool withName);
    void saveBundle(const QString &file, const StoredAssessment &stored, bool withName);
    void openBundle(const QString &file);
    void askWhose(const FhirRecord &record);
    void keep(const FhirRecord &record, const QString &name);
    void saveSheet(const QString &file);
    void tellSaved(const QString &file);
    void tellError(const QString &meaning, const Error &error);

    const Catalogue &m_catalogue;
    const Questionnaire &m_questionnaire;
    Store &m_store;
    QWidget *m_window = nullptr;
};

} // namespace triage
