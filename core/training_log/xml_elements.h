// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/byte_source.h"

#include <optional>
#include <string_view>

namespace triage {

/// The attributes of an element.
class XmlAttributes {
public:
    explicit XmlAttributes(const char *const *pairs) : m_pairs(pairs) {}
    /// By its name without prefix; empty where there is none.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
    const char *const *m_pairs;
};

/// Told of the elements of a document, by their names without prefix.
class XmlHandler {
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler &) = delete;
    XmlHandler &operator=(const XmlHandler &) = delete;
    virtual ~XmlHandler() = default;

    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    /// `text`: what stands in the element itself, if wantsText() held at its start; at most 256
    /// bytes.
    virtual void end(std::string_view name, std::string_view text) = 0;
    [[nodiscard]] virtual bool wantsText(std::string_view name) const = 0;
};

/// Reads UTF-8 XML piece by piece. Refuses a document type, more than 64 elements inside each
/// other, and a tag of more than 1 MB. Where it fails, the handler was told of all before that
/// place.
[[nodiscard]] Result<void> readXml(ByteSource &text, XmlHandler &handler);

} // namespace triage
