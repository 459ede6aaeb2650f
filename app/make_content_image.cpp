// SPDX-License-Identifier: GPL-3.0-or-later
// make_content_image RESOURCES IMAGE: loads the content and writes it as the image that the build
// puts into the programs. Content that cannot be loaded gives an empty image: the programs then
// read the files, and say what is wrong with them.
#include "base/file.h"
#include "content/content_image.h"

#include <iostream>

using namespace triage;

int main(int count, char **arguments)
{
    if (count != 3) {
        std::cerr << "usage: make_content_image RESOURCES IMAGE\n";
        return 2;
    }
    // Why: what changes while it is read must not pass for what was read.
    const auto stamp = contentStamp(arguments[1]);
    const auto key = contentKey(arguments[1]);
    const auto rulebase = loadRulebase(arguments[1]);
    const auto catalogue = loadCatalogue(arguments[1]);
    const auto followUp = loadFollowUp(arguments[1]);
    std::string image;
    for (const Error *error :
         {rulebase ? nullptr : &rulebase.error(), catalogue ? nullptr : &catalogue.error(),
          followUp ? nullptr : &followUp.error()})
        if (error != nullptr)
            std::cerr << "The content cannot be made ready: " << error->text() << '\n';
    if (rulebase && catalogue && followUp && key)
        image = contentImage(*rulebase, *catalogue, *followUp, {*key, stamp.value_or(0)});
    const auto written = replaceFile(arguments[2], image);
    if (!written)
        std::cerr << written.error().text() << '\n';
    return written ? 0 : 1;
}
