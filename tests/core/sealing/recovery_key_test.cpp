// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "sealing/recovery_key.h"

#include <algorithm>

using namespace triage;

namespace {

bool sameBytes(const Secret &one, const Secret &other)
{
    return std::ranges::equal(one.bytes(), other.bytes());
}

} // namespace

TEST_CASE("a recovery key reads back as it was printed")
{
    for (int round = 0; round < 100; ++round) {
        const Secret key = Secret::random(recoveryKeySize);
        const std::string text = recoveryText(key);
        CHECK(text.size() == 9 * 4 + 8);
        const auto read = readRecoveryKey(text);
        REQUIRE(read);
        CHECK(sameBytes(*read, key));
    }
}

TEST_CASE("a recovery key may be typed in small letters, with other spaces, and with O, I and L")
{
    Secret key(recoveryKeySize); // zeros print as 0
    key.bytes().back() = 1;      // and the last sign as 1
    std::string typed = recoveryText(key);
    std::ranges::replace(typed, '-', ' ');
    std::ranges::transform(typed, typed.begin(), [](char sign) {
        if (sign == '0')
            return 'o';
        return sign == '1' ? 'l' : static_cast<char>(std::tolower(sign));
    });
    const auto read = readRecoveryKey("  " + typed + "\n");
    REQUIRE(read);
    CHECK(sameBytes(*read, key));
}

TEST_CASE("a recovery key with any one sign mistyped is noticed")
{
    const std::string text = recoveryText(Secret::random(recoveryKeySize));
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '-')
            continue;
        std::string wrong = text;
        wrong[at] = wrong[at] == '7' ? '8' : '7';
        INFO(wrong);
        CHECK_FALSE(readRecoveryKey(wrong));
    }
    CHECK_FALSE(readRecoveryKey(text.substr(1)));
    CHECK_FALSE(readRecoveryKey(text + "0"));
    CHECK_FALSE(readRecoveryKey("correct horse battery staple"));
    CHECK_FALSE(readRecoveryKey(""));
}
