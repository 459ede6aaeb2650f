// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

class QSocketNotifier;

namespace triage {

/// One window for one file of records: a later start shows the first window. By a lock, which goes
/// with the program however it ends, and a named pipe that only the user may write to; no socket.
class SingleWindow {
public:
    /// `folder` is for the files of the user's running programs.
    SingleWindow(const std::filesystem::path &folder, const std::filesystem::path &records);
    ~SingleWindow();
    SingleWindow(const SingleWindow &) = delete;
    SingleWindow &operator=(const SingleWindow &) = delete;

    /// True where this is the first window, or the first cannot be asked. Otherwise it was asked to
    /// show itself; `token` is what the desktop gave this program so that it may come to the front.
    [[nodiscard]] bool claim(const std::string &token);

    /// Called with the token when a later start asks for this window.
    void whenCalled(std::function<void(const std::string &token)> show);

private:
    [[nodiscard]] bool callFirst(const std::string &token) const;
    void listen();
    void take();

    std::filesystem::path m_lockFile;
    std::filesystem::path m_callFile;
    int m_lock = -1;
    int m_calls = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::function<void(const std::string &)> m_show;
};

} // namespace triage
