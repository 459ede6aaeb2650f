// SPDX-License-Identifier: GPL-3.0-or-later
// feelin and our engine decide the shipped tables alike, for full answers and for answers with gaps.

import { decideTheirs } from './decide.mjs';
import { domainsOf, randomFrom, randomInput } from './inputs.mjs';
import { decideOurs, readModel, ruleFiles } from './models.mjs';
import { compare, finish } from './report.mjs';

const perFile = 120;
const random = randomFrom(20251121);

for (const file of ruleFiles) {
  const { definitions } = await readModel(file);
  const domains = domainsOf(definitions);
  const inputs = Array.from({ length: perFile },
    (_, i) => randomInput(definitions, domains, random, i % 4 === 3 ? 0.3 : 0));
  const ours = decideOurs(file, inputs);
  for (const [i, input] of inputs.entries()) {
    const theirs = decideTheirs(definitions, input);
    for (const name of Object.keys(theirs))
      compare(() => `${file}, ${name}, ${JSON.stringify(input)}`, theirs[name], ours[i][name]);
  }
}
finish('decisions');
