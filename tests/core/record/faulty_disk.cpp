// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_disk.h"

#include <csignal>
#include <unistd.h>

namespace triage::test {

namespace {

// A file of ours; the real one lies behind it in the memory that SQLite gives.
struct File {
    sqlite3_file base;
    FaultyDisk *disk;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

int failsAt(sqlite3_file *file, int ioError, bool writes = false)
{
    return reinterpret_cast<File *>(file)->disk->fails(ioError, writes);
}

sqlite3_vfs *realDisk(sqlite3_vfs *disk)
{
    return disk->pNext;
}

FaultyDisk &diskOf(sqlite3_vfs *disk)
{
    return *static_cast<FaultyDisk *>(disk->pAppData);
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods ? realOf(file)->pMethods->xClose(realOf(file)) : SQLITE_OK;
}

int readFrom(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    const int code = failsAt(file, SQLITE_IOERR_READ);
    return code ? code : realOf(file)->pMethods->xRead(realOf(file), to, size, at);
}

int writeTo(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    const int code = failsAt(file, SQLITE_IOERR_WRITE, true);
    return code ? code : realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = failsAt(file, SQLITE_IOERR_TRUNCATE);
    return code ? code : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const int code = failsAt(file, SQLITE_IOERR_FSYNC);
    return code ? code : realOf(file)->pMethods->xSync(realOf(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    const int code = failsAt(file, SQLITE_IOERR_FSTAT);
    return code ? code : realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    const int code = failsAt(file, SQLITE_IOERR_LOCK);
    return code ? code : realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file *file, int *reserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    const int code = failsAt(file, SQLITE_IOERR_SHMMAP);
    return code ? code
                : realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

constexpr sqlite3_io_methods methods{.iVersion = 2,
                                     .xClose = closeFile,
                                     .xRead = readFrom,
                                     .xWrite = writeTo,
                                     .xTruncate = truncateFile,
                                     .xSync = syncFile,
                                     .xFileSize = sizeOfFile,
                                     .xLock = lockFile,
                                     .xUnlock = unlockFile,
                                     .xCheckReservedLock = checkReserved,
                                     .xFileControl = control,
                                     .xSectorSize = sectorSize,
                                     .xDeviceCharacteristics = characteristics,
                                     .xShmMap = mapShared,
                                     .xShmLock = lockShared,
                                     .xShmBarrier = barrier,
                                     .xShmUnmap = unmapShared,
                                     .xFetch = nullptr,
                                     .xUnfetch = nullptr};

int openFile(sqlite3_vfs *disk, const char *name, sqlite3_file *file, int flags, int *opened)
{
    auto *own = reinterpret_cast<File *>(file);
    own->disk = &diskOf(disk);
    own->base.pMethods = nullptr;
    if (const int code = diskOf(disk).fails(SQLITE_CANTOPEN))
        return code;
    const int code = realDisk(disk)->xOpen(realDisk(disk), name, realOf(file), flags, opened);
    if (realOf(file)->pMethods)
        own->base.pMethods = &methods;
    return code;
}

int removeFile(sqlite3_vfs *disk, const char *name, int sync)
{
    const int code = diskOf(disk).fails(SQLITE_IOERR_DELETE);
    return code ? code : realDisk(disk)->xDelete(realDisk(disk), name, sync);
}

int access(sqlite3_vfs *disk, const char *name, int flags, int *result)
{
    const int code = diskOf(disk).fails(SQLITE_IOERR_ACCESS);
    return code ? code : realDisk(disk)->xAccess(realDisk(disk), name, flags, result);
}

} // namespace

FaultyDisk::FaultyDisk()
{
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    m_vfs = *real;
    m_vfs.zName = "faulty";
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = removeFile;
    m_vfs.xAccess = access;
    // Why: as the default it stands first in SQLite's list, with the real one next.
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void FaultyDisk::arm(const DiskFault &fault)
{
    m_fault = fault;
    m_calls = 0;
    m_met = false;
}

void FaultyDisk::mend()
{
    m_fault = {};
}

int FaultyDisk::fails(int ioError, bool writes)
{
    ++m_calls;
    if (m_fault.atCall == 0)
        return SQLITE_OK;
    if (m_fault.kind == DiskFault::Kind::Kill && m_calls == m_fault.atCall)
        kill(getpid(), SIGKILL);
    if (m_fault.kind == DiskFault::Kind::Io && m_calls == m_fault.atCall) {
        m_met = true;
        return ioError;
    }
    if (m_fault.kind == DiskFault::Kind::Full && m_calls >= m_fault.atCall && writes) {
        m_met = true;
        return SQLITE_FULL;
    }
    return SQLITE_OK;
}

} // namespace triage::test
