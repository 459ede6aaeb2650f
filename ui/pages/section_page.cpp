// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/section_page.h"

#include "inputs/error_summary.h"
#include "inputs/page_column.h"
#include "inputs/tab_strip.h"
#include "language/in_sentence.h"
#include "pages/answer_codes.h"
#include "pages/answer_input.h"
#include "pages/findings_panel.h"
#include "pages/page_words.h"
#include "pages/section_form.h"
#include "pages/tab_row.h"
#include "text.h"
#include "theme/type.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace triage {

namespace {

bool isComplete(const Step &step, const Answers &answers)
{
    for (const Page *page : step.pages)
        for (const Question *question : questionsOf(*page, answers))
            if (!entryOf(answers, question->id))
                return false;
    return true;
}

} // namespace

SectionPage::SectionPage(const Catalogue &catalogue, const EmergencyNumber &number, QWidget *parent)
    : QWidget(parent), m_tabs(new TabStrip), m_panel(new FindingsPanel(catalogue, number)),
      m_catalogue(catalogue)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new TabRow(m_tabs, 0));
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(0);
    m_left = new QVBoxLayout;
    m_columns->addLayout(m_left, 1);
    m_columns->addWidget(m_panel);
    layout->addLayout(m_columns, 1);

    connect(m_tabs, &TabStrip::currentChanged, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_ids.size()))
            emit sectionChosen(m_ids[static_cast<std::size_t>(index)]);
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Tab), this), &QShortcut::activated, this,
            [this] { m_tabs->step(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), this),
            &QShortcut::activated, this, [this] { m_tabs->step(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this,
            &SectionPage::back);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), this), &QShortcut::activated, this,
            [this] { chooseFindings(!m_findingsShown); });
    connect(m_panel, &FindingsPanel::shown, this, &SectionPage::chooseFindings);
    connect(m_panel, &FindingsPanel::continued, this, &SectionPage::goOn);
    connect(m_panel, &FindingsPanel::questionChosen, this, &SectionPage::goToQuestion);
}

void SectionPage::showTabs(const Step &step, const std::vector<Step> &all, const Answers &answers)
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(m_tabs->count() - 1);
    m_ids.clear();
    for (const Step &each : all) {
        const int index = m_tabs->addTab(titleText(*each.section, Mode::Therapist));
        m_tabs->setComplete(index, isComplete(each, answers));
        m_ids.push_back(each.id);
        if (each.id == step.id)
            m_tabs->setCurrentIndex(index);
    }
    m_tabs->addTab(tr("Result"));
    m_ids.emplace_back("check");
    // Why: a tab bar that is not seen yet does not tell its layout that it has grown.
    m_tabs->updateGeometry();
}

void SectionPage::showStep(const Step &step, const std::vector<Step> &all, const Answers &answers)
{
    showTabs(step, all, answers);
    if (m_column) {
        m_column->hide();
        m_column->deleteLater();
    }
    m_column = new PageColumn(1000);
    m_form = new SectionForm(step, answers);
    for (AnswerInput *input : m_form->findChildren<AnswerInput *>())
        input->setToday(m_today, m_language);
    m_summary = new ErrorSummary;
    m_column->body()->addWidget(m_summary);
    const auto &pages = step.section->pages;
    if (m_log.offered && std::any_of(pages.begin(), pages.end(), logAnswers)) {
        auto *offer = new LogOffer(Mode::Therapist, m_log.taken);
        connect(offer, &LogOffer::asked, this, &SectionPage::logAsked);
        m_column->body()->addWidget(offer);
    }
    m_column->body()->addWidget(m_form);
    m_form->showLogMarks(m_log);
    auto *words = new PageWords;
    m_column->body()->addSpacing(theme::space(12));
    m_column->body()->addWidget(words);
    words->explain(*m_form, *this, m_catalogue);
    m_column->body()->addStretch(1);
    m_left->addWidget(m_column);
    connect(m_form, &SectionForm::answered, this, &SectionPage::answered);

    const auto here = std::find(m_ids.begin(), m_ids.end(), step.id);
    const auto next = here == m_ids.end() ? here : here + 1;
    const int index = static_cast<int>(next - m_ids.begin());
    m_panel->setNext(index + 1 < m_tabs->count()
                         ? tr("Continue to %1").arg(inSentence(m_tabs->tabText(index)))
                         : tr("Check the answers"));
}

void SectionPage::showFindings(const Assessment &assessment, const Questionnaire &questionnaire)
{
    m_panel->showFindings(assessment, questionnaire);
}

void SectionPage::showLogMarks(const LogMarks &marks)
{
    m_log = marks;
    m_form->showLogMarks(marks);
}

void SectionPage::focusQuestion(const std::string &id)
{
    QWidget *input = id.empty() ? m_form->firstInput() : m_form->inputOf(id);
    if (!input)
        return;
    input->setFocus(Qt::TabFocusReason);
    m_column->ensureWidgetVisible(input, 0, theme::space(48));
}

void SectionPage::goToQuestion(const std::string &id)
{
    if (m_form->inputOf(id))
        focusQuestion(id);
    else
        emit questionChosen(id);
}

void SectionPage::goOn()
{
    const QList<PageProblem> problems = m_form->check();
    m_summary->setProblems(problems);
    if (!problems.isEmpty()) {
        m_column->ensureWidgetVisible(m_summary);
        return;
    }
    m_form->settle();
    emit continued();
}

void SectionPage::setFindingsShown(bool shown)
{
    m_findingsShown = shown;
    arrange();
}

void SectionPage::chooseFindings(bool shown)
{
    setFindingsShown(shown);
    emit findingsShown(shown);
}

void SectionPage::arrange()
{
    using Place = FindingsPanel::Place;
    const bool narrow = width() < theme::space(760);
    const Place place = !m_findingsShown ? Place::Off : narrow ? Place::Below : Place::Beside;
    m_columns->setDirection(place == Place::Beside ? QBoxLayout::LeftToRight
                                                   : QBoxLayout::TopToBottom);
    m_panel->setPlace(place);
}

void SectionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SectionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn();
    else
        QWidget::keyPressEvent(event);
}

} // namespace triage
