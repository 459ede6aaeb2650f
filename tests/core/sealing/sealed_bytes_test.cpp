// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "sealing/wraps.h"

#include "sealing/recovery_key.h"

#include <algorithm>
#include <vector>

using namespace triage;

namespace {

constexpr KeyCost cheap{.passes = 1, .memory = 8192};

const std::string words = "pain at the sit bone since March";

std::vector<unsigned char> sealedWords(const Secret &key, std::string_view bound)
{
    std::vector<unsigned char> sealed(words.size() + sealSize);
    sealBytes(key, bytesOf(bound), bytesOf(words), sealed);
    return sealed;
}

bool opens(const Secret &key, std::string_view bound, const std::vector<unsigned char> &sealed)
{
    std::vector<unsigned char> plain(words.size(), 'x');
    const bool sound = openBytes(key, bytesOf(bound), sealed, plain);
    const bool same = std::ranges::equal(plain, bytesOf(words));
    const bool zeroed = std::ranges::all_of(plain, [](unsigned char byte) { return byte == 0; });
    CHECK((sound ? same : zeroed));
    return sound;
}

} // namespace

TEST_CASE("what was sealed opens with its key and what it was bound to, and with nothing else")
{
    const Secret key = Secret::random(keySize);
    const auto sealed = sealedWords(key, "page 7");
    CHECK(opens(key, "page 7", sealed));
    CHECK_FALSE(opens(key, "page 8", sealed));
    CHECK_FALSE(opens(Secret::random(keySize), "page 7", sealed));
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        auto changed = sealed;
        changed[at] ^= 1;
        CHECK_FALSE(opens(key, "page 7", changed));
    }
}

TEST_CASE("the same words sealed twice have nothing in common")
{
    const Secret key = Secret::random(keySize);
    const auto once = sealedWords(key, "");
    const auto again = sealedWords(key, "");
    std::size_t same = 0;
    for (std::size_t at = 0; at < once.size(); ++at)
        same += once[at] == again[at] ? 1 : 0;
    CHECK(same < once.size() / 4);
}

TEST_CASE("the data key comes back by the passphrase and by the recovery key alone")
{
    const Secret dataKey = Secret::random(keySize);
    const Secret recovery = Secret::random(recoveryKeySize);
    const auto wraps =
        withPassphrase(withRecoveryKey({}, dataKey, recovery), dataKey, "four plain words", cheap);
    REQUIRE(wraps);
    for (const std::string &opener : {std::string("four plain words"), recoveryText(recovery)}) {
        const auto found = unwrap(*wraps, opener);
        REQUIRE(found);
        CHECK(std::ranges::equal(found->bytes(), dataKey.bytes()));
    }
    for (const std::string &wrong :
         {std::string("four plain word"), std::string("Four plain words"), std::string(),
          recoveryText(Secret::random(recoveryKeySize))}) {
        const auto found = unwrap(*wraps, wrong);
        REQUIRE_FALSE(found);
        CHECK(found.error().what == "it does not open these records");
    }
    CHECK_FALSE(withPassphrase({}, dataKey, "", cheap));
}

TEST_CASE("a head that makes the passphrase cheaper, or asks for too much work, opens nothing")
{
    const Secret dataKey = Secret::random(keySize);
    const KeyCost cost{.passes = 2, .memory = 16384};
    auto wraps = withPassphrase({}, dataKey, "four plain words", cost);
    REQUIRE(wraps);
    wraps->cost = cheap;
    CHECK_FALSE(unwrap(*wraps, "four plain words"));
    wraps->cost = {.passes = 1, .memory = 1ULL << 40};
    CHECK(unwrap(*wraps, "four plain words").error().what.find("more work") != std::string::npos);
}
