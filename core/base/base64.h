// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace triage {

/// Bytes as base64 (RFC 4648).
[[nodiscard]] std::string base64(std::string_view bytes);

/// The bytes that base64 text stands for; nothing where it is none.
[[nodiscard]] std::optional<std::string> bytesOfBase64(std::string_view text);

} // namespace triage
