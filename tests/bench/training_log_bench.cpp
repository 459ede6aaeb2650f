// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a three-year export of 1,000 activities in mixed formats, half of them gzipped, beside
// other programs on the same files: gpsbabel on GPX and TCX, Garmin's FIT SDK for Node on FIT.
#include "training_log/load_measures.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <sys/resource.h>
#include <unistd.h>

using namespace triage;
namespace fs = std::filesystem;

namespace {

constexpr int activityCount = 1000;
constexpr int pointsEach = 2400;
constexpr std::int64_t firstStart = 1'696'000'000;
constexpr std::int64_t daySeconds = 86'400;

std::string timeOf(std::int64_t seconds)
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(seconds));
}

std::string gpxOf(std::int64_t start)
{
    std::string text = "<?xml version=\"1.0\"?>\n<gpx version=\"1.1\" creator=\"bench\" "
                       "xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><name>Run</name><type>"
                       "running</type><trkseg>\n";
    for (int i = 0; i < pointsEach; ++i)
        text += fmt::format("<trkpt lat=\"{:.7f}\" lon=\"{:.7f}\"><ele>{:.1f}</ele><time>{}</time>"
                            "<extensions><hr>{}</hr></extensions></trkpt>\n",
                            47 + i * 2.7e-5, 8 + 1e-4 * std::sin(i * 0.01),
                            400 + 20 * std::sin(i * 0.003), timeOf(start + i), 120 + i % 50);
    return text + "</trkseg></trk></gpx>\n";
}

std::string tcxOf(std::int64_t start)
{
    std::string text = fmt::format(
        "<?xml version=\"1.0\"?>\n<TrainingCenterDatabase xmlns=\"http://www.garmin.com/xmlschemas/"
        "TrainingCenterDatabase/v2\"><Activities><Activity Sport=\"Running\"><Id>{0}</Id><Lap "
        "StartTime=\"{0}\"><TotalTimeSeconds>{1}</TotalTimeSeconds><DistanceMeters>{2}"
        "</DistanceMeters><Calories>1</Calories><Intensity>Active</Intensity><TriggerMethod>Manual"
        "</TriggerMethod><Track>\n",
        timeOf(start), pointsEach, pointsEach * 3);
    for (int i = 0; i < pointsEach; ++i)
        text += fmt::format(
            "<Trackpoint><Time>{}</Time><Position><LatitudeDegrees>{:.7f}</LatitudeDegrees>"
            "<LongitudeDegrees>8.0</LongitudeDegrees></Position><AltitudeMeters>{:.1f}"
            "</AltitudeMeters><DistanceMeters>{}</DistanceMeters></Trackpoint>\n",
            timeOf(start + i), 47 + i * 2.7e-5, 400 + 20 * std::sin(i * 0.003), i * 3);
    return text + "</Track></Lap></Activity></Activities></TrainingCenterDatabase>\n";
}

void append(std::string &bytes, std::uint64_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * i) & 0xFF);
}

std::uint16_t crcOf(const std::string &bytes)
{
    unsigned crc = 0;
    for (const char letter : bytes) {
        crc ^= static_cast<std::uint8_t>(letter);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xA001U : crc >> 1;
    }
    return static_cast<std::uint16_t>(crc);
}

std::string fitOf(std::int64_t start)
{
    const auto time = static_cast<std::uint64_t>(start - 631'065'600);
    std::string data;
    data += std::string("\x40\0\0\0\0\x01\0\x01\0\0\x04", 11);
    data += std::string("\x41\0\0\x14\0\x05\xFD\x04\x86\0\x04\x85\x01\x04\x85\x05\x04\x86\x03\x01"
                        "\x02",
                        21);
    for (int i = 0; i < pointsEach; ++i) {
        data += '\x01';
        append(data, time + static_cast<std::uint64_t>(i), 4);
        append(data, static_cast<std::uint64_t>(560'000'000 + i * 322), 4);
        append(data, 95'000'000, 4);
        append(data, static_cast<std::uint64_t>(i) * 300, 4);
        append(data, static_cast<std::uint64_t>(120 + i % 50), 1);
    }
    data += std::string("\x42\0\0\x12\0\x06\xFD\x04\x86\x02\x04\x86\x05\x01\0\x07\x04\x86\x08\x04"
                        "\x86\x09\x04\x86\x02",
                        25);
    append(data, time + pointsEach, 4);
    append(data, time, 4);
    append(data, 1, 1);
    append(data, pointsEach * 1000, 4);
    append(data, pointsEach * 1000, 4);
    append(data, pointsEach * 300, 4);
    std::string bytes("\x0E\x20\x54\x08", 4);
    append(bytes, data.size(), 4);
    bytes += ".FIT";
    append(bytes, crcOf(bytes), 2);
    bytes += data;
    append(bytes, crcOf(bytes), 2);
    return bytes;
}

