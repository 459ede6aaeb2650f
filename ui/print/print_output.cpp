// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/print_output.h"

#include "print/pdf_date.h"
#include "print/printed_document.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace triage {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pointsPerInch = 72;

bool paintPages(const PrintedDocument &document, QPagedPaintDevice &device, int resolution,
                int first, int last)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage())
            return false;
        painter.save();
        painter.scale(resolution / pointsPerInch, resolution / pointsPerInch);
        document.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

/// A PDF of these pages that the moment and place of writing do not change.
bool writePages(const PrintedDocument &document, QIODevice &device, int first, int last)
{
    QBuffer written;
    if (!written.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&written);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(document.paper(), QPageSize::Point));
    writer.setPageMargins({});
    writer.setTitle(document.name());
    writer.setCreator(QStringLiteral("Hamstring Triage"));
    if (!paintPages(document, writer, dotsPerInch, first, last))
        return false;
    const QByteArray pdf = withCreationDate(written.data(), document.day());
    return device.write(pdf) == pdf.size();
}

} // namespace

bool writePdf(const PrintedDocument &document, QIODevice &device)
{
    return writePages(document, device, 0, document.pageCount() - 1);
}

bool printPages(const PrintedDocument &document, QPrinter &printer)
{
    printer.setFullPage(true);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), document.pageCount()) - 1
                                          : document.pageCount() - 1;
    if (printer.outputFormat() == QPrinter::PdfFormat) {
        QFile file(printer.outputFileName());
        return file.open(QIODevice::WriteOnly) && writePages(document, file, first, last) &&
               file.flush();
    }
    return paintPages(document, printer, printer.resolution(), first, last);
}

} // namespace triage
