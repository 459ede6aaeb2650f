// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_date.h"

#include <utility>

namespace triage {

namespace {

constexpr qsizetype placeDigits = 10; ///< of an object's place in the table of places
constexpr qsizetype placeLength = 20; ///< "0000000453 00000 n \n"
constexpr char startMark[] = "startxref\n";

/// Moves every place after `from` in the table of places, and the table's own, by `shift` bytes.
void movePlaces(QByteArray &pdf, qsizetype from, qsizetype shift)
{
    const qsizetype start = pdf.lastIndexOf(startMark);
    const qsizetype table = pdf.lastIndexOf("xref\n0 ", start - 1);
    if (start < 0 || table < 0)
        return;
    const qsizetype first = pdf.indexOf('\n', table + 5) + 1;
    for (qsizetype at = first; at + placeLength <= start && pdf[at + placeDigits] == ' ';
         at += placeLength) {
        const qsizetype place = pdf.mid(at, placeDigits).toLongLong();
        if (place > from)
            pdf.replace(at, placeDigits,
                        QByteArray::number(place + shift).rightJustified(placeDigits, '0'));
    }
    const qsizetype number = start + qsizetype(sizeof startMark) - 1;
    pdf.replace(number, pdf.indexOf('\n', number) - number, QByteArray::number(table));
}

} // namespace

QByteArray withCreationDate(QByteArray pdf, const QByteArray &day)
{
    constexpr char begin[] = "\n/CreationDate (D:";
    const qsizetype from = pdf.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(')', from);
    if (to < 0)
        return pdf;
    const QByteArray said = day.isEmpty() ? QByteArray() : begin + day + ')';
    const qsizetype length = to + 1 - from;
    pdf.replace(from, length, said);
    movePlaces(pdf, from, said.size() - length);
    return pdf;
}

} // namespace triage
