// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "keyboard_walk.h"
#include "record/database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace triage;

namespace {

/// A store of the window, and another program that can hold its file.
struct SharedFile {
    QTemporaryDir folder;
    std::string name = folder.filePath(QStringLiteral("records.sqlite")).toStdString();
    Result<Store> store = Store::open(name);
    Result<Database> other = Database::open(name);

    SharedFile()
    {
        REQUIRE(store);
        REQUIRE(other);
        store->setPatience(std::chrono::milliseconds(20));
    }
    void hold() const { REQUIRE(other->script("BEGIN IMMEDIATE")); }
    void letGo() const { REQUIRE(other->script("COMMIT")); }
};

QWidget *notice(WindowUnderTest &test)
{
    return test.window().findChild<QWidget *>(QStringLiteral("notice"));
}

} // namespace

TEST_CASE("an answer that cannot be stored is told, kept, and stored as soon as it can be")
{
    SharedFile file;
    WindowUnderTest test(*file.store);
    test.click(test.find(QStringLiteral("for_me")));
    answerByKeys(test, soreTendon());
    REQUIRE(file.store->unfinished()->size() == 1);

    file.hold();
    QElapsedTimer clock;
    clock.start();
    answerByKeys(test, soreTendon());
    CHECK(clock.elapsed() < 5000);
    CHECK(notice(test)->isVisible());
    CHECK(test.shows("triage::QuestionPage"));
    test.clickBar(QStringLiteral("Save and close"));
    CHECK(test.shows("triage::QuestionPage"));

    file.letGo();
    REQUIRE(QTest::qWaitFor([&] { return !notice(test)->isVisible(); }, 5000));
    const Answers stored = file.store->unfinished()->front().interview.answers;
    REQUIRE(answerTo(stored, "chest_pain_breathless") != nullptr);
    CHECK((*answerTo(stored, "chest_pain_breathless") == AnswerValue(false)));
    test.clickBar(QStringLiteral("Save and close"));
    CHECK(test.shows("triage::HomePage"));
}

TEST_CASE("a result that cannot be stored yet is shown, and stored as soon as it can be")
{
    SharedFile file;
    const Instant now{};
    const auto person = file.store->self(now);
    const auto id = file.store->beginInterview(person->id, Mode::Runner, now);
    REQUIRE(file.store->saveInterview(*id, {.answers = soreTendon(), .page = "check"}, now));
    WindowUnderTest test(*file.store);
    test.goOn();
    file.hold();
    test.press(Qt::Key_Return);
    REQUIRE(test.shows("triage::ResultPage"));
    CHECK(notice(test)->isVisible());
    CHECK(file.store->history()->empty());
    file.letGo();
    REQUIRE(QTest::qWaitFor([&] { return !notice(test)->isVisible(); }, 5000));
    CHECK(file.store->history()->size() == 1);
    CHECK(file.store->unfinished()->empty());
}
