// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/task.h"

#include <algorithm>
#include <map>
#include <random>

namespace triage::bench {

namespace {

const Domain truth{{"false", "true"}, 0, 1};

Domain codes(std::vector<std::string> names)
{
    const auto last = static_cast<int>(names.size()) - 1;
    return {std::move(names), 0, last};
}

Domain numbers(int lowest, int highest)
{
    return {{}, lowest, highest};
}

const Domain classCodes = codes(
    {"referral", "avulsion", "muscle", "tendon", "nerve", "overuse", "strain", "unclassified"});

/// Draws the same numbers everywhere: the standard's distributions differ between libraries.
class Dice {
public:
    int upTo(int highest) { return static_cast<int>(m_random() % (highest + 1U)); }
    int between(int lowest, int highest) { return lowest + upTo(highest - lowest); }
    bool percent(int share) { return upTo(99) < share; }

private:
    std::mt19937 m_random{20};
};

Cell numberCell(const Domain &domain, Dice &dice)
{
    const int width = domain.highest - domain.lowest;
    const int kind = dice.upTo(9);
    if (kind < 4)
        return {{}, dice.between(domain.lowest + width / 3, domain.highest), domain.highest};
    if (kind < 8)
        return {{}, domain.lowest, dice.between(domain.lowest, domain.highest - width / 4)};
    const int low = dice.between(domain.lowest, domain.highest - width / 5);
    return {{}, low, dice.between(low, domain.highest)};
}

Cell cellFor(const Domain &domain, Dice &dice)
{
    if (domain.codes.empty())
        return numberCell(domain, dice);
    if (domain.isTruth())
        return {{dice.percent(80) ? 1 : 0}, 0, 0};
    Cell cell;
    const int count = dice.between(1, std::min(3, domain.highest));
    for (int code = 0; code <= domain.highest; ++code)
        cell.codes.push_back(code);
    while (static_cast<int>(cell.codes.size()) > count)
        cell.codes.erase(cell.codes.begin() + dice.upTo(static_cast<int>(cell.codes.size()) - 1));
    return cell;
}

Rule rule(const std::vector<Input> &inputs, int fewest, int most, Dice &dice)
{
    Rule made;
    made.cells.resize(inputs.size());
    for (int wanted = dice.between(fewest, most); wanted > 0;) {
        auto &cell = made.cells[dice.upTo(static_cast<int>(inputs.size()) - 1)];
        if (cell)
            continue;
        cell = cellFor(inputs[&cell - made.cells.data()].domain, dice);
        --wanted;
    }
    return made;
}

std::string numbered(char letter, std::size_t number)
{
    return letter + std::string(number < 10 ? "0" : "") + std::to_string(number);
}

/// The inputs that are asked: all but those that an earlier table gives.
std::vector<Input> rawInputs(const Task &task)
{
    std::vector<Input> raw;
    for (const Table *table : {&task.flags, &task.classes, &task.treatments})
        for (const Input &input : table->inputs) {
            const bool given =
                input.name == "flagCount" || input.name == "kind" || input.name == "grade";
            if (!given && std::none_of(raw.begin(), raw.end(), [&](const Input &known) {
                    return known.name == input.name;
                }))
                raw.push_back(input);
        }
    return raw;
}

bool holds(const Table &table, const Rule &rule, const std::map<std::string, int> &values)
{
    for (std::size_t i = 0; i < rule.cells.size(); ++i) {
        const auto &cell = rule.cells[i];
        const int value = values.at(table.inputs[i].name);
        if (!cell)
            continue;
        const bool fits = cell->codes.empty()
                              ? value >= cell->lowest && value <= cell->highest
                              : std::count(cell->codes.begin(), cell->codes.end(), value) > 0;
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

Task makeTask()
{
    Dice dice;
    Task task;
    const Domain gait = codes({"normal", "limp", "unable"});
    const Domain bruise = codes({"none", "small", "large"});
    for (const char *sign :
         {"popHeard", "cannotStand", "gapFelt", "numbness", "saddleNumb", "bladder", "calfSwelling",
          "nightPain", "weightLoss", "fever", "backPain", "sitPain", "pastCancer", "thinner"})
        task.flags.inputs.push_back({sign, truth});
    for (const Input &input : {Input{"age", numbers(12, 80)}, Input{"pain", numbers(0, 10)},
                               Input{"days", numbers(0, 120)}, Input{"deficit", numbers(0, 90)},
                               Input{"bruise", bruise}, Input{"gait", gait}})
        task.flags.inputs.push_back(input);
    task.classes.inputs = {
        {"mechanism", codes({"sprint", "stretch", "kick", "contact", "gradual", "unknown"})},
        {"onset", codes({"sudden", "gradual", "recurrent"})},
        {"site", codes({"proximal", "muscle", "distal", "tendon", "diffuse"})},
        {"gait", gait},
        {"bruise", bruise},
        {"popHeard", truth},
        {"gapFelt", truth},
        {"pain", numbers(0, 10)},
        {"deficit", numbers(0, 90)},
        {"days", numbers(0, 120)},
        {"strength", numbers(0, 100)},
        {"flagCount", numbers(0, 20)}};
    task.treatments.inputs = {{"kind", classCodes},
                              {"grade", numbers(0, 4)},
                              {"flagCount", numbers(0, 20)},
                              {"days", numbers(0, 120)},
                              {"level", codes({"elite", "club", "leisure"})},
                              {"pain", numbers(0, 10)}};
    for (std::size_t i = 0; i < 20; ++i) {
        task.flags.rules.push_back(rule(task.flags.inputs, 1, 3, dice));
        task.flags.rules.back().code = numbered('F', i);
    }
    for (std::size_t i = 0; i < 40; ++i) {
        Rule made = rule(task.classes.inputs, 2, 4, dice);
        made.code = classCodes.codes[dice.between(1, 6)];
        made.number = dice.upTo(4);
        task.classes.rules.push_back(std::move(made));
    }
    task.classes.rules.back() = {std::vector<std::optional<Cell>>(12), "unclassified", 1};
    for (std::size_t i = 0; i < 30; ++i) {
        task.treatments.rules.push_back(rule(task.treatments.inputs, 1, 3, dice));
        task.treatments.rules.back().code = numbered('T', i);
        task.treatments.rules.back().number = dice.upTo(4);
    }
    task.raw = rawInputs(task);
    return task;
}

std::vector<RawAnswers> makeAnswers(const Task &task, std::size_t count)
{
    Dice dice;
    std::vector<RawAnswers> all(count);
    for (RawAnswers &answers : all)
        for (const Input &input : task.raw)
            answers.push_back(input.domain.isTruth()
                                  ? (dice.percent(18) ? 1 : 0)
                                  : dice.between(input.domain.lowest, input.domain.highest));
    return all;
}

std::string expected(const Task &task, const RawAnswers &answers)
{
    std::map<std::string, int> values;
    for (std::size_t i = 0; i < task.raw.size(); ++i)
        values[task.raw[i].name] = answers[i];
    std::string text;
    int count = 0;
    for (const Rule &rule : task.flags.rules)
        if (holds(task.flags, rule, values)) {
            text += rule.code + " ";
            ++count;
        }
    values["flagCount"] = count;
    const auto first =
        std::find_if(task.classes.rules.begin(), task.classes.rules.end(),
                     [&](const Rule &rule) { return holds(task.classes, rule, values); });
    text += first->code + " " + std::to_string(first->number) + " ";
    const auto kind = std::find(classCodes.codes.begin(), classCodes.codes.end(), first->code);
    values["kind"] = static_cast<int>(kind - classCodes.codes.begin());
    values["grade"] = first->number;
    for (const Rule &rule : task.treatments.rules)
        if (holds(task.treatments, rule, values))
            text += rule.code + " " + std::to_string(rule.number) + " ";
    return text;
}

} // namespace triage::bench
