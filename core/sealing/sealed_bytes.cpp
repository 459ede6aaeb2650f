// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/sealed_bytes.h"

#include <algorithm>
#include <cassert>
#include <sodium.h>

namespace triage {

static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

void sealBytes(const Secret &key, ConstBytes bound, ConstBytes plain, Bytes sealed)
{
    assert(key.bytes().size() == keySize && sealed.size() == plain.size() + sealSize);
    unsigned char *nonce = sealed.data();
    unsigned char *hidden = nonce + nonceSize;
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
        hidden, hidden + plain.size(), nullptr, plain.data(), plain.size(), bound.data(),
        bound.size(), nullptr, nonce, key.bytes().data());
}

bool openBytes(const Secret &key, ConstBytes bound, ConstBytes sealed, Bytes plain)
{
    assert(key.bytes().size() == keySize && sealed.size() == plain.size() + sealSize);
    const unsigned char *nonce = sealed.data();
    const unsigned char *hidden = nonce + nonceSize;
    const bool sound = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
                           plain.data(), nullptr, hidden, plain.size(), hidden + plain.size(),
                           bound.data(), bound.size(), nonce, key.bytes().data()) == 0;
    if (!sound)
        std::fill(plain.begin(), plain.end(), static_cast<unsigned char>(0));
    return sound;
}

Secret keyFor(const Secret &key, std::string_view purpose, ConstBytes of)
{
    Secret made(keySize);
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.bytes().data(), key.bytes().size(), keySize);
    // Why: the size first, so that no purpose and bytes together read like another pair.
    const auto size = bytesOfNumber(purpose.size());
    crypto_generichash_update(&state, size.data(), size.size());
    crypto_generichash_update(&state, bytesOf(purpose).data(), purpose.size());
    crypto_generichash_update(&state, of.data(), of.size());
    crypto_generichash_final(&state, made.bytes().data(), made.bytes().size());
    sodium_memzero(&state, sizeof state);
    return made;
}

Digest digestOf(ConstBytes bytes)
{
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0);
    return digest;
}

Digest digestOf(const Secret &key, ConstBytes bytes)
{
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), key.bytes().data(),
                       key.bytes().size());
    return digest;
}

std::array<unsigned char, 8> bytesOfNumber(std::uint64_t number)
{
    std::array<unsigned char, 8> bytes{};
    for (auto &byte : bytes) {
        byte = static_cast<unsigned char>(number);
        number >>= 8;
    }
    return bytes;
}

} // namespace triage
