// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/main_window.h"

#include <QStackedWidget>
#include <QString>
#include <Qt>

#include <memory>

namespace triage {

/// The shipped content, loaded once for all tests.
struct Content {
    Rulebase rulebase;
    Catalogue catalogue;
    FollowUpRules followUp;
    LoadThresholds load;
};
[[nodiscard]] const Content &shippedContent();

/// The answers of a runner with a sore tendon at the sit bone and no danger sign.
[[nodiscard]] Answers soreTendon();

/// A store with one unfinished interview that stands at `page`.
[[nodiscard]] Store storeWith(const Answers &answers, const std::string &page);

class WindowUnderTest;
/// The report that the window shows now, saved as a web page.
[[nodiscard]] QString savedReport(const WindowUnderTest &test);

/// The real window over a store, at 10:00 UTC on 23 November 2026, with its keys and clicks.
class WindowUnderTest {
public:
    /// `content` must outlive it.
    explicit WindowUnderTest(Store &store, const Content &content = shippedContent(),
                             const Preferences &preferences = {.region = "GB"},
                             const RecordsKey &key = {});

    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// The page seen now.
    [[nodiscard]] QWidget *page() const;
    [[nodiscard]] bool shows(const char *className) const;
    /// The widget of a name on the page seen now, or nullptr.
    template<typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        for (Widget *widget : page()->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    /// The heading's text.
    [[nodiscard]] QString heading() const;
    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types where the focus is.
    void type(const QString &text);
    /// How many keys were pressed so far, one for each with its modifiers.
    [[nodiscard]] int keys() const { return m_keys; }
    /// Clicks the middle of a widget.
    void click(QWidget *widget);
    /// Clicks a button of the top bar.
    void clickBar(const QString &text);
    /// Presses Continue on the home page: the unfinished interview goes on.
    void goOn();
    /// Goes with Tab until the focus is in `widget`; false after once round.
    bool tabInto(const QWidget *widget);

private:
    std::unique_ptr<MainWindow> m_window;
    int m_keys = 0;
};

} // namespace triage
