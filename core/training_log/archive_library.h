// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive.h>
#include <archive_entry.h>

namespace triage {

/// What unpacking needs of libarchive. It is opened when the first packed log is read: it brings a
/// dozen libraries with it, ICU among them, and with them every start would take twice as long.
struct ArchiveLibrary {
    decltype(&::archive_entry_pathname) entryPathname = nullptr;
    decltype(&::archive_error_string) errorString = nullptr;
    decltype(&::archive_read_data) readData = nullptr;
    decltype(&::archive_read_free) readFree = nullptr;
    decltype(&::archive_read_new) readNew = nullptr;
    decltype(&::archive_read_next_header) readNextHeader = nullptr;
    decltype(&::archive_read_open) readOpen = nullptr;
    decltype(&::archive_read_support_filter_gzip) supportGzip = nullptr;
    decltype(&::archive_read_support_format_raw) supportRaw = nullptr;
    decltype(&::archive_read_support_format_zip_streamable) supportZipStream = nullptr;
    decltype(&::archive_set_error) setError = nullptr;
};

/// The opened library; nullptr where it is not installed.
[[nodiscard]] const ArchiveLibrary *archiveLibrary();

} // namespace triage
