import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

/** A file of the page, ready to be sent. */
export type PageFile = { readonly contentType: string; readonly bytes: Uint8Array };

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const CLIENT = join(import.meta.dirname, 'client');

/**
 * Reads every file a browser needs, once, by the path it is asked for. Only what is in this table is ever served, so no
 * path can lead out of the folder.
 */
export function readPageFiles(folder: string = CLIENT): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const contentType = CONTENT_TYPES[extname(entry.name)];
    if (entry.isFile() && contentType !== undefined) {
      const path = join(entry.parentPath, entry.name);
      files.set(pathOf(relative(folder, path)), { contentType, bytes: readFileSync(path) });
    }
  }
  return files;
}

function pathOf(name: string): string {
  return name === 'index.html' ? '/' : `/page/${name.replaceAll('\\', '/')}`;
}
