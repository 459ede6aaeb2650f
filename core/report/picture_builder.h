// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/picture.h"

#include <map>
#include <set>
#include <string>

namespace triage {

/// Collects boxes by key and the lines between them.
class PictureBuilder {
public:
    /// Adds the box unless the key has one.
    void add(const std::string &key, Picture::Box box);

    [[nodiscard]] bool has(const std::string &key) const { return m_places.contains(key); }

    /// Joins two boxes once; nothing where one of them is missing, or both are the same.
    void join(const std::string &from, const std::string &to);

    /// The picture, with each box one column after the last that leads to it. Boxes without lines
    /// are left out.
    [[nodiscard]] Picture picture(std::string title) const;

    /// Leaves out the lines that a way over other boxes shows already, but for those to `kept`.
    void reduce(const std::string &kept);

    /// True where a line leads on from the box.
    [[nodiscard]] bool leadsOn(const std::string &key) const;

    [[nodiscard]] const std::map<std::string, std::size_t> &places() const { return m_places; }

private:
    std::map<std::string, std::size_t> m_places; ///< of each key's box
    std::vector<Picture::Box> m_boxes;
    std::set<std::pair<std::size_t, std::size_t>> m_lines;
};

} // namespace triage
