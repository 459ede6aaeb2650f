// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/manual.h"

#include <QObject>
#include <QPointer>

#include <filesystem>

class QWidget;

namespace triage {

class ManualPage;

/// The manual on its page, which is made when it is first asked for.
class ManualDesk : public QObject {
    Q_OBJECT
public:
    /// `folder` holds the manual; it is read when it is first asked for.
    ManualDesk(std::filesystem::path folder, QObject *parent);

    /// Shows what is written about this page of the window, or the tab seen on it.
    void open(const QWidget *onScreen, bool therapist);
    /// Gives the focus back to where it was when the manual was opened.
    void giveBackFocus();

signals:
    /// The page is to be seen now.
    void pageShown(QWidget *page);
    void left(QWidget *page);
    void failed(const QString &meaning, const triage::Error &error);

private:
    [[nodiscard]] Result<void> load();

    std::filesystem::path m_folder;
    std::vector<ManualPlace> m_places;
    QPointer<ManualPage> m_page;
    QPointer<QWidget> m_focused;
};

} // namespace triage
