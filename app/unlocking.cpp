// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlocking.h"

#include "pages/unlock_page.h"
#include "record/locking.h"
#include "text.h"

#include <QEventLoop>
#include <QGuiApplication>

namespace triage {

namespace {

/// A window of its own, so that nothing else is there before the records are open.
class UnlockWindow : public UnlockPage {
public:
    QEventLoop waiting;

protected:
    void closeEvent(QCloseEvent *event) override
    {
        UnlockPage::closeEvent(event);
        waiting.quit();
    }
};

} // namespace

std::optional<RecordsKey> askForKey(const std::filesystem::path &records)
{
    if (!areLocked(records))
        return RecordsKey();
    std::optional<RecordsKey> key;
    UnlockWindow window;
    QObject::connect(&window, &UnlockPage::given, [&](const QString &passphrase) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        // Why: the same letters may come composed or not, depending on the keyboard.
        auto opened = unlock(records, toCore(passphrase.normalized(QString::NormalizationForm_C)));
        QGuiApplication::restoreOverrideCursor();
        if (!opened) {
            window.refuse(UnlockPage::tr("This does not open the records. Type it again."));
            return;
        }
        key = *std::move(opened);
        window.close();
    });
    window.resize(1280, 800);
    window.show();
    window.setFocus();
    window.waiting.exec();
    return key;
}

} // namespace triage
