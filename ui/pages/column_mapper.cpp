// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/column_mapper.h"

#include "inputs/card_grid.h"
#include "inputs/error_line.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/select_box.h"
#include "inputs/table.h"
#include "inputs/tick.h"
#include "pages/column_words.h"
#include "text.h"
#include "training_log/column_guess.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace triage {

namespace {

constexpr std::size_t rowsShown = 6;
constexpr int open = -1; // the data of "Please choose" and "Not in the list"

void choose(SelectBox *box, std::optional<std::size_t> value)
{
    box->setCurrentIndex(std::max(0, box->findData(value ? static_cast<int>(*value) : open)));
}

std::optional<std::size_t> chosen(const SelectBox *box)
{
    const int value = box->currentData().toInt();
    return value == open ? std::nullopt : std::optional(static_cast<std::size_t>(value));
}

template<typename Value>
void choose(SelectBox *box, Value value)
{
    choose(box, std::optional(static_cast<std::size_t>(value)));
}

template<typename Value>
Value chosenAs(const SelectBox *box)
{
    return static_cast<Value>(chosen(box).value_or(0));
}

} // namespace

ColumnMapper::ColumnMapper(const ListSample &sample, const HomeZone &zone, QWidget *parent)
    : QWidget(parent), m_sample(sample), m_zone(zone)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::space(12));
    auto *grid = new CardGrid(theme::space(240), 2);
    column->addWidget(grid);
    addColumns(grid);
    addReading(grid);
    addRunWords(column);
    m_error = new ErrorLine;
    m_error->setObjectName(QStringLiteral("columns_error"));
    column->addWidget(m_error);
    addRows(column);
    const ColumnGuess guess = guessColumns(m_sample);
    choose(m_date, guess.date);
    choose(m_distance, guess.distance);
    choose(m_duration, guess.duration);
    choose(m_kind, guess.kind);
    guessAgain();
    showWords();
    for (SelectBox *box : {m_date, m_distance, m_duration})
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnMapper::guessAgain);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ColumnMapper::showWords);
    for (SelectBox *box : {m_order, m_length, m_time, m_sign})
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnMapper::showRows);
}

SelectBox *ColumnMapper::addBox(CardGrid *grid, const QString &label, const char *name)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(theme::space(4));
    auto *heading = new Heading(label, theme::Type::H3);
    auto *box = new SelectBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    heading->setBuddy(box);
    column->addWidget(heading);
    column->addWidget(box);
    grid->addCard(part);
    return box;
}

void ColumnMapper::addColumns(CardGrid *grid)
{
    m_date = addBox(grid, tr("Date"), "column_date");
    m_distance = addBox(grid, tr("Distance"), "column_distance");
    m_duration = addBox(grid, tr("Duration"), "column_duration");
    m_kind = addBox(grid, tr("Kind of sport"), "column_kind");
    for (SelectBox *box : {m_date, m_distance})
        box->addItem(tr("Please choose"), open);
    for (SelectBox *box : {m_duration, m_kind})
        box->addItem(tr("Not in the list"), open);
    const QStringList columns = columnTexts(m_sample);
    for (SelectBox *box : {m_date, m_distance, m_duration, m_kind})
        for (qsizetype i = 0; i < columns.size(); ++i)
            box->addItem(columns[i], static_cast<int>(i));
}

void ColumnMapper::addReading(CardGrid *grid)
{
    const auto fill = [](SelectBox *box, const QStringList &values) {
        for (qsizetype i = 0; i < values.size(); ++i)
            box->addItem(values[i], static_cast<int>(i));
    };
    m_order = addBox(grid, tr("Dates are written"), "column_order");
    m_order->addItem(tr("Please choose"), open);
    fill(m_order, {tr("day, month, year"), tr("month, day, year"), tr("year, month, day")});
    m_length = addBox(grid, tr("Distances are in"), "column_length");
    fill(m_length, {tr("kilometres"), tr("miles"), tr("metres")});
    m_time = addBox(grid, tr("Plain durations are in"), "column_time");
    fill(m_time, {tr("seconds"), tr("minutes"), tr("hours")});
    m_sign = addBox(grid, tr("Decimals are written"), "column_sign");
    fill(m_sign, {tr("after a point, as in 7.4"), tr("after a comma, as in 7,4")});
}

void ColumnMapper::addRunWords(QVBoxLayout *column)
{
    m_words = new QWidget;
    m_words->setObjectName(QStringLiteral("run_words"));
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins({});
    words->setSpacing(theme::space(4));
    column->addWidget(m_words);
}

