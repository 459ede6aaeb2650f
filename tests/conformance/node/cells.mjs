// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell means: ranges, comparisons, lists, not(...) and null, held against feelin.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holds } from './decide.mjs';
import { decideOurs } from './models.mjs';
import { compare, finish } from './report.mjs';

// Left out: [3..1]. Its end lies before its start, so by the standard it holds nothing, as ours
// says; feelin turns it round.
const numberCells = ['-', '3', '3,5', '-2', '< 3', '<= 3', '> 3', '>= 3', '[1..3]', '(1..3]',
  '[1..3)', '(1..3)', ']1..3[', ']1..3]', '[1..3[', 'not(3)', 'not(3,5)', 'not(< 3)',
  'not([1..3])', 'null', 'null, < 3', 'not(null)', 'not(null,3)', '< 1, > 3', '[1..2], 5', '1.5',
  '>= -0.5'];
const stringCells = ['-', '"a"', '"a","b"', 'not("a")', 'not("a","b")', 'null', 'null,"a"',
  'not(null)', 'not(null,"a")', '"Ä"', '"a b"', '"\\"q\\""'];
const booleanCells = ['-', 'true', 'false', 'not(true)', 'null', 'not(null,true)'];
const groups = [
  ['number', numberCells, [null, -2, -0.5, 0, 0.999, 1, 1.5, 2, 2.999, 3, 3.001, 5, 1e9]],
  ['string', stringCells, [null, '', 'a', 'b', 'A', 'Ä', 'a b', '"q"', 'null']],
  ['boolean', booleanCells, [null, true, false]],
];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One decision a cell: "yes" where it holds. */
function modelOf(type, cells) {
  const decisions = cells.map((cell, i) => `
    <decision id="d${i}" name="d${i}">
      <informationRequirement><requiredInput href="#x"/></informationRequirement>
      <decisionTable hitPolicy="FIRST">
        <input><inputExpression typeRef="${type}"><text>x</text></inputExpression></input>
        <output/>
        <rule><inputEntry><text>${escaped(cell)}</text></inputEntry>
          <outputEntry><text>"yes"</text></outputEntry></rule>
      </decisionTable>
    </decision>`);
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="cells">
    <inputData id="x" name="x"/>${decisions.join('')}</definitions>`;
}

const folder = mkdtempSync(join(tmpdir(), 'triage-cells-'));
for (const [type, cells, values] of groups) {
  const file = join(folder, `${type}.dmn`);
  writeFileSync(file, modelOf(type, cells));
  const ours = decideOurs(file, values.map((x) => ({ x })));
  for (const [v, value] of values.entries())
    for (const [c, cell] of cells.entries())
      compare(() => `${cell} for ${JSON.stringify(value)}`, holds(cell, value),
        ours[v][`d${c}`] === 'yes');
}
rmSync(folder, { recursive: true });
finish('cells');
