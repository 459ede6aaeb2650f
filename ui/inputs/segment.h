// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace triage {

/// One choice of a Segment.
struct SegmentItem {
    QString code;
    QString text;
    QChar key = {};      ///< a key that chooses it, shown nowhere
    bool strong = false; ///< filled when chosen; the others are soft
};

/// Two to four short exclusive choices side by side; none chosen means not answered. One Tab stop.
/// Keys: Left and Right, the items' keys, Backspace or Delete clears.
class Segment : public QWidget {
    Q_OBJECT
public:
    explicit Segment(QList<SegmentItem> items, QWidget *parent = nullptr);

    /// Positive (+), Negative (-), Not done (0); codes "yes", "no" and "not_done".
    [[nodiscard]] static QList<SegmentItem> finding();
    /// Yes (Y), No (N), and Not sure (U) where that is an answer; codes "yes", "no", "unsure".
    [[nodiscard]] static QList<SegmentItem> yesNo(bool unsure);

    /// Names the control for accessibility: the question's text.
    void setQuestion(const QString &question);
    /// The chosen code, or empty.
    [[nodiscard]] QString code() const;
    /// Chooses a code, or none when empty or unknown. Sends no signal.
    void setCode(const QString &code);
    /// Outlines it as an unanswered question.
    void setError(bool error);
    /// 30 instead of 40 pixels high, for the therapist's grid.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user chose or cleared.
    void changed(const QString &code);
    /// The user chose by an item's own key: a grid may move to its next row.
    void keyed();
    /// Up (-1) or Down (+1) was pressed: a grid moves between its rows.
    void stepped(int rows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QString &code);
    [[nodiscard]] int index() const;

    QList<SegmentItem> m_items;
    QList<QAbstractButton *> m_parts;
    QString m_code;
    bool m_error = false;
    bool m_compact = false;
};

} // namespace triage
