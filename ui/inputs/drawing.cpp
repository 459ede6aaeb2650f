// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs/drawing.h"

#include "theme/pictures.h"
#include "theme/type.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace triage {

namespace {

using theme::Role;

QString titleOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    while (reader.readNextStartElement())
        if (reader.name() == QLatin1String("title"))
            return reader.readElementText();
    return {};
}

} // namespace

Drawing::Drawing(const QString &name, int width, QWidget *parent)
    : QWidget(parent), m_name(name), m_width(width), m_drawing(new QSvgRenderer(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    load(theme::isDark());
    setAccessibleName(titleOf(theme::pictureBytes(name)));
    setToolTip(accessibleName());
}

void Drawing::load(bool dark)
{
    m_dark = dark;
    m_drawing->load(theme::recoloured(theme::pictureBytes(m_name),
                                      {Role::Text, Role::Control, Role::Accent, Role::ExSkin,
                                       Role::ExFar, Role::ExShirt, Role::ExMat},
                                      dark));
}

QSize Drawing::sizeHint() const
{
    const QSize size = m_drawing->viewBox().size();
    const int width = theme::space(m_width);
    return {width, size.isEmpty() ? 0 : width * size.height() / size.width()};
}

void Drawing::paintEvent(QPaintEvent * /*event*/)
{
    if (m_dark != theme::isDark())
        load(!m_dark);
    QPainter painter(this);
    const QSize size = sizeHint();
    m_drawing->render(&painter, QRectF(0, height() - size.height(), size.width(), size.height()));
}

} // namespace triage
