// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_copy.h"

#include "base/file.h"
#include "catch.h"

#include <fstream>
#include <unistd.h>

namespace fs = std::filesystem;

ContentCopy::ContentCopy()
    : m_folder(fs::temp_directory_path() / ("triage-content-" + std::to_string(getpid())))
{
    fs::remove_all(m_folder);
    for (const char *part : {"advice", "evidence", "safety"}) {
        fs::create_directories(m_folder / part);
        fs::copy(fs::path(TRIAGE_RESOURCES) / part, m_folder / part);
    }
}

ContentCopy::~ContentCopy()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void ContentCopy::change(const std::string &file,
                         const std::function<void(nlohmann::json &)> &damage)
{
    const auto text = triage::readFile(m_folder / file);
    REQUIRE(text);
    nlohmann::json content = nlohmann::json::parse(*text);
    damage(content);
    overwrite(file, content.dump(1));
}

void ContentCopy::overwrite(const std::string &file, const std::string &text)
{
    std::ofstream(m_folder / file, std::ios::binary) << text;
}

void ContentCopy::remove(const std::string &file)
{
    REQUIRE(fs::remove(m_folder / file));
}

triage::Result<triage::Catalogue> ContentCopy::load() const
{
    return triage::loadCatalogue(m_folder);
}

const triage::Catalogue &shippedCatalogue()
{
    static const triage::Catalogue catalogue = [] {
        auto loaded = triage::loadCatalogue(TRIAGE_RESOURCES);
        INFO((loaded ? std::string() : loaded.error().text()));
        REQUIRE(loaded);
        return *std::move(loaded);
    }();
    return catalogue;
}
