// SPDX-License-Identifier: GPL-3.0-or-later
// Sound records with some of their bytes changed, as the input says: four bytes a change, three for
// the place and one for what is put there; what is left over at the end cuts the file.
#include "fuzzed_text.h"
#include "record/ledger.h"
#include "record/people.h"
#include "record/rescue.h"
#include "triage/assessment.h"

#include <unistd.h>

using namespace triage;

namespace {

struct Records {
    std::filesystem::path folder;
    std::filesystem::path file;
    std::string sound;

    Records()
    {
        std::string name = "/dev/shm/fuzz-store-XXXXXX";
        folder = mkdtemp(name.data());
        file = folder / "records.sqlite";
        {
            auto store = Store::open(file).value();
            for (int client = 0; client < 4; ++client) {
                const Instant now{std::chrono::seconds(client)};
                const auto person = store.client("Client " + std::to_string(client), now).value();
                const auto id = store.beginInterview(person.id, Mode::Runner, now).value();
                const Answers answers{.mode = Mode::Runner, .values = {{"age", 38.0}}};
                if (client < 3)
                    (void)store.finish(id, answers, Assessment{}, now);
                else
                    (void)store.saveInterview(id, {.answers = answers, .page = "pain"}, now);
            }
        }
        sound = readFile(file).value();
    }
    ~Records() { std::filesystem::remove_all(folder); }
};

void look(Store &store)
{
    if (const auto history = store.history())
        for (const auto &summary : *history)
            fuzzed::check(store.assessment(summary.id));
    fuzzed::check(store.unfinished());
    fuzzed::check(store.people().list({}));
    fuzzed::check(store.ledger().check());
    fuzzed::check(store.client("Somebody new", {}));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Records records;
    std::string bytes = records.sound;
    for (; size >= 4; data += 4, size -= 4)
        bytes[(data[0] | data[1] << 8 | data[2] << 16) % bytes.size()] = static_cast<char>(data[3]);
    if (size > 0)
        bytes.resize(bytes.size() * data[0] / 256);
    for (const auto &entry : std::filesystem::directory_iterator(records.folder))
        std::filesystem::remove(entry.path());
    (void)replaceFile(records.file, bytes);
    fuzzed::check(rescue(records.file, records.folder / "fresh.sqlite"));
    auto store = Store::open(records.file);
    fuzzed::check(store);
    if (store)
        look(*store);
    return 0;
}
