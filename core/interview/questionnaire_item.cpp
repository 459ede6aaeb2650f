// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/questionnaire_item.h"

#include "interview/json_text.h"
#include "interview/nearest.h"
#include "language/phrases.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <utility>

namespace triage {

namespace {

using nlohmann::json;

std::string structure(std::string_view name)
{
    return fmt::format("http://hl7.org/fhir/StructureDefinition/{}", name);
}

std::optional<double> bound(const json &item, std::string_view name)
{
    const json *found = extension(item, structure(name));
    if (found != nullptr)
        for (const char *key : {"valueInteger", "valueDecimal"})
            if (const auto value = found->find(key); value != found->end() && value->is_number())
                return value->get<double>();
    return std::nullopt;
}

/// Whether an extension of this address says true.
bool isMarked(const json &element, std::string_view address)
{
    const json *found = extension(element, address);
    return found != nullptr && isTrue(*found, "valueBoolean");
}

std::string unit(const json &item)
{
    const json *found = extension(item, structure("questionnaire-unit"));
    if (found == nullptr)
        return {};
    const auto coding = found->find("valueCoding");
    return coding == found->end() ? std::string() : textIn(*coding, "display");
}

Option readOption(const json &answer, const std::string &linkId, QuestionnaireReading &reading)
{
    const auto coding = answer.find("valueCoding");
    Option option;
    if (coding != answer.end()) {
        option.code = textIn(*coding, "code");
        option.text = textIn(*coding, "display");
    }
    if (option.code.empty())
        reading.refuse(linkId, "an option has no code",
                       "give it a valueCoding with code and display");
    if (option.text.empty())
        reading.refuse(linkId, fmt::format("the option \"{}\" has no text", option.code),
                       "give its valueCoding a display");
    option.exclusive = isMarked(answer, structure("questionnaire-optionExclusive"));
    option.hint = ownText(answer, "hint");
    option.group = ownText(answer, "group");
    option.therapistText = ownText(answer, "therapist-text");
    if (option.therapistText.empty())
        option.therapistText = option.text;
    checkOwnExtensions(answer, linkId, reading);
    return option;
}

std::vector<Option> readOptions(const json &item, const std::string &linkId,
                                QuestionnaireReading &reading)
{
    std::vector<Option> options;
    std::set<std::string> codes;
    for (const json &answer : listIn(item, "answerOption")) {
        options.push_back(readOption(answer, linkId, reading));
        if (!codes.insert(options.back().code).second)
            reading.refuse(linkId,
                           fmt::format("the option \"{}\" is there twice", options.back().code),
                           "remove one of them");
    }
    return options;
}

bool isYesNoUnsure(const std::vector<Option> &options)
{
    std::set<std::string_view> codes;
    for (const Option &option : options)
        codes.insert(option.code);
    return codes == std::set<std::string_view>{"yes", "no", unsureCode};
}

Option yesOrNo(std::string code, std::string_view text)
{
    Option option;
    option.code = std::move(code);
    option.text = text;
    option.therapistText = text;
    return option;
}

void readKind(const json &item, Question &question, QuestionnaireReading &reading)
{
    const std::string type = textIn(item, "type");
    question.options = readOptions(item, question.id, reading);
    if (type == "boolean") {
        question.kind = QuestionKind::YesNo;
        question.options = {yesOrNo("yes", phrase::yes), yesOrNo("no", phrase::no)};
    } else if (type == "choice") {
        if (question.options.empty())
            reading.refuse(question.id, "this choice has no options", "give it an answerOption");
        question.kind = isTrue(item, "repeats")           ? QuestionKind::MultiChoice
                        : isYesNoUnsure(question.options) ? QuestionKind::YesNoUnsure
                                                          : QuestionKind::Choice;
    } else if (type == "integer") {
        question.kind = QuestionKind::Integer;
    } else if (type == "decimal") {
        question.kind = QuestionKind::Decimal;
    } else if (type == "date") {
        question.kind = QuestionKind::Date;
    } else {
        reading.refuse(question.id, fmt::format("unknown item type \"{}\"", type),
                       "use boolean, choice, integer, decimal, date, group or display");
    }
    question.acceptsUnsure = findOption(question, unsureCode) != nullptr;
}

/// Controls of our own: how long ago; what one side has less or more than the other, and before it
/// what was measured on each side.
constexpr std::array<std::string_view, 5> ownControls{
    "time-ago", "less-than-other-side", "more-than-other-side", "left-side", "right-side"};

/// The control that asks it, where the item itself names none.
std::string usualControl(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Integer:
    case QuestionKind::Decimal:
        return "number";
    case QuestionKind::Date:
        return "date";
    case QuestionKind::MultiChoice:
        return "check";
    default:
        return "radio";
    }
}

std::string readControl(const json &item, QuestionKind kind)
{
    const std::string picture = ownText(item, "picture");
    if (!picture.empty())
        return picture;
    const std::string control = itemControl(item);
    if (control == "slider")
        return "scale";
    const bool own =
        std::find(ownControls.begin(), ownControls.end(), control) != ownControls.end();
    return own ? control : usualControl(kind);
}

EnableWhen readEnableWhen(const json &condition, const std::string &linkId,
                          QuestionnaireReading &reading)
{
    static const std::map<std::string, EnableWhen::Operator> operators = {
        {"exists", EnableWhen::Operator::Exists},  {"=", EnableWhen::Operator::Equal},
        {"!=", EnableWhen::Operator::NotEqual},    {">", EnableWhen::Operator::Greater},
        {"<", EnableWhen::Operator::Less},         {">=", EnableWhen::Operator::GreaterOrEqual},
        {"<=", EnableWhen::Operator::LessOrEqual},
    };
    EnableWhen read;
    read.question = textIn(condition, "question");
    const std::string sign = textIn(condition, "operator");
    if (const auto found = operators.find(sign); found != operators.end())
        read.op = found->second;
    else
        reading.refuse(linkId, fmt::format("unknown enableWhen operator \"{}\"", sign),
                       "use exists, =, !=, >, <, >= or <=");
    if (const auto yes = condition.find("answerBoolean");
        yes != condition.end() && yes->is_boolean())
        read.answer = yes->get<bool>();
    for (const char *key : {"answerInteger", "answerDecimal"})
        if (const auto number = condition.find(key);
            number != condition.end() && number->is_number())
            read.answer = number->get<double>();
    if (const auto coding = condition.find("answerCoding"); coding != condition.end())
        read.answer = textIn(*coding, "code");
    return read;
}

void readConditions(const json &item, Question &question, QuestionnaireReading &reading)
{
    for (const json &condition : listIn(item, "enableWhen"))
        question.enableWhen.push_back(readEnableWhen(condition, question.id, reading));
    const std::string behaviour = textIn(item, "enableBehavior");
    if (question.enableWhen.size() > 1 && behaviour != "all" && behaviour != "any")
        reading.refuse(question.id, "several enableWhen without an enableBehavior",
                       "give enableBehavior as all or any");
    question.enableAll = behaviour != "any";
}

} // namespace

