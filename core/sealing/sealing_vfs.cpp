// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/sealing_vfs.h"

#include "sealing/sealed_file.h"
#include "sealing/sealed_head.h"

#include <fmt/format.h>
#include <new>
#include <sodium.h>

namespace triage {

namespace {

// What SQLite holds for an open file; the one of the layer below stands behind it.
struct OpenFile {
    sqlite3_file base;
    SealedFile *sealed;
    const Seal *seal;
};

OpenFile &openFile(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}

SealedFile &sealed(sqlite3_file *file)
{
    return *openFile(file).sealed;
}

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(&openFile(file) + 1);
}

const SealingVfs &self(sqlite3_vfs *vfs)
{
    return *static_cast<const SealingVfs *>(vfs->pAppData);
}

// Why: one line for each method that the layer below answers by itself.
template<auto method, typename... Values>
int passOn(sqlite3_file *file, Values... values)
{
    return (below(file)->pMethods->*method)(below(file), values...);
}

int closeFile(sqlite3_file *file)
{
    const int code = passOn<&sqlite3_io_methods::xClose>(file);
    delete openFile(file).sealed;
    file->pMethods = nullptr;
    return code;
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 offset)
{
    return sealed(file).read({static_cast<unsigned char *>(into), static_cast<std::size_t>(count)},
                             offset);
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    return sealed(file).write(
        {static_cast<const unsigned char *>(from), static_cast<std::size_t>(count)}, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return sealed(file).truncate(size);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    std::int64_t plain = 0;
    const int code = sealed(file).size(plain);
    *size = plain;
    return code;
}

int fileControl(sqlite3_file *file, int what, void *value)
{
    switch (what) {
    case readSealWraps: {
        const auto head = headOf(below(file));
        if (!head || !writtenWith(*head, openFile(file).seal->dataKey()))
            return SQLITE_NOTADB;
        *static_cast<Wraps *>(value) = head->wraps;
        return SQLITE_OK;
    }
    case renewSealHead:
        return renewHead(below(file), *static_cast<const Wraps *>(value),
                         openFile(file).seal->dataKey());
    case foundChange:
        *static_cast<bool *>(value) = sealed(file).metChange();
        return SQLITE_OK;
    // Why: these count bytes of the file below, or write past the seal.
    case SQLITE_FCNTL_SIZE_HINT:
    case SQLITE_FCNTL_CHUNK_SIZE:
    case SQLITE_FCNTL_MMAP_SIZE:
    case SQLITE_FCNTL_BEGIN_ATOMIC_WRITE:
        return SQLITE_NOTFOUND;
    default:
        return passOn<&sqlite3_io_methods::xFileControl>(file, what, value);
    }
}

int sectorSize(sqlite3_file *)
{
    return pageSize;
}

int characteristics(sqlite3_file *file)
{
    // Why: what the layer below promises of writes of certain sizes does not hold for sealed ones.
    return passOn<&sqlite3_io_methods::xDeviceCharacteristics>(file) &
           (SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN);
}

void shareBarrier(sqlite3_file *file)
{
    below(file)->pMethods->xShmBarrier(below(file));
}

// Why: version 2 has no xFetch, so that nothing is read past the seal through mapped memory.
constexpr sqlite3_io_methods methods{
    .iVersion = 2,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = passOn<&sqlite3_io_methods::xSync, int>,
    .xFileSize = fileSize,
    .xLock = passOn<&sqlite3_io_methods::xLock, int>,
    .xUnlock = passOn<&sqlite3_io_methods::xUnlock, int>,
    .xCheckReservedLock = passOn<&sqlite3_io_methods::xCheckReservedLock, int *>,
    .xFileControl = fileControl,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = passOn<&sqlite3_io_methods::xShmMap, int, int, int, void volatile **>,
    .xShmLock = passOn<&sqlite3_io_methods::xShmLock, int, int, int>,
    .xShmBarrier = shareBarrier,
    .xShmUnmap = passOn<&sqlite3_io_methods::xShmUnmap, int>,
    .xFetch = nullptr,
    .xUnfetch = nullptr};

struct Role {
    SealedKind kind;
    const char *purpose; ///< of its key
};

Role roleOf(int flags)
{
    if (flags & SQLITE_OPEN_MAIN_DB)
        return {SealedKind::Pages, "pages"};
    if (flags & SQLITE_OPEN_WAL)
        return {SealedKind::Log, "log"};
    return {SealedKind::Blocks, flags & SQLITE_OPEN_MAIN_JOURNAL ? "journal" : "temporary"};
}

Head::FileId randomId()
{
    Head::FileId id{};
    randombytes_buf(id.data(), id.size());
    return id;
}

// The identity of records by their head, which a new file is given.
int idOfRecords(sqlite3_file *file, const Seal &seal, int flags, Head::FileId &id)
{
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK)
        return code;
    if (size == 0) {
        if (flags & SQLITE_OPEN_READONLY)
            return SQLITE_CANTOPEN;
        id = randomId();
        return putHead(file, {.file = id, .wraps = seal.wraps()}, seal.dataKey());
    }
    const auto head = headOf(file);
    if (!head || !writtenWith(*head, seal.dataKey()))
        return SQLITE_NOTADB;
    id = head->file;
    return SQLITE_OK;
}

int idOf(sqlite3_file *file, const Seal &seal, const char *name, int flags, Head::FileId &id)
{
    if (flags & SQLITE_OPEN_MAIN_DB)
        return idOfRecords(file, seal, flags, id);
    // Why: bound to its records, a log that was left by others counts as damaged.
    id = flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)
             ? sealed(sqlite3_database_file_object(name)).id()
             : randomId();
    return SQLITE_OK;
}

