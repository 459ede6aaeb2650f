// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/source_line.h"

#include "pages/result_words.h"

namespace triage {

SourceLine::SourceLine(const Catalogue &catalogue, const std::string &source, QWidget *parent)
    : Paragraph(tr("Sources: %1").arg(sourceText(catalogue, source)), theme::Type::Xs,
                theme::Role::Text2, parent)
{
}

} // namespace triage
