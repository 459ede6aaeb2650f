// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"
#include "training_log/activity_list.h"
#include "training_log/column_guess.h"

using namespace triage;

namespace {

Reading read(std::string_view bytes, const ReadOptions &options)
{
    MemorySource memory(bytes);
    BufferedSource source(memory);
    Utf8Source utf8(source);
    BufferedSource text(utf8);
    return readActivityList(text, options);
}

// A choice that the last byte turns one way or another.
ColumnChoice choiceOf(const ListSample &sample, std::uint8_t turn)
{
    const ColumnGuess guess = guessColumns(sample);
    const std::size_t columns = sample.header.size();
    ColumnChoice choice;
    choice.date = guess.date.value_or(turn % columns);
    choice.distance = guess.distance.value_or((turn + 1U) % columns);
    choice.duration = guess.duration;
    choice.kind = guess.kind;
    choice.ascent = turn % (columns + 1);
    guessReading(choice, sample);
    if (!dayOrderOf(sample, choice.date))
        choice.dayOrder = dayOrders.at(turn % dayOrders.size());
    choice.runWords = wordsIn(sample, choice.kind.value_or(0));
    return choice;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes = fuzzed::bytes(data, size);
    const Reading first = read(bytes, fuzzed::options());
    fuzzed::check(first);
    if (!first.unknownList)
        return 0;
    const ListSample &sample = *first.unknownList;
    ReadOptions options = fuzzed::options();
    options.lists = {{.header = sample.header,
                      .headed = sample.headed,
                      .choice = choiceOf(sample, data[size - 1])}};
    const Reading second = read(bytes, options);
    fuzzed::check(second);
    // What a choice was made for is read by that choice.
    if (second.unknownList)
        std::abort();
    return 0;
}
