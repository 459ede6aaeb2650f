// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace triage {

class FlowLayout;
class Tick;

/// One place of pain.
struct SiteItem {
    QString code;
    QString text;
};

/// The places of pain as check boxes in four groups, then "Hurts most" once two are chosen.
class SiteList : public QWidget {
    Q_OBJECT
public:
    explicit SiteList(const QList<SiteItem> &sites, QWidget *parent = nullptr);

    /// Names the list for accessibility: the question's text.
    void setQuestion(const QString &question);
    /// The chosen codes in the order of the list.
    [[nodiscard]] QStringList chosen() const;
    /// Chooses exactly these codes. Sends no signal.
    void setChosen(const QStringList &codes);
    /// Turns one code on or off as a click does.
    void toggle(const QString &code);
    /// The code that hurts most: the only one chosen, or the one picked; otherwise empty.
    [[nodiscard]] QString worst() const;
    /// Picks what hurts most; ignored unless chosen. Sends no signal.
    void setWorst(const QString &code);
    /// Lights one row as if the pointer were on it; empty lights none.
    void setHovered(const QString &code);
    /// The row of a code, or nullptr.
    [[nodiscard]] Tick *row(const QString &code) const;

signals:
    /// The user changed the places or what hurts most.
    void changed();
    /// The pointer came to a row; empty when it left.
    void hovered(const QString &code);
    /// The focus came to a row; empty when it left.
    void focused(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addGroup(const QString &name, const QList<SiteItem> &members);
    void arrange(int columns);
    void settle();
    void refreshWorst();
    void keepHeight();

    QList<SiteItem> m_sites;
    QHash<QString, Tick *> m_rows;
    QList<QWidget *> m_groups;
    QGridLayout *m_grid = nullptr;
    QWidget *m_worstRow = nullptr;
    QWidget *m_worstOptions = nullptr;
    FlowLayout *m_worstFlow = nullptr;
    QString m_worst;
};

} // namespace triage
