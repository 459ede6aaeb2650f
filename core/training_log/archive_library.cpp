// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/archive_library.h"

#include <dlfcn.h>
#include <optional>

namespace triage {

namespace {

constexpr const char *fileName = "libarchive.so.13";

template<typename Function>
bool find(void *library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

std::optional<ArchiveLibrary> open()
{
    // Why: it stays open until the program ends, so that no function of it goes away.
    void *library = dlopen(fileName, RTLD_NOW | RTLD_LOCAL);
    ArchiveLibrary found;
    if (library == nullptr || !find(library, "archive_entry_pathname", found.entryPathname) ||
        !find(library, "archive_error_string", found.errorString) ||
        !find(library, "archive_read_data", found.readData) ||
        !find(library, "archive_read_free", found.readFree) ||
        !find(library, "archive_read_new", found.readNew) ||
        !find(library, "archive_read_next_header", found.readNextHeader) ||
        !find(library, "archive_read_open", found.readOpen) ||
        !find(library, "archive_read_support_filter_gzip", found.supportGzip) ||
        !find(library, "archive_read_support_format_raw", found.supportRaw) ||
        !find(library, "archive_read_support_format_zip_streamable", found.supportZipStream) ||
        !find(library, "archive_set_error", found.setError))
        return std::nullopt;
    return found;
}

} // namespace

const ArchiveLibrary *archiveLibrary()
{
    static const std::optional<ArchiveLibrary> library = open();
    return library ? &*library : nullptr;
}

} // namespace triage
