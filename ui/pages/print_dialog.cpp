// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/print_dialog.h"

#include "print/print_output.h"
#include "print/printed_document.h"
#include "text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

namespace triage {

QPageSize::PageSizeId usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                      : QPageSize::A4;
}

Result<void> printWithDialog(const PrintedDocument &pages, QPageSize::PageSizeId paper,
                             QWidget *over)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(paper));
    printer.setDocName(pages.name());
    QPrintDialog dialog(&printer, over);
    dialog.setMinMax(1, pages.pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted || printPages(pages, printer))
        return {};
    return tl::unexpected<Error>(
        Error{.where = toCore(printer.printerName()),
              .what = toCore(
                  QCoreApplication::translate("triage::PrintDialog", "the printer takes no pages")),
              .remedy = toCore(QCoreApplication::translate(
                  "triage::PrintDialog", "choose another printer, or print to a file"))});
}

Result<void> printWithDialog(const Document &document, QWidget *over)
{
    const QPageSize::PageSizeId paper = usualPaper();
    return printWithDialog(PrintedDocument(document, QPageSize::size(paper, QPageSize::Point)),
                           paper, over);
}

} // namespace triage
