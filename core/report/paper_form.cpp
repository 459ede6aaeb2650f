// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper_form.h"

#include "report/body_chart_svg.h"
#include "report/report_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace triage {

namespace {

constexpr const char *emptyBox = "☐";
constexpr std::size_t shortList = 5;    ///< longer ones stand in two columns
constexpr std::size_t shortWord = 14;   ///< letters; such options stand beside each other
constexpr std::size_t besideAtMost = 4; ///< options

/// Writes the questions of a form in the order asked.
class FormWriter {
public:
    FormWriter(const Questionnaire &questionnaire, const PictureSource &pictures,
               const ReportWords &words, Document &document)
        : m_questionnaire(questionnaire), m_pictures(pictures), m_words(words), m_document(document)
    {
    }

    void write(const Section &section)
    {
        bool begun = false;
        for (const Page &page : section.pages) {
            if (page.onlyFor == Mode::Therapist || !hasQuestions(page))
                continue;
            if (!begun)
                addBlock(m_document, Title{2, section.title});
            begun = true;
            write(page);
        }
    }

private:
    static bool isAsked(const Question &question) { return question.onlyFor != Mode::Therapist; }

    static bool hasQuestions(const Page &page)
    {
        return std::any_of(page.questions.begin(), page.questions.end(), isAsked);
    }

    void write(const Page &page)
    {
        const bool list = page.layout == Page::Layout::Checklist;
        const bool several =
            std::count_if(page.questions.begin(), page.questions.end(), isAsked) > 1;
        if ((list || several) && !page.title.empty())
            addBlock(m_document, Title{3, page.title});
        if (!page.hint.empty() && !list)
            addBlock(m_document, Passage{{"", page.hint}, true});
        if (list) {
            writeSigns(page);
            return;
        }
        for (const Question &question : page.questions)
            if (isAsked(question))
                write(question, page.layout == Page::Layout::BodyChart);
    }

    void writeSigns(const Page &page)
    {
        Grid grid{page.title,
                  {m_words.formSigns, m_words.yes, m_words.no, m_words.notSure},
                  {},
                  {70, 8, 8, 14}};
        for (const Question &question : page.questions)
            if (isAsked(question))
                grid.rows.push_back(
                    {question.text + (question.hint.empty() ? "" : ". ") + question.hint, emptyBox,
                     emptyBox, emptyBox});
        addBlock(m_document, std::move(grid));
    }

    void write(const Question &question, bool onChart)
    {
        addBlock(m_document, Title{4, question.text});
        std::string note = question.hint;
        const auto add = [&note](const std::string &text) {
            if (!text.empty())
                note += (note.empty() ? "" : " ") + text;
        };
        if (question.kind == QuestionKind::MultiChoice &&
            note.find(m_words.formMany) == std::string::npos)
            add(m_words.formMany);
        add(skipWords(question));
        if (!note.empty())
            addBlock(m_document, Passage{{"", note}, true});
        if (onChart && question.kind == QuestionKind::MultiChoice)
            writeCharts();
        writeInput(question, onChart);
    }

    /// When a question may be left out, where one other answer decides it.
    std::string skipWords(const Question &question) const
    {
        if (question.enableWhen.size() != 1)
            return {};
        const EnableWhen &when = question.enableWhen.front();
        const Question *asked = findQuestion(m_questionnaire, when.question);
        if (asked == nullptr || when.op != EnableWhen::Operator::NotEqual)
            return {};
        const auto *code = std::get_if<std::string>(&when.answer);
        const Option *option = code ? findOption(*asked, *code) : nullptr;
        return option ? fillPlaces(m_words.formSkipIf, {asked->label, option->text})
                      : std::string();
    }

