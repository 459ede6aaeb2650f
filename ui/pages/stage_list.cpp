// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/stage_list.h"

#include "pages/stage_row.h"
#include "theme/type.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace triage {

StageList::StageList(const QStringList &titles, int start, int here, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_start(start)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::space(2));
    for (int i = 0; i < titles.size(); ++i) {
        auto *row = new StageRow(i + 1, titles[i]);
        row->setChecked(i == here);
        m_group->addButton(row, i);
        m_rows.append(row);
        layout->addWidget(row);
    }
    setHere(here);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit chosen(index);
    });
}

void StageList::setHere(int here)
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(i < m_start ? StageRow::Place::Skipped
                            : i < here  ? StageRow::Place::Done
                            : i == here ? StageRow::Place::Here
                                        : StageRow::Place::Later);
}

void StageList::choose(int index)
{
    m_rows.value(index)->setChecked(true);
}

} // namespace triage
