// SPDX-License-Identifier: GPL-3.0-or-later
#include "network.h"

#include "program.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <set>

namespace triage::test {

namespace {

const std::set<std::string> functions = {
    "socket",      "socketpair", "connect",       "bind",        "listen",        "accept",
    "accept4",     "send",       "sendto",        "sendmsg",     "sendmmsg",      "recv",
    "recvfrom",    "recvmsg",    "recvmmsg",      "getaddrinfo", "gethostbyname", "gethostbyaddr",
    "getnameinfo", "res_query",  "curl_easy_init"};

} // namespace

std::string outputOf(const std::string &command)
{
    std::string text;
    if (FILE *pipe = popen(command.c_str(), "r")) {
        std::array<char, 4096> bytes{};
        while (const std::size_t size = fread(bytes.data(), 1, bytes.size(), pipe))
            text.append(bytes.data(), size);
        pclose(pipe);
    }
    return text;
}

std::vector<std::string> networkNames(const std::filesystem::path &program)
{
    std::vector<std::string> names;
    for (const std::string &line :
         linesOf(outputOf("nm -D --undefined-only " + program.string()))) {
        const std::string name = line.substr(line.find_last_of(' ') + 1);
        if (functions.contains(name.substr(0, name.find('@'))))
            names.push_back(name);
    }
    for (const std::string &line : linesOf(outputOf("readelf -d " + program.string())))
        for (const char *library : {"Network", "libcurl", "libssl", "WebEngine"})
            if (line.find("NEEDED") != std::string::npos && line.find(library) != std::string::npos)
                names.push_back(line);
    return names;
}

bool canTrace()
{
    return outputOf("strace -e trace=network true 2>&1 && echo traced").find("traced") !=
           std::string::npos;
}

std::vector<std::string> callsOutside(const std::filesystem::path &trace)
{
    std::ifstream in(trace);
    std::vector<std::string> outside;
    for (const std::string &line : linesOf({std::istreambuf_iterator<char>(in), {}})) {
        const bool opens =
            line.find("socket(") != std::string::npos || line.find("connect(") != std::string::npos;
        if (opens && line.find("AF_UNIX") == std::string::npos)
            outside.push_back(line);
    }
    return outside;
}

} // namespace triage::test
