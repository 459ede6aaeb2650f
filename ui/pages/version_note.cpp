// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/version_note.h"

#include "inputs/button.h"
#include "inputs/callout.h"
#include "pages/result_words.h"
#include "theme/type.h"

#include <QVBoxLayout>

namespace triage {

namespace {

QString finishedOn(const AssessmentSummary &result)
{
    return longDayText(dayOf(result.finished));
}

} // namespace

VersionNote::VersionNote(QWidget *parent)
    : QWidget(parent), m_newer(new Callout(Callout::Kind::Warn, Callout::Look::Soft,
                                           tr("These answers were changed later"), {})),
      m_before(new Callout(Callout::Kind::Info, Callout::Look::Soft, {}, {}))
{
    auto *layout = new QVBoxLayout(this);
    const int margin = theme::space(16);
    layout->setContentsMargins(margin, theme::space(8), margin, theme::space(8));
    layout->addWidget(m_newer);
    layout->addWidget(m_before);
    auto *newer = new Button(Button::Kind::Link, tr("Open the newer result"));
    newer->setObjectName(QStringLiteral("newer_result"));
    m_newer->body()->addWidget(newer, 0, Qt::AlignLeft);
    auto *before = new Button(Button::Kind::Link, tr("Open the result before"));
    before->setObjectName(QStringLiteral("result_before"));
    m_before->body()->addWidget(before, 0, Qt::AlignLeft);
    connect(newer, &Button::clicked, this, [this] { emit resultAsked(m_versions.newer->id); });
    connect(before, &Button::clicked, this, [this] { emit resultAsked(m_versions.before->id); });
    hide();
}

void VersionNote::showVersions(const ResultVersions &versions)
{
    m_versions = versions;
    m_newer->setVisible(versions.newer.has_value());
    if (versions.newer)
        m_newer->setText(tr("The result of %1 stands in the place of this one.")
                             .arg(finishedOn(*versions.newer)));
    m_before->setVisible(versions.before.has_value());
    if (versions.before)
        m_before->setText(tr("Answers were changed: this result stands in the place of the one of "
                             "%1, which is kept as it was.")
                              .arg(finishedOn(*versions.before)));
    setVisible(versions.newer || versions.before);
}

} // namespace triage
