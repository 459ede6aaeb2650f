// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"
#include "content/content_image.h"

#include <filesystem>

using namespace triage;
namespace fs = std::filesystem;

namespace {

/// A copy of the shipped content, to be changed.
class Copy {
public:
    Copy()
    {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        for (const char *name :
             {"advice", "evidence", "follow_up", "questionnaire", "rules", "safety"})
            fs::copy(fs::path(TRIAGE_RESOURCES) / name, m_folder / name);
    }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;
    ~Copy() { fs::remove_all(m_folder); }

    [[nodiscard]] const fs::path &folder() const { return m_folder; }

    /// Puts another text in the place of a text of a file, and keeps the file's time.
    void change(const char *name, std::string_view from, std::string_view to) const
    {
        const fs::path file = m_folder / name;
        const auto time = fs::last_write_time(file);
        const std::string text = readFile(file).value();
        const auto found = text.find(from);
        REQUIRE(found != std::string::npos);
        REQUIRE(replaceFile(file, text.substr(0, found) + std::string(to) +
                                      text.substr(found + from.size())));
        fs::last_write_time(file, time);
    }

private:
    fs::path m_folder = fs::temp_directory_path() / "triage-content-key-test";
};

} // namespace

TEST_CASE("the stamp of content changes with every write, also within its size and time")
{
    const Copy copy;
    const auto stamp = contentStamp(copy.folder());
    REQUIRE(stamp);
    CHECK(stamp != contentStamp(TRIAGE_RESOURCES));
    CHECK(stamp == contentStamp(copy.folder()));
    copy.change("rules/wells.dmn", "1", "2");
    CHECK(contentStamp(copy.folder()) != stamp);
    fs::remove_all(copy.folder() / "rules");
    CHECK_FALSE(contentStamp(copy.folder()));
}

TEST_CASE("an image is known by the stamp of its files or by their bytes")
{
    const Copy copy;
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
    const Copy copy;
    const auto key = contentKey(copy.folder());
    REQUIRE(key);
    CHECK(key == contentKey(TRIAGE_RESOURCES));

    SECTION("a byte of a file whose size and time stay")
    {
        copy.change("evidence/references.json", "19", "18");
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
