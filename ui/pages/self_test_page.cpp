// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/self_test_page.h"

#include "inputs/button.h"
#include "inputs/callout.h"
#include "inputs/card.h"
#include "inputs/drawing.h"
#include "inputs/heading.h"
#include "inputs/number_field.h"
#include "inputs/option_group.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"
#include "interview/answer_with.h"
#include "interview/interview.h"
#include "pages/answer_clash.h"
#include "pages/answer_codes.h"
#include "pages/back_button.h"
#include "pages/foot_bar.h"
#include "pages/page_words.h"
#include "pages/tab_order.h"
#include "pages/two_columns.h"
#include "text.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace triage {

namespace {

constexpr int columnWidth = 860;
constexpr int drawingWidth = 300;

// One more tick takes nothing away; anything else that differs does.
bool overwrites(const AnswerValue &before, const AnswerValue &after)
{
    const auto *had = std::get_if<std::vector<std::string>>(&before);
    if (!had)
        return before != after;
    return std::any_of(had->begin(), had->end(),
                       [&after](const std::string &code) { return !hasCode(after, code); });
}

} // namespace

SelfTestPage::SelfTestPage(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_layout(new QVBoxLayout(this)),
      m_foot(new FootBar(columnWidth)), m_go(new Button(Button::Kind::Primary, tr("Continue"))),
      m_skip(new Button(Button::Kind::Link, tr("Skip the tests")))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_foot->row()->addWidget(m_go);
    m_foot->row()->addWidget(m_skip, 1, Qt::AlignLeft);
    m_layout->addWidget(m_foot);
    m_go->setObjectName(QStringLiteral("continue"));
    m_skip->setObjectName(QStringLiteral("skip_tests"));
    connect(m_go, &Button::clicked, this, &SelfTestPage::goOn);
    connect(m_skip, &Button::clicked, this, &SelfTestPage::skipped);
}

QVBoxLayout *SelfTestPage::begin(const QString &caption, const QString &heading,
                                 const QString &hint)
{
    if (m_column) {
        m_column->hide();
        m_column->deleteLater();
    }
    m_asks.clear();
    m_column = new PageColumn(columnWidth);
    m_layout->insertWidget(0, m_column, 1);
    QVBoxLayout *body = m_column->body();
    auto *backButton = makeBackButton();
    connect(backButton, &Button::clicked, this, &SelfTestPage::back);
    body->addWidget(backButton, 0, Qt::AlignLeft);
    body->addSpacing(theme::space(8));
    auto *above = new Paragraph(caption, theme::Type::Small, theme::Role::Text2);
    above->setWeight(theme::Weight::Medium);
    body->addWidget(above);
    m_heading = new Heading(heading);
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    body->addWidget(m_heading);
    body->addWidget(new Paragraph(hint, theme::Type::Body, theme::Role::Text2));
    body->addSpacing(theme::space(8));
    return body;
}

void SelfTestPage::explainWords(QVBoxLayout *body)
{
    auto *words = new PageWords;
    body->addSpacing(theme::space(8));
    body->addWidget(words);
    body->addStretch(1);
    words->explain(*m_column->widget(), *this, m_catalogue);
}

void SelfTestPage::setButtons(const QString &go, const QString &skip)
{
    m_go->setText(go);
    m_skip->setText(skip);
    orderTabs({m_column, m_foot});
}

void SelfTestPage::showOffer(const std::vector<const SelfTest *> &tests)
{
    const int count = static_cast<int>(tests.size());
    QVBoxLayout *body = begin(
        tr("Tests at home"),
        count == 1 ? tr("Would you like to try a short test?")
                   : tr("Would you like to try %1 short tests?").arg(count),
        tr("They make the result surer. Nothing you answered speaks against them. Do as many as "
           "you like, and stop whenever one hurts more than it says."));
    auto *card = new Card;
    card->body()->setSpacing(theme::space(6));
    for (const SelfTest *test : tests)
        card->body()->addWidget(new Paragraph(
            tr("<b>%1.</b> %2")
                .arg(toScreen(test->title).toHtmlEscaped(), toScreen(test->shows).toHtmlEscaped()),
            theme::Type::Table));
    body->addWidget(card);
    explainWords(body);
    setButtons(tr("Show me the first test"), tr("Skip the tests"));
}

void SelfTestPage::addHowTo(QVBoxLayout *body, const SelfTest &test)
{
    auto *sheet = new Card;
    auto *columns = new TwoColumns(drawingWidth, columnWidth - drawingWidth - 80);
    columns->left()->addWidget(new Drawing(toScreen(test.picture), drawingWidth), 0,
                               Qt::AlignHCenter);
    columns->left()->addStretch(1);
    QVBoxLayout *words = columns->right();
    words->setSpacing(theme::space(8));
    auto *need = new Paragraph(tr("<b>You need:</b> %1").arg(toScreen(test.need).toHtmlEscaped()),
                               theme::Type::Table);
    words->addWidget(need);
    int number = 0;
    for (const std::string &step : test.steps)
        words->addWidget(
            new Paragraph(tr("<b>%1.</b> %2").arg(++number).arg(toScreen(step).toHtmlEscaped())));
    words->addStretch(1);
    sheet->body()->addWidget(columns);
    body->addWidget(sheet);
    body->addSpacing(theme::space(8));
    auto *stop = new Callout(Callout::Kind::Stop, Callout::Look::Soft, {}, toScreen(test.stop));
    stop->setObjectName(QStringLiteral("stop"));
    body->addWidget(stop);
}