double secondsOf(const auto &task)
{
    const auto begin = std::chrono::steady_clock::now();
    task();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

long peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

// Writes the export, and beside it plain copies for the programs that do not unpack.
void writeExport(const fs::path &packed, const fs::path &plain)
{
    constexpr std::array<const char *, 3> kinds{"gpx", "tcx", "fit"};
    for (int i = 0; i < activityCount; ++i) {
        const std::int64_t start = firstStart + i * daySeconds;
        const std::string kind = kinds[static_cast<std::size_t>(i % 3)];
        const std::string content = i % 3 == 0   ? gpxOf(start)
                                    : i % 3 == 1 ? tcxOf(start)
                                                 : fitOf(start);
        const std::string name = fmt::format("{:04}.{}", i, kind);
        std::ofstream(plain / kind / name, std::ios::binary) << content;
        fs::copy_file(plain / kind / name, packed / name);
    }
    const std::string halves =
        "cd '" + packed.string() + "' && gzip -1 *[02468].gpx *[02468].tcx *[02468].fit";
    if (std::system(halves.c_str()) != 0)
        std::exit(1);
}

std::size_t readAll(const fs::path &folder, const ReadOptions &options)
{
    const TrainingLog log = readTrainingLog({folder}, options);
    return countedRuns(mergeActivities(log.activities, options.zone)).size();
}

bool has(const std::string &check)
{
    return std::system((check + " >/dev/null 2>&1").c_str()) == 0;
}

void beside(const char *other, double theirs, double ours, const char *files)
{
    std::cout << fmt::format("{:<12} {:7.2f} s, ours {:6.2f} s on {}: {:.1f} times as fast\n",
                             other, theirs, ours, files, theirs / ours);
}

} // namespace

int main(int argc, char *argv[])
{
    const fs::path folder =
        fs::temp_directory_path() / fmt::format("training-log-bench-{}", getpid());
    for (const char *part : {"packed", "plain/gpx", "plain/tcx", "plain/fit"})
        fs::create_directories(folder / part);
    writeExport(folder / "packed", folder / "plain");
    const ReadOptions options{.zone = HomeZone::named("Etc/UTC").value(),
                              .today = LocalDay(std::chrono::days(30'000)),
                              .listUnit = {}};
    std::cout << std::unitbuf;
    const long before = peakMiB();
    if (readAll(folder / "plain/gpx", options) != 334 ||
        readAll(folder / "plain/tcx", options) != 333 ||
        readAll(folder / "plain/fit", options) != 333) {
        std::cerr << "not every activity was read\n";
        return 1;
    }
    const long third = peakMiB();
    const double whole = secondsOf([&] { (void)readAll(folder / "packed", options); });
    std::cout << fmt::format("{} activities, half of them gzipped: {:.2f} s; peak memory {} MiB, "
                             "after a third {} MiB, before {} MiB\n",
                             activityCount, whole, peakMiB(), third, before);
    if (has("which gpsbabel")) {
        const double ours = secondsOf([&] {
            (void)readAll(folder / "plain/gpx", options);
            (void)readAll(folder / "plain/tcx", options);
        });
        const double theirs = secondsOf([&] {
            const std::string command =
                "cd '" + (folder / "plain").string() +
                "' && for f in gpx/*; do gpsbabel -t -i gpx -f $f -o unicsv -F /dev/null; done; "
                "for f in tcx/*; do gpsbabel -t -i gtrnctr -f $f -o unicsv -F /dev/null; done";
            if (std::system(command.c_str()) != 0)
                std::cout << "gpsbabel failed\n";
        });
        beside("gpsbabel", theirs, ours, "667 GPX and TCX files");
    }
    if (argc > 1) {
        const double ours = secondsOf([&] { (void)readAll(folder / "plain/fit", options); });
        const std::string script =
            std::string(argv[1]) + " '" + (folder / "plain/fit").string() + "'";
        const double theirs = secondsOf([&] {
            if (std::system(("node " + script).c_str()) != 0)
                std::cout << "the FIT SDK failed\n";
        });
        beside("FIT SDK", theirs, ours, "333 FIT files");
    }
    fs::remove_all(folder);
    return 0;
}
