// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/run_bars.h"

#include "theme/paint.h"
#include "theme/type.h"

#include <QPainter>

namespace triage {

using theme::colour;
using theme::Role;
using theme::Type;
using theme::Weight;

namespace {

constexpr double spike = 1.1; ///< up to 10 % more was no jump in the study
constexpr double runHeight = 16;

} // namespace

RunBars::RunBars(double ratio, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_ratio(qMax(0.0, ratio)), m_name(tr("Longest in the week it began"))
{
    setObjectName(QStringLiteral("run_bars"));
    setAccessibleName(tr("The longest run beside those before it"));
    setAccessibleDescription(sentence);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString RunBars::ratioText(double ratio)
{
    const int more = qRound((ratio - 1) * 100);
    return more > 0 ? tr("%1 % longer than the longest of the 30 days before").arg(more)
                    : tr("no longer than the longest of the 30 days before");
}

QSize RunBars::sizeHint() const
{
    return {theme::space(300),
            2 * (theme::lineHeight(Type::Xs) + theme::space(runHeight) + theme::space(10))};
}

void RunBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = theme::ringAir;
    const double room = width() - 2 * left;
    const double longest = qMax(m_ratio, spike) * 1.02;
    const double high = theme::space(runHeight);
    const double line = theme::lineHeight(Type::Xs);
    double top = 0;
    const auto paintBar = [&](const QString &name, double share) {
        painter.setFont(theme::font(Type::Xs));
        painter.setPen(colour(Role::Text2));
        painter.drawText(QRectF(left, top, room, line), Qt::AlignVCenter, name);
        top += line;
        const double calm = qMin(share, spike);
        theme::paintBox(painter, QRectF(left, top, room * calm / longest, high), 3,
                        colour(Role::Accent), colour(Role::Accent));
        if (share > spike) {
            const QRectF beyond(left + room * spike / longest, top,
                                room * (share - spike) / longest, high);
            theme::paintBox(painter, beyond, 3, colour(Role::WarnSoft), colour(Role::Warn));
            painter.fillRect(beyond.adjusted(1, 1, -1, -1),
                             QBrush(colour(Role::Warn), Qt::BDiagPattern));
        }
        top += high + theme::space(10);
    };
    paintBar(tr("Longest of the 30 days before"), 1);
    paintBar(m_name, m_ratio);
}

} // namespace triage
