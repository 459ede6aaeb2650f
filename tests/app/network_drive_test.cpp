// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_drive.h"

#include "catch.h"

using namespace triage;

namespace {

const char *const mounts =
    "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
    "40 22 0:50 / /srv/clinic rw,relatime shared:9 - nfs4 server:/clinic rw,vers=4.2\n"
    "41 22 0:51 / /media/My\\040share rw shared:10 - cifs //server/share rw\n"
    "42 22 0:52 / /home/ann/far rw,nosuid - fuse.sshfs ann@host: rw\n"
    "43 22 0:53 / /home/ann/private rw,nosuid - fuse.gocryptfs /home/ann/.cipher rw\n"
    "44 40 8:2 / /srv/clinic/local rw,relatime - ext4 /dev/sdb1 rw\n"
    "45 22 0:54 / /over rw - nfs4 server:/old rw\n"
    "46 22 8:3 / /over rw - ext4 /dev/sdc1 rw\n";

} // namespace

TEST_CASE("records on a network drive are told from those on a disk of this computer")
{
    CHECK(networkKind("/home/ann/records.sqlite", mounts).empty());
    CHECK(networkKind("/srv/clinic/records.sqlite", mounts) == "nfs4");
    CHECK(networkKind("/srv/clinical/records.sqlite", mounts).empty());
    CHECK(networkKind("/srv/clinic/local/records.sqlite", mounts).empty());
    CHECK(networkKind("/media/My share/a/records.sqlite", mounts) == "cifs");
    CHECK(networkKind("/home/ann/far/records.sqlite", mounts) == "fuse.sshfs");
    CHECK(networkKind("/home/ann/private/records.sqlite", mounts).empty());
    CHECK(networkKind("/over/records.sqlite", mounts).empty());
    CHECK(networkKind("/anywhere", "").empty());
}

TEST_CASE("a file on this computer is not refused")
{
    CHECK(refuseNetworkDrive("records.sqlite").has_value());
    CHECK(refuseNetworkDrive(":memory:").has_value());
}
