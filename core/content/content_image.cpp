// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/content_image.h"

#include "base/file.h"
#include "base/fingerprint.h"
#include "base/packing.h"
#include "dmn/feel_tree.h"

#include <fstream>
#include <sys/stat.h>
#include <vector>

namespace triage {

namespace {

/// Where content is read from; folders inside these are not.
struct SourceFolder {
    const char *name;
    const char *extension;
};
constexpr SourceFolder contentFolders[] = {{"advice", ".json"},        {"evidence", ".json"},
                                           {"follow_up", ".dmn"},      {"follow_up", ".json"},
                                           {"questionnaire", ".json"}, {"rules", ".dmn"},
                                           {"safety", ".json"}};

/// The parts of an image, in their order.
enum Part { RulebasePart, CataloguePart, FollowUpPart, partCount };

struct Header {
    ContentKeys keys;
    std::uint64_t ends[partCount] = {}; ///< of each part, from the image's begin
};

/// Adds what `add` says of each file, and the files' names.
template<typename Add>
std::optional<std::uint64_t> overFiles(const std::filesystem::path &resources, Add add)
{
    Fingerprint fingerprint;
    for (const auto &[name, extension] : contentFolders) {
        const auto files = filesIn(resources / name, extension);
        if (!files)
            return std::nullopt;
        for (const auto &file : *files) {
            fingerprint.add(file.filename().string());
            if (!add(file, fingerprint))
                return std::nullopt;
        }
    }
    return fingerprint.number();
}

/// All of a rulebase but what is worked out anew from the rest.
template<typename SomeRulebase, typename Visit>
void withParts(SomeRulebase &rulebase, Visit visit)
{
    static_assert(countFields<Rulebase>() == 8, "name the new field here");
    visit(rulebase.version, rulebase.questionnaire, rulebase.graph, rulebase.roles,
          rulebase.conditions, rulebase.inputs, rulebase.conclusions);
}

std::optional<Header> headerOf(std::string_view image)
{
    Header header;
    if (image.size() < sizeof header)
        return std::nullopt;
    std::memcpy(&header, image.data(), sizeof header);
    return header;
}

/// The bytes of one part; none where the image is cut.
std::string_view bytesOf(std::string_view image, Part part)
{
    const auto header = headerOf(image);
    if (!header)
        return {};
    const std::uint64_t begin = part == 0 ? sizeof(Header) : header->ends[part - 1];
    const std::uint64_t end = header->ends[part];
    return begin > end || end > image.size() ? std::string_view()
                                             : image.substr(begin, end - begin);
}

} // namespace

std::optional<std::uint64_t> contentKey(const std::filesystem::path &resources)
{
    std::vector<char> room(1 << 16); // fits into the processor's cache, which a whole file may not
    return overFiles(resources, [&](const auto &path, Fingerprint &fingerprint) {
        std::ifstream in(path, std::ios::binary);
        if (!in)
            return false;
        do {
            in.read(room.data(), static_cast<std::streamsize>(room.size()));
            fingerprint.add({room.data(), static_cast<std::size_t>(in.gcount())});
        } while (in);
        return true;
    });
}

std::optional<std::uint64_t> contentStamp(const std::filesystem::path &resources)
{
#if defined(__linux__)
    return overFiles(resources, [](const auto &path, Fingerprint &fingerprint) {
        struct stat status {};
        if (stat(path.c_str(), &status) != 0)
            return false;
        // Why: nobody can set the time of the last change of a file or of what is known of it.
        const std::uint64_t parts[] = {status.st_dev, status.st_ino,
                                       static_cast<std::uint64_t>(status.st_size),
                                       static_cast<std::uint64_t>(status.st_ctim.tv_sec),
                                       static_cast<std::uint64_t>(status.st_ctim.tv_nsec)};
        fingerprint.add({reinterpret_cast<const char *>(parts), sizeof parts});
        return true;
    });
#else
    return std::nullopt;
#endif
}

bool isImageOf(std::string_view image, const std::filesystem::path &resources)
{
    const auto header = headerOf(image);
    return header && (contentStamp(resources) == header->keys.stamp ||
                      contentKey(resources) == header->keys.bytes);
}

std::string contentImage(const Rulebase &rulebase, const Catalogue &catalogue,
                         const FollowUpRules &followUp, ContentKeys keys)
{
    Header header{keys};
    std::string image(sizeof header, '\0');
    const auto add = [&](Part part, const std::string &bytes) {
        image += bytes;
        header.ends[part] = image.size();
    };
    withParts(rulebase, [&](const auto &...parts) { add(RulebasePart, packed(parts...)); });
    add(CataloguePart, packed(catalogue));
    add(FollowUpPart, packed(followUp));
    std::memcpy(image.data(), &header, sizeof header);
    return image;
}

std::optional<Rulebase> rulebaseInImage(std::string_view image)
{
    Rulebase rulebase;
    bool sound = false;
    withParts(rulebase,
              [&](auto &...parts) { sound = unpack(bytesOf(image, RulebasePart), parts...); });
    if (!sound)
        return std::nullopt;
    rulebase.places = AnswerPlaces(rulebase.questionnaire);
    return rulebase;
}

std::optional<Catalogue> catalogueInImage(std::string_view image)
{
    Catalogue catalogue;
    return unpack(bytesOf(image, CataloguePart), catalogue) ? std::optional(std::move(catalogue))
                                                            : std::nullopt;
}

std::optional<FollowUpRules> followUpInImage(std::string_view image)
{
    FollowUpRules followUp;
    return unpack(bytesOf(image, FollowUpPart), followUp) ? std::optional(std::move(followUp))
                                                          : std::nullopt;
}

} // namespace triage
