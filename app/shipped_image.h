// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace triage {

/// The image of the shipped content (content/content_image.h) that the build put into the program;
/// empty where it could not.
[[nodiscard]] std::string_view shippedImage();

} // namespace triage
