// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace triage {

/// The style sheet of the rule book as a page: the window's colours, light and dark, and A4 paper.
inline constexpr std::string_view ruleBookStyle = R"(
:root { color-scheme: light dark;
  --window: #f3f5f6; --surface: #ffffff; --sunken: #e9edf0; --text: #18242e; --text2: #475865;
  --border: #d2dadf; --control: #74838f; --line: #a9b5bd; --accent: #0b6670;
  --accent-soft: #e0efef; }
@media (prefers-color-scheme: dark) { :root {
  --window: #141a1f; --surface: #1d252b; --sunken: #182026; --text: #e8edf0; --text2: #aab8c2;
  --border: #36434c; --control: #82939f; --line: #5a6a75; --accent: #5cc4c8;
  --accent-soft: #1a393d; } }
* { box-sizing: border-box; }
body { font: 16px/1.45 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: var(--text);
  background: var(--window); margin: 0; }
main { max-width: 76rem; margin: 0 auto; padding: 2.5rem 2.5rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.3; margin: 0 0 .5rem; }
h2 { font-size: 1.45rem; margin: 3.5rem 0 .4rem; padding-top: 1.5rem;
  border-top: 1px solid var(--border); }
h3 { font-size: 1.2rem; margin: 2.5rem 0 .3rem; }
h4 { font-size: 1rem; margin: 1.8rem 0 .15rem; }
p { max-width: 75ch; margin: .3rem 0 .8rem; }
.quiet { color: var(--text2); font-size: .875rem; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; border-radius: 4px; }
code { font: .85em "DejaVu Sans Mono", monospace; }
nav, figure, table { background: var(--surface); border: 1px solid var(--border);
  border-radius: 10px; }
nav { padding: 1.2rem 1.6rem 1.4rem; columns: 2; column-gap: 2.5rem; }
nav h2 { font-size: 1.1rem; margin: 0 0 .6rem; padding: 0; border: 0; column-span: all; }
nav section { break-inside: avoid; margin-bottom: 1rem; }
nav section > a { font-weight: 600; }
nav ul, td ul { list-style: none; margin: 0; padding: 0; }
nav li { margin: .2rem 0; }
figure { margin: 1rem 0 1.5rem; padding: 1.2rem; overflow-x: auto; }
figure svg { display: block; margin: 0 auto; max-width: 100%; height: auto; }
figcaption { color: var(--text2); font-size: .875rem; margin-top: .9rem; max-width: 75ch; }
table { border-collapse: separate; border-spacing: 0; width: 100%; margin: .5rem 0 1.5rem;
  table-layout: fixed; font-size: .9375rem; overflow: hidden; }
th, td { padding: .5rem .8rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--sunken); color: var(--text2); font-weight: 600; font-size: .8125rem; }
td { border-top: 1px solid var(--border); }
th.row, td.row { width: 3.6rem; text-align: right; color: var(--text2); white-space: nowrap; }
th.if { width: 36%; } th.then { width: 24%; } th.source { width: 13%; }
td li + li { margin-top: .2rem; }
tr:target td { background: var(--accent-soft); }
.references li { margin: .4rem 0; overflow-wrap: anywhere; }
@page { size: A4; margin: 16mm 14mm 18mm; }
@page wide { size: A4 landscape; }
@media print {
  :root { color-scheme: light; --window: #ffffff; --surface: #ffffff; --sunken: #eef1f3;
    --text: #000000; --text2: #3c4a55; --border: #b8c2c9; --control: #74838f; --line: #8d9aa3;
    --accent: #0b6670; --accent-soft: #e0efef; }
  body { font-size: 9.5pt; } main { max-width: none; padding: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { break-before: page; margin-top: 0; padding-top: 0; border: 0; }
  nav h2 { break-before: auto; }
  h2, h3, h4, h4 + p { break-after: avoid; }
  figure { break-inside: avoid; padding: 4mm; } figure svg { max-height: 225mm; }
  figure.overview { page: wide; } figure.overview svg { max-height: 150mm; }
  table { font-size: 8.5pt; overflow: visible; border: 0; border-radius: 0; }
  td { border-bottom: 1px solid var(--border); border-top: 0; }
  tr { break-inside: avoid; } thead { display: table-header-group; }
  th, td { padding: 1.3mm 2mm; } th.row, td.row { width: 9mm; }
  nav { padding: 4mm 5mm; } a { color: inherit; text-decoration: none; } }
)";

} // namespace triage
