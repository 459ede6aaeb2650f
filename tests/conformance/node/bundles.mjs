// SPDX-License-Identifier: GPL-3.0-or-later
// The bundles of stories are valid FHIR R4 by someone else's validator, and keep the standard's
// invariants by someone else's FHIRPath.

import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Fhir, fhirpath, r4 } from './fhir_packages.mjs';
import { compare, finish } from './report.mjs';

const cases = fileURLToPath(new URL('../../cases/', import.meta.url));
const every = 24; // one story in so many

// As FHIR R4 writes them, for the resources that a bundle holds.
const invariants = {
  Bundle: {
    'bdl-1': "total.empty() or (type = 'searchset') or (type = 'history')",
    'bdl-7': 'entry.where(fullUrl).select(fullUrl&resource.meta.versionId).isDistinct()',
    'bdl-8': "entry.all(fullUrl.contains('/_history/').not())",
  },
  Observation: {
    'obs-6': 'dataAbsentReason.empty() or value.empty()',
    'obs-7': 'value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()',
  },
  QuestionnaireResponse: {
    'qrs-1': '(answer.exists() and item.exists()).not()',
    'items hold something': 'descendants().where(linkId.exists()).all(answer.exists() or item.exists())',
  },
  CarePlan: { 'cpl-3': 'activity.all(detail.empty() or reference.empty())' },
  Provenance: { 'it has targets and agents': 'target.exists() and agent.who.exists()' },
  ClinicalImpression: { 'findings say what': 'finding.all(itemCodeableConcept.exists())' },
};

function bundleOf(file) {
  const { mode, answers } = JSON.parse(readFileSync(cases + file, 'utf8'));
  const ended = spawnSync(process.env.TRIAGE_CLI, ['fhir', 'export', '-', '--out', '-'],
    { input: JSON.stringify({ mode, answers }), encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ended.status !== 0) throw new Error(ended.stderr || String(ended.error));
  return JSON.parse(ended.stdout);
}

function checkInvariants(file, resource) {
  for (const [name, expression] of Object.entries(invariants[resource.resourceType] ?? {})) {
    const [holds] = fhirpath.evaluate(resource, expression, { resource }, r4);
    compare(() => `${file}, ${resource.resourceType}, ${name}`, holds ?? true, true);
  }
}

const fhir = new Fhir();
const files = readdirSync(cases).filter((name) => name.endsWith('.json')).sort()
  .filter((_, index) => index % every === 0);
for (const file of files) {
  const bundle = bundleOf(file);
  for (const resource of [bundle, ...bundle.entry.map((entry) => entry.resource)]) {
    const { valid, messages } = fhir.validate(resource, { errorOnUnexpected: true });
    compare(() => `${file}, ${resource.resourceType}: ${JSON.stringify(messages)}`, valid, true);
    checkInvariants(file, resource);
  }
}
finish('resources and invariants');
