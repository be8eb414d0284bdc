/** Markup that is safe to put into a page as it is. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Builds markup: what stands in the template is ours, and everything that is put in is text until it is Html. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: String.raw({ raw: template }, ...parts.map(render)) };
}

function render(part: Part): string {
  if (part === undefined) {
    return '';
  }
  if (typeof part === 'string' || typeof part === 'number') {
    return String(part).replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
  }
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('\n');
}

/** A table; on a phone each row is a list of its cells under their names. Without rows it says so. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
  none: string,
): Html {
  if (rows.length === 0) {
    return html`<p class="none">${none}</p>`;
  }
  const cells = (row: readonly (Html | string | number)[]) =>
    row.map((cell, index) => html`<td data-name="${head[index]}">${cell}</td>`);
  return html`<table><thead><tr>${head.map((name) => html`<th>${name}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table>`;
}

/** A moment, in full for those who point at it. */
export function moment(at: string | undefined): Html {
  return at === undefined ? html`–` : html`<time datetime="${at}">${at.slice(0, 16).replace('T', ' ')}</time>`;
}

/** An address that leads out, where it is one of the web; otherwise its words alone. */
export function link(address: string | undefined, words: string): Html {
  return address !== undefined && /^https?:\/\//.test(address)
    ? html`<a href="${address}" rel="noreferrer noopener">${words}</a>`
    : html`${words}`;
}
