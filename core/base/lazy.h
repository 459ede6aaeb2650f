// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string_view>
#include <utility>

namespace triage {

/// A value that never changes, or the bytes that it is read from when it is first asked for. Any
/// number of threads may ask; copies share it.
template<typename T>
class Lazy {
public:
    using Read = void (*)(std::string_view bytes, T &value);

    Lazy() : Lazy(T()) {}
    Lazy(T value) : m_state(std::make_shared<State>(std::move(value))) {}
    /// The bytes must outlive it and its copies.
    Lazy(std::string_view bytes, Read read) : m_state(std::make_shared<State>(bytes, read)) {}
    Lazy &operator=(T value)
    {
        m_state = std::make_shared<State>(std::move(value));
        return *this;
    }

    const T &operator*() const
    {
        State &state = *m_state;
        if (!state.ready.load(std::memory_order_acquire))
            std::call_once(state.once, [&] {
                state.read(state.bytes, state.value);
                state.ready.store(true, std::memory_order_release);
            });
        return state.value;
    }
    const T *operator->() const { return &**this; }

private:
    struct State {
        explicit State(T made) : value(std::move(made)), ready(true) {}
        State(std::string_view packed, Read how) : ready(false), bytes(packed), read(how) {}

        T value;
        std::atomic<bool> ready;
        std::once_flag once;
        std::string_view bytes;
        Read read = nullptr;
    };

    std::shared_ptr<State> m_state;
};

} // namespace triage
