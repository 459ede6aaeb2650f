// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/manual_html.h"

#include <QTextBrowser>

namespace triage {

/// Shows one chapter of the manual in the looks of the program, its pictures no wider than the
/// window.
class ManualReader : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualReader(ManualPictures pictures, QWidget *parent = nullptr);

    /// Shows a chapter from this heading on; from its beginning for an empty one.
    void showChapter(const ManualChapter &chapter, const QString &heading);
    /// Goes to the first place where these words stand, and marks them.
    void markFirst(const QString &words);
    /// Says that nothing was found.
    void showNothing(const QString &words);

signals:
    /// A link within the manual was followed: "runners-plan#who-to-see".
    void placeAsked(const QString &place);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void follow(const QUrl &link);
    [[nodiscard]] int columnWidth() const;
    void centre();

    ManualPictures m_pictures;
    QString m_html;
    int m_drawnWidth = 0;
};

} // namespace triage
