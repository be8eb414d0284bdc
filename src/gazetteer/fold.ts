import anyAscii from 'any-ascii';

/**
 * Writes a name the way people type it: lower case, plain letters, apostrophes dropped, everything else a single space.
 * "Ødegaard" → "odegaard", "N'Golo Kanté" → "ngolo kante", "Alexander-Arnold" → "alexander arnold".
 */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/['’‘`´]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Folds a name without its English article, which people write and leave out: "The Gunners" → "gunners". */
export function foldBare(text: string): string {
  return fold(text).replace(/^the (?=.)/, '');
}
