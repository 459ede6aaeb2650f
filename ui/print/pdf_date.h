// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace triage {

/// A PDF as Qt writes it, with another day of creation ("20261123"; empty: none) than the moment of
/// writing. The same document is then the same file, whenever and wherever it is written. Unchanged
/// where it is not such a PDF.
[[nodiscard]] QByteArray withCreationDate(QByteArray pdf, const QByteArray &day);

} // namespace triage
