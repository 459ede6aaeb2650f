// SPDX-License-Identifier: GPL-3.0-or-later
// The packages that read FHIR, or the word that the test is skipped where they are not installed.

import { installed } from './installed.mjs';

const fhirModule = await installed('fhir');
const fhirpathModule = await installed('fhirpath');
const modelModule = await installed('fhirpath/fhir-context/r4/index.js');
export const Fhir = fhirModule.Fhir ?? fhirModule.default.Fhir;
export const fhirpath = fhirpathModule.default ?? fhirpathModule;
export const r4 = modelModule.default ?? modelModule;
