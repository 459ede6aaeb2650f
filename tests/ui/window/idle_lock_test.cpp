// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "window/idle_lock.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace triage;
using namespace std::chrono_literals;

namespace {

/// Clocks that go on when they are told to.
struct HandClocks {
    std::chrono::milliseconds always = 1h;
    std::chrono::milliseconds awake = 1h;

    [[nodiscard]] SleepClocks clocks()
    {
        return {.always = [this] { return always; }, .awake = [this] { return awake; }};
    }
    void wait(std::chrono::milliseconds time)
    {
        always += time;
        awake += time;
    }
    void sleep(std::chrono::milliseconds time) { always += time; }
};

} // namespace

TEST_CASE("it is time to lock once nobody has typed or pointed for so long")
{
    HandClocks clocks;
    IdleLock lock(15min, clocks.clocks());
    QSignalSpy due(&lock, &IdleLock::due);
    QLineEdit box;
    box.show();
    REQUIRE(QTest::qWaitForWindowExposed(&box));
    clocks.wait(14min);
    lock.look();
    CHECK(due.isEmpty());
    QTest::keyClick(&box, Qt::Key_A);
    clocks.wait(14min);
    lock.look();
    CHECK(due.isEmpty());
    QTest::mouseClick(&box, Qt::LeftButton);
    clocks.wait(15min);
    lock.look();
    CHECK(due.isEmpty());
    clocks.wait(1s);
    lock.look();
    CHECK(due.count() == 1);
    lock.look(); // what could not be locked then is tried again
    CHECK(due.count() == 2);
}

TEST_CASE("after sleep it locks at once, also where a key was pressed before it looked")
{
    HandClocks clocks;
    IdleLock lock(15min, clocks.clocks());
    QSignalSpy due(&lock, &IdleLock::due);
    QLineEdit box;
    box.show();
    REQUIRE(QTest::qWaitForWindowExposed(&box));
    clocks.sleep(30s);
    QTest::keyClick(&box, Qt::Key_A);
    lock.look();
    CHECK(due.count() == 1);
}

TEST_CASE("other minutes count at once, and the clocks of the system run")
{
    HandClocks clocks;
    IdleLock lock(60min, clocks.clocks());
    QSignalSpy due(&lock, &IdleLock::due);
    clocks.wait(5min);
    lock.setIdle(2min);
    lock.look();
    CHECK(due.count() == 1);

    const auto system = systemClocks();
    const auto before = system.awake();
    QTest::qWait(20);
    CHECK(system.awake() > before);
    CHECK(system.always() >= system.awake());
}
