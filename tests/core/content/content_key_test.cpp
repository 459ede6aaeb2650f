// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/content_image.h"
#include "core/content/content_copy.h"

using namespace triage;
namespace fs = std::filesystem;

namespace {

/// Changes a file and keeps its time.
void changeKeepingTime(const ContentCopy &copy, const char *name, std::string_view from,
                       std::string_view to)
{
    const auto time = fs::last_write_time(copy.folder() / name);
    copy.change(name, from, to);
    fs::last_write_time(copy.folder() / name, time);
}

} // namespace

TEST_CASE("the stamp of content changes with every write, also within its size and time")
{
    const ContentCopy copy;
    const auto stamp = contentStamp(copy.folder());
    REQUIRE(stamp);
    CHECK(stamp != contentStamp(TRIAGE_RESOURCES));
    CHECK(stamp == contentStamp(copy.folder()));
    changeKeepingTime(copy, "rules/wells.dmn", "1", "2");
    CHECK(contentStamp(copy.folder()) != stamp);
    fs::remove_all(copy.folder() / "rules");
    CHECK_FALSE(contentStamp(copy.folder()));
}

TEST_CASE("an image is known by the stamp of its files or by their bytes")
{
    const ContentCopy copy;
    const auto stamp = contentStamp(copy.folder()).value();
    const auto key = contentKey(copy.folder()).value();
    const auto known = [&](ContentKeys keys) {
        return isImageOf(contentImage({}, {}, {}, keys), copy.folder());
    };
    CHECK(known({key, stamp}));
    CHECK(known({0, stamp}));
    CHECK(known({key, 0}));
    CHECK_FALSE(known({0, 0}));
    CHECK_FALSE(isImageOf("", copy.folder()));
}

TEST_CASE("the key of content changes with everything that it is read from, and only then")
{
    const ContentCopy copy;
    const auto key = contentKey(copy.folder());
    REQUIRE(key);
    CHECK(key == contentKey(TRIAGE_RESOURCES));

    SECTION("a byte of a file whose size and time stay")
    {
        changeKeepingTime(copy, "evidence/references.json", "19", "18");
        CHECK(contentKey(copy.folder()) != key);
    }
    SECTION("a file of rules more")
    {
        fs::copy_file(copy.folder() / "rules" / "wells.dmn", copy.folder() / "rules" / "new.dmn");
        CHECK(contentKey(copy.folder()) != key);
    }
    SECTION("another name of a file")
    {
        fs::rename(copy.folder() / "rules" / "wells.dmn", copy.folder() / "rules" / "well.dmn");
        CHECK(contentKey(copy.folder()) != key);
    }
    SECTION("a file less")
    {
        fs::remove(copy.folder() / "advice" / "treatments.json");
        CHECK(contentKey(copy.folder()) != key);
    }
    SECTION("a file that an editor left beside the rules")
    {
        fs::copy_file(copy.folder() / "rules" / "wells.dmn",
                      copy.folder() / "rules" / "wells.dmn~");
        CHECK(contentKey(copy.folder()) == key);
    }
    SECTION("no folder")
    {
        fs::remove_all(copy.folder() / "rules");
        CHECK_FALSE(contentKey(copy.folder()));
    }
}
