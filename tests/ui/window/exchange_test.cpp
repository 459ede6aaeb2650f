// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "fhir/fhir_bundle.h"
#include "triage/assess.h"
#include "window_under_test.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace triage;

namespace {

const Instant seen = std::chrono::sys_days(std::chrono::year(2026) / 11 / 20);

Store storeWithResult(const std::string &client)
{
    auto store = Store::open(":memory:");
    REQUIRE(store);
    const auto person = client.empty() ? store->self(seen) : store->client(client, seen);
    REQUIRE(person);
    Answers answers = soreTendon();
    answers.mode = client.empty() ? Mode::Runner : Mode::Therapist;
    const auto interview = store->beginInterview(person->id, answers.mode, seen);
    REQUIRE(interview);
    REQUIRE(store->finish(*interview, answers, assess(shippedContent().rulebase, answers), seen));
    return std::move(*store);
}

/// The dialog of this kind that is open, or nullptr.
template<typename Dialog>
Dialog *opened(WindowUnderTest &test)
{
    QApplication::processEvents();
    for (Dialog *dialog : test.window().template findChildren<Dialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

/// Chooses a file in the dialog that is open.
void choose(WindowUnderTest &test, const QString &file)
{
    auto *ask = opened<QFileDialog>(test);
    REQUIRE(ask != nullptr);
    emit ask->fileSelected(file);
    ask->close();
    QApplication::processEvents();
}

void pick(WindowUnderTest &test, const char *action)
{
    auto *found = test.page()->findChild<QAction *>(QLatin1String(action));
    REQUIRE(found != nullptr);
    found->trigger();
}

QString boxText(WindowUnderTest &test)
{
    const auto *box = opened<QMessageBox>(test);
    return box ? box->text() : QString();
}

void openReport(WindowUnderTest &test)
{
    test.clickBar(QStringLiteral("Results"));
    test.click(test.find(QStringLiteral("open")));
    test.clickBar(QStringLiteral("Print or save"));
    REQUIRE(test.shows("triage::ReportPage"));
}

} // namespace

TEST_CASE("a client's result is saved for other programs without the name unless it is agreed to")
{
    Store store = storeWithResult("C-014");
    WindowUnderTest test(store);
    openReport(test);
    const QTemporaryDir folder;
    for (const bool withName : {false, true}) {
        const QString file = folder.filePath(QStringLiteral("%1.json").arg(withName));
        test.click(test.find(QStringLiteral("save_bundle")));
        auto *ask = opened<QMessageBox>(test);
        REQUIRE(ask != nullptr);
        auto *button = ask->findChild<QAbstractButton *>(withName ? QStringLiteral("with_name")
                                                                  : QStringLiteral("without_name"));
        REQUIRE(button != nullptr);
        CHECK((ask->defaultButton() == button) != withName);
        button->click();
        choose(test, file);
        CHECK(boxText(test).startsWith("Saved as"));
        opened<QMessageBox>(test)->accept();
        const auto text = readFile(file.toStdString());
        REQUIRE(text);
        const auto record = readBundle(*text, shippedContent().rulebase.questionnaire, "the file");
        REQUIRE(record);
        CHECK(record->name == (withName ? "C-014" : ""));
        CHECK(record->finished == seen);
        CHECK((text->find("C-014") != std::string::npos) == withName);
    }
}

TEST_CASE("a runner alone is not asked for a name, and a file that cannot be written is told")
{
    Store store = storeWithResult({});
    WindowUnderTest test(store);
    openReport(test);
    test.click(test.find(QStringLiteral("save_bundle")));
    CHECK(opened<QMessageBox>(test) == nullptr);
    choose(test, QStringLiteral("/no/such/folder/a.json"));
    CHECK(boxText(test).contains("could not be saved"));
    CHECK(boxText(test).contains("choose another folder or name"));
}

TEST_CASE("a bundle is taken in for the client named, and opens as it was concluded")
{
    const Content &content = shippedContent();
    Answers answers = soreTendon();
    answers.mode = Mode::Therapist;
    const FhirRecord record{.answers = answers,
                            .assessment = assess(content.rulebase, answers),
                            .finished = seen,
                            .name = "C-090"};
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.json"));
    REQUIRE(replaceFile(file.toStdString(),
                        writeBundle(record, content.catalogue, content.rulebase.questionnaire)));
    auto store = storeWithResult("C-014");
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Clients"));
    pick(test, "import_result");
    choose(test, file);
    auto *whose = opened<QInputDialog>(test);
    REQUIRE(whose != nullptr);
    CHECK(whose->textValue() == "C-090");
    whose->setTextValue(QStringLiteral("C-091"));
    whose->accept();
    QApplication::processEvents();
    CHECK(test.shows("triage::ResultPage"));
    const auto results = store.history();
    REQUIRE(results);
    REQUIRE(results->size() == 2);
    const auto kept = std::find_if(results->begin(), results->end(), [](const auto &result) {
        return result.person.name == "C-091";
    });
    REQUIRE(kept != results->end());
    CHECK(store.assessment(kept->id)->assessment == record.assessment);
}

TEST_CASE("a file that is no bundle of ours is refused in words, and nothing is stored")
{
    auto store = storeWithResult("C-014");
    WindowUnderTest test(store);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.json"));
    REQUIRE(replaceFile(file.toStdString(), "{\"resourceType\": \"Patient\"}"));
    test.clickBar(QStringLiteral("Results"));
    pick(test, "import_result");
    choose(test, file);
    CHECK(boxText(test).contains("Nothing was stored"));
    CHECK(boxText(test).contains("a.json"));
    CHECK(opened<QInputDialog>(test) == nullptr);
    CHECK(store.history()->size() == 1);
}

TEST_CASE("all results are saved as a table from the list of results")
{
    auto store = storeWithResult("C-014");
    WindowUnderTest test(store);
    test.clickBar(QStringLiteral("Results"));
    REQUIRE(test.find(QStringLiteral("exchange")) != nullptr);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("all.csv"));
    pick(test, "save_sheet");
    choose(test, file);
    CHECK(boxText(test).startsWith("Saved as"));
    const auto text = readFile(file.toStdString());
    REQUIRE(text);
    CHECK(std::count(text->begin(), text->end(), '\n') == 2);
    CHECK(text->find("C-014") != std::string::npos);
    opened<QMessageBox>(test)->accept();
    pick(test, "save_sheet");
    choose(test, QStringLiteral("/no/such/folder/all.csv"));
    CHECK(boxText(test).contains("could not be saved"));
}
