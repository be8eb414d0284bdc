import type { Answer } from '../serve-status.ts';
import { type Html, html } from './html.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--line:#d8dee4;--well:#116329;--ill:#a40e26}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--paper:#0d1117;--line:#30363d;--well:#3fb950;--ill:#ff7b72}}
*{box-sizing:border-box}body{margin:0 auto;max-width:70rem;padding:1rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:baseline;border-bottom:1px solid var(--line);padding-bottom:.5rem}
h1{font-size:1.25rem;margin:0}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}a{color:inherit}
nav{display:flex;gap:1rem}nav [aria-current]{font-weight:700;text-decoration:none}
.verdict{font-weight:700;color:var(--well)}.verdict.ill{color:var(--ill)}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th,td time{white-space:nowrap}td small{overflow-wrap:anywhere}
@media(max-width:40rem){thead{display:none}tr{display:block;padding:.4rem 0;border-bottom:1px solid var(--line)}td{display:grid;grid-template-columns:6.5rem 1fr;gap:0 .75rem;padding:.1rem 0;border:0;overflow-wrap:anywhere}
td::before{content:attr(data-name);grid-row:1/span 9;color:var(--soft)}td>*{grid-column:2}td br{display:none}}
th,.none,time,small{color:var(--soft)}img{max-width:100%;height:auto;border-radius:8px}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.5rem 0}
dt{color:var(--soft)}dd{margin:0}article{border-bottom:1px solid var(--line);padding:.5rem 0}article h3{font-size:1rem;margin:0}
form{display:flex;gap:.5rem;margin:.75rem 0}input{flex:1;min-width:0;font:inherit;padding:.4rem;border:1px solid var(--line);border-radius:6px;background:inherit;color:inherit}
button{font:inherit;padding:.4rem 1rem}ul{padding-left:1.25rem;margin:.25rem 0}
`;

/** The pages, by their paths. */
const PAGES = [
  ['/', 'Health'],
  ['/developments', 'Developments'],
  ['/trace', 'Trace'],
] as const;

/** Puts a page's content into the frame that all pages share. `again`: seconds until the browser asks anew. */
export function frame(path: (typeof PAGES)[number][0], content: Html, again?: number): Answer {
  const links = PAGES.map(([to, name]) =>
    to === path ? html`<a href="${to}" aria-current="page">${name}</a>` : html`<a href="${to}">${name}</a>`,
  );
  const refresh = again === undefined ? undefined : html`<meta http-equiv="refresh" content="${again}">`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${refresh}
<title>Touchline</title><style>${{ markup: STYLE }}</style></head>
<body><header><h1>Touchline</h1><nav>${links}</nav></header><main>${content}</main></body></html>`;
  return { status: 200, contentType: 'text/html; charset=utf-8', body: page.markup };
}