int openFileOf(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsUsed)
{
    const SealingVfs &layer = self(vfs);
    const Seal &seal = layer.seal();
    OpenFile &open = openFile(file);
    open = {};
    int used = flags;
    int code = layer.below()->xOpen(layer.below(), name, below(file), flags, &used);
    if (flagsUsed)
        *flagsUsed = used;
    if (code != SQLITE_OK)
        return code;
    const Role role = roleOf(flags);
    Head::FileId id{};
    code = idOf(below(file), seal, name, used, id);
    if (code == SQLITE_OK) {
        open.seal = &seal;
        open.sealed = new (std::nothrow)
            SealedFile(role.kind, keyFor(seal.dataKey(), role.purpose, id), id, below(file));
        if (!open.sealed || !open.sealed->usable())
            code = SQLITE_NOMEM;
    }
    if (code == SQLITE_OK) {
        open.base.pMethods = &methods;
        return code;
    }
    delete open.sealed;
    passOn<&sqlite3_io_methods::xClose>(file);
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return self(vfs).below()->xDelete(self(vfs).below(), name, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    return self(vfs).below()->xAccess(self(vfs).below(), name, flags, answer);
}

int fullName(sqlite3_vfs *vfs, const char *name, int size, char *full)
{
    return self(vfs).below()->xFullPathname(self(vfs).below(), name, size, full);
}

int randomness(sqlite3_vfs *vfs, int size, char *bytes)
{
    return self(vfs).below()->xRandomness(self(vfs).below(), size, bytes);
}

int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return self(vfs).below()->xSleep(self(vfs).below(), microseconds);
}

int currentDay(sqlite3_vfs *vfs, double *day)
{
    return self(vfs).below()->xCurrentTime(self(vfs).below(), day);
}

int currentTime(sqlite3_vfs *vfs, sqlite3_int64 *milliseconds)
{
    return self(vfs).below()->xCurrentTimeInt64(self(vfs).below(), milliseconds);
}

int lastError(sqlite3_vfs *vfs, int size, char *text)
{
    return self(vfs).below()->xGetLastError(self(vfs).below(), size, text);
}

} // namespace

SealingVfs::SealingVfs(const Seal &seal)
    : m_seal(seal), m_name(fmt::format("sealed-{}", static_cast<const void *>(this))),
      m_below(sqlite3_vfs_find(nullptr))
{
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = static_cast<int>(sizeof(OpenFile)) + m_below->szOsFile;
    m_vfs.mxPathname = m_below->mxPathname;
    m_vfs.zName = m_name.c_str();
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFileOf;
    m_vfs.xDelete = deleteFile;
    m_vfs.xAccess = accessFile;
    m_vfs.xFullPathname = fullName;
    m_vfs.xRandomness = randomness;
    m_vfs.xSleep = sleepFor;
    m_vfs.xCurrentTime = currentDay;
    m_vfs.xGetLastError = lastError;
    m_vfs.xCurrentTimeInt64 = currentTime;
    // Why: no extension is ever loaded.
    m_vfs.xDlOpen = [](sqlite3_vfs *, const char *) -> void * { return nullptr; };
    m_vfs.xDlError = [](sqlite3_vfs *, int size, char *text) {
        sqlite3_snprintf(size, text, "no extensions");
    };
    m_vfs.xDlSym = nullptr;
    m_vfs.xDlClose = nullptr;
    sqlite3_vfs_register(&m_vfs, 0);
}

SealingVfs::~SealingVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

} // namespace triage
