// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual/manual_page.h"

#include "inputs/button.h"
#include "inputs/heading.h"
#include "inputs/sheet.h"
#include "manual/manual_document.h"
#include "manual/manual_reader.h"
#include "pages/back_button.h"
#include "pages/tab_order.h"
#include "pages/topic_list.h"
#include "pages/topic_search.h"
#include "print/print_output.h"
#include "print/printed_document.h"
#include "text.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>

namespace triage {

ManualPage::ManualPage(Manual manual, ManualPictures pictures, QWidget *parent)
    : QWidget(parent), m_manual(std::move(manual)), m_pictures(std::move(pictures)),
      m_heading(new Heading(tr("Manual"))), m_topics(new TopicList),
      m_search(new TopicSearch(m_topics, tr("Search the manual"))),
      m_reader(new ManualReader(m_pictures))
{
    setObjectName(QStringLiteral("manual_page"));
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme::space(24), theme::space(20), theme::space(24),
                               theme::space(20));
    across->setSpacing(theme::space(20));
    across->addWidget(makeLeft());
    across->addWidget(new Sheet(m_reader), 1);
    listChapters();
    connect(m_search, &QLineEdit::textChanged, this, &ManualPage::listChapters);
    connect(m_topics, &TopicList::chosen, this, [this](const QString &chapter) {
        m_followed.clear();
        show(chapter);
        if (const QString words = m_search->words(); !words.isEmpty())
            m_reader->markFirst(words);
    });
    connect(m_reader, &ManualReader::placeAsked, this, [this](const QString &place) {
        m_followed.append(m_place);
        show(place);
    });
}

QWidget *ManualPage::makeLeft()
{
    auto *left = new QWidget;
    // Why: large type must leave room for what is read beside it.
    left->setFixedWidth(qMin(theme::space(300), 420));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(theme::space(4));
    auto *backButton = makeBackButton();
    connect(backButton, &Button::clicked, this, &ManualPage::goBack);
    column->addWidget(backButton, 0, Qt::AlignLeft);
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    column->addWidget(m_heading);
    auto *printButton = new Button(Button::Kind::Secondary, theme::Icon::Print, tr("Print"));
    printButton->setObjectName(QStringLiteral("print"));
    printButton->setSmall(true);
    connect(printButton, &Button::clicked, this, &ManualPage::print);
    column->addSpacing(theme::space(4));
    column->addWidget(printButton, 0, Qt::AlignLeft);
    column->addSpacing(theme::space(8));
    m_search->setPlaceholderText(tr("Search the manual"));
    column->addWidget(m_search);
    column->addSpacing(theme::space(4));
    m_topics->setObjectName(QStringLiteral("topics"));
    m_reader->setObjectName(QStringLiteral("reader"));
    column->addWidget(m_topics, 1);
    return left;
}

void ManualPage::listChapters()
{
    const std::string words = toCore(m_search->words());
    QList<TopicGroup> groups;
    for (const ManualBook &book : m_manual.books) {
        TopicGroup group{toScreen(book.title), {}};
        for (const ManualChapter &chapter : book.chapters)
            if (words.empty() || countOf(chapter, words) > 0)
                group.topics.append({toScreen(chapter.id), toScreen(chapter.title)});
        if (!group.topics.isEmpty())
            groups.append(group);
    }
    m_topics->setGroups(groups);
    if (groups.isEmpty())
        m_reader->showNothing(
            tr("No chapter holds “%1”. Try a shorter word.").arg(m_search->words()));
}

void ManualPage::open(const QString &place)
{
    m_search->clearQuietly();
    listChapters();
    m_followed.clear();
    show(place);
    m_reader->setFocus(Qt::OtherFocusReason);
}

void ManualPage::show(const QString &place)
{
    const ManualTarget target = manualTarget(toCore(place));
    const ManualChapter *chapter = findChapter(m_manual, target.chapter);
    if (chapter == nullptr)
        chapter = &m_manual.books.front().chapters.front();
    m_place = place;
    {
        const QSignalBlocker quiet(m_topics);
        m_topics->choose(toScreen(chapter->id));
    }
    m_reader->showChapter(*chapter, toScreen(target.heading));
}

void ManualPage::goBack()
{
    if (m_followed.isEmpty()) {
        emit back();
        return;
    }
    show(m_followed.takeLast());
}

void ManualPage::print()
{
    const ManualChapter *chapter = findChapter(m_manual, manualTarget(toCore(m_place)).chapter);
    if (chapter == nullptr)
        return;
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    const QPageSize paper(imperial ? QPageSize::Letter : QPageSize::A4);
    const Document document = chapterDocument(*chapter, m_pictures);
    const PrintedDocument pages(document, paper.size(QPageSize::Point));
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(paper);
    printer.setDocName(pages.name());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pages.pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted && !printPages(pages, printer))
        emit failed(tr("The chapter could not be printed."),
                    {.where = toCore(printer.printerName()),
                     .what = toCore(tr("the printer takes no pages")),
                     .remedy = toCore(tr("choose another printer"))});
}

} // namespace triage
