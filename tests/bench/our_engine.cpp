// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/our_engine.h"

#include "base/file.h"

#include <cstdlib>
#include <iostream>

namespace triage::bench {

namespace {

dmn::Graph loadGraph(const std::string &file)
{
    const auto xml = readFile(file);
    auto model = xml ? dmn::readModel(*xml, file) : tl::unexpected(xml.error());
    std::vector<dmn::Model> models;
    if (model)
        models.push_back(std::move(*model));
    auto graph = model ? dmn::Graph::link(std::move(models)) : tl::unexpected(model.error());
    if (!graph) {
        std::cerr << graph.error().text() << '\n';
        std::exit(2);
    }
    return std::move(*graph);
}

} // namespace

OurEngine::OurEngine(const Task &task, const std::string &file)
    : m_graph(loadGraph(file)), m_flagYields(yieldsOf(task.flags)),
      m_classYields(yieldsOf(task.classes)), m_treatmentYields(yieldsOf(task.treatments)),
      m_order(m_graph.closure({"treatments"})), m_flags(*m_graph.slot("flagCount")),
      m_classes(*m_graph.slot("classes")), m_treatments(*m_graph.slot("treatments")),
      m_run(std::make_unique<dmn::Run>(m_graph))
{
    const dmn::Program &program = m_graph.program();
    for (const Input &input : task.raw) {
        Given given;
        given.firstClass = static_cast<std::uint32_t>(m_answerClasses.size());
        given.source =
            static_cast<std::uint32_t>(program.readers[*m_graph.slot(input.name)].front());
        const dmn::ValueClasses &classes = program.sources[given.source].classes;
        for (int value = 0; value <= input.domain.highest; ++value)
            m_answerClasses.push_back(input.domain.codes.empty() ? classes.ofNumber(value)
                                      : input.domain.isTruth()
                                          ? classes.of(value == 1)
                                          : classes.ofText(input.domain.codes[value]));
        m_given.push_back(given);
    }
}

std::vector<OurEngine::Yield> OurEngine::yieldsOf(const Table &table)
{
    std::vector<Yield> yields;
    for (const Rule &rule : table.rules)
        yields.push_back({rule.code.c_str(), rule.number});
    return yields;
}

void OurEngine::decide(const RawAnswers &answers)
{
    for (std::size_t i = 0; i < m_given.size(); ++i)
        m_run->giveClass(m_given[i].source, m_answerClasses[m_given[i].firstClass + answers[i]]);
    m_run->decide(m_order);
}

void OurEngine::read(Decided &decided) const
{
    decided.flags = 0;
    decided.treatments = 0;
    m_run->eachFired(
        m_flags, [&](std::size_t row) { decided.flag[decided.flags++] = m_flagYields[row].code; });
    m_run->eachFired(m_classes, [&](std::size_t row) {
        decided.kind = m_classYields[row].code;
        decided.grade = m_classYields[row].number;
    });
    m_run->eachFired(m_treatments, [&](std::size_t row) {
        decided.treatment[decided.treatments] = m_treatmentYields[row].code;
        decided.phase[decided.treatments++] = m_treatmentYields[row].number;
    });
}

void OurEngine::read(FiredRows &fired) const
{
    fired.clear();
    std::uint16_t table = 0;
    for (const dmn::Slot slot : m_order) {
        m_run->eachFired(slot, [&](std::size_t row) {
            fired.push_back(static_cast<std::uint16_t>(64 * table + row));
        });
        ++table;
    }
}

std::string shown(const Decided &decided)
{
    std::string text;
    for (int i = 0; i < decided.flags; ++i)
        text += std::string(decided.flag[i]) + " ";
    text += std::string(decided.kind) + " " + std::to_string(decided.grade) + " ";
    for (int i = 0; i < decided.treatments; ++i)
        text += std::string(decided.treatment[i]) + " " + std::to_string(decided.phase[i]) + " ";
    return text;
}

} // namespace triage::bench
