// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sign_block.h"

#include "inputs/callout.h"
#include "inputs/error_line.h"
#include "inputs/sign_list.h"
#include "pages/answer_codes.h"
#include "text.h"
#include "theme/type.h"

#include <QVBoxLayout>

#include <algorithm>

namespace triage {

namespace {

QList<SignItem> itemsOf(const std::vector<const Question *> &signs, Mode mode)
{
    QList<SignItem> items;
    for (const Question *sign : signs)
        items.append({toScreen(sign->id), questionText(*sign, mode), toScreen(sign->hint),
                      sign->acceptsUnsure});
    return items;
}

SignState stateOf(const AnswerValue *answer)
{
    const QString code = codeOf(answer);
    if (code == QLatin1String("yes"))
        return SignState::Yes;
    if (code == QLatin1String("no"))
        return SignState::No;
    return code.isEmpty() ? SignState::Unanswered : SignState::Unsure;
}

} // namespace

SignBlock::SignBlock(const std::vector<const Question *> &signs, Mode mode, const QString &heading,
                     QWidget *parent)
    : QWidget(parent), m_signs(signs), m_list(new SignList(itemsOf(signs, mode))),
      m_error(new ErrorLine),
      m_note(new Callout(Callout::Kind::Warn, Callout::Look::Soft, {},
                         tr("“Not sure” is a useful answer. We treat it as a reason to have that "
                            "sign checked.")))
{
    m_list->setObjectName(QStringLiteral("signs"));
    m_list->setQuestion(heading);
    m_note->setIcon(theme::Icon::Info);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(m_list);
    layout->addSpacing(theme::space(8));
    layout->addWidget(m_note);
    connect(m_list, &SignList::changed, this, [this] {
        m_note->setVisible(m_list->anyUnsure());
        emit changed();
    });
}

void SignBlock::setAnswers(const Answers &answers)
{
    QMap<QString, SignState> states;
    for (const Question *sign : m_signs)
        states.insert(toScreen(sign->id), stateOf(answerTo(answers, sign->id)));
    m_list->setStates(states);
    m_note->setVisible(m_list->anyUnsure());
}

bool SignBlock::settle()
{
    return m_list->settle();
}

bool SignBlock::holds(const std::string &id) const
{
    return std::any_of(m_signs.begin(), m_signs.end(),
                       [&id](const Question *sign) { return sign->id == id; });
}

std::optional<AnswerValue> SignBlock::answer(const std::string &id) const
{
    switch (m_list->state(toScreen(id))) {
    case SignState::Yes:
        return true;
    case SignState::No:
        return false;
    case SignState::Unsure:
        return std::string(unsureCode);
    case SignState::Unanswered:
        break;
    }
    return std::nullopt;
}

void SignBlock::setProblem(const QString &text)
{
    m_error->setText(text);
    m_list->setError(!text.isEmpty());
}

} // namespace triage
