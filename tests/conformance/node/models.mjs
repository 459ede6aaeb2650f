// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped rule files as dmn-moddle reads them, and our engine as people run it.

import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DmnModdle } from './packages.mjs';

const rules = fileURLToPath(new URL('../../../resources/rules/', import.meta.url));

export const ruleFiles = readdirSync(rules).filter((name) => name.endsWith('.dmn')).sort()
  .map((name) => rules + name);

export const moddle = new DmnModdle();

export async function readModel(file) {
  const text = readFileSync(file, 'utf8');
  const { rootElement, warnings } = await moddle.fromXML(text, 'dmn:Definitions');
  return { file, text, definitions: rootElement, warnings };
}

/** Our decisions for each of the inputs. */
export function decideOurs(file, inputs) {
  const lines = inputs.map((input) => JSON.stringify(input)).join('\n');
  const ended = spawnSync(process.env.TRIAGE_CLI, ['decide', file, '-'],
    { input: lines, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (ended.status !== 0) throw new Error(ended.stderr || String(ended.error));
  return ended.stdout.trim().split('\n').map((line) => JSON.parse(line));
}
