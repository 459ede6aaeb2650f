// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/guide_view.h"

#include "inputs/card.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "pages/result_words.h"
#include "pages/source_line.h"
#include "text.h"

#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

GuideView::GuideView(const GuideChapter &chapter, Mode mode, const Catalogue &catalogue,
                     QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space(12));
    column->addWidget(new Heading(toScreen(chapter.title), Type::H2));
    for (const GuideSection &section : chapter.sections) {
        auto *card = new Card;
        card->body()->setSpacing(theme::space(6));
        card->body()->addWidget(new Heading(toScreen(section.title), Type::H3));
        card->body()->addWidget(new Paragraph(plainText(section.text), Type::Table));
        if (!section.lines.empty()) {
            auto *list = new LineList;
            for (const std::string &line : section.lines)
                list->addLine(plainText(line));
            card->body()->addWidget(list);
        }
        if ((mode == Mode::Therapist || chapter.therapistsOnly) && !section.clinical.empty())
            card->body()->addWidget(
                new Paragraph(plainText(section.clinical), Type::Small, Role::Text2));
        card->body()->addWidget(new SourceLine(catalogue, section.source));
        column->addWidget(card);
    }
    column->addStretch(1);
}

} // namespace triage
