// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/word_hover.h"

#include "inputs/explanation.h"
#include "inputs/word_bearer.h"

#include <QMouseEvent>
#include <QWidget>

namespace triage {

WordHover::WordHover(QWidget *over, const WordBearer &bearer)
    : QObject(over), m_over(over), m_bearer(bearer)
{
    over->setMouseTracking(true);
    over->installEventFilter(this);
    constexpr int restMilliseconds = 250;
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &WordHover::explain);
}

WordHover::~WordHover()
{
    delete m_explanation;
}

bool WordHover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        pointAt(static_cast<QMouseEvent *>(event)->position());
        break;
    case QEvent::Leave:
    case QEvent::Hide:
    case QEvent::MouseButtonPress:
        m_link.clear();
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WordHover::pointAt(const QPointF &position)
{
    QString link;
    for (const ExplainedWord &word : m_bearer.words())
        if (word.place.contains(position))
            link = word.link;
    if (link == m_link)
        return;
    m_link = link;
    close();
    if (!link.isEmpty())
        m_rest.start();
}

void WordHover::explain()
{
    for (const ExplainedWord &word : m_bearer.words()) {
        if (word.link != m_link)
            continue;
        QWidget *window = m_over->window();
        if (!m_explanation)
            m_explanation = new Explanation(window);
        const QRect place = word.place.toAlignedRect();
        m_explanation->explain(word.text, word.meaning,
                               {m_over->mapTo(window, place.topLeft()), place.size()});
        return;
    }
}

void WordHover::close()
{
    m_rest.stop();
    if (m_explanation)
        m_explanation->hide();
}

} // namespace triage
