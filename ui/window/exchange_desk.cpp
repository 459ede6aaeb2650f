// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exchange_desk.h"

#include "base/file.h"
#include "fhir/fhir_bundle.h"
#include "fhir/keep_assessment.h"
#include "language/translated_error.h"
#include "pages/result_words.h"
#include "report/result_sheet.h"
#include "text.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace triage {

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Asks for the name of a file to write; what is chosen goes to `save`.
template<typename Save>
void askSaveFile(QWidget *window, const QString &title, const QString &name, const QString &filter,
                 Save save)
{
    auto *ask = new QFileDialog(window, title, documentsFolder(), filter);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(QFileInfo(name).suffix());
    ask->selectFile(name);
    QObject::connect(ask, &QFileDialog::fileSelected, window, save);
    ask->open();
}

Error cannotWrite(const QString &file)
{
    return {.where = toCore(file),
            .what = toCore(ExchangeDesk::tr("the file cannot be written")),
            .remedy = toCore(ExchangeDesk::tr("choose another folder or name"))};
}

} // namespace

ExchangeDesk::ExchangeDesk(const Catalogue &catalogue, const Questionnaire &questionnaire,
                           Store &store, QWidget *window)
    : QObject(window), m_catalogue(catalogue), m_questionnaire(questionnaire), m_store(store),
      m_window(window)
{
}

void ExchangeDesk::askBundle(const StoredAssessment &stored)
{
    if (stored.summary.person.name.empty()) {
        askBundleFile(stored, false);
        return;
    }
    auto *ask = new QMessageBox(
        QMessageBox::Question, tr("Save for another program"),
        tr("Should the file name the client (%1)?").arg(toScreen(stored.summary.person.name)),
        QMessageBox::Cancel, m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setTextFormat(Qt::PlainText);
    ask->setInformativeText(tr("It holds the answers and the result as an HL7 FHIR bundle. With "
                               "the name, whoever gets the file knows whose they are."));
    for (const auto &[withName, text, name] :
         {std::tuple(false, tr("Without the name"), "without_name"),
          std::tuple(true, tr("With the name"), "with_name")}) {
        auto *button = ask->addButton(text, QMessageBox::AcceptRole);
        button->setObjectName(QLatin1String(name));
        connect(button, &QAbstractButton::clicked, this,
                [this, stored, with = withName] { askBundleFile(stored, with); });
        if (!withName)
            ask->setDefaultButton(button);
    }
    ask->open();
}

void ExchangeDesk::askBundleFile(const StoredAssessment &stored, bool withName)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w .-]+"));
    QString who = withName ? toScreen(stored.summary.person.name) : QString();
    who.replace(unfit, QStringLiteral(" "));
    const QString day = dayOf(stored.summary.finished).toString(Qt::ISODate);
    const QString name = QStringLiteral("%1 %2").arg(who, day).simplified();
    askSaveFile(m_window, tr("Save for another program"), name + QStringLiteral(".json"),
                tr("FHIR bundles (*.json)"), [this, stored, withName](const QString &file) {
                    saveBundle(file, stored, withName);
                });
}

void ExchangeDesk::saveBundle(const QString &file, const StoredAssessment &stored, bool withName)
{
    const QByteArray bundle = QByteArray::fromStdString(
        writeBundle({.answers = stored.answers,
                     .assessment = stored.assessment,
                     .finished = stored.summary.finished,
                     .name = withName ? stored.summary.person.name : std::string()},
                    m_catalogue, m_questionnaire));
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bundle) == bundle.size() && out.commit())
        tellSaved(file);
    else
        tellError(tr("The result could not be saved."), cannotWrite(file));
}

void ExchangeDesk::askImport()
{
    auto *ask = new QFileDialog(m_window, tr("Take in a result"), documentsFolder(),
                                tr("FHIR bundles (*.json);;All files (*)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    connect(ask, &QFileDialog::fileSelected, this, &ExchangeDesk::openBundle);
    ask->open();
}

void ExchangeDesk::openBundle(const QString &file)
{
    const auto record = readFile(toCore(file)).and_then([&](const std::string &text) {
        return readBundle(text, m_questionnaire, toCore(QFileInfo(file).fileName()));
    });
    if (record)
        askWhose(*record);
    else
        tellError(tr("The result could not be taken in. Nothing was stored."), record.error());
}

void ExchangeDesk::askWhose(const FhirRecord &record)
{
    auto *ask = new QInputDialog(m_window);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Take in a result"));
    ask->setLabelText(tr("A result of %1: %2.\nName or code of the client it is kept for. Leave it "
                         "empty for yourself.")
                          .arg(longDayText(dayOf(record.finished)),
                               urgencyChipText(m_catalogue, record.assessment.urgency)));
    ask->setTextValue(toScreen(record.name));
    connect(ask, &QInputDialog::textValueSelected, this,
            [this, record](const QString &name) { keep(record, name); });
    ask->open();
}

void ExchangeDesk::keep(const FhirRecord &record, const QString &name)
{
    const auto kept = keepAssessment(m_store, record, toCore(name.trimmed()));
    if (kept)
        emit imported(*kept);
    else
        tellError(tr("The result could not be taken in. Nothing was stored."), kept.error());
}

void ExchangeDesk::askSheet()
{
    askSaveFile(m_window, tr("Save all results as a table"), tr("results") + QStringLiteral(".csv"),
                tr("Tables (*.csv)"), [this](const QString &file) { saveSheet(file); });
}

void ExchangeDesk::saveSheet(const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        tellError(tr("The table could not be saved."), cannotWrite(file));
        return;
    }
    QProgressDialog progress(tr("Saving the results"), tr("Cancel"), 0, 0, m_window);
    progress.setWindowModality(Qt::WindowModal);
    bool written = true;
    const auto all = writeResultSheet(m_store, m_questionnaire, [&](const std::string &lines) {
        const auto size = static_cast<qint64>(lines.size());
        written = out.write(lines.data(), size) == size;
        // Why: a busy indicator turns only when it is told a value.
        progress.setValue(0);
        QApplication::processEvents();
        return written && !progress.wasCanceled();
    });
    progress.reset();
    if (!all)
        tellError(tr("The results could not be read."), all.error());
    else if (!written || (*all && !out.commit()))
        tellError(tr("The table could not be saved."), cannotWrite(file));
    else if (*all)
        tellSaved(file);
}

void ExchangeDesk::tellSaved(const QString &file)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Saved"),
                                tr("Saved as %1").arg(QDir::toNativeSeparators(file)),
                                QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void ExchangeDesk::tellError(const QString &meaning, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Hamstring Triage"),
                                meaning + QStringLiteral("\n\n") +
                                    toScreen(translated(error, m_catalogue.language).text()),
                                QMessageBox::Ok, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace triage
