// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>

namespace triage {

namespace {
constexpr std::size_t firstBufferSize = 4 * 1024;
constexpr std::size_t bufferSize = 64 * 1024;
} // namespace

MemorySource::MemorySource(std::string_view bytes) : m_rest(bytes) {}

Result<std::size_t> MemorySource::read(std::span<char> into)
{
    const std::size_t size = std::min(into.size(), m_rest.size());
    std::copy_n(m_rest.data(), size, into.data());
    m_rest.remove_prefix(size);
    return size;
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::filesystem::path &path)
{
    std::FILE *file = std::fopen(path.c_str(), "rb");
    if (!file)
        return fail("", fmt::format("cannot be opened: {}", std::strerror(errno)),
                    "check that the file exists and that you may read it");
    auto source = std::make_unique<FileSource>();
    source->m_file.reset(file);
    std::setvbuf(file, nullptr, _IONBF, 0);
    return source;
}

Result<std::size_t> FileSource::read(std::span<char> into)
{
    const std::size_t size = std::fread(into.data(), 1, into.size(), m_file.get());
    if (size == 0 && std::ferror(m_file.get()))
        return fail("", "could not be read to its end", "check the disk and try again");
    return size;
}

BufferedSource::BufferedSource(ByteSource &from, std::uint64_t limit)
    : m_from(&from), m_limit(limit), m_buffer(firstBufferSize, '\0')
{
}

Result<bool> BufferedSource::fill()
{
    if (m_begin > 0) {
        std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin),
                  m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
        m_end -= m_begin;
        m_begin = 0;
    }
    // Why: many files are small; only one that fills its buffer is worth a larger one.
    if (m_wasFull || m_end == m_buffer.size())
        m_buffer.resize(std::min(bufferSize, m_buffer.size() * 4));
    const auto size = m_from->read({m_buffer.data() + m_end, m_buffer.size() - m_end});
    if (!size)
        return tl::unexpected<Error>(size.error());
    m_end += *size;
    m_wasFull = m_end == m_buffer.size();
    m_taken += *size;
    if (m_taken > m_limit)
        return fail("", fmt::format("holds more than {} MB", m_limit / 1'000'000),
                    "export it again, or leave it out");
    return *size > 0;
}

Result<std::size_t> BufferedSource::read(std::span<char> into)
{
    if (m_begin == m_end) {
        const auto more = fill();
        if (!more)
            return tl::unexpected<Error>(more.error());
    }
    const std::size_t size = std::min(into.size(), m_end - m_begin);
    std::copy_n(m_buffer.data() + m_begin, size, into.data());
    m_begin += size;
    return size;
}

Result<std::string_view> BufferedSource::peek(std::size_t size)
{
    size = std::min(size, bufferSize);
    while (m_end - m_begin < size) {
        const auto more = fill();
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            break;
    }
    return std::string_view(m_buffer).substr(m_begin, std::min(size, m_end - m_begin));
}

void BufferedSource::drop(std::size_t size)
{
    m_begin = std::min(m_end, m_begin + size);
}

void BufferedSource::setLimit(std::uint64_t limit)
{
    m_limit = limit;
}

WatchedSource::WatchedSource(ByteSource &from, const std::function<bool(std::uint64_t)> &goOn)
    : m_from(&from), m_goOn(&goOn)
{
}

Result<std::size_t> WatchedSource::read(std::span<char> into)
{
    auto size = m_from->read(into);
    if (size && *m_goOn && !(*m_goOn)(*size))
        return fail("", "reading was stopped", "read it again when you like");
    return size;
}

} // namespace triage
