// SPDX-License-Identifier: GPL-3.0-or-later
#include "damaged_records.h"

#include "base/file.h"
#include "catch.h"
#include "record/locking.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace triage;

namespace {

constexpr KeyCost cheap{.passes = 1, .memory = 8192};
constexpr int visits = 60;

/// Records with many visits, locked or not, of which one page is damaged.
struct DamagedRecords {
    QTemporaryDir folder;
    std::filesystem::path file = folder.filePath(QStringLiteral("records.sqlite")).toStdString();
    RecordsKey key;
    std::string bytes;

    explicit DamagedRecords(bool locked)
    {
        {
            auto store = Store::open(file);
            REQUIRE(store);
            const auto person = store->client("Ada", Instant{});
            REQUIRE(person);
            Answers answers;
            answers.values["side"] = std::string("left");
            for (int visit = 0; visit < visits; ++visit) {
                const auto id = store->beginInterview(person->id, Mode::Therapist, Instant{});
                REQUIRE(id);
                REQUIRE(store->finish(*id, answers, Assessment{}, Instant{}));
            }
        }
        if (locked) {
            const auto lock = lockRecords(file, "four quiet green horses", cheap);
            REQUIRE(lock);
            key = lock->key;
        }
        bytes = *readFile(file);
        constexpr std::size_t aPage = 4096;
        for (std::size_t i = bytes.size() - aPage; i < bytes.size(); ++i)
            bytes[i] = '\x5a';
        REQUIRE(replaceFile(file, bytes));
    }
};

/// Answers the questions that come: a button with these words where there is one, else the first.
class Answering {
public:
    explicit Answering(const QString &words)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, words] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            said += box->text() + QLatin1Char('\n');
            QAbstractButton *wanted = box->buttons().front();
            for (QAbstractButton *button : box->buttons())
                if (button->text().remove(QLatin1Char('&')) == words)
                    wanted = button;
            wanted->click();
        });
        m_timer.start(10);
    }
    QString said;

private:
    QTimer m_timer;
};

} // namespace

TEST_CASE("of damaged records what can be read is saved where the person wants it, locked or not")
{
    const bool locked = GENERATE(false, true);
    CAPTURE(locked);
    const DamagedRecords damaged(locked);
    const Answering person(QStringLiteral("Save what can be read"));
    auto store = openOrRescue(damaged.file, damaged.key);
    REQUIRE(store);
    CHECK(store->clients()->size() == 1);
    CHECK(areLocked(damaged.file) == locked);
    const std::filesystem::path kept =
        damaged.folder.filePath(QStringLiteral("records.before-1.sqlite")).toStdString();
    CHECK(*readFile(kept) == damaged.bytes);
    CHECK(person.said.contains(QStringLiteral("is damaged")));
    CHECK(person.said.contains(QStringLiteral("records.before-1.sqlite")));
}

TEST_CASE("damaged records stay as they are where the person closes the question")
{
    const bool locked = GENERATE(false, true);
    const DamagedRecords damaged(locked);
    const Answering person(QStringLiteral("Close"));
    CHECK_FALSE(openOrRescue(damaged.file, damaged.key));
    CHECK(*readFile(damaged.file) == damaged.bytes);
    CHECK(QDir(damaged.folder.path()).entryList(QDir::Files).size() == 1);
}
