// SPDX-License-Identifier: GPL-3.0-or-later
// A page without a window in which LHC-Forms runs, or the word that the test is skipped where it is
// not installed.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('./node_modules/', import.meta.url));
const scripts = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/runtime.js',
  'webcomponent/polyfills.js', 'webcomponent/main.js', 'fhir/R4/lformsFHIR.min.js'];

/** The page's window; what goes wrong in it is added to `complaints`. */
export async function openBrowser(complaints) {
  if (!existsSync(`${packages}lforms`) || !existsSync(`${packages}jsdom`)) {
    console.log('skipped: lforms is not installed; run: npm ci --prefix tests/conformance/forms');
    process.exit(0);
  }
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const messages = new VirtualConsole();
  messages.on('jsdomError', (error) => complaints.push(String(error.message)));
  messages.on('error', (...words) => complaints.push(words.map(String).join(' ')));
  const { window } = new JSDOM('<!doctype html><html><body><div id="form"></div></body></html>', {
    runScripts: 'outside-only', pretendToBeVisual: true, url: 'http://localhost/',
    virtualConsole: messages,
  });
  // What a browser has and jsdom has not.
  const watcher = class { observe() {} unobserve() {} disconnect() {} };
  window.ResizeObserver ??= watcher;
  window.IntersectionObserver ??= watcher;
  window.structuredClone ??= structuredClone;
  window.matchMedia ??= () => ({ matches: false, addListener() {}, removeListener() {},
    addEventListener() {}, removeEventListener() {} });
  for (const script of scripts)
    window.eval(readFileSync(`${packages}lforms/dist/lforms/${script}`, 'utf8'));
  return window;
}
