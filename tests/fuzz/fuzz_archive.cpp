// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"
#include "training_log/archive_entries.h"

using namespace triage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    MemorySource memory(fuzzed::bytes(data, size));
    if (packingOf(fuzzed::bytes(data, size)) != Packing::Zip) {
        fuzzed::check(readTrainingFile(memory, fuzzed::options()));
        return 0;
    }
    ArchiveEntries entries(memory, Packing::Zip);
    for (auto more = entries.next(); more && *more; more = entries.next())
        fuzzed::check(readTrainingFile(entries, fuzzed::options()));
    return 0;
}
