// SPDX-License-Identifier: GPL-3.0-or-later
// Each of our questionnaires is read by LHC-Forms without a complaint, and every question of it,
// with every answer to choose from, stands on the page that it makes.

import { readFileSync } from 'node:fs';
import { compare, finish } from '../node/report.mjs';
import { openBrowser } from './browser.mjs';

const folder = new URL('../../../resources/questionnaire/', import.meta.url);
const shownWithin = 30000; // milliseconds

function allItems(items) {
  return (items ?? []).flatMap((item) => [item, ...allItems(item.item)]);
}

/** The same without conditions, so that every question is shown at once. */
function unconditional(item) {
  const { enableWhen, enableBehavior, ...rest } = item;
  return { ...rest, ...(item.item && { item: item.item.map(unconditional) }) };
}

function convertedIds(items) {
  return (items ?? []).flatMap((item) => [item.linkId, ...convertedIds(item.items)]);
}

async function shownForm(window, questionnaire) {
  const form = window.document.getElementById('form');
  form.innerHTML = '';
  await window.LForms.Util.addFormToPage(questionnaire, form, { fhirVersion: 'R4' });
  const last = allItems(questionnaire.item).filter((item) => item.type !== 'display').at(-1);
  const end = Date.now() + shownWithin;
  while (!form.innerHTML.includes(`item-${last.linkId}/`) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return form;
}

const complaints = [];
const window = await openBrowser(complaints);
for (const name of ['questionnaire', 'recheck']) {
  const questionnaire = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  // Words without an answer are folded into the help of what they stand under.
  const items = allItems(questionnaire.item).filter((item) => item.type !== 'display');
  const converted =
    new Set(convertedIds(window.LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4').items));
  for (const item of items)
    compare(() => `${name}: ${item.linkId} is read`, converted.has(item.linkId), true);
  await shownForm(window, questionnaire);
  const whole = { ...questionnaire, item: questionnaire.item.map(unconditional) };
  const form = await shownForm(window, whole);
  const ids = new Set([...form.querySelectorAll('[id]')].map((element) => element.id));
  const places = [...ids];
  for (const item of items)
    compare(() => `${name}: ${item.linkId} is on the page`,
      places.some((id) => id.startsWith(`item-${item.linkId}/`)), true);
  const text = form.textContent;
  for (const item of items.filter((each) => each.text))
    compare(() => `${name}: the words of ${item.linkId}`, text.includes(item.text), true);
}
compare(() => 'what LHC-Forms complains of', complaints, []);
finish('items of our forms');
