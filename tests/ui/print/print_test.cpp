// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../core/triage/vignette.h"
#include "advice/catalogue_texts.h"
#include "base/file.h"
#include "catch.h"
#include "interview/questionnaire_texts.h"
#include "pages/report_page.h"
#include "print/pdf_date.h"
#include "print/print_output.h"
#include "print/printed_document.h"
#include "report/clinical_report.h"
#include "report/paper_form.h"
#include "texts/load_translation.h"
#include "theme/pictures.h"
#include "triage/assess.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <iostream>

using namespace triage;

namespace {

const QSizeF a4 = QPageSize::size(QPageSize::A4, QPageSize::Point);
const QSizeF letter = QPageSize::size(QPageSize::Letter, QPageSize::Point);

const Catalogue &shippedCatalogue()
{
    static const auto catalogue = loadCatalogue(TRIAGE_RESOURCES);
    REQUIRE(catalogue);
    return *catalogue;
}

ReportContent shippedContent()
{
    return {shippedCatalogue(), shippedRulebase().questionnaire, [](const std::string &name) {
                return theme::pictureBytes(QString::fromStdString(name)).toStdString();
            }};
}

ReportRecord recordOf(const std::string &file)
{
    static const auto stories = readVignettes(shippedRulebase().questionnaire);
    for (const Vignette &story : stories)
        if (story.file == file)
            return {.answers = story.answers,
                    .assessment = assess(shippedRulebase(), story.answers),
                    .subject = "C-014",
                    .day = std::chrono::year(2026) / 11 / 23};
    FAIL("no such story: " << file);
    return {};
}

QByteArray pdfOf(const PrintedDocument &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writePdf(pages, buffer));
    return bytes;
}

/// Dark pixels of a page at 72 dpi, between these heights in points.
int inkBetween(const PrintedDocument &pages, int page, double top, double bottom)
{
    QImage image(pages.paper().toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, page);
    painter.end();
    int ink = 0;
    for (int y = qRound(top); y < qMin<int>(image.height(), qRound(bottom)); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
    return ink;
}

} // namespace

TEST_CASE("page one holds all that the next clinician needs, on either paper, in every language")
{
    for (const char *code : {"en", "de", "fr", "es"}) {
        const Translation language = loadTranslation(TRIAGE_RESOURCES, code).value();
        Catalogue catalogue = shippedCatalogue();
        Questionnaire questionnaire = shippedRulebase().questionnaire;
        translate(catalogue, language);
        translate(questionnaire, language);
        for (const char *story :
             {"self-tests-calm-tendon.json", "evidence-v01.json", "evidence-v09.json"})
            for (const QSizeF &paper : {a4, letter}) {
                INFO(code << ": " << story << " on " << paper.width());
                ReportRecord record = recordOf(story);
                record.clinic.name = "Riverside Physiotherapy";
                Document document =
                    clinicalReport(record, {catalogue, questionnaire, shippedContent().pictures});
                const auto details = std::find_if(
                    document.blocks.begin(), document.blocks.end(),
                    [](const Block &b) { return std::holds_alternative<NewPage>(b.content); });
                REQUIRE(details != document.blocks.end());
                document.blocks.erase(details, document.blocks.end());
                CHECK(PrintedDocument(document, paper).pageCount() == 1);
            }
    }
}

TEST_CASE("text of any length goes on over the pages, and nothing is painted beyond a page's foot")
{
    Document document;
    document.title = "Long";
    document.foot = "Foot";
    document.pageOf = "Page {} of {}";
    std::string words;
    for (int i = 0; i < 4000; ++i)
        words += "word" + std::to_string(i) + " ";
    const std::string unbroken(6000, 'x');
    document.blocks = {
        {Passage{{"", words}, false}},
        {Grid{"table", {"a", "b"}, {{words, "short"}, {"short", unbroken}}, {50, 50}}},
        {Listing{Listing::Mark::Bullet, {{"", words}}}},
        {Notice{"Notice", {{"", words}}, true}},
        {Columns{{50, 50}, {{{Passage{{"", words}, false}}}, {}}}}};
    const PrintedDocument pages(document, a4);
    CHECK(pages.pageCount() > 15);
    for (int page = 0; page < pages.pageCount(); ++page) {
        INFO("page " << page);
        // Between the text and the foot's rule, and at the edges, paper stays white.
        CHECK(inkBetween(pages, page, a4.height() - 58, a4.height() - 55) == 0);
        CHECK(inkBetween(pages, page, 0, 40) == 0);
        CHECK(inkBetween(pages, page, a4.height() - 20, a4.height()) == 0);
        CHECK(inkBetween(pages, page, 40, a4.height() - 60) > 300);
    }
}

