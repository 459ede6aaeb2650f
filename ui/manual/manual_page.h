// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/manual_html.h"

#include <QStringList>
#include <QWidget>

namespace triage {

class Heading;
class ManualReader;
class TopicList;
class TopicSearch;

/// The manual: its chapters at the left with a search, the chapter chosen at the right, to be
/// printed too. Back leads to where a link was followed, then out of the manual.
class ManualPage : public QWidget {
    Q_OBJECT
public:
    ManualPage(Manual manual, ManualPictures pictures, QWidget *parent = nullptr);

    /// Opens it anew at a place ("runners-plan#who-to-see"); at the first chapter where there is no
    /// such place. The focus moves to the text.
    void open(const QString &place);

signals:
    void back();
    void failed(const QString &meaning, const triage::Error &error);

private:
    [[nodiscard]] QWidget *makeLeft();
    void listChapters();
    void show(const QString &place);
    void goBack();
    void print();

    Manual m_manual;
    ManualPictures m_pictures;
    Heading *m_heading = nullptr;
    TopicList *m_topics = nullptr;
    TopicSearch *m_search = nullptr;
    ManualReader *m_reader = nullptr;
    QString m_place;        ///< what is shown
    QStringList m_followed; ///< where links were followed, the last one last
};

} // namespace triage
