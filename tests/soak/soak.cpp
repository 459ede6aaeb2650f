// SPDX-License-Identifier: GPL-3.0-or-later
// A scripted user does 10,000 interviews in one process, each answer stored as it is given. Memory
// and open files must not grow from the first thousand to the last; the time is told.
#include "interview/interview.h"
#include "need.h"
#include "record/ledger.h"
#include "triage/assess.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <random>
#include <unistd.h>

namespace {

using namespace triage;
namespace fs = std::filesystem;

constexpr int interviews = 10'000;
constexpr int batch = 1'000;
constexpr int answersStored = 12;        // of each interview, one by one; the rest at its end
constexpr double memoryGrowthMost = 1.1; // the store's own cache fills in the first thousand

std::size_t residentBytes()
{
    std::size_t size = 0;
    std::size_t resident = 0;
    std::ifstream("/proc/self/statm") >> size >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

std::ptrdiff_t openFiles()
{
    return std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator());
}

AnswerValue anyAnswer(const Question &question, std::minstd_rand &random)
{
    const auto below = [&](std::size_t end) { return random() % end; };
    switch (question.kind) {
    case QuestionKind::YesNo:
        return below(4) == 0;
    case QuestionKind::YesNoUnsure:
    case QuestionKind::Choice:
        return question.options[below(question.options.size())].code;
    case QuestionKind::MultiChoice:
        return std::vector<std::string>{question.options[below(question.options.size())].code};
    case QuestionKind::Integer:
    case QuestionKind::Decimal:
        return question.minimum.value_or(0) + static_cast<double>(below(5));
    case QuestionKind::Date:
        return AnswerValue();
    }
    return AnswerValue();
}

void interviewOnce(Store &store, const Rulebase &rulebase, int number, std::minstd_rand &random)
{
    const Instant now(std::chrono::seconds(1'800'000'000 + number));
    const Person person = need(store.client("Client " + std::to_string(number % 200), now));
    const InterviewId id = need(store.beginInterview(person.id, Mode::Therapist, now));
    Interview interview{.answers = {.mode = Mode::Therapist, .values = {}}, .page = "about"};
    int stored = 0;
    for (const Section &section : rulebase.questionnaire.sections)
        for (const Page &page : section.pages)
            for (const Question &question : page.questions) {
                interview.answers.values[question.id] = anyAnswer(question, random);
                if (stored++ < answersStored)
                    need(store.saveInterview(id, interview, now));
            }
    const Answers answers = withoutInapplicable(rulebase.questionnaire, interview.answers);
    (void)need(store.finish(id, answers, assess(rulebase, answers), now));
    (void)need(store.history({.limit = 5}));
}

} // namespace

int main()
{
    std::string name = (fs::temp_directory_path() / "soak-XXXXXX").string();
    const fs::path folder = mkdtemp(name.data());
    const Rulebase rulebase = need(loadRulebase(TRIAGE_RESOURCES));
    bool flat = true;
    {
        Store store = need(Store::open(folder / "records.sqlite"));
        std::minstd_rand random(10);
        std::size_t memory = 0;
        std::ptrdiff_t files = 0;
        double seconds = 0;
        for (int done = 0; done < interviews; done += batch) {
            const auto start = std::chrono::steady_clock::now();
            for (int i = 0; i < batch; ++i)
                interviewOnce(store, rulebase, done + i, random);
            const double taken =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            if (done == 0) {
                memory = residentBytes();
                files = openFiles();
                seconds = taken;
            }
            const double grown = static_cast<double>(residentBytes()) / static_cast<double>(memory);
            std::cout << fmt::format("{:>6} interviews: memory {:.2f} times the first thousand's "
                                     "({:.1f} MB), open files {}, time {:.2f} times\n",
                                     done + batch, grown,
                                     static_cast<double>(residentBytes()) / 1e6, openFiles(),
                                     taken / seconds);
            flat = flat && grown <= memoryGrowthMost && openFiles() == files;
        }
        flat = flat && need(store.ledger().check()).findings.empty();
    }
    fs::remove_all(folder);
    std::cout << (flat ? "flat\n" : "NOT flat\n");
    return flat ? 0 : 1;
}
