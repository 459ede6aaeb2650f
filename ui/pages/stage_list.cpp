// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/stage_list.h"

#include "pages/stage_row.h"
#include "theme/type.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace triage {

StageList::StageList(const QStringList &titles, int here, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::space(2));
    for (int i = 0; i < titles.size(); ++i) {
        auto *row = new StageRow(i + 1, titles[i],
                                 i < here    ? StageRow::Place::Before
                                 : i == here ? StageRow::Place::Here
                                             : StageRow::Place::Later);
        row->setChecked(i == here);
        m_group->addButton(row, i);
        layout->addWidget(row);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit chosen(index);
    });
}

} // namespace triage
