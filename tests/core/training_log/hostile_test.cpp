// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "fit_bytes.h"
#include "readings.h"

#include <fstream>

using namespace triage;

namespace {

// A folder of its own that is gone afterwards.
class OwnFolder {
public:
    OwnFolder()
    {
        std::string name =
            (std::filesystem::temp_directory_path() / "training-log-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    OwnFolder(const OwnFolder &) = delete;
    OwnFolder &operator=(const OwnFolder &) = delete;
    ~OwnFolder() { std::filesystem::remove_all(path); }

    std::filesystem::path write(const std::string &name, const std::string &content) const
    {
        std::filesystem::create_directories((path / name).parent_path());
        std::ofstream(path / name, std::ios::binary) << content;
        return path / name;
    }

    std::filesystem::path path;
};

// A zip of stored files, their checksums left out as no reader of ours needs them.
std::string storedZip(const std::vector<std::pair<std::string, std::string>> &files)
{
    const auto number = [](std::size_t value, int size) {
        std::string bytes;
        for (int i = 0; i < size; ++i, value >>= 8)
            bytes += static_cast<char>(value & 0xFF);
        return bytes;
    };
    const auto crcOf = [](const std::string &bytes) {
        std::uint32_t crc = 0xFFFFFFFF;
        for (const char letter : bytes) {
            crc ^= static_cast<std::uint8_t>(letter);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320U : crc >> 1;
        }
        return ~crc;
    };
    std::string bytes;
    for (const auto &[name, content] : files)
        bytes += "PK\x03\x04" + number(20, 2) + number(0, 8) + number(crcOf(content), 4) +
                 number(content.size(), 4) + number(content.size(), 4) + number(name.size(), 2) +
                 number(0, 2) + name + content;
    return bytes + "PK\x05\x06" + number(0, 18);
}

const std::string list = "Activity ID,Activity Date,Activity Name,Activity Type,Activity "
                         "Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n"
                         "1,\"May 3, 2026, 6:00:00 AM\",x,Run,,3060,10.0,false,,activities/1.fit\n"
                         "2,\"May 5, 2026, 6:00:00 AM\",x,Run,,1800,5.0,false,,\n";

} // namespace

TEST_CASE("Documents with a document type are refused, no other file is opened")
{
    for (const char *text :
         {"<!DOCTYPE gpx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><gpx><trk>&b;</trk></gpx>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><TrainingCenterDatabase>&e;"
          "</TrainingCenterDatabase>"}) {
        const Reading reading = readingOfText(text);
        REQUIRE(reading.refused);
        CHECK(reading.refused->what.find("document type") != std::string::npos);
    }
}

TEST_CASE("What is nested too deep, too long or nothing at all is refused")
{
    std::string deep = "<gpx>";
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    CHECK(readingOfText(deep).refused.value().what.find("64") != std::string::npos);
    CHECK(readingOfText("<gpx " + std::string(3'000'000, 'a')).refused);
    CHECK(readingOfText("").refused.value().what == "is empty");
    CHECK(readingOfText(std::string(300'000, ' ')).refused);
    CHECK(readingOfText("\x89PNG\r\n\x1a\n").refused);
    CHECK(readingOfText(list + "\"" + std::string(9'000'000, 'a')).refused);
}

TEST_CASE("A folder and a zip give the list and its recordings, each activity once over")
{
    const OwnFolder folder;
    folder.write("export/activities.csv", list);
    folder.write("export/profile.csv", "name\nx\n");
    folder.write("export/media/photo.jpg", "\xFF\xD8\xFF");
    folder.write("export/activities/1.fit", fitRun().file());
    const auto zip = folder.write("export.zip", storedZip({{"activities.csv", list},
                                                           {"profile.csv", "name\nx\n"},
                                                           {"media/photo.jpg", "\xFF\xD8\xFF"},
                                                           {"activities/1.fit", fitRun().file()}}));
    for (const auto &path : {folder.path / "export", zip}) {
        INFO(path);
        const TrainingLog log = readTrainingLog({path}, zurich());
        REQUIRE(log.files.size() == 1);
        CHECK_FALSE(log.files[0].refused);
        CHECK(log.activities.size() == 3);
        CHECK(log.files[0].leftAside == 2);
    }
}

TEST_CASE("Names inside a zip are only names: nothing is written")
{
    const OwnFolder folder;
    const auto zip =
        folder.write("slip.zip", storedZip({{"../../slipped.fit", fitRun().file()},
                                            {"/tmp/slipped-absolute.fit", fitRun().file()},
                                            {"inner.zip", storedZip({{"1.fit", "x"}})}}));
    const TrainingLog log = readTrainingLog({zip}, zurich());
    CHECK(log.activities.size() == 2);
    CHECK_FALSE(std::filesystem::exists(folder.path.parent_path() / "slipped.fit"));
    CHECK_FALSE(std::filesystem::exists("/tmp/slipped-absolute.fit"));
    REQUIRE(log.files[0].warnings.size() == 1);
    CHECK(log.files[0].warnings[0] == "inner.zip is packed more than once.");
}

TEST_CASE("A bad file has its line, the rest is still read")
{
    const OwnFolder folder;
    const auto bad = folder.write("bad.fit", fitRun().file().substr(0, 30));
    const auto good = folder.write("good.fit", fitRun().file());
    const TrainingLog log =
        readTrainingLog({bad, folder.path / "missing.gpx", "/dev/zero", good}, zurich());
    REQUIRE(log.files.size() == 4);
    CHECK(log.files[0].refused.value().where == "bad.fit");
    CHECK(log.files[1].refused.value().what == "does not exist");
    CHECK(log.files[2].refused.value().what == "is no file");
    CHECK_FALSE(log.files[3].refused);
    CHECK(log.activities.size() == 1);
}

TEST_CASE("Reading tells how far it is and can be stopped")
{
    const OwnFolder folder;
    std::vector<std::filesystem::path> paths;
    for (int i = 0; i < 5; ++i)
        paths.push_back(folder.write(std::to_string(i) + ".fit", fitRun().file()));
    std::size_t calls = 0;
    const TrainingLog log = readTrainingLog(paths, zurich(), [&](const ReadProgress &progress) {
        ++calls;
        return progress.files < 2;
    });
    CHECK(log.stopped);
    CHECK(calls > 2);
    CHECK(log.activities.size() == 2);
}

TEST_CASE("Reading tells how much of all bytes it went through, also of what is left aside")
{
    const OwnFolder folder;
    std::filesystem::create_directories(folder.path / "export" / "media");
    const std::string run = fitRun().file();
    const auto alone = folder.write("alone.fit", run);
    (void)folder.write("export/a.fit", run);
    (void)folder.write("export/media/photo.jpg", std::string(70000, 'x'));
    (void)folder.write("export/z.fit", run);
    std::vector<ReadProgress> told;
    const TrainingLog log =
        readTrainingLog({alone, folder.path / "export"}, zurich(), [&](const ReadProgress &each) {
            told.push_back(each);
            return true;
        });
    CHECK(log.activities.size() == 3);
    REQUIRE(told.size() > 2);
    std::uint64_t before = 0;
    for (const ReadProgress &each : told) {
        CHECK(each.total == 3 * run.size() + 70000);
        CHECK(each.bytes <= each.total);
        CHECK(each.bytes >= before);
        before = each.bytes;
    }
    // Of the last file some was read once the photo was passed over.
    CHECK(before > 2 * run.size() + 70000);
}

TEST_CASE("Dates before 2000 and to come, and speeds no runner has, are doubted")
{
    const Reading reading = readingOfText(
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed "
        "Time,Distance,Commute,Activity Gear,Filename\n"
        "1,\"Jan 1, 1990, 6:00:00 AM\",x,Run,,3060,10.0,false,,\n"
        "2,\"Jan 1, 2199, 6:00:00 AM\",x,Run,,3060,10.0,false,,\n"
        "3,\"May 1, 2026, 6:00:00 AM\",x,Run,,3060,1000.0,false,,\n"
        "4,\"May 1, 2026, 6:00:00 AM\",x,Run,,3060,0.1,false,,\n"
        "5,\"May 1, 2026, 6:00:00 AM\",x,Run,,3060,0,false,,\n"
        "6,\"May 1, 2026, 6:00:00 AM\",x,Run,,200000,200,false,,\n"
        "7,\"May 1, 2026, 6:00:00 AM\",x,Ride,,3060,30,false,,\n");
    const std::vector<std::vector<Doubt>> expected{{Doubt::OldDate},
                                                   {Doubt::FutureDate},
                                                   {Doubt::TooFast},
                                                   {Doubt::TooSlow},
                                                   {Doubt::NoDistance},
                                                   {Doubt::TooLong},
                                                   {}};
    REQUIRE(reading.activities.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(reading.activities[i].doubts == expected[i]);
}
