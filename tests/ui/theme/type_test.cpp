// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "inputs/heading.h"
#include "theme/type.h"
#include "theme/wrapped_text.h"

#include <QApplication>

using namespace triage;
using theme::Type;
using theme::Weight;

TEST_CASE("headings are larger than reading text, and reading text than captions")
{
    const auto size = [](Type type) { return theme::font(type).pointSizeF(); };
    CHECK(size(Type::Xs) == Approx(QApplication::font().pointSizeF()));
    CHECK(size(Type::Body) == Approx(1.2 * size(Type::Xs)));
    CHECK(size(Type::H1) == Approx(2.1 * size(Type::Xs)));
    CHECK(size(Type::Emergency) > size(Type::H1));
}

TEST_CASE("twice the text size doubles texts and spaces that are already shown, and goes back")
{
    Heading heading(QStringLiteral("Where does it hurt?"));
    const double before = heading.font().pointSizeF();
    const int space = theme::space(24);
    theme::setTextScale(*qApp, 2);
    CHECK(heading.font().pointSizeF() == Approx(2 * before));
    CHECK(theme::space(24) == Approx(2 * space).margin(1));
    theme::setTextScale(*qApp, 1);
    CHECK(heading.font().pointSizeF() == Approx(before));
    CHECK(theme::space(24) == space);
}

TEST_CASE("text size stays between nine tenths of the platform's and twice that")
{
    const double before = theme::font(Type::Xs).pointSizeF();
    theme::setTextScale(*qApp, 9);
    CHECK(theme::font(Type::Xs).pointSizeF() == Approx(2 * before));
    theme::setTextScale(*qApp, 0.1);
    CHECK(theme::font(Type::Xs).pointSizeF() == Approx(0.9 * before));
    theme::setTextScale(*qApp, 1);
}

TEST_CASE("a painted text takes more lines where there is less room")
{
    const QString text = QStringLiteral("Numbness between your legs or around your back passage");
    const int line = theme::lineHeight(Type::Body);
    CHECK(theme::wrappedHeight(text, Type::Body, Weight::Normal, 2000) == line);
    CHECK(theme::wrappedHeight(text, Type::Body, Weight::Normal, 150) >= 3 * line);
    CHECK(theme::wrappedHeight({}, Type::Body, Weight::Normal, 150) == 0);
}
