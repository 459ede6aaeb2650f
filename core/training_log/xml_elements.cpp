// SPDX-License-Identifier: GPL-3.0-or-later
#include "training_log/xml_elements.h"

#include <algorithm>
#include <array>
#include <expat.h>
#include <fmt/format.h>
#include <memory>
#include <type_traits>
#include <utility>

namespace triage {

namespace {

constexpr int deepest = 64;
constexpr std::size_t longestText = 256;
constexpr std::int64_t longestTag = 1'000'000;

std::string_view localName(std::string_view name)
{
    return name.substr(name.rfind(':') + 1);
}

struct ParserEnd {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

struct Reader {
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, ParserEnd> parser;
    XmlHandler *handler = nullptr;
    std::string text;
    bool collecting = false;
    int depth = 0;
    std::string refusal; ///< why we stopped ourselves

    void stop(std::string why)
    {
        refusal = std::move(why);
        XML_StopParser(parser.get(), XML_FALSE);
    }
};

void onStart(void *data, const char *name, const char **attributes)
{
    auto &reader = *static_cast<Reader *>(data);
    if (++reader.depth > deepest)
        return reader.stop("has more than 64 elements inside each other");
    const std::string_view local = localName(name);
    reader.handler->start(local, XmlAttributes(attributes));
    reader.text.clear();
    reader.collecting = reader.handler->wantsText(local);
}

void onEnd(void *data, const char *name)
{
    auto &reader = *static_cast<Reader *>(data);
    --reader.depth;
    reader.handler->end(localName(name),
                        reader.collecting ? std::string_view(reader.text) : std::string_view());
    reader.collecting = false;
}

void onText(void *data, const char *text, int size)
{
    auto &reader = *static_cast<Reader *>(data);
    if (reader.collecting && reader.text.size() < longestText)
        reader.text.append(
            text, std::min(static_cast<std::size_t>(size), longestText - reader.text.size()));
}

void onDocumentType(void *data, const char *, const char *, const char *, int)
{
    static_cast<Reader *>(data)->stop("has a document type, which could make it name other files "
                                      "or grow without end");
}

tl::unexpected<Error> failure(const Reader &reader)
{
    if (!reader.refusal.empty())
        return fail("", reader.refusal, "export it again from the app or watch");
    return fail("",
                fmt::format("is damaged at line {}: {}",
                            XML_GetCurrentLineNumber(reader.parser.get()),
                            XML_ErrorString(XML_GetErrorCode(reader.parser.get()))),
                "export it again from the app or watch");
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2)
        if (localName(*pair) == name)
            return pair[1];
    return {};
}

Result<void> readXml(ByteSource &text, XmlHandler &handler)
{
    Reader reader;
    reader.handler = &handler;
    reader.parser.reset(XML_ParserCreate("UTF-8"));
    if (!reader.parser)
        return fail("", "needs more memory than there is", "close other programs and try again");
    const XML_Parser parser = reader.parser.get();
    XML_SetUserData(parser, &reader);
    XML_SetElementHandler(parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parser, onText);
    XML_SetStartDoctypeDeclHandler(parser, onDocumentType);
    std::array<char, 32 * 1024> piece{};
    for (std::int64_t given = 0;;) {
        const auto size = text.read(piece);
        if (!size)
            return tl::unexpected<Error>(size.error());
        given += static_cast<std::int64_t>(*size);
        if (XML_Parse(parser, piece.data(), static_cast<int>(*size), *size == 0) != XML_STATUS_OK)
            return failure(reader);
        if (*size == 0)
            return {};
        if (given - XML_GetCurrentByteIndex(parser) > longestTag)
            return fail("", "has a tag of more than 1 MB", "export it again");
    }
}

} // namespace triage
