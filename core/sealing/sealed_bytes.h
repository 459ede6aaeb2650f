// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/secret.h"

#include <array>
#include <cstdint>

namespace triage {

constexpr std::size_t keySize = 32;
/// What sealing adds: a nonce before the bytes and a tag behind them.
constexpr std::size_t nonceSize = 24;
constexpr std::size_t tagSize = 16;
constexpr std::size_t sealSize = nonceSize + tagSize;

/// Encrypts `plain` under a fresh nonce (XChaCha20-Poly1305) into `sealed`, which is `sealSize`
/// longer. `bound` is not stored: opening needs the same.
void sealBytes(const Secret &key, ConstBytes bound, ConstBytes plain, Bytes sealed);

/// False where `sealed` is not what sealBytes() wrote with this key and these bound bytes; then
/// `plain` is zeroed.
[[nodiscard]] bool openBytes(const Secret &key, ConstBytes bound, ConstBytes sealed, Bytes plain);

/// A key for one purpose, made of another (BLAKE2b). From it nobody learns the other.
[[nodiscard]] Secret keyFor(const Secret &key, std::string_view purpose, ConstBytes of);

using Digest = std::array<unsigned char, 32>;
/// BLAKE2b; with a key only its holder can make the same.
[[nodiscard]] Digest digestOf(ConstBytes bytes);
[[nodiscard]] Digest digestOf(const Secret &key, ConstBytes bytes);

/// The number as eight bytes, the lowest first.
[[nodiscard]] std::array<unsigned char, 8> bytesOfNumber(std::uint64_t number);

} // namespace triage
