// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/keep_assessment.h"

namespace triage {

Result<AssessmentId> keepAssessment(Store &store, const FhirRecord &record, const std::string &name)
{
    const Instant then = record.finished;
    return store.together([&] {
        return (name.empty() ? store.self(then) : store.client(name, then))
            .and_then([&](const Person &person) {
                return store.beginInterview(person.id, record.answers.mode, then);
            })
            .and_then([&](InterviewId interview) {
                return store.finish(interview, record.answers, record.assessment, then);
            });
    });
}

} // namespace triage
