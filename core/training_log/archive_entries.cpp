// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/archive_entries.h"

#include "training_log/archive_library.h"

#include <fmt/format.h>

namespace triage {

namespace {

constexpr const char *again = "download it again";
constexpr std::uint64_t alwaysAllowed = 50'000'000;
constexpr std::uint64_t mostGrowth = 200;

tl::unexpected<Error> failure(archive *reader)
{
    const char *reason = archiveLibrary()->errorString(reader);
    return fail("", fmt::format("is damaged: {}", reason ? reason : "it cannot be unpacked"),
                again);
}

} // namespace

Packing packingOf(std::string_view start)
{
    if (start.starts_with("PK\x03\x04") || start.starts_with("PK\x05\x06"))
        return Packing::Zip;
    return start.starts_with("\x1F\x8B") ? Packing::Gzip : Packing::Plain;
}

void ArchiveEntries::Closer::operator()(archive *reader) const
{
    archiveLibrary()->readFree(reader);
}

ArchiveEntries::ArchiveEntries(ByteSource &from, Packing packing)
    : m_piece(32 * 1024, '\0'), m_feed{.from = &from, .piece = &m_piece}
{
    const ArchiveLibrary *library = archiveLibrary();
    if (library == nullptr)
        return;
    m_reader.reset(library->readNew());
    if (!m_reader)
        return;
    // Why: read as a stream, so that no list of contents is ever held, however long it claims to
    // be.
    if (packing == Packing::Zip) {
        library->supportZipStream(m_reader.get());
    } else {
        library->supportGzip(m_reader.get());
        library->supportRaw(m_reader.get());
    }
    const auto read = [](archive *reader, void *data, const void **bytes) -> la_ssize_t {
        Feed &feed = *static_cast<Feed *>(data);
        const auto size = feed.from->read({feed.piece->data(), feed.piece->size()});
        *bytes = feed.piece->data();
        if (size) {
            feed.bytes += *size;
            return static_cast<la_ssize_t>(*size);
        }
        archiveLibrary()->setError(reader, ARCHIVE_FATAL, "%s", size.error().what.c_str());
        return -1;
    };
    m_opened = library->readOpen(m_reader.get(), &m_feed, nullptr, read, nullptr) == ARCHIVE_OK;
}

Result<bool> ArchiveEntries::next()
{
    if (archiveLibrary() == nullptr)
        return fail("", "is packed, and libarchive is not installed",
                    "install libarchive13, or unpack it yourself");
    if (!m_reader)
        return fail("", "needs more memory than there is", "close other programs and try again");
    if (!m_opened)
        return failure(m_reader.get());
    archive_entry *entry = nullptr;
    const int status = archiveLibrary()->readNextHeader(m_reader.get(), &entry);
    if (status == ARCHIVE_EOF)
        return false;
    if (status < ARCHIVE_WARN)
        return failure(m_reader.get());
    const char *name = archiveLibrary()->entryPathname(entry);
    m_name = name ? name : "";
    return true;
}

Result<std::size_t> ArchiveEntries::read(std::span<char> into)
{
    const la_ssize_t size = archiveLibrary()->readData(m_reader.get(), into.data(), into.size());
    if (size < 0)
        return failure(m_reader.get());
    m_unpacked += static_cast<std::uint64_t>(size);
    if (m_unpacked > alwaysAllowed && m_unpacked / mostGrowth > m_feed.bytes)
        return fail("", "unpacks to far more than any training log", again);
    return static_cast<std::size_t>(size);
}

} // namespace triage
