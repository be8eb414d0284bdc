import { expect, it } from 'vitest';
import { inflectEnglish } from '../../../../src/claims/rules/en/word-forms.ts';

it.each([
  ['sign', 'sign signs signed signing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['deny', 'deny denies denied denying'],
  ['play', 'play plays played playing'],
  ['reach', 'reach reaches reached reaching'],
  ['snub', 'snub snubs snubbed snubbing'],
  ['scrap', 'scrap scraps scrapped scrapping'],
  ['pen', 'pen pens penned penning'],
  ['deliver', 'deliver delivers delivered delivering'],
  ['repel', 'repel repels repelled repelling'],
  ['strike', 'strike strikes struck striking'],
  ['freeze', 'freeze freezes froze frozen freezing'],
])('knows the forms of “%s”', (verb, forms) => {
  expect(inflectEnglish(verb)).toBe(`(?:${forms.replaceAll(' ', '|')})`);
});
