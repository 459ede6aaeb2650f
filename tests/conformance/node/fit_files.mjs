// SPDX-License-Identifier: GPL-3.0-or-later
// Garmin's own reader of FIT files, held against ours: when each activity began, how long it took
// and how far it went. Left out: what that reader says it does not read (compressed timestamps,
// files with a wrong checksum), and parts between sports.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from './installed.mjs';
import { compare, finish } from './report.mjs';

const { Decoder, Stream } = await installed('@garmin/fitsdk');

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../../../../shared/training-logs/open');
if (!existsSync(folder)) {
  console.log('skipped: there are no FIT files beside the project');
  process.exit(0);
}

/** What the SDK says of a file; nothing where it does not read all of it. */
function theirSessions(bytes) {
  const decoder = new Decoder(Stream.fromBuffer(bytes));
  if (!decoder.isFIT() || !decoder.checkIntegrity()) return [];
  const { messages, errors } = decoder.read();
  const isCompressed = (messages.recordMesgs ?? []).some((record) => !record.timestamp);
  if (errors.length > 0 || isCompressed) return [];
  return (messages.sessionMesgs ?? []).filter((session) => session.sport !== 'transition' &&
    session.startTime && session.totalTimerTime > 0);
}

function ourActivities(file, data) {
  const text = execFileSync(process.env.TRIAGE_CLI, ['log', '--json', file],
    { env: { ...process.env, HAMSTRING_TRIAGE_DATA: data }, maxBuffer: 1 << 28 });
  return JSON.parse(text).activities;
}

const data = mkdtempSync(join(tmpdir(), 'triage-fit-'));
for (const name of readdirSync(folder).filter((file) => /\.fit(\.gz)?$/.test(file))) {
  const file = join(folder, name);
  const raw = readFileSync(file);
  let sessions;
  try {
    sessions = theirSessions(raw[0] === 0x1f ? gunzipSync(raw) : raw);
  } catch {
    continue; // what the SDK cannot read is no measure
  }
  if (sessions.length === 0) continue;
  const ours = ourActivities(file, data);
  for (const session of sessions) {
    const start = Math.floor(session.startTime.getTime() / 1000);
    const found = ours.find((activity) => Math.abs(activity.start - start) <= 1);
    const far = session.totalDistance;
    const near = far === undefined || far === null || Math.abs((found?.distance_m ?? NaN) - far) <=
      Math.max(50, 0.01 * far);
    const lasts = Math.abs((found?.duration_s ?? NaN) - session.totalTimerTime) <= 1;
    compare(() => `${name}, session of ${session.startTime.toISOString()}`,
      { found: true, near: true, lasts: true }, { found: Boolean(found), near, lasts });
  }
}
rmSync(data, { recursive: true });
finish('sessions');
