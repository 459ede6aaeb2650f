// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "theme/pictures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>

#include <initializer_list>

using namespace triage;
using theme::Role;

namespace {

constexpr std::initializer_list<Role> used{Role::Text,  Role::Accent,  Role::Control, Role::ExSkin,
                                           Role::ExFar, Role::ExShirt, Role::ExMat};

QStringList drawingNames()
{
    QStringList names;
    for (const QString &folder : {QStringLiteral("exercises"), QStringLiteral("selftests")})
        for (const QString &file : QDir(QStringLiteral(TRIAGE_RESOURCES "/pictures/") + folder)
                                       .entryList({QStringLiteral("*.svg")}))
            names.append(folder + QLatin1Char('/') + file);
    return names;
}

QSet<QString> coloursOf(const QByteArray &svg)
{
    static const QRegularExpression colour(QStringLiteral("#[0-9a-f]{6}"));
    QSet<QString> found;
    for (auto hits = colour.globalMatch(QString::fromUtf8(svg)); hits.hasNext();)
        found.insert(hits.next().captured());
    return found;
}

QSet<QString> table(bool dark)
{
    QSet<QString> colours;
    for (const Role role : used)
        colours.insert(theme::colour(role, dark).name());
    return colours;
}

} // namespace

TEST_CASE("every exercise has a drawing of its own")
{
    QFile file(QStringLiteral(TRIAGE_RESOURCES "/advice/exercises.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray exercises = QJsonDocument::fromJson(file.readAll())
                                     .object()
                                     .value(QStringLiteral("exercises"))
                                     .toArray();
    REQUIRE_FALSE(exercises.isEmpty());
    QSet<QString> pictures;
    for (const QJsonValue &exercise : exercises) {
        const QString picture = exercise[QStringLiteral("picture")].toString();
        INFO(exercise[QStringLiteral("code")].toString().toStdString());
        CHECK_FALSE(theme::pictureBytes(picture).isEmpty());
        CHECK_FALSE(pictures.contains(picture));
        pictures.insert(picture);
    }
}

TEST_CASE("every drawing is built in, says in words what it shows and has the common size")
{
    const QStringList names = drawingNames();
    REQUIRE(names.size() >= 36);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QByteArray svg = theme::pictureBytes(name);
        const QSvgRenderer picture(svg);
        CHECK(picture.isValid());
        CHECK(picture.viewBoxF() == QRectF(0, -24, 250, 184));
        CHECK(svg.contains("<title>"));
        CHECK(svg.size() < 12 * 1024);
    }
}

TEST_CASE("drawings use the colours of the table only, and each has its dark one")
{
    const QSet<QString> light = table(false);
    const QSet<QString> dark = table(true);
    for (const QString &name : drawingNames()) {
        INFO(name.toStdString());
        const QByteArray svg = theme::pictureBytes(name);
        CHECK(light.contains(coloursOf(svg)));
        CHECK(dark.contains(coloursOf(theme::recoloured(svg, used, true))));
    }
}
