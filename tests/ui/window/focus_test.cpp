// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "focus_ring.h"
#include "inputs/button.h"
#include "inputs/choice_card.h"
#include "inputs/option_row.h"
#include "inputs/paragraph.h"
#include "inputs/pill.h"
#include "inputs/segment.h"
#include "inputs/select_box.h"
#include "inputs/tab_strip.h"
#include "inputs/text_box.h"
#include "inputs/tick.h"
#include "theme/colour.h"

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <QVBoxLayout>

using namespace triage;
using theme::Scheme;

namespace {

/// A look of the program for one test.
struct Painted {
    explicit Painted(Scheme scheme) { theme::applyPalette(*qApp, scheme); }
    ~Painted() { theme::applyPalette(*qApp, Scheme::Light); }
    Painted(const Painted &) = delete;
    Painted &operator=(const Painted &) = delete;
};

/// A control that shows its focus with a ring of its own.
class Ringed : public QWidget {
public:
    Ringed(int width, const QColor &colour) : m_width(width), m_colour(colour)
    {
        setFixedSize(120, 50);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        if (!hasFocus())
            return;
        for (int i = 0; i < m_width; ++i) {
            painter.setPen(m_colour);
            painter.drawRect(rect().adjusted(4 + i, 4 + i, -5 - i, -5 - i));
        }
    }

private:
    int m_width;
    QColor m_colour;
};

QString problemOf(int width, const QColor &colour)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *ringed = new Ringed(width, colour);
    auto *other = new Ringed(1, colour);
    layout->addWidget(ringed);
    layout->addWidget(other);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    ringed->setFocus();
    return focusProblem(*ringed);
}

/// Every kind of control that takes the keys, one below the other.
std::vector<QWidget *> controlsOn(QWidget &window)
{
    auto *column = new QVBoxLayout(&window);
    std::vector<QWidget *> controls;
    const auto add = [&](QWidget *control) {
        column->addWidget(control, 0, Qt::AlignLeft);
        controls.push_back(control);
    };
    for (const Button::Kind kind : {Button::Kind::Primary, Button::Kind::Secondary,
                                    Button::Kind::Unsure, Button::Kind::Quiet, Button::Kind::Link})
        add(new Button(kind, QStringLiteral("Continue")));
    for (const bool chosen : {false, true}) {
        auto *row = new OptionRow(OptionRow::Glyph::Radio, QStringLiteral("A limp"));
        auto *tick = new Tick(QStringLiteral("Sit bone"));
        row->setMinimumWidth(400);
        row->setChecked(chosen);
        tick->setChecked(chosen);
        add(row);
        add(tick);
        auto *segment = new Segment(Segment::finding());
        segment->setCode(chosen ? QStringLiteral("yes") : QString());
        add(segment);
    }
    add(new TextBox);
    auto *menu = new SelectBox;
    menu->addItem(QStringLiteral("Any date"));
    add(menu);
    add(new Pill(QStringLiteral("Closed")));
    add(new ChoiceCard(theme::Icon::Runner, QStringLiteral("For me"), QStringLiteral("Questions"),
                       QStringLiteral("10 minutes")));
    auto *tabs = new TabStrip;
    tabs->addTab(QStringLiteral("What to do"));
    tabs->addTab(QStringLiteral("Sources"));
    add(tabs);
    add(new Paragraph(QStringLiteral("<a href=\"x\">See the whole text</a>")));
    return controls;
}

} // namespace

TEST_CASE("a focus that is not shown, a thin ring and a pale one are found")
{
    CHECK(problemOf(2, Qt::black).toStdString() == "");
    CHECK(problemOf(0, Qt::black).contains("nothing shows"));
    CHECK(problemOf(1, Qt::black).contains("no ring"));
    CHECK(problemOf(2, QColor(200, 200, 200)).contains("nothing shows"));
}

TEST_CASE("every kind of control shows the focus, in light, dark and high contrast")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::ContrastLight}) {
        INFO("scheme " << static_cast<int>(scheme));
        const Painted painted(scheme);
        QWidget window;
        const std::vector<QWidget *> controls = controlsOn(window);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        for (QWidget *control : controls) {
            control->setFocus(Qt::TabFocusReason);
            INFO(control->metaObject()->className());
            REQUIRE(control->hasFocus());
            CHECK(focusProblem(*control).toStdString() == "");
        }
    }
}
