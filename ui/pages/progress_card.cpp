// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/progress_card.h"

#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/table.h"
#include "theme/colour.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>

namespace triage {

namespace {

/// The point of a series beside its title, round for pain.
class SeriesPoint : public QWidget {
public:
    explicit SeriesPoint(bool pain) : m_pain(pain)
    {
        setFixedSize(theme::space(12), theme::space(12));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(m_pain ? theme::Role::Mark : theme::Role::Accent));
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (m_pain)
            painter.drawEllipse(box);
        else
            painter.drawRect(box);
    }

private:
    bool m_pain;
};

QString sinceStart(const ProgressLine &line, double value)
{
    const double change = value - line.points.front().value;
    if (change == 0)
        return ProgressCard::tr("no change");
    const QString amount =
        QLocale().toString(std::abs(change), 'f', change == static_cast<int>(change) ? 0 : 1);
    return change > 0 ? ProgressCard::tr("%1 higher").arg(amount)
                      : ProgressCard::tr("%1 lower").arg(amount);
}

} // namespace

ProgressCard::ProgressCard(const ProgressLine &line, const QString &source, QWidget *parent)
    : Card(parent)
{
    body()->setSpacing(theme::space(6));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space(10));
    head->addWidget(new SeriesPoint(line.pain), 0, Qt::AlignVCenter);
    head->addWidget(new Heading(line.title.toHtmlEscaped(), theme::Type::H3), 1);
    m_switch = new Button(Button::Kind::Link, {});
    m_switch->setObjectName(QStringLiteral("as_table"));
    head->addWidget(m_switch);
    body()->addLayout(head);
    auto *sentence = new Paragraph({}, theme::Type::Small, theme::Role::Text2);
    sentence->setPlain(line.sentence);
    sentence->setObjectName(QStringLiteral("sentence"));
    body()->addWidget(sentence);
    m_chart = new ProgressChart(line);
    m_chart->setObjectName(QStringLiteral("chart"));
    body()->addWidget(m_chart);
    addTable(line);
    if (!source.isEmpty())
        body()->addWidget(new Paragraph(tr("Smallest change that matters: %1").arg(source),
                                        theme::Type::Xs, theme::Role::Text2));
    connect(m_switch, &Button::clicked, this, [this] { showTable(m_table->isHidden()); });
    showTable(false);
}

void ProgressCard::addTable(const ProgressLine &line)
{
    m_table = new Table;
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(line.title);
    auto *model = new QStandardItemModel(m_table);
    const bool steps = !line.steps.isEmpty();
    QStringList heads{tr("Visit"), steps ? tr("Stage") : tr("Value")};
    if (!steps)
        heads.append(tr("Since the first visit"));
    model->setHorizontalHeaderLabels(heads);
    for (const ProgressLine::Point &point : line.points) {
        QList<QStandardItem *> row{new QStandardItem(point.when),
                                   new QStandardItem(valueText(line, point.value))};
        if (!steps)
            row.append(new QStandardItem(model->rowCount() == 0 ? tr("the start")
                                                                : sinceStart(line, point.value)));
        model->appendRow(row);
    }
    m_table->setModel(model);
    m_table->setFullHeight(true);
    m_table->setColumnShares(steps ? QList<int>{1, 2} : QList<int>{1, 1, 2});
    body()->addWidget(m_table);
}

void ProgressCard::showTable(bool shown)
{
    m_chart->setVisible(!shown);
    m_table->setVisible(shown);
    m_switch->setText(shown ? tr("Show as a chart") : tr("Show as a table"));
    m_switch->setAccessibleName(
        QStringLiteral("%1: %2").arg(m_switch->text(), m_chart->line().title));
}

} // namespace triage
