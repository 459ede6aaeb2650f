// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/result_view.h"

#include <QWidget>

namespace triage {

class Callout;
class Paragraph;

/// Says that the answers of a result were changed, and leads to what it was before or is now.
/// Hidden where they were not.
class VersionNote : public QWidget {
    Q_OBJECT
public:
    explicit VersionNote(QWidget *parent = nullptr);

    void showVersions(const ResultVersions &versions);

signals:
    /// That result is to be shown.
    void resultAsked(triage::AssessmentId id);

private:
    Callout *m_newer = nullptr;
    QWidget *m_before = nullptr;
    Paragraph *m_beforeWords = nullptr;
    ResultVersions m_versions;
};

} // namespace triage
