// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_drive.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

namespace triage {

namespace {

namespace fs = std::filesystem;

// Why not all of FUSE: encrypted folders and foreign disks of this computer are FUSE too.
constexpr std::string_view networkKinds[] = {
    "nfs",        "nfs4",        "cifs",           "smb3",          "smbfs",     "ncpfs",
    "afs",        "ceph",        "lustre",         "glusterfs",     "davfs",     "fuse.sshfs",
    "fuse.davfs", "fuse.rclone", "fuse.glusterfs", "fuse.smbnetfs", "fuse.s3fs", "fuse.gvfsd-fuse"};

/// A mount point as it is named, without the octal numbers that stand for blanks.
std::string unescaped(const std::string &name)
{
    std::string plain;
    for (std::size_t at = 0; at < name.size(); ++at) {
        unsigned code = 0;
        const char *digits = name.data() + at + 1;
        if (name[at] == '\\' && at + 3 < name.size() &&
            std::from_chars(digits, digits + 3, code, 8).ptr == digits + 3) {
            plain += static_cast<char>(code);
            at += 3;
        } else {
            plain += name[at];
        }
    }
    return plain;
}

bool contains(const fs::path &folder, const fs::path &path)
{
    const auto [rest, at] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return rest == folder.end() || rest->empty();
}

struct Mount {
    std::string point;
    std::string kind;
};

/// Of a line such as "36 35 98:0 / /mnt rw,noatime master:1 - nfs4 server:/x rw".
Mount mountOf(const std::string &line)
{
    std::istringstream words(line);
    std::string word;
    Mount mount;
    for (int field = 1; words >> word; ++field) {
        if (field == 5)
            mount.point = unescaped(word);
        if (word == "-") {
            words >> mount.kind;
            break;
        }
    }
    return mount;
}

} // namespace

std::string networkKind(const fs::path &path, const std::string &mounts)
{
    Mount nearest;
    std::istringstream lines(mounts);
    for (std::string line; std::getline(lines, line);) {
        const Mount mount = mountOf(line);
        // Why not only longer ones: what is mounted later on the same place hides what was there.
        if (!mount.point.empty() && contains(mount.point, path) &&
            mount.point.size() >= nearest.point.size())
            nearest = mount;
    }
    const bool network = std::find(std::begin(networkKinds), std::end(networkKinds),
                                   nearest.kind) != std::end(networkKinds);
    return network ? nearest.kind : std::string();
}

Result<void> refuseNetworkDrive(const fs::path &file)
{
    std::ifstream in("/proc/self/mountinfo");
    std::ostringstream mounts;
    mounts << in.rdbuf();
    std::error_code status;
    const fs::path whole = fs::weakly_canonical(fs::absolute(file, status), status);
    const std::string kind = networkKind(whole, mounts.str());
    if (kind.empty())
        return {};
    return fail(file.string(),
                "it lies on a network drive (" + kind +
                    "), where two programs could write at once and ruin the records",
                "keep the records on a disk of this computer, and copy them to the network drive "
                "with backup daily");
}

} // namespace triage
