// SPDX-License-Identifier: GPL-3.0-or-later
// Decides a model that dmn-moddle read, with feelin for every cell and expression.

import { isDeepStrictEqual } from 'node:util';
import { evaluate, unaryTest } from './packages.mjs';

/** Parsing is what costs: the same cell and value are tested once. */
const tested = new Map();

export function holds(cell, value) {
  const key = `${cell}\n${JSON.stringify(value)}`;
  if (!tested.has(key)) tested.set(key, unaryTest(cell, { '?': value }).value === true);
  return tested.get(key);
}

const isPath = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const constants = new Map();

function valueOf(text, scope) {
  if (text !== 'null' && isPath.test(text))
    return text.split('.').reduce((found, name) => found?.[name] ?? null, scope);
  return evaluate(text, scope).value ?? null;
}

function constant(text) {
  if (!constants.has(text)) constants.set(text, evaluate(text, {}).value ?? null);
  return constants.get(text);
}

function outputOf(table, rule) {
  const values = rule.outputEntry.map((entry) => constant(entry.text));
  if (values.length === 1) return values[0];
  return Object.fromEntries(table.output.map((output, i) => [output.name, values[i]]));
}

/** What a table without a rule that holds comes to. */
function defaultOf(table) {
  const entries = table.output.map((output) => output.defaultOutputEntry);
  if (entries.every((entry) => entry === undefined)) return null;
  const values = entries.map((entry) => (entry === undefined ? null : constant(entry.text)));
  if (values.length === 1) return values[0];
  return Object.fromEntries(table.output.map((output, i) => [output.name, values[i]]));
}

const collected = {
  SUM: (values) => values.reduce((sum, value) => sum + value, 0),
  MIN: (values) => Math.min(...values),
  MAX: (values) => Math.max(...values),
  COUNT: (values) => values.length,
};

function decideTable(table, scope) {
  const values = table.input.map((input) => valueOf(input.inputExpression.text, scope));
  const fired = table.rule.filter(
    (rule) => rule.inputEntry.every((cell, i) => holds(cell.text, values[i])));
  if (fired.length === 0) return defaultOf(table);
  if (table.hitPolicy === 'FIRST') return outputOf(table, fired[0]);
  const outputs = fired.map((rule) => outputOf(table, rule));
  const policy = table.hitPolicy ?? 'UNIQUE';
  if (policy === 'UNIQUE') return outputs.length === 1 ? outputs[0] : null;
  if (policy === 'ANY')
    return outputs.every((output) => isDeepStrictEqual(output, outputs[0])) ? outputs[0] : null;
  if (policy !== 'COLLECT') throw new Error(`no cross-check for ${policy}`);
  return table.aggregation ? collected[table.aggregation](outputs) : outputs;
}

/** The value of every decision of a model, by name. */
export function decideTheirs(definitions, input) {
  const decisions = definitions.drgElement.filter((e) => e.$type === 'dmn:Decision');
  const scope = { ...input };
  const decided = {};
  const decide = (decision) => {
    if (decision.name in decided) return;
    for (const { requiredDecision } of decision.informationRequirement ?? [])
      if (requiredDecision) decide(decisions.find((e) => `#${e.id}` === requiredDecision.href));
    const logic = decision.decisionLogic;
    decided[decision.name] = logic.$type === 'dmn:DecisionTable'
      ? decideTable(logic, scope) : evaluate(logic.text, scope).value ?? null;
    scope[decision.name] = decided[decision.name];
  };
  decisions.forEach(decide);
  return decided;
}
