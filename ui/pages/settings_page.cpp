// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_page.h"

#include "inputs/button.h"
#include "inputs/flow_layout.h"
#include "inputs/heading.h"
#include "inputs/option_group.h"
#include "inputs/paragraph.h"
#include "inputs/select_box.h"
#include "inputs/text_box.h"
#include "language/interface_language.h"
#include "pages/back_button.h"
#include "pages/emergency_number.h"
#include "pages/lock_section.h"
#include "pages/review_note.h"
#include "pages/tab_order.h"
#include "report/wording.h"
#include "text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace triage {

namespace {

// In the order of theme::Scheme.
const QStringList schemeCodes = {QStringLiteral("system"), QStringLiteral("light"),
                                 QStringLiteral("dark"), QStringLiteral("contrast-light"),
                                 QStringLiteral("contrast-dark")};

} // namespace

SettingsPage::SettingsPage(const Catalogue &catalogue, const Preferences &preferences,
                           QWidget *parent)
    : PageColumn(660, parent), m_preferences(preferences), m_heading(new Heading(tr("Settings")))
{
    auto *backButton = makeBackButton();
    body()->addWidget(backButton, 0, Qt::AlignLeft);
    connect(backButton, &Button::clicked, this, &SettingsPage::back);
    body()->addSpacing(theme::space(12));
    m_heading->setObjectName(QStringLiteral("heading"));
    letTabStartAt(m_heading);
    body()->addWidget(m_heading);
    body()->addWidget(
        new Paragraph(tr("What you choose holds at once and is kept on this computer."),
                      theme::Type::Body, theme::Role::Text2));
    addLanguage(catalogue);
    addAppearance();
    addTextSize();
    addCountry(catalogue);
    addClinic();
    if (!m_preferences.records.empty()) {
        addBackup();
        addLock();
    }
    body()->addStretch(1);
}

void SettingsPage::addLabel(const QString &text, const QString &hint, QWidget *buddy)
{
    body()->addSpacing(theme::space(20));
    auto *label = new Heading(text, theme::Type::H3);
    label->setBuddy(buddy);
    body()->addWidget(label);
    if (!hint.isEmpty())
        body()->addWidget(new Paragraph(hint, theme::Type::Small, theme::Role::Text2));
}

void SettingsPage::addLanguage(const Catalogue &catalogue)
{
    m_language = new SelectBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the computer"), QString());
    for (const QString &language : interfaceLanguages())
        m_language->addItem(languageName(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(toScreen(m_preferences.language))));
    addLabel(tr("Language"), {}, m_language);
    body()->addWidget(m_language, 0, Qt::AlignLeft);
    if (QWidget *note = makeReviewNote(catalogue.language)) {
        body()->addSpacing(theme::space(8));
        body()->addWidget(note);
    }
    connect(m_language, &QComboBox::activated, this, &SettingsPage::announce);
}

void SettingsPage::addAppearance()
{
    m_scheme =
        new OptionGroup(OptionGroup::Choose::One, {{schemeCodes[0], tr("As the computer")},
                                                   {schemeCodes[1], tr("Light")},
                                                   {schemeCodes[2], tr("Dark")},
                                                   {schemeCodes[3], tr("High contrast, light")},
                                                   {schemeCodes[4], tr("High contrast, dark")}});
    m_scheme->setObjectName(QStringLiteral("appearance"));
    m_scheme->setQuestion(tr("Appearance"));
    m_scheme->setCodes({schemeCodes[static_cast<qsizetype>(m_preferences.scheme)]});
    addLabel(tr("Appearance"), {}, m_scheme);
    body()->addWidget(m_scheme);
    connect(m_scheme, &OptionGroup::changed, this, &SettingsPage::announce);
}

void SettingsPage::addTextSize()
{
    m_text = new SelectBox;
    m_text->setObjectName(QStringLiteral("text_size"));
    m_text->setAccessibleName(tr("Text size"));
    for (const int percent : textPercents())
        m_text->addItem(percent == 100 ? tr("100 % (usual)") : tr("%1 %").arg(percent), percent);
    m_text->setCurrentIndex(m_text->findData(m_preferences.textPercent));
    addLabel(tr("Text size"), {}, m_text);
    body()->addWidget(m_text, 0, Qt::AlignLeft);
    connect(m_text, &QComboBox::activated, this, &SettingsPage::announce);
}

