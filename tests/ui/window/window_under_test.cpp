// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_under_test.h"

#include "catch.h"
#include "core/interview/sore_tendon.h"
#include "inputs/button.h"
#include "inputs/top_bar.h"
#include "pages/report_page.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace triage {

namespace {

constexpr int mostTabs = 200;

template<typename Value>
Value loaded(Result<Value> result)
{
    if (!result)
        FAIL(result.error().text());
    return std::move(*result);
}

Instant testNow()
{
    using namespace std::chrono;
    return sys_days(year(2026) / November / 23) + hours(10);
}

} // namespace

const Content &shippedContent()
{
    static const Content content{
        loaded(loadRulebase(TRIAGE_RESOURCES)), loaded(loadCatalogue(TRIAGE_RESOURCES)),
        loaded(loadFollowUp(TRIAGE_RESOURCES)), loaded(readLoadThresholds(TRIAGE_RESOURCES))};
    return content;
}

Answers soreTendon()
{
    return soreTendon(shippedContent().rulebase.questionnaire);
}

Store storeWith(const Answers &answers, const std::string &page)
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    const Instant now{};
    const auto person =
        answers.mode == Mode::Therapist ? store->client("C-014", now) : store->self(now);
    REQUIRE(person);
    const auto id = store->beginInterview(person->id, answers.mode, now);
    REQUIRE(id);
    REQUIRE(store->saveInterview(*id, {.answers = answers, .page = page}, now));
    return std::move(*store);
}

QString savedReport(const WindowUnderTest &test)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("report.html"));
    const auto *page = qobject_cast<ReportPage *>(test.page());
    REQUIRE(page != nullptr);
    REQUIRE(page->saveWebPage(name));
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

WindowUnderTest::WindowUnderTest(Store &store, const Content &content,
                                 const Preferences &preferences, const RecordsKey &key)
    : m_window(std::make_unique<MainWindow>(content.rulebase, content.catalogue, content.followUp,
                                            content.load, store, testNow, preferences, key))
{
    m_window->setManual(TRIAGE_RESOURCES "/manual");
    m_window->resize(1280, 800);
    m_window->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

QWidget *WindowUnderTest::page() const
{
    return m_window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget();
}

bool WindowUnderTest::shows(const char *className) const
{
    return page()->inherits(className);
}

QString WindowUnderTest::heading() const
{
    const auto *label = find<QLabel>(QStringLiteral("heading"));
    return label ? label->text() : QString();
}

void WindowUnderTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    QApplication::processEvents();
}

void WindowUnderTest::type(const QString &text)
{
    m_keys += static_cast<int>(text.size());
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void WindowUnderTest::click(QWidget *widget)
{
    REQUIRE(widget != nullptr);
    QTest::mouseClick(widget, Qt::LeftButton);
    QApplication::processEvents();
}

void WindowUnderTest::clickBar(const QString &text)
{
    QApplication::processEvents();
    for (Button *button : m_window->findChild<TopBar *>()->findChildren<Button *>())
        if (button->isVisible() && button->text() == text) {
            click(button);
            return;
        }
    FAIL("no such button: " << text.toStdString());
}

void WindowUnderTest::goOn()
{
    for (Button *button : page()->findChildren<Button *>())
        if (button->text() == "Continue" && button->isVisible()) {
            click(button);
            return;
        }
    FAIL("nothing unfinished is shown");
}

bool WindowUnderTest::tabInto(const QWidget *widget)
{
    for (int i = 0; i < mostTabs; ++i) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && (focused == widget || widget->isAncestorOf(focused)))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace triage
