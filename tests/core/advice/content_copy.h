// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>

/// A copy of the shipped content in a folder of its own, to damage; removed at the end.
class ContentCopy {
public:
    ContentCopy();
    ~ContentCopy();
    ContentCopy(const ContentCopy &) = delete;
    ContentCopy &operator=(const ContentCopy &) = delete;

    /// Changes the JSON of one file ("advice/plans.json").
    void change(const std::string &file, const std::function<void(nlohmann::json &)> &damage);
    void overwrite(const std::string &file, const std::string &text);
    void remove(const std::string &file);

    [[nodiscard]] triage::Result<triage::Catalogue> load() const;

private:
    std::filesystem::path m_folder;
};

/// The content as shipped.
const triage::Catalogue &shippedCatalogue();
