import { describe, expect, it } from 'vitest';
import { CallbackBody } from '../../src/sandbox/bodies/callback-body.ts';
import { CommandBodies } from '../../src/sandbox/bodies/command-body.ts';
import { MessageBody } from '../../src/sandbox/bodies/message-body.ts';
import { asBot, aSandbox, refusalOf } from './bot.ts';

const BUTTON = { type: 2, style: 1, custom_id: 'a', label: 'A' };
const OPTION = { type: 3, name: 'player', description: 'Who' };
const COMMAND = { name: 'follow', description: 'Hear of a player' };
const V2 = 1 << 15;
const text = (length: number) => 'x'.repeat(length);
const row = (...components: object[]) => ({ type: 1, components });

describe('a message', () => {
  it.each([
    ['more than 2000 characters', { content: text(2001) }, 'content: BASE_TYPE_MAX_LENGTH'],
    ['a title of 257 characters', { embeds: [{ title: text(257) }] }, 'embeds.0.title: BASE_TYPE_MAX_LENGTH'],
    [
      '6001 characters in its embeds together',
      { embeds: [{ description: text(3000) }, { description: text(3001) }] },
      'embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, 'embeds: BASE_TYPE_MAX_LENGTH'],
    [
      'a field without a name',
      { embeds: [{ fields: [{ name: '', value: 'x' }] }] },
      'embeds.0.fields.0.name: BASE_TYPE_MIN_LENGTH',
    ],
    ['an address that is none', { embeds: [{ url: 'nowhere' }] }, 'embeds.0.url: URL_TYPE_INVALID_URL'],
    [
      'an address of another scheme',
      { embeds: [{ url: 'javascript:alert(1)' }] },
      'embeds.0.url: URL_TYPE_INVALID_URL',
    ],
    ['a colour that is none', { embeds: [{ color: 0x1_00_00_00 }] }, 'embeds.0.color: NUMBER_TYPE_MAX'],
    [
      'six rows',
      { components: Array.from({ length: 6 }, (_, n) => row({ ...BUTTON, custom_id: `${n}` })) },
      'components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'six buttons in a row',
      { components: [row(...Array.from({ length: 6 }, (_, n) => ({ ...BUTTON, custom_id: `${n}` })))] },
      'components.0.components: BASE_TYPE_MAX_LENGTH',
    ],
    ['an empty row', { components: [row()] }, 'components.0.components: BASE_TYPE_MIN_LENGTH'],
    [
      'one custom id twice',
      { components: [row(BUTTON, BUTTON)] },
      'components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a button without a custom id',
      { components: [row({ ...BUTTON, custom_id: undefined })] },
      'components.0.components.0.custom_id: BASE_TYPE_REQUIRED',
    ],
    [
      'a link with a custom id',
      { components: [row({ ...BUTTON, style: 5, url: 'https://a.example' })] },
      'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'a link without an address',
      { components: [row({ ...BUTTON, style: 5, custom_id: undefined })] },
      'components.0.components.0.url: BASE_TYPE_REQUIRED',
    ],
    [
      'a button without label or emoji',
      { components: [row({ ...BUTTON, label: '' })] },
      'components.0.components.0.label: BUTTON_COMPONENT_INVALID_LABEL',
    ],
    [
      'a select beside a button',
      { components: [row(BUTTON, { type: 5, custom_id: 'b' })] },
      'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'a newer component without its flag',
      { components: [{ type: 10, content: 'x' }] },
      'components.0.type: UNION_TYPE_CHOICES',
    ],
    [
      'content beside newer components',
      { flags: V2, content: 'x', components: [{ type: 10, content: 'x' }] },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      '41 newer components',
      { flags: V2, components: [{ type: 17, components: Array.from({ length: 40 }, () => ({ type: 14 })) }] },
      'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    ['a nonce of 26 characters', { content: 'x', nonce: text(26) }, 'nonce: BASE_TYPE_MAX_LENGTH'],
    [
      'users allowed by name and in general',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    ['a flag of interactions', { content: 'x', flags: 64 }, 'flags: MESSAGE_FLAGS_INVALID'],
    [
      'an embed showing a file it does not bring',
      { embeds: [{ image: { url: 'attachment://no.png' } }] },
      'embeds.0.image.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
  ])('with %s is refused where it stands', async (_, body, problem) => {
    const sandbox = await aSandbox();
    const refused = await refusalOf(asBot(sandbox, 'POST', `/channels/${sandbox.seed.channels.chat}/messages`, body));
    expect(refused).toEqual({ status: 400, code: 50035, problems: [problem] });
    expect(sandbox.commitLog).toEqual([]);
  });

  it.each([{}, { content: '  ' }, { embeds: [] }, { content: null }])(
    'with nothing in it is refused: %j',
    async (body) => {
      const sandbox = await aSandbox();
      const refused = refusalOf(asBot(sandbox, 'POST', `/channels/${sandbox.seed.channels.chat}/messages`, body));
      expect(await refused).toEqual({ status: 400, code: 50006, problems: [] });
    },
  );

  it.each([
    { content: text(2000) },
    {
      embeds: [
        { title: text(256), timestamp: '2026-01-01T00:00:00.000Z', footer: null, fields: [{ name: 'a', value: 'b' }] },
      ],
    },
    { components: [row(BUTTON, { type: 2, style: 5, url: 'https://a.example', emoji: { name: '⚽' } })] },
    {
      flags: V2,
      components: [
        { type: 17, components: [{ type: 9, components: [{ type: 10, content: 'x' }], accessory: BUTTON }] },
      ],
    },
    { content: 'x', nonce: 17, enforce_nonce: false, tts: false, allowed_mentions: { parse: [], users: ['1'] } },
  ])('that keeps to the rules passes: %j', (body) => {
    expect(MessageBody.safeParse(body).success).toBe(true);
  });
});

describe('a command', () => {
  it.each([
    ['a name in capitals', { ...COMMAND, name: 'Follow' }, '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of two words', { ...COMMAND, name: 'follow me' }, '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', { name: 'follow' }, '0.description: BASE_TYPE_REQUIRED'],
    [
      'a required option after another',
      { ...COMMAND, options: [OPTION, { ...OPTION, name: 'b', required: true }] },
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'two options of one name',
      { ...COMMAND, options: [OPTION, OPTION] },
      '0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'choices and suggestions together',
      { ...COMMAND, options: [{ ...OPTION, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }] },
      '0.options.0: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
    ],
    [
      '26 choices',
      {
        ...COMMAND,
        options: [{ ...OPTION, choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) }],
      },
      '0.options.0.choices: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'more than 8000 characters',
      {
        ...COMMAND,
        options: Array.from({ length: 25 }, (_, n) => ({
          ...OPTION,
          name: `o${n}`,
          choices: Array.from({ length: 4 }, (__, c) => ({ name: text(80), value: `${c}` })),
        })),
      },
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
    [
      'a language that Discord does not have',
      { ...COMMAND, name_localizations: { tlh: 'tlha' } },
      '0.name_localizations: BASE_TYPE_CHOICES',
    ],
    ['a description on a message command', { ...COMMAND, type: 3 }, '0.description: APPLICATION_COMMAND_CONTEXT_MENU'],
    [
      'a subcommand beside an option',
      { ...COMMAND, options: [OPTION, { type: 1, name: 's', description: 'x' }] },
      '0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
  ])('with %s is refused', async (_, command, problem) => {
    const sandbox = await aSandbox();
    const refused = await refusalOf(
      asBot(sandbox, 'PUT', `/applications/${sandbox.applicationId}/commands`, [command]),
    );
    expect(refused).toEqual({ status: 400, code: 50035, problems: [problem] });
  });

  it('keeps its id when it is registered again, and there are at most a hundred', async () => {
    const sandbox = await aSandbox();
    const path = `/applications/${sandbox.applicationId}/commands`;
    const put = async (commands: object[]): Promise<unknown> => (await asBot(sandbox, 'PUT', path, commands)).json();
    const first = await put([COMMAND, { type: 3, name: 'Why this alert?' }]);
    const [follow] = first as { id: string }[];
    expect(await put([{ ...COMMAND, description: 'Something else' }])).toMatchObject([{ id: follow?.id }]);
    const many = Array.from({ length: 101 }, (_, n) => ({ ...COMMAND, name: `c${n}` }));
    expect(await refusalOf(asBot(sandbox, 'PUT', path, many))).toMatchObject({
      problems: ['100: APPLICATION_COMMANDS_MAX'],
    });
    expect(await refusalOf(asBot(sandbox, 'PUT', path, [COMMAND, COMMAND]))).toMatchObject({
      problems: ['1.name: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    });
  });

  it('can be added and changed by itself: it keeps its id, and there are at most a hundred all the same', async () => {
    const sandbox = await aSandbox();
    const path = `/applications/${sandbox.applicationId}/commands`;
    const many = Array.from({ length: 100 }, (_, n) => ({ ...COMMAND, name: `c${n}` }));
    const [first] = (await (await asBot(sandbox, 'PUT', path, many)).json()) as { id: string }[];
    expect(await refusalOf(asBot(sandbox, 'POST', path, COMMAND))).toMatchObject({
      problems: [': APPLICATION_COMMANDS_MAX'],
    });
    expect((await asBot(sandbox, 'POST', path, { ...COMMAND, name: 'c7' })).status).toBe(200);
    expect((await asBot(sandbox, 'POST', path, { type: 3, name: 'Why this alert?' })).status).toBe(201);
    const renamed = await asBot(sandbox, 'PATCH', `${path}/${first?.id}`, { name: 'follow' });
    expect(await renamed.json()).toMatchObject({ id: first?.id, name: 'follow', description: COMMAND.description });
    expect(sandbox.world.commands.size).toBe(101);
  });

  it('may have what discord.js sends', () => {
    const sent = [
      {
        ...COMMAND,
        default_member_permissions: '32',
        nsfw: false,
        dm_permission: null,
        contexts: [0],
        integration_types: [0, 1],
        name_localizations: { 'pt-BR': 'seguir' },
      },
    ];
    expect(CommandBodies.safeParse(sent).success).toBe(true);
  });
});

describe('an answer to an interaction', () => {
  it.each([
    [
      'choices of two kinds',
      {
        type: 8,
        data: {
          choices: [
            { name: 'a', value: 'a' },
            { name: 'b', value: 1 },
          ],
        },
      },
    ],
    ['26 choices', { type: 8, data: { choices: Array.from({ length: 26 }, () => ({ name: 'a', value: 'a' })) } }],
    [
      'a modal with a long title',
      { type: 9, data: { custom_id: 'a', title: text(46), components: [{ type: 10, content: 'x' }] } },
    ],
    [
      'a modal with six labels',
      {
        type: 9,
        data: { custom_id: 'a', title: 'x', components: Array.from({ length: 6 }, () => ({ type: 10, content: 'x' })) },
      },
    ],
    ['a type that is none', { type: 99 }],
  ])('with %s is refused', (_, body) => {
    expect(CallbackBody.safeParse(body).success).toBe(false);
  });
});
