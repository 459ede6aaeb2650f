// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "theme/icons.h"
#include "theme/pictures.h"

#include <QPainter>

using namespace triage;
using theme::Icon;

namespace {

int painted(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

TEST_CASE("every icon has a drawing and takes the colour asked for")
{
    for (int i = static_cast<int>(Icon::None) + 1; i < static_cast<int>(Icon::Count); ++i) {
        const auto icon = static_cast<Icon>(i);
        INFO(theme::iconName(icon).toStdString());
        CHECK_FALSE(theme::pictureBytes("icons/" + theme::iconName(icon) + ".svg").isEmpty());
        const QImage image = theme::iconPixmap(icon, Qt::red, 48, 1).toImage();
        CHECK(image.size() == QSize(48, 48));
        CHECK(painted(image, Qt::red) > 20);
    }
}

TEST_CASE("icons are drawn with more pixels on a finer screen")
{
    const QPixmap fine = theme::iconPixmap(Icon::Home, Qt::black, 20, 2);
    CHECK(fine.size() == QSize(40, 40));
    CHECK(fine.devicePixelRatio() == 2);
}

TEST_CASE("the program's icon has the small and the large sizes")
{
    CHECK(theme::appIcon().availableSizes().contains(QSize(16, 16)));
    CHECK(theme::appIcon().availableSizes().contains(QSize(256, 256)));
}

TEST_CASE("recolouring turns light colours into dark ones, each by its own")
{
    const QByteArray light = "<a fill=\"#ffffff\"/><b fill=\"#0b6670\"/>";
    const QByteArray dark =
        theme::recoloured(light, {theme::Role::Accent, theme::Role::OnAccent}, true);
    CHECK(dark == "<a fill=\"#06262a\"/><b fill=\"#5cc4c8\"/>");
    CHECK(theme::recoloured(light, {theme::Role::Accent}, false) == light);
}

TEST_CASE("an icon without room is left out, and no painter complains")
{
    QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QStringList said;
    static QStringList *heard = nullptr;
    heard = &said;
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { heard->append(text); });
    QPainter painter(&image);
    for (const QRectF &box : {QRectF(0, 0, 0, 10), QRectF(0, 0, -4, -4), QRectF()})
        theme::paintIcon(painter, box, Icon::Home, Qt::red);
    painter.end();
    qInstallMessageHandler(before);
    CHECK(said.isEmpty());
    CHECK(painted(image, Qt::red) == 0);
}