void ColumnMapper::addRows(QVBoxLayout *column)
{
    column->addWidget(new Heading(tr("The first rows, as they will be read"), theme::Type::H3));
    m_says = new Paragraph({}, theme::Type::Small, theme::Role::Text2);
    m_says->setObjectName(QStringLiteral("columns_say"));
    column->addWidget(m_says);
    m_table = new Table;
    m_table->setObjectName(QStringLiteral("column_rows"));
    m_table->setAccessibleName(tr("The first rows, as they will be read"));
    m_rows = new QStandardItemModel(this);
    m_rows->setHorizontalHeaderLabels(
        {tr("In the list"), tr("Day"), tr("Distance"), tr("Duration"), tr("Kind of sport")});
    m_table->setModel(m_rows);
    m_table->setFullHeight(true);
    m_table->setColumnShares({5, 5, 3, 3, 3});
    column->addWidget(m_table);
}

void ColumnMapper::guessAgain()
{
    ColumnChoice guess = choice();
    guessReading(guess, m_sample);
    m_guessing = true;
    const auto date = chosen(m_date);
    const auto order = date ? dayOrderOf(m_sample, *date) : std::nullopt;
    choose(m_order, order ? std::optional(static_cast<std::size_t>(*order)) : std::nullopt);
    choose(m_length, guess.lengthUnit);
    choose(m_time, guess.timeUnit);
    choose(m_sign, guess.decimalSign);
    m_guessing = false;
    showRows();
}

void ColumnMapper::showWords()
{
    qDeleteAll(m_words->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_runs.clear();
    const auto kind = chosen(m_kind);
    std::vector<std::string> words = kind ? wordsIn(m_sample, *kind) : std::vector<std::string>{};
    std::erase_if(words, [](const auto &word) { return kindOf(word) != ActivityKind::Other; });
    m_words->setVisible(!words.empty());
    if (!words.empty())
        m_words->layout()->addWidget(
            new Heading(tr("Which of these are runs too?"), theme::Type::H3));
    for (const std::string &word : words) {
        auto *tick = new Tick(toScreen(word));
        m_words->layout()->addWidget(tick);
        connect(tick, &Tick::toggled, this, &ColumnMapper::showRows);
        m_runs.append(tick);
    }
    showRows();
}

ColumnChoice ColumnMapper::choice() const
{
    ColumnChoice choice;
    // Why: a column beyond all is none of the list, and reads no row.
    choice.date = chosen(m_date).value_or(m_sample.header.size());
    choice.distance = chosen(m_distance).value_or(m_sample.header.size());
    choice.duration = chosen(m_duration);
    choice.kind = chosen(m_kind);
    guessReading(choice, m_sample);
    choice.dayOrder = chosenAs<DayOrder>(m_order);
    choice.lengthUnit = chosenAs<LengthUnit>(m_length);
    choice.timeUnit = chosenAs<TimeUnit>(m_time);
    choice.decimalSign = chosenAs<DecimalSign>(m_sign);
    for (const Tick *tick : m_runs)
        if (tick->isChecked())
            choice.runWords.push_back(toCore(tick->text()));
    return choice;
}

std::size_t ColumnMapper::readableRows() const
{
    const ColumnChoice by = choice();
    return static_cast<std::size_t>(
        std::count_if(m_sample.rows.begin(), m_sample.rows.end(), [&](const CsvCells &row) {
            return readMappedRow(row, by, m_zone).has_value();
        }));
}

void ColumnMapper::showRows()
{
    if (m_guessing)
        return;
    m_error->setText({});
    m_rows->removeRows(0, m_rows->rowCount());
    const bool told = chosen(m_date) && chosen(m_distance) && chosen(m_order);
    m_table->setVisible(told);
    if (!told) {
        m_says->setText(tr("They are shown once date, distance and the order of day and month are "
                           "chosen."));
        return;
    }
    const ColumnChoice by = choice();
    for (std::size_t i = 0; i < m_sample.rows.size() && i < rowsShown; ++i) {
        QList<QStandardItem *> items;
        for (const QString &text : rowTexts(m_sample.rows[i], by, m_zone))
            items.append(new QStandardItem(text));
        m_rows->appendRow(items);
    }
    m_says->setText(
        tr("Of the first %1 rows, %2 can be read.").arg(m_sample.rows.size()).arg(readableRows()));
}

std::optional<ListMapping> ColumnMapper::finished()
{
    const auto refuse = [this](SelectBox *box, const QString &why) {
        m_error->setText(why);
        box->setFocus(Qt::OtherFocusReason);
        return std::optional<ListMapping>();
    };
    if (!chosen(m_date))
        return refuse(m_date, tr("Choose the column that holds the date"));
    if (!chosen(m_distance))
        return refuse(m_distance, tr("Choose the column that holds the distance"));
    if (!chosen(m_order))
        return refuse(m_order, tr("No row shows whether the day or the month comes first. Choose "
                                  "how the dates are written"));
    if (readableRows() == 0)
        return refuse(m_date, tr("None of the first rows can be read like this. Choose other "
                                 "columns, or how they are written"));
    return ListMapping{.header = m_sample.header, .headed = m_sample.headed, .choice = choice()};
}

} // namespace triage
