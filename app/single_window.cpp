// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_window.h"

#include "base/fingerprint.h"

#include <QSocketNotifier>

#include <array>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace triage {

namespace {

constexpr mode_t ownerOnly = 0600;
constexpr int callsTried = 20;
constexpr std::chrono::milliseconds betweenCalls{50};
constexpr std::size_t longestToken = 512; // less than what a pipe takes in one piece

std::string nameFor(const std::filesystem::path &records)
{
    std::error_code status;
    const auto whole = std::filesystem::weakly_canonical(records, status);
    Fingerprint name;
    name.add(status ? records.string() : whole.string());
    return "window-" + name.text();
}

} // namespace

SingleWindow::SingleWindow(const std::filesystem::path &folder,
                           const std::filesystem::path &records)
    : m_lockFile(folder / (nameFor(records) + ".lock")),
      m_callFile(folder / (nameFor(records) + ".call"))
{
}

SingleWindow::~SingleWindow()
{
    m_notifier.reset();
    if (m_calls >= 0) {
        close(m_calls);
        unlink(m_callFile.c_str());
    }
    if (m_lock >= 0)
        close(m_lock);
}

bool SingleWindow::claim(const std::string &token)
{
    m_lock = open(m_lockFile.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnly);
    if (m_lock >= 0 && flock(m_lock, LOCK_EX | LOCK_NB) == 0) {
        listen();
        return true;
    }
    // Why: two windows lose nothing, and no window would be worse.
    return m_lock < 0 || !callFirst(token);
}

void SingleWindow::listen()
{
    unlink(m_callFile.c_str()); // left by a program that was killed
    if (mkfifo(m_callFile.c_str(), ownerOnly) != 0)
        return;
    // Why: open for writing too, so that the pipe does not end when a caller has left.
    m_calls = open(m_callFile.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (m_calls < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_calls, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { take(); });
}

bool SingleWindow::callFirst(const std::string &token) const
{
    const std::string call = token.substr(0, longestToken) + "\n";
    for (int tried = 0; tried < callsTried; ++tried) {
        const int pipe = open(m_callFile.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        if (pipe >= 0) {
            const bool told = write(pipe, call.data(), call.size()) > 0;
            close(pipe);
            return told;
        }
        // Why: the first window may be just starting, or just ending.
        std::this_thread::sleep_for(betweenCalls);
    }
    return false;
}

void SingleWindow::take()
{
    std::string calls;
    std::array<char, longestToken> bytes{};
    for (ssize_t size = 0; (size = read(m_calls, bytes.data(), bytes.size())) > 0;)
        calls.append(bytes.data(), static_cast<std::size_t>(size));
    if (m_show && !calls.empty())
        m_show(calls.substr(0, calls.find('\n')));
}

void SingleWindow::whenCalled(std::function<void(const std::string &)> show)
{
    m_show = std::move(show);
}

} // namespace triage
