// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/body_figure.h"
#include "charts/site_list.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace triage {

class BodyChart;
class Callout;
class Card;
class Paragraph;

/// List and body chart side by side, each showing the same; the chart goes below on narrow pages.
class BodyChartInput : public QWidget {
    Q_OBJECT
public:
    explicit BodyChartInput(const QList<SiteItem> &sites, QWidget *parent = nullptr);

    /// Names the input for accessibility: the question's text.
    void setQuestion(const QString &question);
    /// Above the list: the page's Back, heading and hint.
    [[nodiscard]] QVBoxLayout *above() const { return m_above; }
    /// Below the list: the page's Continue.
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }

    [[nodiscard]] ChartSide side() const;
    /// The leg asked about, answered before.
    void setSide(ChartSide side);
    /// The chosen codes in the order of the list.
    [[nodiscard]] QStringList chosen() const;
    /// The code that hurts most, or empty.
    [[nodiscard]] QString worst() const;
    /// Shows a choice. Sends no signal.
    void setChosen(const QStringList &codes, const QString &worst);

    [[nodiscard]] SiteList *list() const { return m_list; }
    [[nodiscard]] BodyChart *chart() const { return m_chart; }

signals:
    /// The user changed the places or what hurts most.
    void changed();
    /// The user answered "Left, right or both?" after a click on the other leg.
    void sideChanged(triage::ChartSide side);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void markOnChart(const QString &code);
    void addSideButtons();
    void fitCard();

    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_above = nullptr;
    QVBoxLayout *m_below = nullptr;
    SiteList *m_list = nullptr;
    Card *m_card = nullptr;
    QScrollArea *m_page = nullptr; ///< that it scrolls in
    BodyChart *m_chart = nullptr;
    Callout *m_sideNote = nullptr;
    Paragraph *m_echo = nullptr;
};

} // namespace triage
