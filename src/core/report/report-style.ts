/** The report's style sheet: the values of the window's light theme, set as a page. Faces fall back to what the reader has. */
export const reportStyle = `
:root {
  --ui: 'Inter Variable', Inter, system-ui, 'Helvetica Neue', Arial, sans-serif;
  --text: 'Source Serif 4 Variable', 'Source Serif 4', Charter, Georgia, 'Times New Roman', serif;
  --paper: #fdfcf9; --line: #e2ded5; --line-strong: #cbc5b8; --ink: #1d1b18; --ink-2: #5f5a51; --accent: #1f5a96;
  --supported: #00714f; --supported-fill: #d5eee3; --qualified: #1b6d9c; --qualified-fill: #d9ecf7;
  --contradicted: #b23c00; --contradicted-fill: #fbe0d1; --conflicting: #96346f; --conflicting-fill: #f6deec;
  --misleading: #8a5a00; --misleading-fill: #f8e8c6; --open: #5f5a51; --open-fill: #e9e5dc;
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16.5px/1.62 var(--text); font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 54rem; padding: 40px 24px; overflow-wrap: break-word; }
h1 { font-size: 34px; line-height: 1.18; font-weight: 600; margin: 4px 0 8px; text-wrap: balance; }
h2 { font-size: 23px; line-height: 1.25; font-weight: 600; margin: 0 0 16px; }
h3 { font: 600 15px/1.4 var(--ui); margin: 24px 0 8px; }
h4 { font: 600 13px/1.4 var(--ui); margin: 16px 0 4px; }
p { margin: 0 0 12px; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
section { border-top: 1px solid var(--line-strong); margin-top: 40px; padding-top: 16px; }
.masthead .status { font: 600 13px/1.4 var(--ui); color: var(--contradicted); margin: 0; }
.quiet, .byline { font: 13px/1.45 var(--ui); color: var(--ink-2); }
.contents { display: flex; flex-wrap: wrap; gap: 4px 20px; list-style: none; padding: 0; margin: 16px 0 0; font: 13px/1.4 var(--ui); }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: 4px 24px; margin: 0 0 16px; }
dt { font: 13px/2.05 var(--ui); color: var(--ink-2); } dd { margin: 0; }
dl.scale { grid-template-columns: minmax(17rem, max-content) 1fr; } dl.scale dt { color: inherit; }
table { border-collapse: collapse; width: 100%; margin: 8px 0 16px; }
th, td { text-align: left; vertical-align: top; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font: 13px/1.4 var(--ui); color: var(--ink-2); border-bottom-color: var(--line-strong); vertical-align: bottom; }
tbody th, tfoot th { font: 600 14px/1.45 var(--ui); }
tfoot th, tfoot td { border-bottom: 0; border-top: 1px solid var(--line-strong); }
.number { text-align: right; font-family: var(--ui); font-size: 14px; }
.verdict { font: 600 13px/1.4 var(--ui); white-space: nowrap; } .verdict .shape { display: inline-block; width: 1.1em; text-align: center; }
.v-supported > header .verdict, .verdict.v-supported { color: var(--supported); } .verdict.v-supported_qualified { color: var(--qualified); }
.verdict.v-contradicted { color: var(--contradicted); } .verdict.v-conflicting { color: var(--conflicting); }
.verdict.v-misleading { color: var(--misleading); }
.verdict.v-unsupported, .verdict.v-unverifiable, .verdict.v-unreviewed { color: var(--open); }
.claim { margin: 0 0 32px; }
.claim > header { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: baseline; font: 13px/1.4 var(--ui); color: var(--ink-2); border-bottom: 1px solid var(--line); padding-bottom: 4px; }
.claim > header .verdict { margin-left: auto; }
.claim-number { font: 600 13px/1.4 var(--ui); color: var(--ink); text-decoration: none; }
blockquote { margin: 4px 0 8px; padding: 0; }
.quote { font-size: 18px; line-height: 1.55; margin: 12px 0; color: var(--ink-2); }
.quote mark { background: none; color: var(--ink); text-decoration: underline; text-decoration-color: var(--line-strong); text-decoration-thickness: 2px; text-underline-offset: 4px; }
.v-supported .quote mark { background: var(--supported-fill); } .v-supported_qualified .quote mark { background: var(--qualified-fill); }
.v-contradicted .quote mark { background: var(--contradicted-fill); } .v-conflicting .quote mark { background: var(--conflicting-fill); }
.v-misleading .quote mark { background: var(--misleading-fill); } .v-unsupported .quote mark, .v-unverifiable .quote mark { background: var(--open-fill); }
.back { font: 12px/1.4 var(--ui); white-space: nowrap; }
.figures td, .board td { font-size: 15px; line-height: 1.5; } .figures { table-layout: fixed; } .figures th:nth-child(2) { width: 38%; } .figures td { padding-top: 4px; padding-bottom: 4px; } .figures tr:last-child td { border-bottom: 0; }
.said { font-weight: 600; } s.said { font-weight: 400; color: var(--ink-2); } .unchecked .said { font-weight: 400; }
.normalised { font: 13px/1.5 var(--ui); color: var(--ink-2); }
.gap { font: 600 13px/1.4 var(--ui); color: var(--contradicted); }
.gap::before { content: '▲ '; }
.evidence, .sources, .reasons, .questions, .unchecked { margin: 0 0 12px; padding-left: 1.4em; } .unchecked { list-style: none; padding: 0; }
.evidence li, .sources li, .questions li, .unchecked li { margin-bottom: 8px; }
.evidence blockquote, .note { border-left: 2px solid var(--line-strong); padding-left: 12px; } .evidence p { margin: 0 0 4px; }
.stance { font: 600 13px/1.4 var(--ui); } .address { font: 13px/1.5 var(--ui); overflow-wrap: anywhere; }
.note { margin: 4px 0 12px; } .note p { margin-bottom: 4px; } .note pre { white-space: pre-wrap; }
.board { table-layout: fixed; } .board p { margin: 0 0 6px; } .board .normalised { display: block; } .board th:first-child { width: 21%; } .board th { hyphens: auto; overflow-wrap: normal; } .board th:last-child { width: 28%; } .board .mention { color: var(--ink-2); }
.decision { font: 13px/1.45 var(--ui); } .board q { font-family: var(--text); font-size: 14px; }
.relation { font: 600 13px/1.5 var(--ui); } .reasons { padding-left: 1.3em; font: 13px/1.45 var(--ui); color: var(--ink-2); }
.r-same, .r-same-after-conversion, .r-compatible { color: var(--supported); } .r-conflict { color: var(--contradicted); }
.r-not-comparable, .r-one-sided, .r-vague { color: var(--ink-2); }
.hash { font: 12px/1.5 ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; overflow-wrap: anywhere; max-width: 22rem; }
.turn h4 { font-size: 15px; margin-top: 24px; } .turn { max-width: 68ch; }
.mark { color: inherit; text-decoration: underline dotted var(--ink-2) 1px; text-underline-offset: 4px; }
.mark.v-supported { background: var(--supported-fill); text-decoration: underline solid var(--supported) 2px; }
.mark.v-supported_qualified { background: var(--qualified-fill); text-decoration: underline solid var(--qualified) 2px; }
.mark.v-contradicted { background: var(--contradicted-fill); text-decoration: underline double var(--contradicted) 2px; }
.mark.v-conflicting { background: var(--conflicting-fill); text-decoration: underline double var(--conflicting) 2px; }
.mark.v-misleading { background: var(--misleading-fill); text-decoration: underline double var(--misleading) 2px; }
.mark.v-unsupported, .mark.v-unverifiable { background: var(--open-fill); text-decoration: underline dashed var(--open) 2px; }
.turn sup { line-height: 0; } .turn sup a { font: 11px/1 var(--ui); text-decoration: none; margin-right: 2px; }
:target { outline: 2px solid var(--accent); outline-offset: 4px; }
@media (max-width: 40rem) { body { padding: 24px 16px; } dl, dl.scale { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } .counts, .manifest, .board { display: block; overflow-x: auto; } .board { min-width: 0; } }
@page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { content: counter(page); font: 9pt sans-serif; color: #5f5a51; } @bottom-left { content: 'Draft'; font: 9pt sans-serif; color: #5f5a51; } }
@media print {
  html { background: none; font-size: 10.5pt; line-height: 1.5; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { max-width: none; padding: 0; } nav, .back { display: none; } a { color: inherit; text-decoration: none; } .address { text-decoration: none; }
  .board tbody th { font-size: 9.5pt; } .board td { font-size: 10pt; } h1 { font-size: 24pt; } h2 { font-size: 16pt; } .quote { font-size: 11.5pt; }
  section { margin-top: 24px; } #transcript { break-before: page; }
  h2, h3, h4, .claim > header, .relation { break-after: avoid; } tr, .figures, .quote, .evidence li, .sources li, .unchecked li, .note { break-inside: avoid; }
  p { orphans: 3; widows: 3; } thead { display: table-header-group; } :target { outline: none; }
}
`;
