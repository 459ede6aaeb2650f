// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dmn/value.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace triage::dmn {

struct ExpressionNode;
using NodePtr = std::shared_ptr<const ExpressionNode>; ///< never null inside a tree

/// The operators between two operands.
enum class Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or
};

/// A business knowledge model: a body that reads its parameters only.
struct Function {
    std::string name;
    std::vector<std::string> parameters;
    NodePtr body;
};

/// A constant.
struct LiteralNode {
    Value value;
};

/// A name of the scope.
struct NameNode {
    std::string name;
};

/// `of.name`.
struct MemberNode {
    NodePtr of;
    std::string name;
};

/// `-of`.
struct MinusNode {
    NodePtr of;
};

/// `not(of)` in an expression: three-valued.
struct NotNode {
    NodePtr of;
};

/// `left operation right`.
struct BinaryNode {
    Operator operation;
    NodePtr left;
    NodePtr right;
};

/// `function(arguments)`.
struct CallNode {
    std::shared_ptr<const Function> function;
    std::vector<NodePtr> arguments;
};

/// A cell's test: the input equals this value or is in this list.
struct EqualsTest {
    NodePtr value;
};

/// A cell's test: the input is less or greater than this value.
struct OrderTest {
    Operator operation;
    NodePtr bound;
};

/// A cell's test: the input lies in a range.
struct RangeTest {
    NodePtr low;
    NodePtr high;
    bool lowIncluded;
    bool highIncluded;
};

/// A cell: one test of the list holds; `negated` for not(...).
struct AnyOfTest {
    std::vector<NodePtr> tests;
    bool negated;
};

/// One part of a parsed expression or cell.
struct ExpressionNode {
    std::variant<LiteralNode, NameNode, MemberNode, MinusNode, NotNode, BinaryNode, CallNode,
                 EqualsTest, OrderTest, RangeTest, AnyOfTest>
        part;
};

} // namespace triage::dmn
