// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/page_column.h"

namespace triage {

class Heading;

/// "How this works": what the program does with answers, the keys, and what it is for.
class HelpPage : public PageColumn {
    Q_OBJECT
public:
    HelpPage(const Catalogue &catalogue, const std::string &rulesVersion,
             QWidget *parent = nullptr);

    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();

signals:
    void back();
    /// All rules are to be shown.
    void rulesAsked();
    /// Something to read is asked for, by its topic ("words").
    void topicAsked(const QString &topic);

private:
    void addReading(const Catalogue &catalogue);
    void addPart(const QString &title, const QStringList &lines);

    Heading *m_heading = nullptr;
};

} // namespace triage
