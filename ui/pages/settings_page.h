// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "inputs/page_column.h"
#include "pages/preferences.h"

namespace triage {

class Button;
class FlowLayout;
class Heading;
class LockSection;
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

    /// The folder that was chosen for backups, so that the next change keeps it.
    void setBackups(const std::string &folder) { m_preferences.backups = folder; }
    /// The part on the passphrase; nullptr where there is no file to lock.
    [[nodiscard]] LockSection *lock() const { return m_lock; }
    /// Says where backups are and which are kept.
    void showBackups(const QString &text);

    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();

signals:
    /// The user chose something else.
    void changed(const triage::Preferences &preferences);
    /// The same for what alters no look.
    void kept(const triage::Preferences &preferences);
    /// The questionnaire is to be shown as a form for paper.
    void paperAsked();
    /// Backups are to be kept in another folder, made now, or put back.
    void backupFolderAsked();
    void backupAsked();
    void restoreAsked();
    void back();

private:
    void addLanguage(const Catalogue &catalogue);
    void addAppearance();
    void addTextSize();
    void addCountry(const Catalogue &catalogue);
    void addClinic();
    void addBackup();
    void addLock();
    Button *addSmallButton(FlowLayout *row, const char *name, const QString &text);
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
    Paragraph *m_backups = nullptr;
    LockSection *m_lock = nullptr;
    Paragraph *m_logo = nullptr;
    Button *m_noLogo = nullptr;
};

} // namespace triage
