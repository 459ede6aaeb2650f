// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/wraps.h"

#include "sealing/recovery_key.h"

#include <algorithm>
#include <sodium.h>
#include <string>

namespace triage {

namespace {

constexpr const char *place = "passphrase";

// Why: a file from elsewhere must not make us take all memory or all day.
constexpr std::uint64_t mostPasses = 64;
constexpr std::uint64_t mostMemory = 2ULL << 30;

static_assert(sizeof(Wraps::salt) == crypto_pwhash_SALTBYTES);

bool bearable(const KeyCost &cost)
{
    return cost.passes >= crypto_pwhash_OPSLIMIT_MIN && cost.passes <= mostPasses &&
           cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= mostMemory;
}

Result<Secret> keyOfPassphrase(const Wraps &wraps, std::string_view passphrase)
{
    if (!bearable(wraps.cost))
        return fail(place, "the head of the file asks for more work than this program ever does",
                    "put a copy from a backup in its place");
    Secret key(keySize);
    if (key.bytes().empty() ||
        crypto_pwhash(key.bytes().data(), key.bytes().size(), passphrase.data(), passphrase.size(),
                      wraps.salt.data(), wraps.cost.passes, wraps.cost.memory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(place, "there is not enough memory to check it",
                    "close other programs and try again");
    return key;
}

Secret keyOfRecoveryKey(const Secret &recoveryKey)
{
    return keyFor(recoveryKey, "recovery key", {});
}

// Why: bound to the wrap, so that nobody makes a passphrase cheaper to guess.
std::string boundOf(const Wraps &wraps)
{
    std::string bound = "passphrase";
    for (const std::uint64_t number : {wraps.cost.passes, wraps.cost.memory})
        for (const unsigned char byte : bytesOfNumber(number))
            bound += static_cast<char>(byte);
    return bound.append(wraps.salt.begin(), wraps.salt.end());
}

} // namespace

Result<void> checkNewPassphrase(std::string_view passphrase)
{
    constexpr std::ptrdiff_t fewest = 8;
    const auto characters = std::ranges::count_if(
        passphrase, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; });
    if (characters < fewest)
        return fail(place, "it is shorter than eight characters", "take four or more words");
    return {};
}

Result<Wraps> withPassphrase(Wraps wraps, const Secret &dataKey, std::string_view passphrase,
                             const KeyCost &cost)
{
    if (auto sound = checkNewPassphrase(passphrase); !sound)
        return tl::unexpected(sound.error());
    wraps.cost = cost;
    randombytes_buf(wraps.salt.data(), wraps.salt.size());
    return keyOfPassphrase(wraps, passphrase).map([&](const Secret &key) {
        sealBytes(key, bytesOf(boundOf(wraps)), dataKey.bytes(), wraps.byPassphrase);
        return wraps;
    });
}

Wraps withRecoveryKey(Wraps wraps, const Secret &dataKey, const Secret &recoveryKey)
{
    sealBytes(keyOfRecoveryKey(recoveryKey), bytesOf("recovery"), dataKey.bytes(),
              wraps.byRecoveryKey);
    return wraps;
}

Result<Secret> unwrap(const Wraps &wraps, std::string_view passphrase)
{
    Secret dataKey(keySize);
    if (const auto recoveryKey = readRecoveryKey(passphrase))
        if (openBytes(keyOfRecoveryKey(*recoveryKey), bytesOf("recovery"), wraps.byRecoveryKey,
                      dataKey.bytes()))
            return dataKey;
    const auto key = keyOfPassphrase(wraps, passphrase);
    if (!key)
        return tl::unexpected(key.error());
    if (!openBytes(*key, bytesOf(boundOf(wraps)), wraps.byPassphrase, dataKey.bytes()))
        return fail(place, "it does not open these records",
                    "type it again, or type the recovery key");
    return dataKey;
}

} // namespace triage
