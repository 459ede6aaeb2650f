// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/catalogue.h"
#include "triage/rulebase.h"

#include <QObject>

#include <optional>

class QWidget;

namespace triage {

class SelfTestPage;

/// The way through the tests at home: those that the rules offer for the answers as they are,
/// decided anew after every test.
class SelfTestWalk : public QObject {
    Q_OBJECT
public:
    /// Rulebase and catalogue must outlive it.
    SelfTestWalk(const Rulebase &rulebase, const Catalogue &catalogue, QWidget *parent);

    [[nodiscard]] QWidget *page() const;
    /// Shows what is offered; false where nothing is.
    [[nodiscard]] bool begin(const Answers &answers);
    /// Shows the next test that is still offered; false after the last.
    [[nodiscard]] bool goOn(const Answers &answers);
    /// Shows the test before, or the offer; false before the offer.
    [[nodiscard]] bool goBack(const Answers &answers);
    /// Moves the focus to the heading, so that it is read out.
    void focusHeading();

signals:
    /// A test answered a question.
    void answered(const std::string &id, const std::optional<AnswerValue> &answer);
    /// Continue was pressed.
    void continued();
    /// No more tests are wanted.
    void skipped();
    void back();

private:
    [[nodiscard]] std::vector<const SelfTest *> offered(const Answers &answers) const;
    bool show(std::size_t index, const Answers &answers);

    const Rulebase &m_rulebase;
    const Catalogue &m_catalogue;
    SelfTestPage *m_page = nullptr;
    std::vector<std::string> m_plan;   ///< codes of the tests offered at the beginning
    std::optional<std::size_t> m_here; ///< in the plan; nothing at the offer
};

} // namespace triage
