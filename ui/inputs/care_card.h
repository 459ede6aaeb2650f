// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/assessment.h"

#include <QFrame>
#include <QStringList>

class QVBoxLayout;

namespace triage {

class IconLabel;
class Paragraph;

/// What to do and how soon: header in the colour of the urgency, then the advice. At most one a
/// page. Takes the focus on arrival; its accessible name starts with the level ("Emergency: ...").
class CareCard : public QFrame {
    Q_OBJECT
public:
    /// Full takes a page's column, Narrow a panel beside it.
    enum class Size { Full, Narrow };

    CareCard(Urgency urgency, const QString &heading, Size size = Size::Full,
             QWidget *parent = nullptr);

    /// A paragraph of the advice; `<b>` is allowed. `lead` is one step larger.
    void addText(const QString &text, bool lead = false);
    /// A small heading inside the card.
    void addHeading(const QString &text);
    /// Lines with a dot before each; `<b>` is allowed.
    void addBullets(const QStringList &lines);
    /// A thin line across.
    void addRule();
    /// Where anything else goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] Urgency urgency() const { return m_urgency; }
    /// The heading as shown.
    [[nodiscard]] QString heading() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tintBody();
    [[nodiscard]] bool isLarge() const;

    Urgency m_urgency;
    Size m_size;
    QWidget *m_header = nullptr;
    Paragraph *m_heading = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace triage
