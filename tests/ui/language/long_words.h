// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_under_test.h"

#include <QTranslator>

#include <memory>

namespace triage {

/// A text with every word 40 % longer, as another language may have it; tags, links, placeholders
/// and figures stay.
[[nodiscard]] QString lengthened(const QString &text);

/// The shipped content with lengthened words.
[[nodiscard]] Content longContent();

/// The words of the window are lengthened while this lives.
class LongInterface {
public:
    LongInterface();
    ~LongInterface();
    LongInterface(const LongInterface &) = delete;
    LongInterface &operator=(const LongInterface &) = delete;

private:
    std::unique_ptr<QTranslator> m_words;
};

} // namespace triage
