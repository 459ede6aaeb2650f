// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_page.h"

#include "inputs/button.h"
#include "inputs/flow_layout.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/select_box.h"
#include "pages/back_button.h"
#include "pages/print_dialog.h"
#include "pages/tab_order.h"
#include "print/page_preview.h"
#include "print/print_output.h"
#include "report/clinical_report.h"
#include "report/document_html.h"
#include "report/paper_form.h"
#include "text.h"
#include "theme/pictures.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPageSize>
#include <QRegularExpression>
#include <QSaveFile>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace triage {

namespace {

QSizeF paperSize(QPageSize::PageSizeId paper)
{
    return QPageSize::size(paper, QPageSize::Point);
}

Error writingError(const QString &file, const QString &why)
{
    return {.where = toCore(file),
            .what = toCore(why),
            .remedy = toCore(ReportPage::tr("choose another folder or name"))};
}

} // namespace

ReportPage::ReportPage(const Catalogue &catalogue, const Questionnaire &questionnaire,
                       const FollowUpRules *followUp, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_questionnaire(questionnaire), m_followUp(followUp),
      m_heading(new Heading(tr("Report"), theme::Type::H2)), m_kind(new SelectBox),
      m_paper(new SelectBox), m_note(new Paragraph({}, theme::Type::Small, theme::Role::Text2)),
      m_preview(new PagePreview)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    addBar();
    connect(new QShortcut(QKeySequence(QKeySequence::Print), this), &QShortcut::activated, this,
            &ReportPage::print);
    layout->addWidget(m_preview, 1);
    m_preview->setObjectName(QStringLiteral("preview"));
}

void ReportPage::addBar()
{
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(theme::space(32), theme::space(12), theme::space(32),
                               theme::space(12));
    column->setSpacing(theme::space(8));
    auto *backButton = makeBackButton();
    connect(backButton, &Button::clicked, this, &ReportPage::back);
    column->addWidget(backButton, 0, Qt::AlignLeft);
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    column->addWidget(m_heading);

    m_kind->setObjectName(QStringLiteral("report_kind"));
    m_kind->setAccessibleName(tr("Who it is for"));
    m_kind->addItem(tr("For clinicians"));
    m_kind->addItem(tr("For the runner"));
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(QStringLiteral("A4"), QPageSize::A4);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_paper->setCurrentIndex(m_paper->findData(usualPaper()));
    for (SelectBox *box : {m_kind, m_paper})
        connect(box, &QComboBox::activated, this, &ReportPage::refresh);

    auto *row = new FlowLayout(theme::space(10));
    row->addWidget(m_kind);
    row->addWidget(m_paper);
    const auto add = [&](const char *name, theme::Icon icon, const QString &text,
                         void (ReportPage::*asked)()) {
        auto *button = new Button(Button::Kind::Secondary, icon, text);
        button->setSmall(true);
        button->setObjectName(QLatin1String(name));
        connect(button, &Button::clicked, this, asked);
        row->addWidget(button);
        return button;
    };
    add("print", theme::Icon::Print, tr("Print"), &ReportPage::print);
    add("save_pdf", theme::Icon::Save, tr("Save as PDF"), &ReportPage::askPdf);
    add("save_page", theme::Icon::File, tr("Save as web page"), &ReportPage::askWebPage);
    m_bundle = add("save_bundle", theme::Icon::File, tr("Save for another program (FHIR)"),
                   &ReportPage::bundleAsked);
    column->addLayout(row);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->hide();
    column->addWidget(m_note);
    layout()->addWidget(bar);
}

ReportContent ReportPage::content() const
{
    return {
        m_catalogue, m_questionnaire,
        [](const std::string &name) { return theme::pictureBytes(toScreen(name)).toStdString(); },
        m_followUp};
}

Document ReportPage::made() const
{
    if (m_form)
        return paperForm(m_questionnaire, content().pictures, m_record.clinic);
    return m_kind->currentIndex() == 0 ? clinicalReport(m_record, content())
                                       : handOut(m_record, content());
}

void ReportPage::showResult(const ReportRecord &record)
{
    m_form = false;
    m_record = record;
    m_heading->setHeading(tr("Report"));
    m_kind->setCurrentIndex(0);
    m_kind->show();
    m_bundle->show();
    refresh();
}

void ReportPage::showForm(const Clinic &clinic)
{
    m_form = true;
    m_record = {};
    m_record.clinic = clinic;
    m_heading->setHeading(tr("Questionnaire on paper"));
    m_kind->hide();
    m_bundle->hide();
    refresh();
}

void ReportPage::refresh()
{
    m_document = made();
    m_note->hide();
    m_pages = std::make_shared<const PrintedDocument>(
        m_document, paperSize(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())));
    m_preview->showPages(m_pages,
                         tr("Preview of %1, %n page(s). Save it as a web page to have it read out.",
                            nullptr, m_pages->pageCount())
                             .arg(m_pages->name()));
}

void ReportPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

void ReportPage::print()
{
    if (const Result<void> printed = printWithDialog(
            *m_pages, static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt()), this);
        !printed)
        emit failed(tr("The report could not be printed."), printed.error());
}

QString ReportPage::askFile(const QString &title, const QString &ending, const QString &filter)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w .-]+"));
    QString name = m_pages->name();
    name.replace(unfit, QStringLiteral(" "));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(this, title, folder.filePath(name.simplified() + ending),
                                        filter);
}

void ReportPage::askPdf()
{
    const QString file =
        askFile(tr("Save as PDF"), QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    tell(file, savePdf(file));
}

void ReportPage::askWebPage()
{
    const QString file =
        askFile(tr("Save as web page"), QStringLiteral(".html"), tr("Web pages (*.html)"));
    if (file.isEmpty())
        return;
    tell(file, saveWebPage(file));
}

void ReportPage::tell(const QString &file, bool saved)
{
    m_note->setVisible(saved);
    if (saved)
        m_note->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    else
        emit failed(tr("The report could not be saved."),
                    writingError(file, tr("the file cannot be written")));
}

bool ReportPage::savePdf(const QString &file) const
{
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly) && writePdf(*m_pages, out) && out.commit();
}

bool ReportPage::saveWebPage(const QString &file) const
{
    QSaveFile out(file);
    const QByteArray bytes = QByteArray::fromStdString(documentHtml(m_document));
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
}

} // namespace triage
