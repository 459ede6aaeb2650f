// SPDX-License-Identifier: GPL-3.0-or-later
// Random answers to everything a model asks: half of them by chance, half so that a row fires.

import { holds } from './decide.mjs';

/** Mulberry32: the same answers in every run. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const literals = (text) => [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1]);
const numbers = (text) => [...text.replace(/"[^"]*"/g, '').matchAll(/\d+(\.\d+)?/g)]
  .map((match) => Number(match[0]));

/** What each expression may come to: its codes, or numbers at and around its limits. */
export function domainsOf(definitions) {
  const domains = new Map();
  for (const { decisionLogic: table } of definitions.drgElement)
    for (const [i, input] of (table?.input ?? []).entries()) {
      const expression = input.inputExpression.text;
      const values = domains.get(expression) ?? new Set();
      const texts = table.rule.map((rule) => rule.inputEntry[i].text);
      for (const text of [...texts, input.inputValues?.text ?? '']) {
        for (const code of literals(text)) values.add(code);
        for (const limit of numbers(text))
          for (const near of [limit - 1, limit - 0.5, limit, limit + 0.5, limit + 1])
            values.add(near);
      }
      if (values.size === 0) values.add(input.inputExpression.typeRef === 'number' ? 1 : 'no');
      domains.set(expression, values);
    }
  return domains;
}

function put(input, expression, value) {
  const path = expression.split('.');
  const last = path.pop();
  let holder = input;
  for (const name of path) holder = holder[name] ??= {};
  holder[last] = value;
}

function pick(values, random) {
  const list = [...values];
  return list[Math.floor(random() * list.length)];
}

/** One input; `gaps` is how likely an answer is left out (null). */
export function randomInput(definitions, domains, random, gaps) {
  const input = {};
  const inputs = definitions.drgElement.filter((e) => e.$type === 'dmn:InputData');
  for (const { name, variable } of inputs)
    if (variable.typeRef === 'number') input[name] = Math.round(random() * 60) + 1;
  const names = new Set(inputs.map((e) => e.name));
  for (const [expression, values] of domains)
    if (names.has(expression.split('.')[0]))
      put(input, expression, random() < gaps ? null : pick(values, random));
  if (random() < 0.5) return input;
  const { decisionLogic: table } = pick(
    definitions.drgElement.filter((e) => e.decisionLogic?.rule), random);
  const row = pick(table.rule, random);
  for (const [i, cell] of row.inputEntry.entries()) {
    const expression = table.input[i].inputExpression.text;
    if (cell.text === '-' || !names.has(expression.split('.')[0])) continue;
    const fitting = [...domains.get(expression)].filter((value) => holds(cell.text, value));
    if (fitting.length > 0) put(input, expression, pick(fitting, random));
  }
  return input;
}
