// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fingerprint.h"
#include "catch.h"

#include <set>

using namespace triage;

namespace {

std::uint64_t of(std::string_view text)
{
    Fingerprint fingerprint;
    fingerprint.add(text);
    return fingerprint.number();
}

} // namespace

TEST_CASE("a fingerprint differs with every byte, whatever its place, and with every length")
{
    const std::string text(100, 'a');
    std::set<std::uint64_t> numbers;
    for (std::size_t size = 0; size <= text.size(); ++size)
        numbers.insert(of(std::string_view(text).substr(0, size)));
    CHECK(numbers.size() == text.size() + 1);
    for (std::size_t place = 0; place < text.size(); ++place) {
        std::string changed = text;
        changed[place] = 'b';
        numbers.insert(of(changed));
    }
    CHECK(numbers.size() == 2 * text.size() + 1);
    CHECK(of(text) == of(text));
}

TEST_CASE("a fingerprint tells two texts from the same bytes parted elsewhere")
{
    Fingerprint first;
    first.add("abc");
    first.add("d");
    Fingerprint second;
    second.add("ab");
    second.add("cd");
    CHECK(first.number() != second.number());
    CHECK(first.text().size() == 16);
}
