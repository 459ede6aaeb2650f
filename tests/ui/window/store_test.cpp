// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "keyboard_walk.h"
#include "record/database.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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

TEST_CASE("where nothing can be stored, the records go on in another file with all answers")
{
    SharedFile file;
    WindowUnderTest test(*file.store);
    test.click(test.find(QStringLiteral("for_me")));
    answerByKeys(test, soreTendon());
    file.hold();
    answerByKeys(test, soreTendon());
    REQUIRE(notice(test)->isVisible());
    auto *elsewhere = notice(test)->findChild<QWidget *>(QStringLiteral("save_elsewhere"));
    REQUIRE(elsewhere != nullptr);
    REQUIRE(elsewhere->isVisible());
    test.click(elsewhere);
    auto *ask = test.window().findChild<QFileDialog *>(QStringLiteral("elsewhere"));
    REQUIRE(ask != nullptr);
    const QString name = file.folder.filePath(QStringLiteral("stick.hamstring-backup"));
    emit ask->fileSelected(name);
    ask->reject();

    CHECK(notice(test)->accessibleName().contains(name));
    const auto saved = [&] {
        const auto open = file.store->unfinished();
        return open && !open->empty() &&
               answerTo(open->front().interview.answers, "chest_pain_breathless") != nullptr;
    };
    REQUIRE(QTest::qWaitFor(saved, 5000));
    CHECK(notice(test)->isVisible()); // it says where the answers are now
    file.letGo();
    auto copy = Store::open(name.toStdString());
    REQUIRE(copy);
    CHECK(copy->unfinished() == file.store->unfinished());
    test.clickBar(QStringLiteral("Save and close"));
    CHECK(test.shows("triage::HomePage"));
}

TEST_CASE("an interview that another program went on with is kept, and so is this window's")
{
    SharedFile file;
    WindowUnderTest test(*file.store);
    test.click(test.find(QStringLiteral("for_me")));
    answerByKeys(test, soreTendon());
    auto other = Store::open(file.name);
    auto theirs = other->unfinished()->front();
    theirs.interview.answers.values["age"] = 77.0;
    REQUIRE(other->saveInterview(theirs.id, theirs.interview, Instant{}));

    answerByKeys(test, soreTendon());
    CHECK(notice(test)->isVisible());
    CHECK(notice(test)->accessibleName().contains(QStringLiteral("another window")));
    const auto both = other->unfinished();
    REQUIRE(both->size() == 2);
    const auto isTheirs = [&](const StoredInterview &draft) { return draft.id == theirs.id; };
    const auto kept = std::find_if(both->begin(), both->end(), isTheirs);
    REQUIRE(kept != both->end());
    CHECK(kept->interview == theirs.interview);
    const auto ours = std::find_if_not(both->begin(), both->end(), isTheirs);
    CHECK(answerTo(ours->interview.answers, "chest_pain_breathless") != nullptr);
}

TEST_CASE("records of a newer program can be looked at, and an interview is shown unstored")
{
    const QTemporaryDir folder;
    const std::string name = folder.filePath(QStringLiteral("records.sqlite")).toStdString();
    {
        auto store = Store::open(name);
        REQUIRE(store);
        REQUIRE(store->client("Ada", Instant{}));
        REQUIRE(Database::open(name)->script("PRAGMA user_version = 99"));
    }
    auto store = Store::open(name);
    REQUIRE(store);
    REQUIRE(store->readOnly());
    WindowUnderTest test(*store);
    CHECK(notice(test)->isVisible());
    CHECK(notice(test)->accessibleName().contains(QStringLiteral("only be looked at")));
    test.click(test.find(QStringLiteral("for_me")));
    walkByKeys(test, soreTendon());
    test.press(Qt::Key_Return);
    CHECK(test.shows("triage::ResultPage"));
    CHECK(store->history()->empty());
    CHECK(store->unfinished()->empty());
}
