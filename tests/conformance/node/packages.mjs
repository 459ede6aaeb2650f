// SPDX-License-Identifier: GPL-3.0-or-later
// The packages of package.json that read and decide DMN.

import { installed } from './installed.mjs';

export const { DmnModdle } = await installed('dmn-moddle');
export const { evaluate, unaryTest } = await installed('feelin');
