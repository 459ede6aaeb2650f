// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/version_note.h"

#include "inputs/button.h"
#include "inputs/callout.h"
#include "inputs/paragraph.h"
#include "pages/result_words.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QVBoxLayout>

namespace triage {

namespace {

// In the design's pixels: as wide as the result below.
constexpr int columnWidth = 1152;

QString finishedOn(const AssessmentSummary &result)
{
    return longDayText(dayOf(result.finished));
}

} // namespace

VersionNote::VersionNote(QWidget *parent)
    : QWidget(parent), m_newer(new Callout(Callout::Kind::Warn, Callout::Look::Soft,
                                           tr("These answers were changed later"), {})),
      m_before(new QWidget),
      m_beforeWords(new Paragraph({}, theme::Type::Small, theme::Role::Text2))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme::space(16), theme::space(12), theme::space(16), 0);
    auto *column = new QWidget;
    column->setMaximumWidth(theme::space(columnWidth) + 2 * theme::ringAir);
    across->addWidget(column);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(theme::ringAir, 0, theme::ringAir, 0);
    lines->addWidget(m_newer);
    lines->addWidget(m_before);
    auto *newer = new Button(Button::Kind::Link, tr("Open the newer result"));
    newer->setObjectName(QStringLiteral("newer_result"));
    m_newer->body()->addWidget(newer, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(m_before);
    row->setContentsMargins({});
    auto *before = new Button(Button::Kind::Link, tr("Open the result before"));
    before->setObjectName(QStringLiteral("result_before"));
    row->addWidget(m_beforeWords, 1, Qt::AlignVCenter);
    row->addWidget(before, 0, Qt::AlignVCenter);
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
        m_beforeWords->setText(
            tr("Answers were changed: this result stands in the place of the one of %1.")
                .arg(finishedOn(*versions.before)));
    setVisible(versions.newer || versions.before);
}

} // namespace triage
