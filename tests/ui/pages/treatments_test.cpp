// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/heading.h"
#include "inputs/paragraph.h"
#include "inputs/select_box.h"
#include "inputs/table.h"
#include "pages/treatment_card.h"
#include "pages/treatments_tab.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

using namespace triage;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue texts = [] {
        auto loaded = loadCatalogue(TRIAGE_RESOURCES);
        if (!loaded)
            FAIL(loaded.error().text());
        return std::move(*loaded);
    }();
    return texts;
}

/// The tab of a result with four treatments, seen in a window.
struct Tab {
    StoredAssessment stored;
    Questionnaire questionnaire;
    EmergencyNumber number;
    ResultContext context;
    std::unique_ptr<TreatmentsTab> tab;

    explicit Tab(Mode mode = Mode::Runner)
    {
        stored.answers.mode = mode;
        stored.assessment.urgency = Urgency::Routine;
        stored.assessment.condition = "proximal_tendinopathy";
        const Reason reason{"treatments/1", "it fits", "judgement", {}, {}};
        stored.assessment.treatments = {{"shockwave", "consider", "conflicting", reason, {}},
                                        {"massage", "consider", "limited", reason, {}},
                                        {"load_management", "recommended", "limited", reason, {}},
                                        {"stretching",
                                         "avoid",
                                         "none",
                                         reason,
                                         {{"cautions/1", "it hurts", "Goom16", {}, {}}}}};
        tab = std::make_unique<TreatmentsTab>(ResultView{stored, catalogue(), questionnaire, number,
                                                         context.ways, context.clotPoints,
                                                         context.ticks, context.today});
        tab->resize(1200, 800);
        tab->show();
        REQUIRE(QTest::qWaitForWindowExposed(tab.get()));
        tab->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(tab.get()));
    }

    [[nodiscard]] Table *table() const { return tab->findChild<Table *>("treatments"); }
    [[nodiscard]] SelectBox *box(const char *name) const
    {
        return tab->findChild<SelectBox *>(name);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, 0).data().toString());
        return names;
    }
    [[nodiscard]] QString detail() const
    {
        const auto *card = tab->findChild<TreatmentCard *>();
        return card ? card->findChild<Heading *>()->text() : QString();
    }
    [[nodiscard]] bool tells(const QString &words) const
    {
        const auto texts = tab->findChild<TreatmentCard *>()->findChildren<Paragraph *>();
        return std::any_of(texts.begin(), texts.end(), [&](const Paragraph *text) {
            return text->accessibleName().contains(words);
        });
    }
};

QString titleOf(const char *code)
{
    return QString::fromStdString(catalogue().treatments.at(code).title);
}

} // namespace

TEST_CASE("treatments stand by verdict, then by evidence, and the first is explained")
{
    const Tab tab;
    CHECK(tab.names() == QStringList{titleOf("load_management"), titleOf("massage"),
                                     titleOf("shockwave"), titleOf("stretching")});
    CHECK(tab.detail() == titleOf("load_management"));
}

TEST_CASE("a click on a head sorts, and the choice of order follows")
{
    const Tab tab;
    QHeaderView *head = tab.table()->horizontalHeader();
    const QPoint evidence(head->sectionViewportPosition(2) + 20, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, evidence);
    CHECK(tab.names() == QStringList{titleOf("load_management"), titleOf("massage"),
                                     titleOf("shockwave"), titleOf("stretching")});
    CHECK(tab.box("order")->currentText() == "Best evidence first");
    const QPoint name(20, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, name);
    QStringList sorted = tab.names();
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.toLower() < b.toLower(); });
    CHECK(tab.names() == sorted);
    CHECK(head->sortIndicatorSection() == 0);
}

TEST_CASE("the filters are reached by Ctrl+F and narrow by verdict and by evidence with the keys")
{
    const Tab tab;
    QTest::keyClick(tab.table(), Qt::Key_F, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget() == tab.box("verdict"));
    QTest::keyClick(tab.box("verdict"), Qt::Key_Down);
    QTest::keyClick(tab.box("verdict"), Qt::Key_Down);
    CHECK(tab.box("verdict")->currentText() == "Worth considering");
    CHECK(tab.names() == QStringList{titleOf("massage"), titleOf("shockwave")});
    tab.box("evidence")->setCurrentIndex(tab.box("evidence")->findData("conflicting"));
    CHECK(tab.names() == QStringList{titleOf("shockwave")});
    CHECK(tab.detail() == titleOf("shockwave"));
    tab.box("evidence")->setCurrentIndex(tab.box("evidence")->findData("strong"));
    CHECK(tab.names().isEmpty());
    CHECK(tab.detail().isEmpty());
    CHECK(tab.tab->findChild<Paragraph *>("count")->accessibleName() ==
          "No treatment fits this choice.");
}

TEST_CASE("arrows choose a row, and Enter moves to what it says")
{
    const Tab tab;
    tab.table()->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(tab.table(), Qt::Key_Down);
    CHECK(tab.detail() == titleOf("stretching"));
    CHECK(tab.tells("It hurts"));
    CHECK(tab.tells("Sources: "));
    QTest::keyClick(tab.table(), Qt::Key_Return);
    auto *heading = qobject_cast<Heading *>(QApplication::focusWidget());
    REQUIRE(heading);
    CHECK(heading->text() == titleOf("stretching"));
}

TEST_CASE("figures of studies are for therapists; runners read the same treatment in plain words")
{
    const QString figures = "VAS 7 to 2";
    for (const Mode mode : {Mode::Runner, Mode::Therapist}) {
        const Tab tab(mode);
        tab.table()->selectRow(2);
        REQUIRE(tab.detail() == titleOf("shockwave"));
        CHECK(tab.tells("pressure waves"));
        CHECK(tab.tells("once a week for 4 weeks"));
        CHECK(tab.tells(figures) == (mode == Mode::Therapist));
    }
}

TEST_CASE("where the names would be cut off, the evidence is left to the explanation")
{
    const Tab tab;
    CHECK_FALSE(tab.table()->isColumnHidden(2));
    tab.tab->resize(460, 700);
    QTest::qWait(1);
    CHECK(tab.table()->isColumnHidden(2));
    tab.tab->resize(1200, 700);
    QTest::qWait(1);
    CHECK_FALSE(tab.table()->isColumnHidden(2));
}