TEST_CASE("a report is a PDF of its own day, the same whenever it is written")
{
    const Document document =
        clinicalReport(recordOf("self-tests-calm-tendon.json"), shippedContent());
    QElapsedTimer clock;
    clock.start();
    const PrintedDocument pages(document, a4);
    const QByteArray first = pdfOf(pages);
    const qint64 took = clock.elapsed();
    std::cout << "a report of " << pages.pageCount() << " pages: " << took << " ms, "
              << first.size() / 1024 << " KB\n";
    CHECK(first.startsWith("%PDF-"));
    CHECK(first.contains("/CreationDate (D:20261123)"));
    // Why: what Qt writes is told in whole seconds, and in the time zone of the computer.
    const QByteArray zone = qgetenv("TZ");
    QThread::sleep(1);
    for (const char *other : {"Asia/Kolkata", "UTC", "America/St_Johns"}) {
        INFO(other);
        qputenv("TZ", other);
        tzset();
        CHECK(first == pdfOf(PrintedDocument(document, a4)));
    }
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

TEST_CASE("child: writes a report as PDF", "[.]")
{
    QFile file(qEnvironmentVariable("TRIAGE_TEST_PDF"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(writePdf(
        PrintedDocument(clinicalReport(recordOf("self-tests-calm-tendon.json"), shippedContent()),
                        letter),
        file));
}

TEST_CASE("two runs of the program write the same PDF")
{
    const QTemporaryDir folder;
    QByteArray written[2];
    for (QByteArray &bytes : written) {
        const QString name = folder.filePath(QStringLiteral("a.pdf"));
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TRIAGE_TEST_PDF"), name);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("child: writes a report as PDF")});
        REQUIRE(child.waitForFinished(60000));
        REQUIRE(child.exitCode() == 0);
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
    }
    CHECK(written[0].startsWith("%PDF-"));
    CHECK(written[0] == written[1]);
}

TEST_CASE("the table of a PDF's places still holds when its day is changed or taken out")
{
    const PrintedDocument pages(
        clinicalReport(recordOf("self-tests-calm-tendon.json"), shippedContent()), a4);
    const QByteArray dated = pdfOf(pages);
    for (const QByteArray &pdf :
         {dated, withCreationDate(dated, {}), withCreationDate(dated, "20261123101112+05'30'")}) {
        const qsizetype start = pdf.lastIndexOf("startxref\n");
        const qsizetype table =
            pdf.mid(start + 10, pdf.indexOf('\n', start + 10) - start - 10).toLongLong();
        REQUIRE(pdf.mid(table, 7) == "xref\n0 ");
        const qsizetype first = pdf.indexOf('\n', table + 5) + 1;
        int objects = 0;
        for (qsizetype at = first + 20; pdf[at + 10] == ' '; at += 20) {
            ++objects;
            INFO("object " << objects);
            const qsizetype place = pdf.mid(at, 10).toLongLong();
            REQUIRE(pdf.mid(place).startsWith(QByteArray::number(objects) + " 0 obj"));
        }
        CHECK(objects > 20);
    }
    CHECK(withCreationDate("no PDF at all", "20261123") == "no PDF at all");
}

TEST_CASE("printing into a PDF file writes the same pages as saving one")
{
    const PrintedDocument pages(
        clinicalReport(recordOf("self-tests-calm-tendon.json"), shippedContent()), a4);
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    REQUIRE(printPages(pages, printer));
    QFile file(printer.outputFileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == pdfOf(pages));
}

TEST_CASE("a form for paper fits its pages on either paper")
{
    const ReportContent content = shippedContent();
    const Document form = paperForm(content.questionnaire, content.pictures);
    for (const QSizeF &paper : {a4, letter}) {
        const PrintedDocument pages(form, paper);
        CHECK(pages.pageCount() > 3);
        CHECK(pages.pageCount() < 16);
    }
}

TEST_CASE("a report page saves what it shows as PDF and as a web page")
{
    ReportPage page(shippedCatalogue(), shippedRulebase().questionnaire);
    page.resize(1024, 700);
    page.showResult(recordOf("self-tests-calm-tendon.json"));
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("a.pdf"));
    const QString html = folder.filePath(QStringLiteral("a.html"));
    REQUIRE(page.savePdf(pdf));
    REQUIRE(page.saveWebPage(html));
    CHECK(readFile(pdf.toStdString())->starts_with("%PDF-"));
    CHECK(readFile(html.toStdString())->find("C-014") != std::string::npos);
    CHECK_FALSE(page.savePdf(folder.filePath(QStringLiteral("no/such/folder.pdf"))));
    page.showForm({});
    REQUIRE(page.saveWebPage(html));
    CHECK(readFile(html.toStdString())->find("Hamstring questionnaire") != std::string::npos);
}
