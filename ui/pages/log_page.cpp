// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/log_page.h"

#include "charts/load_chart_words.h"
#include "inputs/button.h"
#include "inputs/callout.h"
#include "inputs/flow_layout.h"
#include "inputs/heading.h"
#include "inputs/line_list.h"
#include "inputs/page_column.h"
#include "inputs/paragraph.h"
#include "inputs/time_field.h"
#include "pages/back_button.h"
#include "pages/column_mapper.h"
#include "pages/foot_bar.h"
#include "pages/log_preview.h"
#include "pages/result_words.h"
#include "pages/tab_order.h"

#include <QFileDialog>
#include <QProgressBar>
#include <QVBoxLayout>

namespace triage {

using theme::Role;
using theme::Type;

namespace {

constexpr int logColumn = 820;

} // namespace

LogPage::LogPage(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_foot(new FootBar(logColumn))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_foot->hide();
    m_layout->addWidget(m_foot);
}

QVBoxLayout *LogPage::begin(const QString &heading, const QString &hint)
{
    if (m_column) {
        m_column->hide();
        m_column->deleteLater();
        delete m_foot;
        m_foot = new FootBar(logColumn);
        m_foot->hide();
        m_layout->addWidget(m_foot);
    }
    m_onset = nullptr;
    m_progress = nullptr;
    m_column = new PageColumn(logColumn);
    m_layout->insertWidget(0, m_column, 1);
    QVBoxLayout *body = m_column->body();
    m_heading = new Heading(heading);
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    body->addWidget(m_heading);
    if (!hint.isEmpty())
        body->addWidget(new Paragraph(hint, Type::Body, Role::Text2));
    body->addSpacing(theme::space(20));
    return body;
}

void LogPage::addPrivacy(QVBoxLayout *body, Mode mode)
{
    const QString text =
        mode == Mode::Runner
            ? tr("Nothing is sent anywhere. Only the days, kinds, distances, times and climbs from "
                 "half a year before it began are kept with your answers. Places are never kept.")
            : tr("Nothing is sent anywhere. Only the days, kinds, distances, times and climbs from "
                 "half a year before onset are kept with the answers. Places are never kept.");
    auto *note = new Callout(Callout::Kind::Info, Callout::Look::Soft,
                             tr("It stays on this computer"), text);
    note->setIcon(theme::Icon::Lock);
    note->setObjectName(QStringLiteral("log_privacy"));
    body->addWidget(note);
}

void LogPage::addOnset(QVBoxLayout *body, Mode mode, const std::optional<QDate> &onset)
{
    if (onset) {
        body->addWidget(new Paragraph(
            tr("It is counted up to %1, the day it began by the answers.").arg(longDayText(*onset)),
            Type::Small, Role::Text2));
        return;
    }
    const QString question = mode == Mode::Runner ? tr("How long ago did this problem begin?")
                                                  : tr("How long ago was the onset?");
    body->addWidget(new Heading(question, Type::H3));
    m_onset = new TimeField(TimeField::Kind::Ago);
    m_onset->setObjectName(QStringLiteral("log_onset"));
    m_onset->setWords(m_language.head().timeWords);
    m_onset->setToday(m_today);
    m_onset->setQuestion(question);
    body->addWidget(m_onset);
}

void LogPage::showChoice(Mode mode, const std::optional<QDate> &onset, bool dropped)
{
    QVBoxLayout *body =
        begin(mode == Mode::Runner ? tr("Fill in from your training log")
                                   : tr("Fill in from the client's training log"),
              tr("Take the file that the watch or the app gives. You see what is in it before "
                 "anything is filled in."));
    auto *back = makeBackButton();
    body->insertWidget(0, back, 0, Qt::AlignLeft);
    connect(back, &Button::clicked, this, &LogPage::back);
    addOnset(body, mode, onset);
    body->addSpacing(theme::space(16));
    auto *kinds = new LineList(theme::Icon::File, Role::Text2);
    kinds->addLine(tr("Strava: the zip of the bulk export, or the activities.csv in it"));
    kinds->addLine(tr("Garmin Connect: the list of activities, saved with “Export CSV”"));
    kinds->addLine(tr("Apple Health: the export.zip of the Health app"));
    kinds->addLine(tr("Files that end in FIT, GPX or TCX, or a folder of them"));
    kinds->addLine(tr("A list of your own, saved as CSV: you are asked which column is what"));
    body->addWidget(kinds);
    body->addSpacing(theme::space(16));
    auto *row = new QHBoxLayout;
    auto *files =
        new Button(Button::Kind::Primary, dropped ? tr("Read what I dropped") : tr("Choose files"));
    files->setObjectName(QStringLiteral("choose_files"));
    row->addWidget(files);
    if (dropped) {
        connect(files, &Button::clicked, this, [this] { (void)onsetKnown(); });
    } else {
        connect(files, &Button::clicked, this, &LogPage::askFiles);
        auto *folder = new Button(Button::Kind::Secondary, tr("Choose a folder"));
        folder->setObjectName(QStringLiteral("choose_folder"));
        connect(folder, &Button::clicked, this, &LogPage::askFolder);
        row->addWidget(folder);
    }
    row->addStretch();
    body->addLayout(row);
    body->addSpacing(theme::space(4));
    body->addWidget(new Paragraph(tr("Or drop files, folders or zips anywhere on this window."),
                                  Type::Small, Role::Text2));
    body->addSpacing(theme::space(16));
    addPrivacy(body, mode);
    body->addStretch(1);
}

bool LogPage::onsetKnown()
{
    if (!m_onset)
        return true;
    const std::optional<QDate> day = m_onset->date();
    if (!day) {
        m_onset->setError(m_onset->isEmpty() ? tr("Say how long ago it began: what was run before "
                                                  "that day is what counts")
                                             : m_onset->problemText());
        m_onset->input()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    emit onsetTold(*day);
    return true;
}

void LogPage::askFiles()
{
    if (!onsetKnown())
        return;
    auto *ask = new QFileDialog(this, tr("Training logs"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFiles);
    connect(ask, &QFileDialog::filesSelected, this, &LogPage::chosen);
    ask->open();
}

void LogPage::askFolder()
{
    if (!onsetKnown())
        return;
    auto *ask = new QFileDialog(this, tr("Folder of training logs"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::Directory);
    ask->setOption(QFileDialog::ShowDirsOnly);
    connect(ask, &QFileDialog::filesSelected, this, &LogPage::chosen);
    ask->open();
}

void LogPage::showReading()
{
    QVBoxLayout *body = begin(tr("Reading the training log"), {});
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("log_bar"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reading"));
    body->addWidget(m_bar);
    body->addSpacing(theme::space(8));
    m_progress = new Paragraph(tr("This takes a few seconds."), Type::Table, Role::Text2);
    m_progress->setObjectName(QStringLiteral("log_progress"));
    body->addWidget(m_progress);
    body->addSpacing(theme::space(16));
    auto *cancel = new Button(Button::Kind::Secondary, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel_reading"));
    connect(cancel, &Button::clicked, this, &LogPage::cancelled);
    body->addWidget(cancel, 0, Qt::AlignLeft);
    body->addStretch(1);
}

void LogPage::showProgress(std::size_t files, std::uint64_t bytes, std::uint64_t total)
{
    if (!m_progress)
        return;
    const QString count = QLocale().toString(static_cast<qulonglong>(files));
    const auto sizeText = [](std::uint64_t size) {
        return QLocale().formattedDataSize(static_cast<qint64>(size));
    };
    if (total == 0) {
        m_progress->setText(tr("Files read: %1, %2").arg(count, sizeText(bytes)));
        return;
    }
    const int percent = static_cast<int>(qMin(bytes, total) * 100 / total);
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
    m_progress->setText(
        tr("%1 %: %2 of %3, files read: %4")
            .arg(QString::number(percent), sizeText(qMin(bytes, total)), sizeText(total), count));
}

void LogPage::showPreview(const LogView &view)
{
    const bool any = !view.load.runs.empty();
    QVBoxLayout *body = begin(any ? tr("What is in the log") : tr("No run was found"),
                              any ? tr("Nothing is filled in yet. It is counted up to %1, the day "
                                       "it began.")
                                        .arg(loadLongDayText(view.load.measures.asOf))
                                  : tr("Nothing is filled in. Below stands why."));
    auto *preview = new LogPreview(view);
    connect(preview, &LogPreview::unknownCounted, this, &LogPage::unknownCounted,
            Qt::QueuedConnection);
    connect(preview, &LogPreview::milesChosen, this, &LogPage::milesChosen, Qt::QueuedConnection);
    connect(preview, &LogPreview::columnsAsked, this, &LogPage::columnsAsked, Qt::QueuedConnection);
    body->addWidget(preview);
    body->addSpacing(theme::space(16));
    addPrivacy(body, view.answers.mode);
    body->addStretch(1);
    auto *use = new Button(Button::Kind::Primary, tr("Fill in these answers"));
    use->setObjectName(QStringLiteral("accept_log"));
    connect(use, &Button::clicked, this, [this, preview] { emit accepted(preview->agreed()); });
    auto *other =
        new Button(any ? Button::Kind::Secondary : Button::Kind::Primary, tr("Take another log"));
    other->setObjectName(QStringLiteral("another_log"));
    connect(other, &Button::clicked, this, &LogPage::again);
    auto *leave = new Button(Button::Kind::Secondary, tr("Fill in nothing"));
    leave->setObjectName(QStringLiteral("leave_log"));
    connect(leave, &Button::clicked, this, &LogPage::back);
    auto *choices = new FlowLayout(theme::space(12));
    for (Button *button : {use, other, leave})
        choices->addWidget(button);
    m_foot->row()->addLayout(choices, 1);
    if (!any)
        use->hide();
    m_foot->show();
}

void LogPage::showColumns(const QString &file, const ListSample &sample, const HomeZone &zone)
{
    QVBoxLayout *body = begin(tr("Which column is what?"),
                              tr("The columns of %1 have names that are not known here. Say what "
                                 "they hold; below stands how the first rows are then read.")
                                  .arg(file.toHtmlEscaped()));
    auto *mapper = new ColumnMapper(sample, zone);
    mapper->setObjectName(QStringLiteral("column_mapper"));
    body->addWidget(mapper);
    body->addStretch(1);
    auto *use = new Button(Button::Kind::Primary, tr("Read it so"));
    use->setObjectName(QStringLiteral("read_columns"));
    connect(use, &Button::clicked, this, [this, mapper] {
        if (const auto mapping = mapper->finished())
            emit columnsNamed(*mapping);
    });
    auto *leave = new Button(Button::Kind::Secondary, tr("Leave this list out"));
    leave->setObjectName(QStringLiteral("leave_columns"));
    connect(leave, &Button::clicked, this, &LogPage::columnsLeft);
    m_foot->row()->addWidget(use);
    m_foot->row()->addWidget(leave);
    m_foot->row()->addStretch(1);
    m_foot->show();
}

void LogPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