void SelfTestPage::addAsk(QVBoxLayout *body, const SelfTestAsk &ask,
                          const Questionnaire &questionnaire)
{
    const Question *question = findQuestion(questionnaire, ask.question);
    if (!question)
        return;
    body->addSpacing(theme::space(16));
    body->addWidget(new Heading(toScreen(ask.text), theme::Type::H3));
    Ask entry{.ask = &ask, .question = question};
    addEarlier(body, entry);
    if (ask.options.empty()) {
        entry.number = new NumberField;
        entry.number->setQuestion(toScreen(ask.text));
        entry.number->setUnit(unitText(*question));
        entry.number->setRange(question->minimum, question->maximum);
        entry.number->setWhole(question->kind == QuestionKind::Integer);
        body->addWidget(entry.number);
        connect(entry.number, &NumberField::changed, this, &SelfTestPage::compare);
    } else {
        QList<OptionItem> items;
        for (std::size_t i = 0; i < ask.options.size(); ++i)
            items.append({.code = QString::number(i), .text = toScreen(ask.options[i].text)});
        entry.options = new OptionGroup(OptionGroup::Choose::One, items, tr("I did not try it"));
        entry.options->setQuestion(toScreen(ask.text));
        body->addWidget(entry.options);
        connect(entry.options, &OptionGroup::changed, this, &SelfTestPage::compare);
    }
    if (entry.clash)
        body->addWidget(entry.clash);
    m_asks.append(entry);
}

QString SelfTestPage::words(const Ask &ask, const AnswerValue &answer) const
{
    return toScreen(answerText(*ask.question, &answer, Mode::Runner, m_language));
}

void SelfTestPage::addEarlier(QVBoxLayout *body, Ask &ask)
{
    const AnswerValue *before = answerTo(m_answers, ask.question->id);
    if (!before)
        return;
    const QString own = words(ask, *before);
    auto *note = new Paragraph(tr("Your answer so far: %1").arg(own.toHtmlEscaped()),
                               theme::Type::Small, theme::Role::Text2);
    note->setObjectName(QStringLiteral("so_far"));
    body->addWidget(note);
    ask.clash = new AnswerClash(own);
}

void SelfTestPage::compare()
{
    for (const Ask &ask : std::as_const(m_asks)) {
        if (!ask.clash)
            continue;
        const AnswerValue *before = answerTo(m_answers, ask.question->id);
        const std::optional<AnswerValue> now = answerOf(ask);
        ask.clash->compare(now && overwrites(*before, *now) ? words(ask, *now) : QString());
    }
    orderTabs({m_column, m_foot});
}

void SelfTestPage::showTest(const SelfTest &test, int number, int count,
                            const Questionnaire &questionnaire, const Answers &answers)
{
    QVBoxLayout *body = begin(tr("Tests at home  ·  test %1 of %2").arg(number).arg(count),
                              toScreen(test.title), toScreen(test.shows));
    m_answers = answers;
    m_language = questionnaire.language;
    addHowTo(body, test);
    for (const SelfTestAsk &ask : test.asks)
        addAsk(body, ask, questionnaire);
    explainWords(body);
    setButtons(tr("Continue"), number < count ? tr("Skip the other tests") : QString());
    m_skip->setVisible(number < count);
}

std::optional<AnswerValue> SelfTestPage::answerOf(const Ask &ask) const
{
    if (ask.number) {
        const std::optional<double> value = ask.number->value();
        return value ? std::optional<AnswerValue>(*value) : std::nullopt;
    }
    bool chosen = false;
    const std::size_t index = ask.options->code().toUInt(&chosen);
    if (!chosen || index >= ask.ask->options.size())
        return std::nullopt;
    return answerWith(*ask.question, answerTo(m_answers, ask.question->id),
                      ask.ask->options[index].code);
}

void SelfTestPage::goOn()
{
    for (const Ask &ask : std::as_const(m_asks))
        if (ask.number && !ask.number->problemText().isEmpty()) {
            ask.number->setError(ask.number->problemText());
            ask.number->input()->setFocus(Qt::TabFocusReason);
            return;
        }
    for (const Ask &ask : std::as_const(m_asks))
        if (ask.clash && ask.clash->isOpen()) {
            ask.clash->showProblem();
            m_column->ensureWidgetVisible(ask.clash);
            return;
        }
    for (const Ask &ask : std::as_const(m_asks))
        if (const std::optional<AnswerValue> answer = answerOf(ask);
            answer && !(ask.clash && ask.clash->keepsOwn()))
            emit answered(ask.question->id, answer);
    emit continued();
}

void SelfTestPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

void SelfTestPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        goOn();
        return;
    }
    if (m_asks.size() == 1 && m_asks.first().options && key >= Qt::Key_1 && key <= Qt::Key_9 &&
        m_asks.first().options->pick(key - Qt::Key_0))
        return;
    QWidget::keyPressEvent(event);
}

} // namespace triage
