// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs/page_column.h"
#include "record/people.h"

namespace triage {

class ErrorLine;
class Heading;
class SelectBox;
class TextBox;

/// What is kept of a client beside the assessments: name or code, year of birth, side, notes.
class ClientDetailsPage : public PageColumn {
    Q_OBJECT
public:
    explicit ClientDetailsPage(QWidget *parent = nullptr);

    void showPerson(const Person &person);
    /// Says why what was typed could not be kept.
    void showError(const Error &error);

signals:
    /// These are to be kept.
    void saved(triage::PersonId person, const triage::PersonDetails &details);
    void back();

private:
    TextBox *addField(const QString &title, const char *name, int characters);
    void save();

    PersonId m_person;
    Heading *m_heading = nullptr;
    ErrorLine *m_error = nullptr;
    TextBox *m_name = nullptr;
    TextBox *m_year = nullptr;
    SelectBox *m_side = nullptr;
    TextBox *m_notes = nullptr;
};

} // namespace triage
