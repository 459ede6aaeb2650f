// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/manual_desk.h"

#include "base/file.h"
#include "manual/manual_page.h"
#include "text.h"

#include <QApplication>
#include <QStackedWidget>

namespace triage {

namespace {

/// The name of a widget's class without our namespace.
std::string classOf(const QWidget &widget)
{
    std::string_view name = widget.metaObject()->className();
    if (name.starts_with("triage::"))
        name.remove_prefix(8);
    return std::string(name);
}

/// The page and the tab seen on it, the tab first.
std::vector<std::string> seenOn(const QWidget &page)
{
    std::vector<std::string> names;
    for (const auto *tabs : page.findChildren<QStackedWidget *>())
        if (const QWidget *tab = tabs->currentWidget())
            names.push_back(classOf(*tab));
    names.push_back(classOf(page));
    return names;
}

} // namespace

ManualDesk::ManualDesk(std::filesystem::path folder, QObject *parent)
    : QObject(parent), m_folder(std::move(folder))
{
}

Result<void> ManualDesk::load()
{
    if (m_page)
        return {};
    auto manual = readManual(m_folder);
    if (!manual)
        return tl::unexpected(manual.error());
    m_places = manual->places;
    m_page = new ManualPage(*std::move(manual), [folder = m_folder](const std::string &picture) {
        return readFile(folder / picture).value_or(std::string());
    });
    connect(m_page, &ManualPage::back, this, [this] { emit left(m_page); });
    connect(m_page, &ManualPage::failed, this, &ManualDesk::failed);
    return {};
}

void ManualDesk::open(const QWidget *onScreen, bool therapist)
{
    if (onScreen == m_page)
        return;
    if (const auto loaded = load(); !loaded) {
        emit failed(tr("The manual could not be read."), loaded.error());
        return;
    }
    m_focused = QApplication::focusWidget();
    emit pageShown(m_page);
    m_page->open(toScreen(placeOf(m_places, seenOn(*onScreen), therapist)));
}

void ManualDesk::giveBackFocus()
{
    if (m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
