// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/body_chart_input.h"

#include "charts/body_chart.h"
#include "inputs/button.h"
#include "inputs/callout.h"
#include "inputs/card.h"
#include "inputs/paragraph.h"
#include "theme/paint.h"
#include "theme/type.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

namespace triage {

namespace {

// In the design's pixels; a taller drawing would only leave the screen.
constexpr int tallestCard = 920;
constexpr int pageAir = 20; ///< of a page above its content

// The choice in words at the foot of the chart, beside a square in the colour of pain.
class EchoStrip : public QWidget {
public:
    explicit EchoStrip(Paragraph *text)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(theme::space(36) - theme::ringAir, theme::space(8),
                                   theme::space(8), theme::space(8));
        layout->addWidget(text, 0, Qt::AlignVCenter);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintBox(painter, rect(), theme::radiusRow, theme::colour(theme::Role::Window),
                        Qt::transparent, 0);
        const double side = theme::space(12);
        theme::paintBox(painter, QRectF(theme::space(14), (height() - side) / 2, side, side), 2,
                        theme::colour(theme::Role::Mark), Qt::transparent, 0);
    }
};

} // namespace

BodyChartInput::BodyChartInput(const QList<SiteItem> &sites, QWidget *parent) : QWidget(parent)
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(theme::space(36));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::space(8));
    m_above = new QVBoxLayout;
    m_above->setSpacing(theme::space(8));
    m_below = new QVBoxLayout;
    m_list = new SiteList(sites);
    left->addLayout(m_above);
    left->addWidget(m_list);
    left->addLayout(m_below);
    left->addStretch(1);
    m_columns->addLayout(left, 1);

    auto *card = new Card;
    m_card = card;
    const int side = theme::space(16);
    card->body()->setContentsMargins(side + theme::ringAir, theme::space(10), side + theme::ringAir,
                                     theme::space(14));
    m_chart = new BodyChart;
    card->body()->addWidget(m_chart, 1);
    m_sideNote = new Callout(Callout::Kind::Info, Callout::Look::Soft, tr("Left, right or both?"),
                             tr("Which leg hurts?"));
    m_sideNote->hide();
    card->body()->addWidget(m_sideNote);
    m_echo = new Paragraph({}, theme::Type::Table);
    card->body()->addWidget(new EchoStrip(m_echo));
    fitCard();
    auto *right = new QVBoxLayout;
    right->addWidget(card, 1);
    right->addStretch(0);
    m_columns->addLayout(right, 1);

    QHash<QString, QString> names;
    for (const SiteItem &site : sites)
        names.insert(site.code, site.text);
    m_chart->setNames(names);
    addSideButtons();
    connect(m_list, &SiteList::changed, this, [this] {
        refresh();
        emit changed();
    });
    connect(m_list, &SiteList::hovered, m_chart, &BodyChart::setHovered);
    connect(m_list, &SiteList::focused, m_chart, &BodyChart::setRinged);
    connect(m_chart, &BodyChart::hovered, m_list, &SiteList::setHovered);
    connect(m_chart, &BodyChart::clicked, this, &BodyChartInput::markOnChart);
    connect(m_chart, &BodyChart::otherLegClicked, m_sideNote, &QWidget::show);
    refresh();
}

// A first click marks a place, a second one makes it the worst, the next takes it back. A place
// that is alone is the worst already.
void BodyChartInput::markOnChart(const QString &code)
{
    if (!chosen().contains(code) || worst() == code) {
        m_list->toggle(code);
        return;
    }
    m_list->setWorst(code);
    refresh();
    emit changed();
}

void BodyChartInput::addSideButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const auto add = [this, row](const QString &text, ChartSide side) {
        auto *button = new Button(Button::Kind::Secondary, text);
        button->setSmall(true);
        connect(button, &Button::clicked, this, [this, side] {
            m_sideNote->hide();
            if (side == this->side())
                return;
            setSide(side);
            emit sideChanged(side);
        });
        row->addWidget(button);
    };
    add(tr("Left"), ChartSide::Left);
    add(tr("Right"), ChartSide::Right);
    add(tr("Both"), ChartSide::Both);
    row->addStretch(1);
    m_sideNote->body()->addLayout(row);
}

void BodyChartInput::setQuestion(const QString &question)
{
    m_list->setQuestion(question);
}

ChartSide BodyChartInput::side() const
{
    return m_chart->state().side;
}

void BodyChartInput::setSide(ChartSide side)
{
    m_chart->setSide(side);
    refresh();
}

QStringList BodyChartInput::chosen() const
{
    return m_list->chosen();
}

QString BodyChartInput::worst() const
{
    return m_list->worst();
}

void BodyChartInput::setChosen(const QStringList &codes, const QString &worst)
{
    m_list->setChosen(codes);
    m_list->setWorst(worst);
    refresh();
}

void BodyChartInput::refresh()
{
    m_chart->setChosen(m_list->chosen());
    m_chart->setWorst(m_list->worst());
    m_echo->setText(QStringLiteral("<b>%1:</b> %2")
                        .arg(m_chart->sideName(), m_chart->placesInWords().toHtmlEscaped()));
}

// The whole card, with the choice in words at its foot, is to be seen without scrolling.
void BodyChartInput::fitCard()
{
    const int tallest = theme::space(tallestCard);
    const int room = m_page ? m_page->viewport()->height() - theme::space(2 * pageAir) : tallest;
    m_card->setMaximumHeight(std::max(std::min(room, tallest), m_card->minimumSizeHint().height()));
}

void BodyChartInput::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_page)
        m_page->viewport()->removeEventFilter(this);
    m_page = nullptr;
    for (QWidget *above = parentWidget(); above && !m_page; above = above->parentWidget())
        m_page = qobject_cast<QScrollArea *>(above);
    if (m_page)
        m_page->viewport()->installEventFilter(this);
    fitCard();
}

bool BodyChartInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_page && watched == m_page->viewport())
        fitCard();
    return QWidget::eventFilter(watched, event);
}

void BodyChartInput::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(event->size().width() >= theme::space(820) ? QBoxLayout::LeftToRight
                                                                       : QBoxLayout::TopToBottom);
}

} // namespace triage
