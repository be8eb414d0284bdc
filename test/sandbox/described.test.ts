import { assert, constantFrom, integer, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { CallbackBody } from '../../src/sandbox/bodies/callback-body.ts';
import { CommandBodies } from '../../src/sandbox/bodies/command-body.ts';
import { ForumPostBody, ThreadAtMessageBody, WebhookBody } from '../../src/sandbox/bodies/channel-body.ts';
import { AnswerBody, MessageBody, MessageEditBody, WebhookMessageBody } from '../../src/sandbox/bodies/message-body.ts';
import { hasSpec, requestValidator } from './spec.ts';

const EMBED = {
  title: 'Medical booked',
  description: 'Tomorrow',
  url: 'https://a.example/news',
  color: 0x2e_8b_57,
  timestamp: '2026-01-01T12:00:00.000Z',
  author: { name: 'An outlet', url: 'https://a.example', icon_url: 'https://a.example/i.png' },
  footer: { text: 'Tier 1', icon_url: 'https://a.example/i.png' },
  image: { url: 'https://a.example/p.png', width: 1, height: 1 },
  thumbnail: { url: 'https://a.example/p.png' },
  fields: [{ name: 'Fee', value: '£20m', inline: true }],
};
const BUTTON = { type: 2, style: 1, custom_id: 'a', label: 'A', emoji: { id: null, name: '⚽' }, disabled: false };
const LINK = { type: 2, style: 5, url: 'https://a.example', label: 'Source' };
const SELECT = {
  type: 3,
  custom_id: 'b',
  placeholder: 'Step',
  min_values: 0,
  max_values: 1,
  options: [{ label: 'Bid', value: 'bid', description: 'x', default: false }],
};
const CHANNELS = { type: 8, custom_id: 'c', channel_types: [0, 5], default_values: [{ type: 'channel', id: '1' }] };
const MESSAGE = {
  content: 'x',
  tts: false,
  nonce: 'n',
  enforce_nonce: true,
  flags: 4096,
  embeds: [EMBED],
  allowed_mentions: { parse: ['roles'], users: ['17'], replied_user: false },
  components: [
    { type: 1, components: [BUTTON, LINK] },
    { type: 1, components: [SELECT] },
    { type: 1, components: [CHANNELS] },
  ],
  message_reference: { message_id: '5', fail_if_not_exists: false },
  attachments: [{ id: '0', filename: 'a.png', description: 'x' }],
};
const NEWER = {
  flags: 1 << 15,
  components: [
    {
      type: 17,
      id: 7,
      accent_color: 5,
      spoiler: false,
      components: [
        {
          type: 9,
          components: [{ type: 10, content: 'x' }],
          accessory: { type: 11, media: { url: 'https://a.example' }, description: 'x' },
        },
        { type: 12, items: [{ media: { url: 'https://a.example' }, description: 'x', spoiler: true }] },
        { type: 13, file: { url: 'attachment://a.png' } },
        { type: 14, spacing: 2, divider: true },
        { type: 1, components: [BUTTON] },
      ],
    },
  ],
};
const COMMANDS = [
  {
    name: 'feeds',
    description: 'Feeds',
    name_localizations: { de: 'quellen' },
    contexts: [0],
    integration_types: [0, 1],
    options: [
      {
        type: 2,
        name: 'of',
        description: 'x',
        options: [
          {
            type: 1,
            name: 'add',
            description: 'Add one',
            options: [
              {
                type: 3,
                name: 'url',
                description: 'x',
                required: true,
                min_length: 3,
                max_length: 200,
                autocomplete: true,
              },
              {
                type: 3,
                name: 'kind',
                description: 'x',
                choices: [{ name: 'a', value: 'a', name_localizations: { fr: 'b' } }],
              },
              { type: 4, name: 'tier', description: 'x', min_value: 0, max_value: 4 },
              { type: 10, name: 'fee', description: 'x', min_value: 0.5, choices: [{ name: 'a', value: 1.5 }] },
              { type: 7, name: 'where', description: 'x', channel_types: [0] },
              { type: 8, name: 'who', description: 'x' },
            ],
          },
        ],
      },
    ],
  },
  { type: 3, name: 'Why this alert?' },
];
const MODAL = {
  type: 9,
  data: {
    custom_id: 'm',
    title: 'Quiet hours',
    components: [
      {
        type: 18,
        label: 'From',
        description: 'x',
        component: {
          type: 4,
          custom_id: 'f',
          style: 1,
          min_length: 1,
          max_length: 5,
          required: true,
          value: 'x',
          placeholder: 'x',
        },
      },
      { type: 18, label: 'Zone', component: { ...SELECT, required: false } },
      { type: 18, label: 'Agree', component: { type: 23, custom_id: 'd', default: true } },
      {
        type: 18,
        label: 'One of',
        component: {
          type: 21,
          custom_id: 'e',
          options: [
            { label: 'a', value: 'a' },
            { label: 'b', value: 'b' },
          ],
        },
      },
      { type: 10, content: 'x' },
    ],
  },
};

const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const CHANNEL = '/channels/{channel_id}';
const ALL: readonly [name: string, method: string, path: string, schema: z.ZodType, body: unknown][] = [
  ['message', 'POST', `${CHANNEL}/messages`, MessageBody, MESSAGE],
  ['message of newer components', 'POST', `${CHANNEL}/messages`, MessageBody, NEWER],
  ['edit', 'PATCH', `${CHANNEL}/messages/{message_id}`, MessageEditBody, MESSAGE],
  [
    'forum post',
    'POST',
    `${CHANNEL}/threads`,
    ForumPostBody,
    { name: 'A saga', applied_tags: ['5'], auto_archive_duration: 60, message: MESSAGE },
  ],
  [
    'thread',
    'POST',
    `${CHANNEL}/messages/{message_id}/threads`,
    ThreadAtMessageBody,
    { name: 'x', auto_archive_duration: 1440, rate_limit_per_user: 5 },
  ],
  ['webhook', 'POST', `${CHANNEL}/webhooks`, WebhookBody, { name: 'Touchline', avatar: null }],
  [
    'webhook message',
    'POST',
    '/webhooks/{webhook_id}/{webhook_token}',
    WebhookMessageBody,
    { ...MESSAGE, username: 'x', thread_name: 'x' },
  ],
  ['commands', 'PUT', '/applications/{application_id}/commands', CommandBodies, COMMANDS],
  ['answer', 'POST', CALLBACK, CallbackBody, { type: 4, data: MESSAGE }],
  ['deferred answer', 'POST', CALLBACK, CallbackBody, { type: 5, data: { flags: 64 } }],
  ['update', 'POST', CALLBACK, CallbackBody, { type: 7, data: MESSAGE }],
  ['suggestions', 'POST', CALLBACK, CallbackBody, { type: 8, data: { choices: [{ name: 'a', value: 'a' }] } }],
  ['modal', 'POST', CALLBACK, CallbackBody, MODAL],
  ['follow-up', 'POST', '/webhooks/{webhook_id}/{webhook_token}', AnswerBody, MESSAGE],
];

/** Every place in a JSON value, as a path. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, child]: [string, unknown]) => placesIn(child, [...path, key]))];
}

/** The value with something else at one place; `undefined` takes the place away. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: (was: unknown) => unknown): unknown {
  if (key === undefined) {
    return to(value);
  }
  if (Array.isArray(value)) {
    const list = value.map((item, index) => (String(index) === key ? changed(item, rest, to) : item));
    return list.filter((item) => item !== undefined);
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, name === key ? changed(inner, rest, to) : inner]),
  );
}

const junk = oneof(
  constantFrom<unknown>(
    undefined,
    null,
    true,
    '',
    [],
    {},
    [null],
    -1,
    0,
    1,
    6,
    26,
    99,
    1.5,
    1e18,
    2 ** 31,
    'https://a.example',
    'no address',
    '007',
    '2026-13-45T99:00:00Z',
  ),
  integer({ min: 0, max: 6100 }).map((length) => 'x'.repeat(length)),
  integer(),
);
const mutation = oneof(
  junk.map((value) => () => value),
  integer({ min: 2, max: 45 }).map(
    (times) => (was: unknown) => (Array.isArray(was) ? Array.from({ length: times }, () => was).flat() : was),
  ),
  integer({ min: 30, max: 6100 }).map(
    (length) => (was: unknown) => (typeof was === 'string' ? was.padEnd(length, 'x') : was),
  ),
);

describe.skipIf(!hasSpec)("whatever Discord's description refuses, the sandbox refuses", () => {
  it.each(ALL)('%s', (_, method, path, schema, body) => {
    const isDescribed = requestValidator(method, path);
    expect([isDescribed(body), schema.safeParse(body).error]).toEqual([true, undefined]);
    const places = placesIn(body);
    assert(
      property(constantFrom(...places), mutation, (place, to) => {
        const value = changed(body, place, to);
        const asJson: unknown = value === undefined ? null : JSON.parse(JSON.stringify(value));
        const agrees = isDescribed(asJson) || !schema.safeParse(asJson).success;
        expect(agrees, `${place.join('.')}: ${isDescribed.errors?.[0]?.message}`).toBe(true);
      }),
      { numRuns: 200, seed: 20_260_101 },
    );
  });
});

describe.runIf(!hasSpec)("Discord's description of its API", () => {
  it.skip('is not beside this repository (../shared/discord/openapi.json), so bodies are not held to it here', () => {});
});
