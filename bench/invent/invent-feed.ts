import type { Item } from '../../src/items/item.ts';

/** Writes items down as the RSS 2.0 document that a newspaper's server would send. */
export function inventFeed(items: readonly Item[]): string {
  const entries = items.map(writeEntry).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Invented Football</title><link>https://invented.example/</link><ttl>5</ttl>
${entries}
</channel></rss>`;
}

function writeEntry({ id, title, summary, publishedAt, outlet }: Item): string {
  const link = `https://invented.example/football/${id}?utm_source=rss`;
  return `<item><title><![CDATA[${title}]]></title><link>${link}</link><guid isPermaLink="false">${id}</guid>
<description><![CDATA[<p>${summary} <a href="${link}">Read the story</a></p>]]></description>
<dc:creator>${outlet}</dc:creator><pubDate>${new Date(publishedAt ?? 0).toUTCString()}</pubDate>
<media:thumbnail url="https://invented.example/${id}.jpg" width="240" height="135"/></item>`;
}
