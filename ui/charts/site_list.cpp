// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/site_list.h"

#include "inputs/divider.h"
#include "inputs/flow_layout.h"
#include "inputs/paragraph.h"
#include "inputs/pill.h"
#include "inputs/tick.h"
#include "theme/type.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace triage {

namespace {

struct Group {
    QString name;
    QStringList codes;
};

// Where the drawing shows a place, or would: from the back down to the foot.
QList<Group> siteGroups()
{
    const auto codes = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    return {
        {SiteList::tr("Back and hip"),
         codes("lower_back sacrum buttock_deep sit_bone outer_hip groin")},
        {SiteList::tr("Thigh"), codes("upper_thigh mid_thigh lower_thigh inner_thigh front_thigh")},
        {SiteList::tr("Back of the knee"),
         codes("behind_knee_inner behind_knee_centre behind_knee_outer")},
        {SiteList::tr("Knee front and lower leg"), codes("front_knee calf foot")}};
}

} // namespace

SiteList::SiteList(const QList<SiteItem> &sites, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(12));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(theme::space(8));
    m_grid->setVerticalSpacing(theme::space(12));
    layout->addLayout(m_grid);
    QList<SiteItem> left = sites;
    QList<Group> groups = siteGroups();
    for (const Group &group : std::as_const(groups)) {
        QList<SiteItem> members;
        for (const QString &code : group.codes) {
            const auto found = std::find_if(
                left.begin(), left.end(), [&](const SiteItem &site) { return site.code == code; });
            if (found == left.end())
                continue;
            members.append(*found);
            left.erase(found);
        }
        addGroup(group.name, members);
    }
    addGroup(tr("Other places"), left);
    arrange(2);

    m_worstRow = new QWidget;
    auto *worst = new QVBoxLayout(m_worstRow);
    worst->setContentsMargins(0, 0, 0, 0);
    worst->setSpacing(theme::space(8));
    worst->addWidget(new Divider);
    m_worstOptions = new QWidget;
    m_worstOptions->setAccessibleName(tr("Hurts most"));
    m_worstFlow = new FlowLayout(theme::space(4), m_worstOptions);
    worst->addWidget(m_worstOptions);
    layout->addWidget(m_worstRow);
    m_worstRow->hide();
}

void SiteList::addGroup(const QString &name, const QList<SiteItem> &members)
{
    if (members.isEmpty())
        return;
    auto *group = new QWidget;
    group->setAccessibleName(name);
    auto *rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new Paragraph(name, theme::Type::Xs, theme::Role::Text2));
    for (const SiteItem &site : members) {
        auto *row = new Tick(site.text);
        row->setObjectName(site.code);
        row->setStrongWhenTicked(true);
        const QString code = site.code;
        connect(row, &Tick::clicked, this, [this] { settle(); });
        connect(row, &Tick::hovered, this,
                [this, code](bool in) { emit hovered(in ? code : QString()); });
        connect(row, &Tick::focused, this,
                [this, code](bool in) { emit focused(in ? code : QString()); });
        rows->addWidget(row);
        m_sites.append(site);
        m_rows.insert(code, row);
    }
    rows->addStretch(1);
    m_groups.append(group);
}

void SiteList::arrange(int columns)
{
    for (int i = 0; i < m_groups.size(); ++i)
        m_grid->addWidget(m_groups[i], i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void SiteList::setQuestion(const QString &question)
{
    setAccessibleName(question);
    for (Tick *row : std::as_const(m_rows))
        row->setAccessibleDescription(question);
}

QStringList SiteList::chosen() const
{
    QStringList codes;
    for (const SiteItem &site : m_sites)
        if (m_rows.value(site.code)->isChecked())
            codes.append(site.code);
    return codes;
}

void SiteList::setChosen(const QStringList &codes)
{
    for (const SiteItem &site : std::as_const(m_sites))
        m_rows.value(site.code)->setChecked(codes.contains(site.code));
    refreshWorst();
}

void SiteList::toggle(const QString &code)
{
    if (Tick *row = m_rows.value(code))
        row->click();
}

void SiteList::settle()
{
    refreshWorst();
    emit changed();
}

QString SiteList::worst() const
{
    const QStringList codes = chosen();
    return codes.size() == 1 ? codes.first() : m_worst;
}

void SiteList::setWorst(const QString &code)
{
    m_worst = chosen().contains(code) ? code : QString();
    refreshWorst();
}

void SiteList::setHovered(const QString &code)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setLit(row.key() == code);
}

Tick *SiteList::row(const QString &code) const
{
    return m_rows.value(code);
}

void SiteList::refreshWorst()
{
    const QStringList codes = chosen();
    if (!codes.contains(m_worst))
        m_worst.clear();
    while (QLayoutItem *item = m_worstFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (codes.size() >= 2) {
        auto *label = new Paragraph(tr("Hurts most"), theme::Type::Table);
        label->setWeight(theme::Weight::Medium);
        label->setWordWrap(false);
        label->setMinimumHeight(theme::space(36) + 8);
        m_worstFlow->addWidget(label);
        for (const SiteItem &site : std::as_const(m_sites)) {
            if (!codes.contains(site.code))
                continue;
            auto *pill = new Pill(site.text);
            pill->setObjectName(QStringLiteral("worst_") + site.code);
            pill->setAccessibleName(tr("Hurts most: %1").arg(site.text));
            m_worstFlow->addWidget(pill);
            pill->setChecked(site.code == m_worst);
            const QString code = site.code;
            connect(pill, &Pill::toggled, this, [this, code](bool on) {
                if (!on || m_worst == code)
                    return;
                m_worst = code;
                emit changed();
            });
        }
    }
    m_worstRow->setVisible(codes.size() >= 2);
    m_worstOptions->updateGeometry();
    keepHeight();
}

void SiteList::keepHeight()
{
    // Why: what lies around may offer less than the wrapped rows need; they would cover each other.
    setMinimumHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                   : layout()->totalMinimumSize().height());
}

void SiteList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Long names wrap in their column, so that the whole list stays in view beside the chart.
    arrange(event->size().width() >= 2 * theme::space(200) ? 2 : 1);
    keepHeight();
}

} // namespace triage
