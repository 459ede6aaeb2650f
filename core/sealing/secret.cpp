// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/secret.h"

#include <algorithm>
#include <sodium.h>

namespace triage {

void wipe(Bytes bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

void Secret::Wiper::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Secret::Secret(std::size_t size)
{
    // Why: safe to call again, and nothing of the library may be called before.
    if (sodium_init() < 0)
        return;
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    m_size = m_bytes ? size : 0;
    std::fill_n(m_bytes.get(), m_size, static_cast<unsigned char>(0));
}

Secret Secret::copyOf(ConstBytes bytes)
{
    Secret secret(bytes.size());
    if (secret.m_size == bytes.size())
        std::copy(bytes.begin(), bytes.end(), secret.m_bytes.get());
    return secret;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.m_bytes.get(), secret.m_size);
    return secret;
}

} // namespace triage
