// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropped_log.h"

#include "inputs/paragraph.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <fstream>

namespace triage {

QString Logs::file(const char *name, const std::string &content) const
{
    const QString path = m_folder.filePath(QLatin1String(name));
    std::ofstream(path.toStdString()) << content;
    return path;
}

bool drop(WindowUnderTest &test, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint place(300, 300);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&test.window(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent let(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&test.window(), &let);
    return let.isAccepted();
}

bool waitFor(const WindowUnderTest &test, const char *name)
{
    const bool there =
        QTest::qWaitFor([&] { return test.find(QLatin1String(name)) != nullptr; }, 10000);
    QTest::qWait(50);
    return there;
}

QString saidOn(const QWidget *page)
{
    QStringList said;
    for (const Paragraph *text : page->findChildren<Paragraph *>())
        if (text->isVisible())
            said.append(text->source());
    return said.join(u'\n');
}

} // namespace triage
