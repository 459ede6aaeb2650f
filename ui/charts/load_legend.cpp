// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/load_legend.h"

#include "theme/colour.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;

namespace {

constexpr double signWidth = 20;
constexpr double signGap = 6;
constexpr double entryGap = 24;

QStringList legendWords(bool spike)
{
    QStringList words{LoadLegend::tr("run"), LoadLegend::tr("30-day longest")};
    if (spike)
        words.append(LoadLegend::tr("spike"));
    return words;
}

} // namespace

LoadLegend::LoadLegend(bool spike, QWidget *parent) : QWidget(parent), m_spike(spike)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(legendWords(spike).join(QStringLiteral(", ")));
}

QSize LoadLegend::sizeHint() const
{
    const QFontMetrics metrics(theme::font(Type::Small));
    double width = 0;
    for (const QString &word : legendWords(m_spike))
        width += theme::space(signWidth + signGap + entryGap) + metrics.horizontalAdvance(word) + 2;
    return {qRound(width), theme::lineHeight(Type::Small)};
}

void LoadLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(Type::Small));
    const double middle = height() / 2.0;
    double x = theme::space(entryGap);
    const QStringList words = legendWords(m_spike);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const double width = theme::space(signWidth);
        painter.setPen(Qt::NoPen);
        if (i == 0) {
            painter.setBrush(colour(Role::Accent));
            painter.drawEllipse(QPointF(x + width / 2, middle), 4, 4);
        } else if (i == 1) {
            painter.setPen(QPen(colour(Role::Text2), 2));
            painter.drawPolyline(QPolygonF({{x, middle + 4},
                                            {x + width / 2, middle + 4},
                                            {x + width / 2, middle - 4},
                                            {x + width, middle - 4}}));
        } else {
            painter.setBrush(colour(Role::Warn));
            const QPointF at(x + width / 2, middle);
            constexpr double half = 7;
            painter.drawPolygon(QPolygonF({at + QPointF(0, -half), at + QPointF(half, 0),
                                           at + QPointF(0, half), at + QPointF(-half, 0)}));
        }
        x += width + theme::space(signGap);
        painter.setPen(colour(Role::Text));
        const double wide = painter.fontMetrics().horizontalAdvance(words[i]) + 2;
        painter.drawText(QRectF(x, 0, wide, height()), Qt::AlignVCenter, words[i]);
        x += wide + theme::space(entryGap);
    }
}

} // namespace triage