    void writeCharts()
    {
        Columns row{{50, 50}, {}};
        for (const bool fromFront : {false, true}) {
            const std::string id = fromFront ? "form-front" : "form-back";
            const std::string svg =
                bodyChartSvg(m_pictures(fromFront ? "body-front.svg" : "body-back.svg"),
                             {.side = {},
                              .sites = {},
                              .worst = {},
                              .fromFront = fromFront,
                              .left = m_words.chartLeft,
                              .right = m_words.chartRight,
                              .caption = fromFront ? m_words.fromFront : m_words.fromBehind});
            if (svg.empty())
                continue;
            m_document.pictures[id] = {
                .type = "image/svg+xml", .bytes = svg, .alt = m_words.chartAlt, .own = true};
            row.columns.push_back({{Figure{id, 34}}});
        }
        if (!row.columns.empty())
            addBlock(m_document, std::move(row));
    }

    void writeInput(const Question &question, bool onChart)
    {
        switch (question.kind) {
        case QuestionKind::Integer:
        case QuestionKind::Decimal:
            if (question.control == "scale")
                addBlock(m_document, PaperScale{static_cast<int>(question.minimum.value_or(0)),
                                                static_cast<int>(question.maximum.value_or(10))});
            else
                addBlock(m_document, PaperLine{unitOf(question)});
            return;
        case QuestionKind::Date:
            addBlock(m_document, PaperLine{m_words.formDayMonthYear});
            return;
        default:
            break;
        }
        if (onChart && question.kind == QuestionKind::Choice)
            addBlock(m_document, PaperLine{});
        else
            writeOptions(question.options);
    }

    static std::string unitOf(const Question &question)
    {
        if (question.unit.empty())
            return " ";
        return question.unitText.empty() ? question.unit : question.unitText;
    }

    void writeOptions(const std::vector<Option> &options)
    {
        const auto lineOf = [](const Option &option) {
            return Line{"",
                        option.hint.empty() ? option.text : option.text + " (" + option.hint + ")"};
        };
        const bool beside = options.size() <= besideAtMost &&
                            std::all_of(options.begin(), options.end(), [&](const Option &option) {
                                return lineOf(option).text.size() <= shortWord;
                            });
        const std::size_t count = beside ? options.size() : options.size() > shortList ? 2 : 1;
        const std::size_t rows = (options.size() + count - 1) / count;
        Columns row;
        row.shares.assign(beside ? besideAtMost : count, 1);
        row.columns.resize(row.shares.size());
        for (std::size_t i = 0; i < count; ++i) {
            Listing boxes{Listing::Mark::Box, {}};
            for (std::size_t k = i * rows; k < std::min(options.size(), (i + 1) * rows); ++k)
                boxes.lines.push_back(lineOf(options[k]));
            row.columns[i].push_back({std::move(boxes)});
        }
        if (count == 1 && !beside)
            m_document.blocks.push_back(std::move(row.columns.front().front()));
        else
            addBlock(m_document, std::move(row));
    }

    const Questionnaire &m_questionnaire;
    const PictureSource &m_pictures;
    const ReportWords &m_words;
    Document &m_document;
};

} // namespace

Document paperForm(const Questionnaire &questionnaire, const PictureSource &pictures,
                   const Clinic &clinic)
{
    const ReportWords words(questionnaire.language);
    Document document;
    document.language = questionnaire.language.head().code;
    document.title = words.formTitle;
    document.subtitle = words.formNote;
    document.clinic = clinic.name;
    document.foot = fillPlaces(words.formFoot, {questionnaire.version});
    document.pageOf = words.pageOf;
    if (!clinic.logo.bytes.empty()) {
        document.logo = "logo";
        document.pictures["logo"] = clinic.logo;
        document.pictures["logo"].own = false;
        document.pictures["logo"].alt = clinic.name;
    }
    addBlock(document, Columns{{60, 40},
                               {{{Passage{{words.formName, ""}, false}}, {PaperLine{}}},
                                {{Passage{{words.formDate, ""}, false}}, {PaperLine{}}}}});
    addBlock(document, Notice{words.formWarning, {{"", words.formSkip}}, false});
    FormWriter form(questionnaire, pictures, words, document);
    for (const Section &section : questionnaire.sections)
        form.write(section);
    return document;
}

} // namespace triage
