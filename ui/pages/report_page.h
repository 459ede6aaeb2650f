// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_record.h"

#include <QWidget>

#include <memory>

namespace triage {

class Button;
class Heading;
class PagePreview;
class Paragraph;
class PrintedDocument;
class SelectBox;

/// A report as it comes out of a printer, to print or to save: for clinicians or for the runner of
/// one result, or the questionnaire as a form.
class ReportPage : public QWidget {
    Q_OBJECT
public:
    /// Everything given by reference must outlive it.
    ReportPage(const Catalogue &catalogue, const Questionnaire &questionnaire,
               const FollowUpRules *followUp = nullptr, QWidget *parent = nullptr);

    /// Shows the report of a result.
    void showResult(const ReportRecord &record);
    /// Shows the questionnaire as a form for paper.
    void showForm(const Clinic &clinic);
    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();
    /// Asks for a printer and prints what is shown.
    void print();

    /// Saves what is shown; false where the file cannot be written.
    [[nodiscard]] bool savePdf(const QString &file) const;
    [[nodiscard]] bool saveWebPage(const QString &file) const;

signals:
    void back();
    /// The result is to be saved for other programs.
    void bundleAsked();
    /// Something could not be printed or written; `what` says so.
    void failed(const QString &what, const triage::Error &error);

private:
    void addBar();
    void refresh();
    void askPdf();
    void askWebPage();
    void tell(const QString &file, bool saved);
    [[nodiscard]] QString askFile(const QString &title, const QString &ending,
                                  const QString &filter);
    [[nodiscard]] ReportContent content() const;
    [[nodiscard]] Document made() const;

    const Catalogue &m_catalogue;
    const Questionnaire &m_questionnaire;
    const FollowUpRules *m_followUp;
    ReportRecord m_record;
    bool m_form = false;
    Document m_document;
    std::shared_ptr<const PrintedDocument> m_pages;
    Heading *m_heading = nullptr;
    SelectBox *m_kind = nullptr;
    SelectBox *m_paper = nullptr;
    Button *m_bundle = nullptr;
    Paragraph *m_note = nullptr;
    PagePreview *m_preview = nullptr;
};

} // namespace triage
