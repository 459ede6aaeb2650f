// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/strip.h"
#include "report/document.h"

#include <QImage>
#include <QSvgRenderer>

namespace triage {

/// A picture of a document, ready to be painted.
class DrawnPicture {
public:
    explicit DrawnPicture(const DocumentPicture &picture);

    /// As a strip no wider and no higher than told, in its own shape.
    [[nodiscard]] Strip strip(double left, double width, double height) const;

private:
    std::shared_ptr<QSvgRenderer> m_drawing;
    QImage m_image;
    bool m_fades = false;
};

} // namespace triage
