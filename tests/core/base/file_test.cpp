// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "catch.h"

#include <fstream>
#include <unistd.h>

using namespace triage;
namespace fs = std::filesystem;

TEST_CASE("a file is read byte by byte")
{
    const fs::path file = fs::temp_directory_path() / ("triage-file-" + std::to_string(getpid()));
    const std::string bytes("a\r\n\0b", 5);
    std::ofstream(file, std::ios::binary) << bytes;
    CHECK(readFile(file) == bytes);
    fs::remove(file);
}

TEST_CASE("a file is replaced as a whole, and nothing is left beside it")
{
    const fs::path folder =
        fs::temp_directory_path() / ("triage-replace-" + std::to_string(getpid()));
    fs::create_directories(folder);
    const fs::path file = folder / "rules.dmn";
    std::ofstream(file) << "what was there before";
    CHECK(replaceFile(file, "new"));
    CHECK(readFile(file) == "new");
    CHECK(std::distance(fs::directory_iterator(folder), {}) == 1);
    const auto nowhere = replaceFile(folder / "missing" / "rules.dmn", "new");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().where.find("rules.dmn") != std::string::npos);
    fs::remove_all(folder);
}

TEST_CASE("a file that cannot be read says which, why and what to do")
{
    const auto missing = readFile("/nowhere/at/all.json");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().where == "/nowhere/at/all.json");
    CHECK(missing.error().what.find("No such file") != std::string::npos);
    CHECK_FALSE(missing.error().remedy.empty());

    const auto folder = readFile(fs::temp_directory_path());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().what.find("folder") != std::string::npos);
}

TEST_CASE("the files of a folder come sorted and of one kind")
{
    const fs::path folder =
        fs::temp_directory_path() / ("triage-files-" + std::to_string(getpid()));
    fs::create_directories(folder);
    for (const char *name : {"b.dmn", "a.dmn", "c.txt"})
        std::ofstream(folder / name) << "x";
    const auto files = filesIn(folder, ".dmn");
    REQUIRE(files);
    REQUIRE(files->size() == 2);
    CHECK(files->front().filename() == "a.dmn");
    fs::remove_all(folder);
    CHECK_FALSE(filesIn(folder, ".dmn"));
}

TEST_CASE("an error reads as one line")
{
    CHECK(Error{"red_flags.dmn:3:1", "the row has no source", "add one"}.text() ==
          "red_flags.dmn:3:1: the row has no source (add one)");
    CHECK(Error{"", "no answers", ""}.text() == "no answers");
}
