// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace triage {

/// A part of the window that is made when it is first needed: most of them are not needed for the
/// window to be seen. Does not own it.
template<typename Part>
class Lazily {
public:
    /// Says how to make it; one made before is forgotten.
    void setMaker(std::function<Part *()> make)
    {
        m_make = std::move(make);
        m_part = nullptr;
    }

    /// The part, made now at the latest.
    [[nodiscard]] Part *get()
    {
        if (!m_part)
            m_part = m_make();
        return m_part;
    }
    Part *operator->() { return get(); }
    operator Part *() { return get(); }

    /// The part, or nullptr where it was not made yet.
    [[nodiscard]] Part *made() const { return m_part; }

private:
    std::function<Part *()> m_make;
    Part *m_part = nullptr;
};

} // namespace triage
