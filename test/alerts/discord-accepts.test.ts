import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/alerts/alert-words.ts';
import { linkBack } from '../../src/alerts/link-back.ts';
import { Certainty } from '../../src/claims/claim.ts';
import { Stage } from '../../src/claims/stage.ts';
import { Language } from '../../src/feeds/feed.ts';
import { aDevelopment, aFollow, ARNOLD } from '../follows/build.ts';
import { anAlert } from './build.ts';

const DESCRIPTION = resolve(import.meta.dirname, '../../../shared/discord/openapi.json');
const REQUEST = (path: string, method: string) =>
  `discord#/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}/requestBody/content/application~1json/schema`;

describe.skipIf(!existsSync(DESCRIPTION))('what Discord’s own description takes (skipped without ../shared)', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const format of ['snowflake', 'nonce', 'int32', 'int64', 'double', 'date-time', 'uri']) {
    ajv.addFormat(format, true);
  }
  if (existsSync(DESCRIPTION)) {
    ajv.addSchema(JSON.parse(readFileSync(DESCRIPTION, 'utf8')), 'discord');
  }
  const create = () => ajv.compile({ $ref: REQUEST('/channels/{channel_id}/messages', 'post') });
  const edit = () => ajv.compile({ $ref: REQUEST('/channels/{channel_id}/messages/{message_id}', 'patch') });

  const ping = { kind: 'role', id: '400000000000000001' } as const;
  const bodies = Language.options.flatMap((language) =>
    Stage.options.flatMap((stage) =>
      Certainty.options.map((certainty) =>
        anAlert(aDevelopment({ stage, certainty }), [aFollow(ARNOLD, { ping })], undefined, language),
      ),
    ),
  );
  const place = { channelId: '200000000000000001', messageId: '500000000000000001' };

  it('includes every alert, as it is posted', () => {
    const accepts = create();
    for (const { body, id, language } of bodies) {
      expect(
        accepts({ ...linkBack(body, place, wordsOf(language).withdrawn.link), nonce: id, enforce_nonce: true }),
        JSON.stringify(accepts.errors),
      ).toBe(true);
    }
  });

  it('includes every alert, as it is edited', () => {
    const accepts = edit();
    for (const { body } of bodies) {
      expect(accepts(body), JSON.stringify(accepts.errors)).toBe(true);
    }
  });

  it('does not include a sixth button', () => {
    const { body } = anAlert();
    const [row] = body.components;
    const components = [
      { ...row, components: Array.from({ length: 6 }, () => ({ type: 2, style: 2, custom_id: 'x' })) },
    ];
    expect(create()({ ...body, components })).toBe(false);
  });
});
