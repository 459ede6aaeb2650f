// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/file_reading.h"

#include "training_log/activity_list.h"
#include "training_log/archive_entries.h"
#include "training_log/fit_messages.h"
#include "training_log/fit_reader.h"
#include "training_log/log_format.h"
#include "training_log/utf8_source.h"
#include "training_log/xml_readers.h"

namespace triage {

namespace {

constexpr std::uint64_t largestActivityFile = 200'000'000;
constexpr std::uint64_t largestHealthExport = 16'000'000'000;

Error unknownFormat()
{
    return {.where = {},
            .what = std::string(noKnownLog),
            .remedy = "take FIT, GPX, TCX, a Strava export, CSV of Garmin Connect, or export.xml "
                      "of Apple Health"};
}

Reading readText(BufferedSource &bytes, const ReadOptions &options, std::string &format)
{
    Utf8Source utf8(bytes);
    BufferedSource text(utf8, largestActivityFile);
    const auto kind = formatOf(text);
    if (!kind)
        return refusedReading(kind.error());
    Reading reading;
    switch (*kind) {
    case LogFormat::Gpx:
        format = "GPX";
        reading = readGpx(text);
        break;
    case LogFormat::Tcx:
        format = "TCX";
        reading = readTcx(text);
        break;
    case LogFormat::AppleHealth:
        format = "Apple Health";
        text.setLimit(largestHealthExport);
        reading = readAppleHealth(text);
        break;
    case LogFormat::List:
        format = "CSV";
        reading = readActivityList(text, options);
        break;
    case LogFormat::OtherXml:
        // Why: only to tell a hostile document from one of another kind.
        reading = readGpx(text);
        if (!reading.refused || reading.refused->what.find("document type") == std::string::npos)
            return refusedReading(unknownFormat());
        break;
    case LogFormat::Binary:
        return refusedReading(unknownFormat());
    }
    if (utf8.repaired() && !reading.refused)
        reading.warnings.emplace_back("Its letters are not in the encoding that it names.");
    return reading;
}

Reading readUnpacked(ByteSource &source, const ReadOptions &options, std::string &format,
                     bool mayBePacked)
{
    BufferedSource bytes(source);
    const auto start = bytes.peek(14);
    if (!start)
        return refusedReading(start.error());
    if (start->empty())
        return refusedReading({.where = {}, .what = "is empty", .remedy = "export it again"});
    const Packing packing = packingOf(*start);
    if (packing == Packing::Gzip && mayBePacked) {
        ArchiveEntries entries(bytes, packing);
        const auto opened = entries.next();
        if (!opened)
            return refusedReading(opened.error());
        return readUnpacked(entries, options, format, false);
    }
    if (packing != Packing::Plain)
        return refusedReading({.where = {},
                               .what = "is packed more than once",
                               .remedy = "unpack it and take what is inside"});
    if (!looksLikeFit(*start))
        return readText(bytes, options, format);
    format = "FIT";
    bytes.setLimit(largestActivityFile);
    return readFit(bytes);
}

} // namespace

Reading readLogFile(ByteSource &source, const ReadOptions &options, std::string &format)
{
    return readUnpacked(source, options, format, true);
}

} // namespace triage
