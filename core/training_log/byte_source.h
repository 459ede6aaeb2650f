// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace triage {

/// Bytes to be read once, from first to last.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;
    virtual ~ByteSource() = default;

    /// Fills as much of `into` as there is at hand; 0 only at the end.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> into) = 0;
};

/// Bytes that are in memory already; they must outlive this.
class MemorySource : public ByteSource {
public:
    explicit MemorySource(std::string_view bytes);
    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override;

private:
    std::string_view m_rest;
};

/// The bytes of a file.
class FileSource : public ByteSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<FileSource>>
    open(const std::filesystem::path &path);
    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override;

private:
    struct Closer {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Closer> m_file;
};

/// Another source through a buffer of up to 64 KiB, with a look at what comes next.
class BufferedSource : public ByteSource {
public:
    /// Fails after `limit` bytes.
    explicit BufferedSource(ByteSource &from, std::uint64_t limit = UINT64_MAX);

    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override;
    /// Up to `size` (at most 64 KiB) of the next bytes, less only before the end.
    [[nodiscard]] Result<std::string_view> peek(std::size_t size);
    /// Passes over bytes that were peeked at.
    void drop(std::size_t size);
    void setLimit(std::uint64_t limit);

private:
    [[nodiscard]] Result<bool> fill();

    ByteSource *m_from;
    std::uint64_t m_limit;
    std::uint64_t m_taken = 0;
    std::string m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_wasFull = false;
};

/// Asks now and then whether to go on, with the bytes read since it last asked.
class WatchedSource : public ByteSource {
public:
    WatchedSource(ByteSource &from, const std::function<bool(std::uint64_t)> &goOn);
    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override;

private:
    ByteSource *m_from;
    const std::function<bool(std::uint64_t)> *m_goOn;
};

} // namespace triage
