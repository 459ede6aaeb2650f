// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/why_note.h"

#include "inputs/paragraph.h"
#include "theme/icons.h"
#include "theme/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace triage {

WhyNote::WhyNote(const QString &text, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(28), 0, 0, 0);
    layout->setSpacing(0);
    auto *title = new Paragraph(tr("Why we ask"), theme::Type::Small);
    title->setWeight(theme::Weight::Strong);
    layout->addWidget(title);
    layout->addWidget(new Paragraph(text, theme::Type::Small, theme::Role::Text2));
}

void WhyNote::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int size = theme::space(18);
    theme::paintIcon(painter, QRectF(theme::ringAir, theme::space(1), size, size),
                     theme::Icon::Info, theme::colour(theme::Role::Text2));
}

} // namespace triage
