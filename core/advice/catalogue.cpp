// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/catalogue.h"

#include "advice/read_guide.h"
#include "advice/read_rehabilitation.h"
#include "advice/read_self_tests.h"
#include "advice/read_texts.h"

#include <algorithm>

namespace triage {

const ConditionText *Catalogue::condition(const std::string &code) const
{
    const auto found = std::find_if(conditions.begin(), conditions.end(),
                                    [&](const ConditionText &text) { return text.code == code; });
    return found == conditions.end() ? nullptr : &*found;
}

Result<Catalogue> loadCatalogue(const std::filesystem::path &resources)
{
    Catalogue catalogue;
    ContentFolder folder(resources);
    readTexts(folder, catalogue);
    readRehabilitation(folder, catalogue);
    readSelfTests(folder, catalogue);
    readGuide(folder, catalogue);
    if (folder.reading.problem)
        return tl::unexpected<Error>(*folder.reading.problem);
    return catalogue;
}

} // namespace triage
