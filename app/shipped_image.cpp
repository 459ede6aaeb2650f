// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped_image.h"

#if defined(__ELF__)

// Why: a program's own bytes cannot be of another version or damaged apart from it, and the
// assembler copies a megabyte where a compiler would take minutes over it in C++.
__asm__(".pushsection .rodata.content_image, \"a\"\n"
        ".balign 16\n"
        "contentImageBegin: .incbin \"" CONTENT_IMAGE "\"\n"
        "contentImageEnd:\n"
        ".popsection\n");

extern "C" const char contentImageBegin[];
extern "C" const char contentImageEnd[];

std::string_view triage::shippedImage()
{
    return {contentImageBegin, static_cast<std::size_t>(contentImageEnd - contentImageBegin)};
}

#else

std::string_view triage::shippedImage()
{
    return {}; // the files are read at every start
}

#endif
