// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture_builder.h"

#include <algorithm>

namespace triage {

namespace {

/// Takes out the boxes that no line joins.
void dropLoose(Picture &picture)
{
    std::vector<std::size_t> moved(picture.boxes.size());
    std::vector<Picture::Box> kept;
    for (std::size_t i = 0; i < picture.boxes.size(); ++i) {
        moved[i] = kept.size();
        if (std::any_of(picture.lines.begin(), picture.lines.end(),
                        [&](const auto &line) { return line.first == i || line.second == i; }))
            kept.push_back(std::move(picture.boxes[i]));
    }
    picture.boxes = std::move(kept);
    for (auto &[from, to] : picture.lines) {
        from = moved[from];
        to = moved[to];
    }
}

} // namespace

void PictureBuilder::add(const std::string &key, Picture::Box box)
{
    if (m_places.emplace(key, m_boxes.size()).second)
        m_boxes.push_back(std::move(box));
}

void PictureBuilder::join(const std::string &from, const std::string &to)
{
    const auto first = m_places.find(from);
    const auto last = m_places.find(to);
    if (first == m_places.end() || last == m_places.end() || first == last)
        return;
    const std::pair line(first->second, last->second);
    // Why: groups may read each other where their members do not; one direction is drawn.
    if (!m_lines.contains({line.second, line.first}))
        m_lines.insert(line);
}

bool PictureBuilder::leadsOn(const std::string &key) const
{
    const auto place = m_places.find(key);
    return place != m_places.end() &&
           std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const auto &line) { return line.first == place->second; });
}

void PictureBuilder::reduce(const std::string &kept)
{
    const auto whole = m_places.find(kept);
    const std::size_t count = m_boxes.size();
    std::vector<std::vector<bool>> reaches(count, std::vector<bool>(count, false));
    for (const auto &[from, to] : m_lines)
        reaches[from][to] = true;
    for (std::size_t over = 0; over < count; ++over)
        for (std::size_t from = 0; from < count; ++from)
            for (std::size_t to = 0; reaches[from][over] && to < count; ++to)
                if (reaches[over][to])
                    reaches[from][to] = true;
    std::erase_if(m_lines, [&](const auto &line) {
        if (whole != m_places.end() && line.second == whole->second)
            return false;
        for (std::size_t over = 0; over < count; ++over)
            if (over != line.first && over != line.second && reaches[line.first][over] &&
                reaches[over][line.second])
                return true;
        return false;
    });
}

Picture PictureBuilder::picture(std::string title) const
{
    Picture picture{.title = std::move(title), .columnHeads = {}, .boxes = m_boxes, .lines = {}};
    // A line may go round over more than two groups; it is left out where it would lead back.
    for (const auto &line : m_lines) {
        auto tried = picture.lines;
        tried.push_back(line);
        std::vector<std::size_t> column(m_boxes.size(), 0);
        bool settled = false;
        for (std::size_t round = 0; round <= m_boxes.size() && !settled; ++round) {
            settled = true;
            for (const auto &[from, to] : tried)
                if (column[to] < column[from] + 1) {
                    column[to] = column[from] + 1;
                    settled = false;
                }
        }
        if (!settled)
            continue;
        picture.lines = std::move(tried);
        for (std::size_t i = 0; i < column.size(); ++i)
            picture.boxes[i].column = column[i];
    }
    dropLoose(picture);
    return picture;
}

} // namespace triage