void SettingsPage::addCountry(const Catalogue &catalogue)
{
    m_country = new SelectBox;
    m_country->setObjectName(QStringLiteral("country"));
    m_country->setAccessibleName(tr("Country"));
    const EmergencyNumber own = emergencyNumberFor(catalogue, homeRegion(m_preferences));
    m_country->addItem(
        own.region == anyRegion
            ? tr("As the computer (no number known)")
            : tr("As the computer: %1, %2").arg(toScreen(own.name), toScreen(own.number)),
        QString());
    for (const EmergencyNumber &number : catalogue.emergencyNumbers)
        m_country->addItem(number.region == anyRegion
                               ? toScreen(number.name)
                               : tr("%1: %2").arg(toScreen(number.name), toScreen(number.number)),
                           toScreen(number.region));
    m_country->setCurrentIndex(qMax(0, m_country->findData(toScreen(m_preferences.region))));
    addLabel(tr("Country"), tr("For the emergency number that is shown when help is needed now."),
             m_country);
    body()->addWidget(m_country, 0, Qt::AlignLeft);
    connect(m_country, &QComboBox::activated, this, &SettingsPage::announce);
}

void SettingsPage::addClinic()
{
    m_clinic = new TextBox;
    m_clinic->setObjectName(QStringLiteral("clinic"));
    m_clinic->setAccessibleName(tr("Name of the clinic"));
    m_clinic->setCharacters(28);
    m_clinic->setText(toScreen(m_preferences.clinic));
    addLabel(tr("Clinic"), tr("Its name and logo stand on reports and forms."), m_clinic);
    body()->addWidget(m_clinic, 0, Qt::AlignLeft);
    connect(m_clinic, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_preferences.clinic = toCore(name.trimmed());
        emit kept(m_preferences);
    });
    m_logo = new Paragraph({}, theme::Type::Small, theme::Role::Text2);
    m_logo->setObjectName(QStringLiteral("logo"));
    auto *row = new FlowLayout(theme::space(10));
    connect(addSmallButton(row, "choose_logo", tr("Choose a logo")), &Button::clicked, this,
            &SettingsPage::chooseLogo);
    m_noLogo = addSmallButton(row, "no_logo", tr("No logo"));
    connect(m_noLogo, &Button::clicked, this, [this] {
        m_preferences.logo.clear();
        showLogo();
        emit kept(m_preferences);
    });
    connect(addSmallButton(row, "paper_form", tr("Questionnaire on paper")), &Button::clicked, this,
            &SettingsPage::paperAsked);
    body()->addSpacing(theme::space(8));
    body()->addLayout(row);
    body()->addWidget(m_logo);
    showLogo();
}

Button *SettingsPage::addSmallButton(FlowLayout *row, const char *name, const QString &text)
{
    auto *button = new Button(Button::Kind::Secondary, text);
    button->setSmall(true);
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    return button;
}

void SettingsPage::addBackup()
{
    auto *row = new FlowLayout(theme::space(10));
    Button *folder = addSmallButton(row, "backup_folder", tr("Choose a folder"));
    connect(folder, &Button::clicked, this, &SettingsPage::backupFolderAsked);
    connect(addSmallButton(row, "backup_now", tr("Back up now")), &Button::clicked, this,
            &SettingsPage::backupAsked);
    connect(addSmallButton(row, "backup_restore", tr("Restore a backup")), &Button::clicked, this,
            &SettingsPage::restoreAsked);
    m_backups = new Paragraph({}, theme::Type::Small, theme::Role::Text2);
    m_backups->setObjectName(QStringLiteral("backups"));
    addLabel(
        tr("Backup"),
        tr("A copy of all results in one file, once a day, in a folder that you choose. Best on "
           "another disk."),
        folder);
    body()->addSpacing(theme::space(8));
    body()->addLayout(row);
    body()->addWidget(m_backups);
}

void SettingsPage::addLock()
{
    m_lock = new LockSection(m_preferences.lockMinutes);
    body()->addSpacing(theme::space(20));
    body()->addWidget(m_lock);
    connect(m_lock, &LockSection::minutesChosen, this, [this](int minutes) {
        m_preferences.lockMinutes = minutes;
        emit kept(m_preferences);
    });
}

void SettingsPage::showBackups(const QString &text)
{
    if (m_backups)
        m_backups->setPlain(text);
}

void SettingsPage::chooseLogo()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a logo"), {},
                                                      tr("Pictures (*.svg *.png *.jpg *.jpeg)"));
    if (file.isEmpty())
        return;
    m_preferences.logo = toCore(file);
    showLogo();
    emit kept(m_preferences);
}

void SettingsPage::showLogo()
{
    const QString file = toScreen(m_preferences.logo);
    m_noLogo->setVisible(!file.isEmpty());
    m_logo->setVisible(!file.isEmpty());
    m_logo->setText(QFileInfo::exists(file) ? tr("Logo: %1").arg(file)
                                            : tr("The logo is not there any more: %1").arg(file));
}

void SettingsPage::announce()
{
    const Preferences before = m_preferences;
    m_preferences.scheme = static_cast<theme::Scheme>(schemeCodes.indexOf(m_scheme->code()));
    m_preferences.textPercent = m_text->currentData().toInt();
    m_preferences.language = toCore(m_language->currentData().toString());
    m_preferences.region = toCore(m_country->currentData().toString());
    if (m_preferences != before)
        emit changed(m_preferences);
}

void SettingsPage::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

} // namespace triage
