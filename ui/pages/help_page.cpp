// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/help_page.h"

#include "inputs/button.h"
#include "inputs/flow_layout.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/paragraph.h"
#include "pages/back_button.h"
#include "pages/condition_link.h"
#include "pages/result_words.h"
#include "pages/tab_order.h"
#include "text.h"
#include "theme/type.h"

#include <QVBoxLayout>

namespace triage {

HelpPage::HelpPage(const Catalogue &catalogue, const std::string &rulesVersion, QWidget *parent)
    : PageColumn(720, parent), m_heading(new Heading(tr("How this works")))
{
    auto *backButton = makeBackButton();
    body()->addWidget(backButton, 0, Qt::AlignLeft);
    connect(backButton, &Button::clicked, this, &HelpPage::back);
    body()->addSpacing(theme::space(12));
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    body()->addWidget(m_heading);
    addPart(tr("Your answers"),
            {tr("Each answer is kept as soon as you give it. You can stop at any time and go on "
                "later."),
             tr("They stay on this computer. The program does not use a network."),
             tr("A question you skip is never read as “no”. The result says what it could not "
                "rule out."),
             tr("“Not sure” counts as a reason to have a sign checked.")});
    addPart(tr("The result"),
            {tr("Written rules compare your answers with patterns from studies and guidelines. "
                "Every reason shows its source."),
             tr("How soon to be seen comes first. It is decided by the signs, not by the name of "
                "an injury."),
             tr("It suggests; it does not make a diagnosis.")});
    auto *rules = new Button(Button::Kind::Secondary, tr("See all rules"));
    rules->setObjectName(QStringLiteral("rules"));
    rules->setSmall(true);
    connect(rules, &Button::clicked, this, &HelpPage::rulesAsked);
    body()->addSpacing(theme::space(8));
    body()->addWidget(rules, 0, Qt::AlignLeft);
    addReading(catalogue);
    addPart(tr("Keys"),
            {tr("<b>F1</b> opens the manual at the page that you are on."),
             tr("<b>1</b> to <b>9</b> choose an answer, <b>0</b> is “None of these”."),
             tr("<b>Enter</b> continues. <b>Alt + Left</b> goes back."),
             tr("<b>Tab</b> moves to the next input, arrows move inside one."),
             tr("<b>Ctrl + Tab</b> moves between the tabs of a result or of an examination.")});
    addPart(tr("What it is for"), {});
    body()->addWidget(new Paragraph(plainText(catalogue.intendedUse)));
    body()->addSpacing(theme::space(16));
    body()->addWidget(new Paragraph(tr("Rules version %1").arg(plainText(rulesVersion)),
                                    theme::Type::Xs, theme::Role::Text2));
    body()->addStretch(1);
}

void HelpPage::addReading(const Catalogue &catalogue)
{
    addPart(tr("To read"), {});
    auto *links = new QWidget;
    auto *flow = new FlowLayout(theme::space(4), links);
    const std::string firstCondition =
        catalogue.conditions.empty() ? std::string() : catalogue.conditions.front().code;
    const std::string firstChapter =
        catalogue.guide.empty() ? std::string() : catalogue.guide.front().code;
    const std::pair<QString, QString> topics[] = {
        {tr("Manual"), QStringLiteral("manual")},
        {tr("Conditions"), conditionPage(firstCondition)},
        {tr("Guide"), QStringLiteral("guide:") + toScreen(firstChapter)},
        {tr("Words explained"), QStringLiteral("words")},
        {tr("Exercises"), QStringLiteral("exercises")},
        {tr("What it is for"), QStringLiteral("use")},
        {tr("What could go wrong"), QStringLiteral("hazards")},
        {tr("All sources"), QStringLiteral("sources")}};
    for (const auto &[title, topic] : topics) {
        auto *button = new Button(Button::Kind::Secondary, title);
        button->setObjectName(topic);
        button->setSmall(true);
        flow->addWidget(button);
        connect(button, &Button::clicked, this, [this, topic = topic] { emit topicAsked(topic); });
    }
    body()->addWidget(links);
}

void HelpPage::addPart(const QString &title, const QStringList &lines)
{
    body()->addSpacing(theme::space(20));
    body()->addWidget(new Heading(title, theme::Type::H3));
    body()->addSpacing(theme::space(4));
    if (lines.isEmpty())
        return;
    auto *list = new LineList;
    for (const QString &line : lines)
        list->addLine(line);
    body()->addWidget(list);
}

void HelpPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
