// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/report_files.h"

#include "base/file.h"
#include "places.h"
#include "report/document_html.h"
#include "report/logo.h"

#include <iostream>

namespace triage {

Result<PictureSource> pictureFiles(const Session &session)
{
    return resourcesFolder(session.resources).map([](const std::filesystem::path &folder) {
        return PictureSource([pictures = folder / "pictures"](const std::string &name) {
            return readFile(pictures / name).value_or(std::string());
        });
    });
}

Result<DocumentPicture> readLogo(const std::string &file)
{
    return readFile(file).and_then(
        [&](std::string bytes) { return logoPicture(std::move(bytes), file); });
}

ExitCode writeOutput(const std::string &text, const std::string &file)
{
    if (file == "-") {
        std::cout << text << std::flush;
        return ExitCode::Done;
    }
    if (const auto written = replaceFile(file, text); !written)
        return complain(written.error(), ExitCode::BadInput);
    return ExitCode::Done;
}

ExitCode writePage(const Document &document, const std::string &file)
{
    return writeOutput(documentHtml(document), file);
}

} // namespace triage
