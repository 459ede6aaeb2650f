// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <sys/wait.h>

namespace triage::test {

namespace {

std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

Program::Program()
{
    std::string name = (std::filesystem::temp_directory_path() / "triage-cli-XXXXXX").string();
    m_folder = mkdtemp(name.data());
}

Program::~Program()
{
    std::filesystem::remove_all(m_folder);
}

std::string Program::file(const std::string &name, const std::string &content) const
{
    std::ofstream(m_folder / name, std::ios::binary) << content;
    return (m_folder / name).string();
}

Ended Program::run(const std::string &arguments, const std::string &input) const
{
    const std::string in = file("stdin", input);
    const std::string place = m_folder.string();
    const std::string command = "HAMSTRING_TRIAGE_DATA=" + place + "/data " + TRIAGE_CLI + " " +
                                arguments + " < " + in + " > " + place + "/stdout 2> " + place +
                                "/stderr";
    const int status = std::system(command.c_str());
    return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            .out = contentOf(m_folder / "stdout"),
            .err = contentOf(m_folder / "stderr")};
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

} // namespace triage::test
