// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every FIT file of a folder with Garmin's SDK (npm install @garmin/fitsdk), to compare times.
import { readdirSync, readFileSync } from 'node:fs';
import { Decoder, Stream } from '@garmin/fitsdk';

let sessions = 0;
for (const name of readdirSync(process.argv[2])) {
    const stream = Stream.fromBuffer(readFileSync(`${process.argv[2]}/${name}`));
    sessions += new Decoder(stream).read().messages.sessionMesgs.length;
}
process.exit(sessions > 0 ? 0 : 1);
