// SPDX-License-Identifier: GPL-3.0-or-later
// A visual editor opens every shipped rule file without a warning, and saving changes no byte.

import { moddle, readModel, ruleFiles } from './models.mjs';
import { compare, finish } from './report.mjs';

for (const file of ruleFiles) {
  const { text, definitions, warnings } = await readModel(file);
  compare(() => `${file}: warnings`, warnings.map((warning) => warning.message), []);
  const saved = await moddle.toXML(definitions, { format: true });
  compare(() => `${file}: saved otherwise`, saved.xml === text, true);
}
finish('readings and savings');
