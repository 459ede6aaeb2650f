// SPDX-License-Identifier: GPL-3.0-or-later
// What starting the programs costs, beside programs that do nothing: wall time, processor time and
// peak memory of whole processes, taking turns in one run.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <spawn.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Cost {
    double wall = 0;      ///< milliseconds
    double processor = 0; ///< milliseconds, of all threads, in the program and for it
    double memory = 0;    ///< MiB at most
};

/// A program with its arguments, and what each of its runs took.
struct Program {
    std::string name;
    std::vector<std::string> command;
    std::vector<Cost> runs = {};
};

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

[[noreturn]] void stop(const std::string &what)
{
    std::cerr << what << '\n';
    std::exit(2);
}

Cost run(const Program &program)
{
    std::vector<char *> arguments;
    for (const std::string &word : program.command)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const auto begin = std::chrono::steady_clock::now();
    if (posix_spawn(&child, arguments[0], &files, nullptr, arguments.data(), environ) != 0)
        stop(program.command[0] + " cannot be started");
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
    posix_spawn_file_actions_destroy(&files);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        stop(program.command[0] + " failed");
    return {wall.count(), milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
            static_cast<double>(used.ru_maxrss) / 1024};
}

double median(const Program &program, double Cost::*part)
{
    std::vector<double> values;
    for (const Cost &cost : program.runs)
        values.push_back(cost.*part);
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

void compare(const Program &ours, const Program &least, double wallGoal, double memoryGoal)
{
    const auto ratio = [&](double Cost::*part) { return median(ours, part) / median(least, part); };
    fmt::print("{} takes {:.1f} times the wall time of {} (goal {}), {:.1f} times the processor "
               "time, {:.1f} times the memory{}\n",
               ours.name, ratio(&Cost::wall), least.name, wallGoal, ratio(&Cost::processor),
               ratio(&Cost::memory), memoryGoal > 0 ? fmt::format(" (goal {})", memoryGoal) : "");
}

/// A file with the answers of one story.
std::string answersFile(const std::filesystem::path &folder)
{
    std::ifstream in(TRIAGE_RESOURCES "/benchmark/evidence-v01.json");
    const auto story = nlohmann::json::parse(in);
    const auto file = folder / "answers.json";
    std::ofstream(file) << nlohmann::json{{"mode", story.at("mode")},
                                          {"answers", story.at("answers")}};
    return file.string();
}

} // namespace

int main(int count, char **arguments)
{
    const int rounds = count > 1 ? std::atoi(arguments[1]) : 21;
    if (rounds < 1)
        stop("give the number of rounds, 1 or more");
    std::string folder = (std::filesystem::temp_directory_path() / "triage-bench-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        stop("no folder can be made for the measurements");
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    setenv("QT_LOGGING_RULES", "*.info=false;*.warning=false", 0);
    setenv("XDG_RUNTIME_DIR", folder.c_str(), 0);
    setenv("HAMSTRING_TRIAGE_DATA", folder.c_str(), 1);
    const std::string answers = answersFile(folder);
    const std::string resources = TRIAGE_RESOURCES;
    std::vector<Program> programs = {
        {"an empty program", {EMPTY_PROGRAM}},
        {"assess", {TRIAGE_CLI, "--resources", resources, "assess", "--json", answers}},
        {"an empty window", {EMPTY_WINDOW}},
        {"the window", {TRIAGE_WINDOW, "--resources", resources, "--exit-after-first-paint"}},
    };
    for (Program &program : programs)
        run(program); // so that all files are in memory
    for (int round = 0; round < rounds; ++round)
        for (Program &program : programs)
            program.runs.push_back(run(program));
    std::filesystem::remove_all(folder);
    for (const Program &program : programs)
        fmt::print("{:<18} {:8.1f} ms wall {:8.1f} ms processor {:7.1f} MiB\n", program.name,
                   median(program, &Cost::wall), median(program, &Cost::processor),
                   median(program, &Cost::memory));
    compare(programs[1], programs[0], 5, 0);
    compare(programs[3], programs[2], 2, 1.5);
}
