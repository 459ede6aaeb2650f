// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"
#include "report/report_record.h"

#include <string>

namespace triage {

/// The pictures of the resources, read when they are asked for.
[[nodiscard]] Result<PictureSource> pictureFiles(const Session &session);

/// A clinic's logo. Refuses what is no SVG, PNG or JPEG by its first bytes, and over 2 MB.
[[nodiscard]] Result<DocumentPicture> readLogo(const std::string &file);

/// Writes a document as a page; "-" is standard output.
ExitCode writePage(const Document &document, const std::string &file);

/// Writes text to a file, or to standard output for "-".
ExitCode writeOutput(const std::string &text, const std::string &file);

} // namespace triage
