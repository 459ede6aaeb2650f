// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what was compared; every test ends with finish().

let compared = 0;
let differences = 0;

/** Numbers may differ in their last digits, as in the conformance kit. */
export function agree(left, right) {
  if (typeof left === 'number' && typeof right === 'number')
    return Math.abs(left - right) <= 1e-8 * Math.max(Math.abs(left), Math.abs(right));
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object')
    return left === right;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && agree(left[key], right[key]));
}

/** Says where the two differ, for the first few. */
export function compare(what, theirs, ours) {
  compared += 1;
  if (agree(theirs, ours)) return;
  differences += 1;
  if (differences <= 5)
    console.log(`${what()}\n  theirs ${JSON.stringify(theirs)}\n  ours   ${JSON.stringify(ours)}`);
}

export function finish(unit) {
  console.log(`${compared} ${unit} compared, ${differences} differ`);
  process.exit(differences > 0 || compared === 0 ? 1 : 0);
}
