// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace triage {

/// Looks of a document's page, on screen and on paper.
inline constexpr const char *documentStyle = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f5f6; color: #18242e; font: 16px/1.45 system-ui, sans-serif; }
main { max-width: 900px; margin: 24px auto; padding: 48px 56px; background: #fff;
  border: 1px solid #d2dadf; border-radius: 10px; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: 8px 24px; justify-content: space-between;
  align-items: flex-end; padding-bottom: 16px; border-bottom: 2px solid #18242e; margin-bottom: 24px; }
header p { margin: 0; color: #475865; }
header .who { text-align: right; }
header .who strong { color: #18242e; }
header img { max-height: 56px; max-width: 220px; display: block; margin-bottom: 8px; }
h1 { font-size: 28px; line-height: 1.25; margin: 0; }
h2 { font-size: 20px; line-height: 1.3; margin: 28px 0 8px; }
h3 { font-size: 17px; line-height: 1.35; margin: 20px 0 4px; }
p { margin: 0 0 10px; }
.quiet { color: #475865; }
ul, ol { margin: 0 0 12px; padding-left: 24px; }
li { margin: 2px 0; }
ul.boxes { list-style: none; padding-left: 0; }
ul.boxes li { display: flex; gap: 10px; }
ul.boxes li::before { content: ""; flex: none; width: 15px; height: 15px; margin-top: 4px;
  border: 1.5px solid #475865; border-radius: 3px; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin: 4px 0 16px; }
th, td { text-align: left; vertical-align: top; padding: 7px 12px 7px 0;
  border-top: 1px solid #d2dadf; font-weight: 400; }
tbody tr:last-child > * { border-bottom: 1px solid #d2dadf; }
thead th { font-weight: 600; border-top: 0; border-bottom: 1.5px solid #18242e; }
tbody th { color: #475865; }
.notice { border: 2px solid #18242e; margin: 0 0 20px; }
.notice h2 { margin: 0; padding: 12px 20px; background: #e9edf0; border-bottom: 2px solid #18242e; }
.notice div { padding: 12px 20px 4px; }
.pressing, .pressing h2 { background: #18242e; color: #fff; border-color: #18242e; }
.pressing h2 { font-size: 26px; padding-bottom: 4px; }
.columns { display: grid; gap: 0 32px; }
.columns > div > h2:first-child { margin-top: 12px; }
figure { margin: 4px 0 12px; }
figure svg, figure img { max-width: 100%; height: auto; display: block; }
.scale { display: flex; flex-wrap: wrap; gap: 6px; list-style: none; padding: 0; }
.scale li { border: 1.5px solid #475865; border-radius: 4px; min-width: 34px; text-align: center;
  padding: 3px 0; }
.line { border-bottom: 1px solid #475865; min-height: 30px; margin: 0 0 12px; }
.line.short { display: inline-block; width: 140px; margin-right: 8px; }
footer { margin-top: 32px; padding-top: 10px; border-top: 1px solid #74838f; color: #475865;
  font-size: 14px; }
@media (max-width: 640px) {
  main { margin: 0; padding: 20px 16px; border: 0; border-radius: 0; }
  .columns { display: block; }
}
@media print {
  @page { margin: 12mm 15mm 13mm; }
  body { background: #fff; font-size: 10pt; -webkit-print-color-adjust: exact;
    print-color-adjust: exact; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  h1 { font-size: 18pt; } h2 { font-size: 12.5pt; margin-top: 14pt; } h3 { font-size: 11pt; }
  h1, h2, h3, thead { break-after: avoid; }
  tr, li, figure, .notice { break-inside: avoid; }
  .table { overflow: visible; }
  .new-page { break-before: page; }
  .dense { font-size: 9pt; line-height: 1.32; }
  .dense header { padding-bottom: 5pt; margin-bottom: 8pt; border-bottom-width: 1.5pt; }
  .dense header img { max-height: 36pt; margin-bottom: 4pt; }
  .dense h1 { font-size: 16pt; }
  .dense h2 { font-size: 11.5pt; margin: 8pt 0 3pt; }
  .dense h3 { font-size: 10pt; margin: 7pt 0 2pt; }
  .dense p { margin-bottom: 3.5pt; }
  .dense ul, .dense ol { margin-bottom: 4pt; padding-left: 14pt; }
  .dense li { margin: 0; }
  .dense table { margin: 2pt 0 7pt; }
  .dense th, .dense td { padding: 2.6pt 8pt 2.6pt 0; }
  .dense .notice { margin-bottom: 8pt; }
  .dense .notice h2 { margin: 0; padding: 5pt 10pt; }
  .dense .notice div { padding: 5pt 10pt 1.5pt; }
  .dense .pressing h2 { font-size: 17pt; }
  .dense .columns { gap: 0 18pt; }
  .dense .columns > div > h2:first-child { margin-top: 4pt; }
  .dense figure { margin: 2pt 0 4pt; }
  .dense footer { margin-top: 10pt; padding-top: 4pt; font-size: 8pt; }
}
)";

} // namespace triage
