// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/old_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace triage {

namespace {

tl::unexpected<Error> notDone(const std::filesystem::path &file, const char *what)
{
    return fail(file.string(), std::string(what) + ": " + std::strerror(errno),
                "check that you may write to its folder");
}

} // namespace

OldFile::~OldFile()
{
    if (m_file >= 0)
        close(m_file);
}

Result<void> OldFile::open(const std::filesystem::path &file)
{
    m_file = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    return m_file >= 0 ? Result<void>() : notDone(file, "cannot be opened");
}

void OldFile::wipe() const
{
    struct stat status {};
    if (fstat(m_file, &status) != 0)
        return;
    static constexpr std::array<char, 65536> zeros{};
    for (off_t at = 0; at < status.st_size;) {
        const auto left = static_cast<std::size_t>(status.st_size - at);
        const ssize_t written = pwrite(m_file, zeros.data(), std::min(left, zeros.size()), at);
        if (written <= 0)
            break;
        at += written;
    }
    fsync(m_file);
}

Result<void> replaceDurably(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (std::rename(from.c_str(), to.c_str()) != 0)
        return notDone(to, "cannot be put in place");
    const auto folder = to.has_parent_path() ? to.parent_path() : std::filesystem::path(".");
    const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened >= 0) {
        fsync(opened);
        close(opened);
    }
    return {};
}

} // namespace triage
