// SPDX-License-Identifier: GPL-3.0-or-later
// A package of package.json, or the word that the test is skipped where it is not installed.

export async function installed(name) {
  try {
    return await import(name);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.log(`skipped: ${name} is not installed; run: npm ci --prefix tests/conformance/node`);
    process.exit(0);
  }
}
