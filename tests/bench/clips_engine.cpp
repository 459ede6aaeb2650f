// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/clips_engine.h"

extern "C" {
#include <clips/clips.h>
}

namespace triage::bench {

namespace {

/// Calls `visit` for each fact of a template, in the order asserted.
template<typename Visit>
void eachFact(void *environment, const char *name, Visit visit)
{
    void *form = EnvFindDeftemplate(environment, name);
    for (void *fact = EnvGetNextFactInTemplate(environment, form, nullptr); fact != nullptr;
         fact = EnvGetNextFactInTemplate(environment, form, fact))
        visit(fact);
}

std::string text(void *environment, void *fact, const char *slot)
{
    DATA_OBJECT value;
    EnvGetFactSlot(environment, fact, slot, &value);
    return DOToString(value);
}

std::string number(void *environment, void *fact, const char *slot)
{
    DATA_OBJECT value;
    EnvGetFactSlot(environment, fact, slot, &value);
    return std::to_string(DOToLong(value));
}

/// What CLIPS calls the codes of yes and no.
const char *symbol(const Domain &domain, int code)
{
    if (domain.isTruth())
        return code == 1 ? "TRUE" : "FALSE";
    return domain.codes[code].c_str();
}

} // namespace

ClipsEngine::ClipsEngine(const Task &task, void *environment)
    : m_task(task), m_environment(environment)
{
}

ClipsEngine::~ClipsEngine()
{
    DestroyEnvironment(m_environment);
}

std::unique_ptr<ClipsEngine> ClipsEngine::load(const Task &task, const std::string &file)
{
    std::unique_ptr<ClipsEngine> engine(new ClipsEngine(task, CreateEnvironment()));
    return EnvLoad(engine->m_environment, file.c_str()) == 1 ? std::move(engine) : nullptr;
}

std::string ClipsEngine::decide(const RawAnswers &answers)
{
    EnvReset(m_environment);
    void *asked = EnvCreateFact(m_environment, EnvFindDeftemplate(m_environment, "asked"));
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Input &input = m_task.raw[i];
        DATA_OBJECT value;
        if (input.domain.codes.empty()) {
            SetType(value, INTEGER);
            SetValue(value, EnvAddLong(m_environment, answers[i]));
        } else {
            SetType(value, SYMBOL);
            SetValue(value, EnvAddSymbol(m_environment, symbol(input.domain, answers[i])));
        }
        EnvPutFactSlot(m_environment, asked, input.name.c_str(), &value);
    }
    EnvAssert(m_environment, asked);
    EnvRun(m_environment, -1);

    std::string found;
    eachFact(m_environment, "flag",
             [&](void *fact) { found += text(m_environment, fact, "code") + " "; });
    eachFact(m_environment, "found", [&](void *fact) {
        found +=
            text(m_environment, fact, "kind") + " " + number(m_environment, fact, "grade") + " ";
    });
    eachFact(m_environment, "treatment", [&](void *fact) {
        found +=
            text(m_environment, fact, "code") + " " + number(m_environment, fact, "phase") + " ";
    });
    return found;
}

} // namespace triage::bench
