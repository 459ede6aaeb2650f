// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/question_page.h"

#include "inputs/button.h"
#include "inputs/divider.h"
#include "inputs/error_summary.h"
#include "inputs/heading.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"
#include "pages/answer_codes.h"
#include "pages/answer_input.h"
#include "pages/back_button.h"
#include "pages/foot_bar.h"
#include "pages/page_form.h"
#include "pages/page_words.h"
#include "pages/tab_order.h"
#include "pages/why_note.h"
#include "text.h"

#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace triage {

namespace {

int columnWidth(const Page &page)
{
    switch (page.layout) {
    case Page::Layout::BodyChart:
        return 1216;
    case Page::Layout::Checklist:
        return 720;
    case Page::Layout::Questions:
    case Page::Layout::Grid:
        break;
    }
    return 668;
}

// The chart asks about the leg that was named before.
QString sitesHeading(const QString &side)
{
    if (side == QLatin1String("left"))
        return QuestionPage::tr("Where does your left leg hurt?");
    return side == QLatin1String("right") ? QuestionPage::tr("Where does your right leg hurt?")
                                          : QuestionPage::tr("Where do your legs hurt?");
}

QString timeLeftText(int seconds)
{
    const int minutes = (seconds + 30) / 60;
    if (minutes < 1)
        return QuestionPage::tr("less than a minute left");
    return minutes == 1 ? QuestionPage::tr("about 1 minute left")
                        : QuestionPage::tr("about %1 minutes left").arg(minutes);
}

} // namespace

QuestionPage::QuestionPage(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_foot(new FootBar(0))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_foot->hide();
    m_layout->addWidget(m_foot);
}

void QuestionPage::showStep(const Step &step, const Answers &answers, int secondsLeft)
{
    if (m_column) {
        m_column->hide();
        m_column->deleteLater();
        m_go->deleteLater();
    }
    const Page &page = *step.pages.front();
    m_column = new PageColumn(columnWidth(page));
    m_column->setLower(page.layout != Page::Layout::BodyChart);
    m_foot->setColumnWidth(columnWidth(page));
    m_foot->hide();
    m_form = new PageForm(page, answers);
    for (AnswerInput *input : m_form->findChildren<AnswerInput *>())
        input->setToday(m_today, m_language);
    addHead(m_form->above(), step, page, secondsLeft);
    addFoot(m_form->below(), page);
    m_form->showLogMarks(m_log);
    m_column->body()->addWidget(m_form);
    m_column->body()->addStretch(1);
    if (m_catalogue)
        m_words->explain(*m_form, *this, *m_catalogue);
    m_layout->insertWidget(0, m_column, 1);
    m_column->widget()->installEventFilter(this);
    connect(m_form, &PageForm::answered, this, &QuestionPage::answered);
    if (page.layout == Page::Layout::BodyChart)
        connect(m_form, &PageForm::answered, this, [this] {
            if (const QString side = codeOf(answerTo(m_form->answers(), "side")); !side.isEmpty())
                m_heading->setHeading(sitesHeading(side));
        });
    QTimer::singleShot(0, this, &QuestionPage::placeContinue);
}

void QuestionPage::addHead(QVBoxLayout *head, const Step &step, const Page &page, int secondsLeft)
{
    auto *backButton = makeBackButton();
    connect(backButton, &Button::clicked, this, &QuestionPage::back);
    head->addWidget(backButton, 0, Qt::AlignLeft);
    head->addSpacing(theme::space(16));
    m_summary = new ErrorSummary;
    auto *top = new QVBoxLayout;
    top->setSpacing(theme::space(16));
    head->addLayout(top);
    top->addWidget(m_summary);

    auto *caption = new Paragraph(tr("%1  ·  section %2 of %3  ·  %4")
                                      .arg(toScreen(step.section->title))
                                      .arg(step.sectionNumber)
                                      .arg(step.sectionCount)
                                      .arg(timeLeftText(secondsLeft)),
                                  theme::Type::Small, theme::Role::Text2);
    caption->setWeight(theme::Weight::Medium);
    top->addWidget(caption);
    const std::vector<const Question *> questions = questionsOf(page, m_form->answers());
    const bool alone = page.layout == Page::Layout::Questions && questions.size() == 1;
    const Question *only = alone ? questions.front() : nullptr;
    m_heading = new Heading(only ? questionText(*only, Mode::Runner) : toScreen(page.title));
    const QString side = codeOf(answerTo(m_form->answers(), "side"));
    if (page.layout == Page::Layout::BodyChart && !side.isEmpty())
        m_heading->setHeading(sitesHeading(side));
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    head->addWidget(m_heading);
    const std::string &hint = only && page.hint.empty() ? only->hint : page.hint;
    if (!hint.empty()) {
        head->addSpacing(theme::space(4));
        head->addWidget(new Paragraph(toScreen(hint), theme::Type::Body, theme::Role::Text2));
    }
    if (m_log.offered && logAnswers(page)) {
        head->addSpacing(theme::space(12));
        auto *offer = new LogOffer(Mode::Runner, m_log.taken);
        connect(offer, &LogOffer::asked, this, &QuestionPage::logAsked);
        head->addWidget(offer);
    }
    head->addSpacing(theme::space(20));
}

