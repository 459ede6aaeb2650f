// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "commands/command.h"
#include "dmn/graph.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iostream>
#include <nlohmann/json.hpp>

namespace triage {

namespace {

struct DecideOptions {
    std::string model;
    std::string decision;
    std::string file;
};

Result<dmn::Graph> loadGraph(const std::string &file)
{
    const auto xml = readFile(file);
    if (!xml)
        return tl::unexpected(xml.error());
    return dmn::readModel(*xml, file).and_then([](dmn::Model &&model) {
        std::vector<dmn::Model> models;
        models.push_back(std::move(model));
        return dmn::Graph::link(std::move(models));
    });
}

Result<std::vector<std::string>> wantedDecisions(const dmn::Graph &graph,
                                                 const DecideOptions &options)
{
    std::vector<std::string> names;
    for (const dmn::Decision &decision : graph.decisions())
        names.push_back(decision.name);
    if (options.decision.empty())
        return names;
    if (!graph.find(options.decision))
        return fail(options.model, fmt::format("there is no decision \"{}\"", options.decision),
                    fmt::format("choose one of: {}", fmt::join(names, ", ")));
    return std::vector{options.decision};
}

nlohmann::json decideLine(const dmn::Graph &graph, const std::vector<std::string> &names,
                          const std::string &line, const std::string &place)
{
    const auto inputs = nlohmann::json::parse(line, nullptr, false);
    if (!inputs.is_object())
        return {{"error", Error{place, "this is not a JSON object",
                                "write the inputs by name: {\"age\": 38}"}
                              .text()}};
    const dmn::Value value = dmn::fromJson(inputs);
    const dmn::Outcomes outcomes = graph.decide(std::get<dmn::Context>(value.data), names);
    nlohmann::json result = nlohmann::json::object();
    for (const std::string &name : names)
        result[name] = dmn::toJson(outcomes.find(name)->second.value);
    return result;
}

ExitCode decide(const DecideOptions &options)
{
    const auto graph = loadGraph(options.model);
    if (!graph)
        return complain(graph.error(), ExitCode::BadInput);
    const auto names = wantedDecisions(*graph, options);
    if (!names)
        return complain(names.error(), ExitCode::BadInput);
    auto input = LineInput::open(options.file);
    if (!input)
        return complain(input.error(), ExitCode::BadInput);
    for (std::string line; input->next(line);)
        std::cout << decideLine(*graph, *names, line, input->place())
                         .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                  << '\n';
    return ExitCode::Done;
}

} // namespace

void addDecide(CLI::App &app, Session &session)
{
    auto *command =
        app.add_subcommand("decide", "Decide any DMN model: one JSON object of inputs a line");
    auto options = std::make_shared<DecideOptions>();
    command->add_option("MODEL", options->model, "The decision model (.dmn)")->required();
    command->add_option("--decision", options->decision, "Only this decision");
    command->add_option("FILE", options->file, "The inputs; - reads standard input")->required();
    command->callback([options, &session] { session.status = decide(*options); });
}

} // namespace triage
