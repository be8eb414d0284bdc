/** "RealMadrid", "Cole_Palmer": puts a space where a capital or a low line begins the next word. */
export function partCapitals(word: string): string {
  return word.replaceAll(/_|(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}
