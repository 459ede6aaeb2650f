// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_log/home_zone.h"
#include "training_log/list_sample.h"

#include <QWidget>

class QStandardItemModel;
class QVBoxLayout;

namespace triage {

class CardGrid;
class ErrorLine;
class Paragraph;
class SelectBox;
class Table;
class Tick;

/// Which column of a list is what, and how its cells are written: guessed before, to be changed,
/// with the first rows below as they will be read.
class ColumnMapper : public QWidget {
    Q_OBJECT
public:
    ColumnMapper(const ListSample &sample, const HomeZone &zone, QWidget *parent = nullptr);

    /// What was chosen; none where something is not chosen yet, or reads no row: then it says so
    /// and moves the focus there.
    [[nodiscard]] std::optional<ListMapping> finished();

private:
    SelectBox *addBox(CardGrid *grid, const QString &label, const char *name);
    void addColumns(CardGrid *grid);
    void addReading(CardGrid *grid);
    void addRunWords(QVBoxLayout *column);
    void addRows(QVBoxLayout *column);
    void guessAgain();
    void showWords();
    void showRows();
    [[nodiscard]] ColumnChoice choice() const;
    [[nodiscard]] std::size_t readableRows() const;

    ListSample m_sample;
    HomeZone m_zone;
    SelectBox *m_date = nullptr;
    SelectBox *m_distance = nullptr;
    SelectBox *m_duration = nullptr;
    SelectBox *m_kind = nullptr;
    SelectBox *m_order = nullptr;
    SelectBox *m_length = nullptr;
    SelectBox *m_time = nullptr;
    SelectBox *m_sign = nullptr;
    QWidget *m_words = nullptr;
    QList<Tick *> m_runs;
    ErrorLine *m_error = nullptr;
    Paragraph *m_says = nullptr;
    Table *m_table = nullptr;
    QStandardItemModel *m_rows = nullptr;
    bool m_guessing = false;
};

} // namespace triage
