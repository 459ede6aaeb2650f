// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lazy.h"
#include "base/result.h"
#include "dmn/feel.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace triage::dmn {

/// How the rows that hold become one value (DMN 1.3, 8.2.10). Where none holds, every policy gives
/// the default entries, and null without them, also in place of a list or a count.
enum class HitPolicy { Unique, Any, Priority, First, RuleOrder, OutputOrder, Collect };

/// How Collect joins its rows; None lists them.
enum class Aggregation { None, Sum, Min, Max, Count };

/// One column on the left: an expression whose value each row's cell tests.
struct InputClause {
    std::string id;
    std::string label;
    std::string text; ///< the expression as written
    Expression expression;
    std::string type;                 ///< FEEL type name, or empty
    std::vector<Value> allowedValues; ///< in written order; empty: not listed
    UnaryTests allowed;               ///< a value outside reads as null
};

/// One column on the right.
struct OutputClause {
    std::string id;
    std::string name; ///< empty where the table has one output
    std::string label;
    std::string type;
    std::vector<Value> allowedValues; ///< for Priority and Output order: highest first
    std::optional<Expression> defaultEntry;
};

/// One row: a rule.
struct Row {
    std::string id;
    std::vector<UnaryTests> cells;        ///< one per input clause
    std::vector<std::string> cellTexts;   ///< as written
    std::vector<Expression> outputs;      ///< one per output clause
    std::vector<std::string> annotations; ///< one per annotation clause
    int line = 0;                         ///< line in the file
};

struct DecisionTable {
    HitPolicy hitPolicy = HitPolicy::Unique;
    Aggregation aggregation = Aggregation::None;
    std::vector<InputClause> inputs;
    std::vector<OutputClause> outputs;
    std::vector<std::string> annotationNames; ///< "reason", "source"
    std::vector<Row> rows;
};

/// A call of a business knowledge model (DMN 7.3.5): parameters bound to expressions.
struct Invocation {
    std::vector<std::string> parameters;
    std::vector<Expression> arguments;
    Expression body; ///< the function's body, reading its parameters
};

/// How a decision comes to its value.
using Logic = std::variant<DecisionTable, Expression, Invocation>;

struct Decision {
    std::string id;
    std::string name;
    std::string description; ///< one sentence for readers, or empty
    std::string topic;       ///< the name of its model
    std::string file;        ///< for messages
    int line = 0;
    std::vector<std::string> requires_; ///< names of the inputs and decisions it reads
    Lazy<Logic> logic;

    [[nodiscard]] const DecisionTable *table() const { return std::get_if<DecisionTable>(&*logic); }
};

struct InputData {
    std::string id;
    std::string name;
    std::string type;
    UnaryTests allowed; ///< of its item definition: a value outside reads as null
    int line = 0;
};

/// One .dmn file.
struct Model {
    std::string file;
    std::string name;
    std::string nameSpace;
    std::vector<InputData> inputs;
    std::vector<Decision> decisions;
};

/// Reads DMN 1.1 to 1.6 XML limited to S-FEEL. Anything else is refused with file, line and what to
/// write instead.
[[nodiscard]] Result<Model> readModel(std::string_view xml, const std::string &file);

} // namespace triage::dmn