std::optional<Mode> readMode(const json &item, const std::string &linkId,
                             QuestionnaireReading &reading)
{
    const std::string code = ownText(item, "mode");
    const std::optional<Mode> mode = modeFromCode(code);
    if (!code.empty() && !mode)
        reading.refuse(linkId, fmt::format("unknown mode \"{}\"", code), "use runner or therapist");
    return mode;
}

std::string readHint(const json &item, QuestionnaireReading &reading)
{
    std::string hint;
    for (const json &child : listIn(item, "item"))
        if (textIn(child, "type") == "display" && itemControl(child) == "help") {
            reading.use(textIn(child, "linkId"));
            hint = textIn(child, "text");
        }
    return hint;
}

Question readQuestion(const json &item, QuestionnaireReading &reading)
{
    Question question;
    question.id = textIn(item, "linkId");
    reading.use(question.id);
    question.line = reading.lineOf(question.id);
    question.text = textIn(item, "text");
    if (question.text.empty())
        reading.refuse(question.id, "this question has no text", "give the item a text");
    question.therapistText = ownText(item, "therapist-text");
    if (question.therapistText.empty())
        question.therapistText = question.text;
    question.label = ownText(item, "label");
    if (question.label.empty())
        question.label = question.text;
    question.hint = readHint(item, reading);
    question.why = ownText(item, "why");
    question.skipText = ownText(item, "skip");
    question.unit = unit(item);
    readKind(item, question, reading);
    question.control = readControl(item, question.kind);
    question.minimum = bound(item, "minValue");
    question.maximum = bound(item, "maxValue");
    if (question.minimum && question.maximum && *question.minimum > *question.maximum)
        reading.refuse(question.id, "its minValue is above its maxValue", "swap them");
    question.safety = isMarked(item, "urn:hamstring-triage:safety");
    question.settled = isMarked(item, "urn:hamstring-triage:settled");
    question.recordOnly = isMarked(item, "urn:hamstring-triage:record-only");
    question.required = isTrue(item, "required");
    question.onlyFor = readMode(item, question.id, reading);
    readConditions(item, question, reading);
    checkOwnExtensions(item, question.id, reading);
    return question;
}

} // namespace triage
