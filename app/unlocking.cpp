// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlocking.h"

#include "come_forward.h"
#include "pages/unlock_page.h"
#include "record/locking.h"
#include "record/rescue.h"
#include "single_window.h"
#include "theme/icons.h"
#include "window/passphrase_text.h"

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

std::optional<RecordsKey> askForKey(const std::filesystem::path &records, SingleWindow &single)
{
    if (!areLocked(records))
        return RecordsKey();
    std::optional<RecordsKey> key;
    UnlockWindow window;
    QObject::connect(&window, &UnlockPage::given, [&](const QString &passphrase) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        auto opened = unlock(records, passphraseOf(passphrase));
        QGuiApplication::restoreOverrideCursor();
        if (!opened) {
            window.refuse(isDamage(opened.error())
                              ? toScreen(opened.error().text())
                              : UnlockPage::tr("This does not open the records. Type it again."));
            return;
        }
        key = *std::move(opened);
        window.close();
    });
    window.resize(1280, 800);
    window.setWindowIcon(theme::appIcon());
    window.show();
    window.setFocus();
    single.whenCalled([&window](const std::string &token) { comeForward(window, token); });
    window.waiting.exec();
    single.whenCalled({});
    return key;
}

} // namespace triage
