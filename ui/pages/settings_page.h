// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/page_column.h"
#include "pages/preferences.h"

namespace triage {

class Button;
class Heading;
class OptionGroup;
class Paragraph;
class SelectBox;
class TextBox;

/// Settings: language, appearance, text size, and the country of the emergency number. What is
/// chosen holds at once.
class SettingsPage : public PageColumn {
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    SettingsPage(const Catalogue &catalogue, const Preferences &preferences,
                 QWidget *parent = nullptr);

    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();

signals:
    /// The user chose something else.
    void changed(const triage::Preferences &preferences);
    /// The same for what alters no look.
    void kept(const triage::Preferences &preferences);
    /// The questionnaire is to be shown as a form for paper.
    void paperAsked();
    void back();

private:
    void addLanguage(const Catalogue &catalogue);
    void addAppearance();
    void addTextSize();
    void addCountry(const Catalogue &catalogue);
    void addClinic();
    void chooseLogo();
    void showLogo();
    void addLabel(const QString &text, const QString &hint, QWidget *buddy);
    void announce();

    Preferences m_preferences;
    Heading *m_heading = nullptr;
    OptionGroup *m_scheme = nullptr;
    SelectBox *m_language = nullptr;
    SelectBox *m_text = nullptr;
    SelectBox *m_country = nullptr;
    TextBox *m_clinic = nullptr;
    Paragraph *m_logo = nullptr;
    Button *m_noLogo = nullptr;
};

} // namespace triage
