// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/seal.h"

#include "sealing/sealing_vfs.h"

namespace triage {

Seal::Seal(Secret dataKey, const Wraps &wraps)
    : m_dataKey(std::move(dataKey)), m_wraps(wraps), m_vfs(std::make_unique<SealingVfs>(*this))
{
}

Seal::~Seal() = default;

const char *Seal::vfsName() const
{
    return m_vfs->name();
}

RecordsKey Seal::with(const Wraps &wraps) const
{
    return std::make_shared<const Seal>(Secret::copyOf(m_dataKey.bytes()), wraps);
}

} // namespace triage