void QuestionPage::addFoot(QVBoxLayout *foot, const Page &page)
{
    m_go = new Button(Button::Kind::Primary, tr("Continue"));
    m_go->setObjectName(QStringLiteral("continue"));
    connect(m_go, &Button::clicked, this, &QuestionPage::goOn);
    m_slot = new QWidget;
    auto *slot = new QHBoxLayout(m_slot);
    slot->setContentsMargins(0, theme::space(20), 0, 0);
    slot->addWidget(m_go, 0, Qt::AlignLeft);
    foot->addWidget(m_slot);
    std::string why = page.why;
    for (const Question *question : questionsOf(page, m_form->answers()))
        if (!question->why.empty() && why.find(question->why) == std::string::npos)
            why += (why.empty() ? "" : " ") + question->why;
    m_why = nullptr;
    m_words = new PageWords;
    if (why.empty()) {
        foot->addSpacing(theme::space(16));
        foot->addWidget(m_words);
        return;
    }
    foot->addSpacing(theme::space(24));
    foot->addWidget(new Divider);
    foot->addSpacing(theme::space(8));
    foot->addWidget(m_words);
    m_why = new WhyNote(toScreen(why), m_whyOpen);
    connect(m_why, &WhyNote::unfolded, this, [this](bool open) { m_whyOpen = open; });
    foot->addWidget(m_why);
}

void QuestionPage::placeContinue()
{
    const QPoint top = m_slot->mapTo(m_column->widget(), QPoint());
    const bool atFoot = m_go->parentWidget() == m_foot;
    // Why: the answers move closer together above the foot; without some air Continue would go back
    // and forth for ever.
    const int air = atFoot ? theme::space(48) : theme::space(24);
    const bool low = top.y() + air + m_go->sizeHint().height() > height();
    if (low == atFoot)
        return;
    const bool focused = m_go->hasFocus();
    QBoxLayout *row = low ? m_foot->row() : static_cast<QBoxLayout *>(m_slot->layout());
    row->addWidget(m_go, low ? 1 : 0, Qt::AlignLeft);
    m_foot->setVisible(low);
    // Why: what changes its parent while that is hidden stays hidden with it.
    m_go->show();
    orderTabs({m_column, m_foot});
    if (focused)
        m_go->setFocus(Qt::OtherFocusReason);
}

void QuestionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_go)
        QTimer::singleShot(0, this, &QuestionPage::placeContinue);
}

// Questions that come and go move Continue.
bool QuestionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_column->widget())
        QTimer::singleShot(0, this, &QuestionPage::placeContinue);
    return QWidget::eventFilter(watched, event);
}

void QuestionPage::showLogMarks(const LogMarks &marks)
{
    m_log = marks;
    m_form->showLogMarks(marks);
}

void QuestionPage::goOn()
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

void QuestionPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

void QuestionPage::focusQuestion(const std::string &id)
{
    if (QWidget *input = m_form->inputOf(id))
        input->setFocus(Qt::OtherFocusReason);
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        goOn();
        return;
    }
    if (key == Qt::Key_Question && m_why) {
        m_why->toggle();
        return;
    }
    if (plain && key >= Qt::Key_0 && key <= Qt::Key_9 && m_form->pick(key - Qt::Key_0))
        return;
    QWidget::keyPressEvent(event);
}

} // namespace triage
